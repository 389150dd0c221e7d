import { describe, expect, test } from 'vitest'
import { parameters as registry } from '../../src/model/parameters/registry'
import { articleScenario } from '../../src/model/simulation/scenario'
import { grades } from '../../src/model/simulation/season-event'
import { defaultSettings } from '../../src/store/defaults'
import { storySteps } from '../../src/store/link/fields'
import { rangeOf } from '../../src/store/range'
import { seasonWeeks } from '../../src/store/season-settings'
import { type Beat, notReachedChange } from '../../src/story/beat'
import { beats } from '../../src/story/beats'
import { settingsOfBeat } from '../../src/story/player'
import { beatIds, wordsOf } from '../../src/words/story/index'

const named = beatIds.map((id, index): [string, Beat] => [id, beats[index] as Beat])
const { children } = defaultSettings().parameters

/** The last week a beat speaks of. */
const lastWeekOf = ({ settings, task }: Beat): number =>
  task.kind === 'play' || task.kind === 'levers'
    ? task.until
    : task.kind === 'grade'
      ? task.inWeek
      : (settings.season?.week ?? 0)

describe('the beats', () => {
  test('are in the order of their words, and as many as the link allows', () => {
    expect(beats.map(({ words }) => words)).toEqual(beatIds.map(wordsOf))
    expect(storySteps).toBe(beats.length)
  })

  test.each(named)('%s begins with settings in their ranges', (_, beat) => {
    const { parameters } = settingsOfBeat(beat, children)
    for (const [id, value] of Object.entries(parameters)) {
      const { min, max } = registry[id as keyof typeof registry]
      expect(value, id).toBeGreaterThanOrEqual(min)
      expect(value, id).toBeLessThanOrEqual(max)
    }
  })

  test.each(named)('%s asks for what it has words for, or says why not', (_, { words, task }) => {
    expect(words.task === null).toBe(task.kind === 'none')
    if (task.kind === 'none') expect(words.noTask).toBeTruthy()
  })

  test.each(named)('what %s offers to move can be moved to', (_, beat) => {
    const { parameters } = settingsOfBeat(beat, children)
    const { task } = beat
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

  test.each(named)('the weeks of %s are within its timeline, and go forward', (_, beat) => {
    const { season } = beat.settings
    if (!season) return
    expect(season.week).toBeGreaterThanOrEqual(0)
    expect(lastWeekOf(beat)).toBeGreaterThanOrEqual(season.week)
    expect(lastWeekOf(beat)).toBeLessThanOrEqual(seasonWeeks)
    expect(lastWeekOf(beat)).toBeLessThan(articleScenario.chanceFrom)
  })

  test('each event of the article’s year is told where it happens', () => {
    const week = (kind: string) => articleScenario.steps.find(step => step.kind === kind)?.week
    const byId = new Map(named)
    const begins = (id: string) => byId.get(id)?.settings.season?.week
    expect(begins('game')).toBe(week('goldenHello'))
    expect(byId.get('inspection')?.task).toMatchObject({ inWeek: week('inspection') })
    const [inspection] = articleScenario.steps.filter(({ kind }) => kind === 'inspection')
    expect(byId.get('inspection')?.task).toMatchObject({ given: inspection?.grade })
    expect(begins('directors')).toBe(week('directorLeaves'))
  })
})

describe('the words-only beat', () => {
  const { settings, cue, task, onAnswer } = new Map(named).get('tragedy') as Beat

  test('has nothing to do, to count or to move, and nothing in the picture moves', () => {
    expect([settings, task, onAnswer]).toEqual([{}, { kind: 'none' }, undefined])
    expect(cue(false)).toEqual({ plain: true, onlyWords: true })
    expect(cue(true)).toEqual(cue(false))
  })

  test('is the only one of its kind, and says first what is coming', () => {
    expect(named.filter(([, beat]) => beat.cue(false).onlyWords).map(([id]) => id)).toEqual(['tragedy'])
    expect(named.filter(([, beat]) => beat.note).map(([id]) => id)).toEqual(['questions', 'tragedy'])
  })
})

test('the change that most steps speak of is counted from how the beat began', () => {
  const counts = (notReached: number) => ({ notReached }) as never
  expect(notReachedChange({ answer: undefined, start: counts(10), now: counts(30), found: 0 })).toBe(20)
})
