import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../src/figures/evidence'
import { parameterIds, parameters as registry } from '../../src/model/parameters/registry'
import { articleScenario } from '../../src/model/simulation/scenario'
import { grades } from '../../src/model/simulation/season-event'
import { rangeOf } from '../../src/store/range'
import { seasonWeeks } from '../../src/store/season-settings'
import { defaultSettings } from '../../src/store/settings'
import { type StepId, stepIds } from '../../src/store/story-steps'
import { notReachedChange, type Step } from '../../src/story/step'
import { stepStart } from '../../src/story/step-start'
import { stepAt, steps } from '../../src/story/steps'
import { everyStep, numberOf } from './step-context'

const files = Object.keys(import.meta.glob('../../src/story/steps/*.ts'))
const wordFiles = import.meta.glob<Record<string, unknown>>('../../src/words/story/*.ts', { eager: true })

const stepOf = (id: StepId): Step => stepAt(numberOf(id))
const { children } = defaultSettings().parameters

/** The last week a step speaks of. */
const lastWeekOf = ({ settings, task }: Step): number =>
  task.kind === 'play' || task.kind === 'levers'
    ? task.until
    : task.kind === 'grade'
      ? task.inWeek
      : (settings.season?.week ?? 0)

describe('the steps', () => {
  test('are the files of their folder, each once, and as many as the link allows', () => {
    const names = files.map(file => file.replace(/^.*\/|\.ts$/g, ''))
    expect(names.sort()).toEqual([...stepIds].sort())
    expect(stepIds.length).toBe(steps.length)
    expect(new Set(steps).size).toBe(steps.length)
  })

  test.each(everyStep)('%s begins with no number that seems to be the reader’s', (id, step) => {
    for (const size of [children, 62_520]) {
      const { parameters, preset } = stepStart(step, size)
      const readers = parameterIds.filter(
        parameter => evidenceOf(parameter, { parameters, preset, step: numberOf(id) }).whose === 'reader',
      )
      expect(readers).toEqual(size === children ? [] : ['children'])
    }
  })

  test.each(everyStep)('%s has its words in the file of its name', (id, { words }) => {
    expect(Object.values(wordFiles[`../../src/words/story/${id}.ts`]!)).toContain(words)
  })

  test('are counted from 1, and there is none before the first or beyond the last', () => {
    expect([stepAt(1), stepAt(steps.length)]).toEqual([steps[0], steps.at(-1)])
    for (const number of [0, steps.length + 1]) expect(() => stepAt(number)).toThrow(RangeError)
  })

  test.each(everyStep)('%s begins with settings in their ranges', (_, step) => {
    const { parameters } = stepStart(step, children)
    for (const [id, value] of Object.entries(parameters)) {
      const { min, max } = registry[id as keyof typeof registry]
      expect(value, id).toBeGreaterThanOrEqual(min)
      expect(value, id).toBeLessThanOrEqual(max)
    }
  })

  test.each(everyStep)('%s asks for what it has words for, or says why not', (_, { words, task }) => {
    expect(words.task === null).toBe(task.kind === 'none')
    if (task.kind === 'none') expect(words.noTask).toBeTruthy()
  })

  const asking = everyStep.filter(([, { task }]) => ['choose', 'guess', 'grade'].includes(task?.kind ?? ''))
  test.each(asking)('what %s offers to move can be moved to', (_, step) => {
    const { parameters } = stepStart(step, children)
    const { task } = step
    if (task.kind === 'choose') {
      const { min, max } = rangeOf(task.control, parameters)
      const values = task.choices.map(({ value }) => value)
      expect(values).toContain(parameters[task.control])
      expect(new Set(values).size).toBe(values.length)
      for (const value of values) expect(value >= min && value <= max, String(value)).toBe(true)
    }
    if (task.kind === 'guess') {
      expect(Number.isInteger(task.answer)).toBe(true)
      expect(task.answer).toBeLessThan(task.most)
    }
    if (task.kind === 'grade') expect(grades).toContain(task.given)
  })

  const withWeeks = everyStep.flatMap(([id, step]) =>
    step.settings.season ? [[id, step, step.settings.season.week] as const] : [],
  )
  test.each(withWeeks)('the weeks of %s are within its timeline, and go forward', (_, step, week) => {
    expect(week).toBeGreaterThanOrEqual(0)
    expect(lastWeekOf(step)).toBeGreaterThanOrEqual(week)
    expect(lastWeekOf(step)).toBeLessThanOrEqual(seasonWeeks)
    expect(lastWeekOf(step)).toBeLessThan(articleScenario.chanceFrom)
  })

  test('each event of the article’s year is told where it happens', () => {
    const week = (kind: string) => articleScenario.steps.find(event => event.kind === kind)?.week
    const begins = (id: StepId) => stepOf(id).settings.season?.week
    expect(begins('game')).toBe((week('goldenHello') ?? 0) + 1)
    expect(begins('action-plan')).toBe(week('actionPlan'))
    expect(stepOf('inspection').task).toMatchObject({ inWeek: week('inspection') })
    const [inspection] = articleScenario.steps.filter(({ kind }) => kind === 'inspection')
    expect(stepOf('inspection').task).toMatchObject({ given: inspection?.grade })
    expect(begins('directors')).toBe(week('directorLeaves'))
  })
})

describe('the step that has only words', () => {
  const { settings, cue, task, onAnswer } = stepOf('tragedy')

  test('has nothing to do, to count or to move, and nothing in the picture moves', () => {
    expect([settings, task, onAnswer]).toEqual([{}, { kind: 'none' }, undefined])
    expect(cue(false)).toEqual({ plain: true, onlyWords: true })
    expect(cue(true)).toEqual(cue(false))
  })

  test('is the only one of its kind, and says first what is coming', () => {
    expect(stepIds.filter(id => stepOf(id).cue(false).onlyWords)).toEqual(['tragedy'])
    expect(stepIds.filter(id => stepOf(id).note)).toEqual(['questions', 'tragedy'])
  })
})

test('the change that most steps speak of is counted from how the step began', () => {
  const counts = (notReached: number) => ({ notReached }) as never
  expect(
    notReachedChange({
      answer: undefined,
      start: counts(10),
      heldAgainst: counts(0),
      now: counts(30),
      truth: true,
      onPlan: 0,
      found: 0,
    }),
  ).toBe(20)
})
