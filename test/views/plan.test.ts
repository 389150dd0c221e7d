import { describe, expect, onTestFinished, test } from 'vitest'
import { outcomeAt } from '../../src/crowd/outcome'
import { knowPlaces } from '../../src/figures/place-starts'
import { startOfPlace } from '../../src/figures/places/places'
import { readLink, writeLink } from '../../src/store/link/link'
import { defaultSettings } from '../../src/store/settings'
import { stepIds } from '../../src/store/story-steps'
import { roomQuestion } from '../../src/story/room-questions'
import { type ExerciseName, exerciseLink, exercises, readingOf } from '../../src/views/plan/exercises'
import { linkToPlan, presentFromPlan } from '../../src/views/plan/plan-way'
import { sessionSlides } from '../../src/views/plan/sessions'
import { budgetQuestions, spreadSaid } from '../../src/words/plan/budget'
import { care } from '../../src/words/plan/care'
import { discussion } from '../../src/words/plan/discussion'
import { exerciseWords, readingSaid } from '../../src/words/plan/exercises'
import { handOut } from '../../src/words/plan/hand-out'
import { planSections } from '../../src/words/plan/page'
import { fortyFiveMinutes, tenMinutes, twentyMinutes } from '../../src/words/plan/sessions'
import { yourOwn } from '../../src/words/plan/your-own'
import { supportLines } from '../../src/words/support'
import { tenPlaces } from '../figures/places/ten-places'
import { gradeOf } from '../words/reading-grade'

const names = Object.keys(exercises) as ExerciseName[]
const sessions = [
  [20, twentyMinutes],
  [45, fortyFiveMinutes],
  [10, tenMinutes],
] as const

describe('the sessions', () => {
  test.each(sessions)('of %s minutes are as long as they say', (minutes, parts) => {
    expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes)
  })

  test.each(sessions)(
    'of %s minutes open only what there is, and never the step of words only',
    (_, parts) => {
      for (const target of parts.flatMap(({ opens = [] }) => opens)) {
        if ('section' in target) expect(Object.keys(planSections)).toContain(target.section)
        else if ('exercise' in target) expect(names).toContain(target.exercise)
        else if ('discuss' in target) expect(Object.keys(discussion)).toContain(target.discuss)
        else if ('step' in target) {
          expect(stepIds).toContain(target.step)
          expect(target.step).not.toBe('tragedy')
        } else expect(roomQuestion(target.question as (typeof stepIds)[number])).toBeDefined()
      }
    },
  )

  test.each(sessions)(
    'of %s minutes present their steps, and their exercises as they begin and end, one after another',
    (_, parts) => {
      const opened = parts.flatMap(({ opens = [] }) => opens)
      const [steps, worked] = [
        opened.filter(target => 'step' in target),
        opened.filter(target => 'exercise' in target),
      ]
      const slides = sessionSlides(parts)
      expect(slides).toHaveLength(steps.length + 2 * worked.length)
      const { settings, notes } = readLink(presentFromPlan(defaultSettings('plan'), slides, 'care'))
      expect(notes).toEqual([])
      expect(settings.view).toBe('present')
      expect(settings.slides).toEqual(slides)
      const shown = slides.map(slide => readLink(`?${slide}`))
      expect(shown.flatMap(slide => slide.notes)).toEqual([])
      expect(shown.flatMap(slide => slide.settings.step ?? [])).toEqual(
        steps.map(({ step }) => stepIds.indexOf(step as (typeof stepIds)[number]) + 1),
      )
    },
  )

  test('what is presented out of the plan leads back to the same place, with the same council', () => {
    onTestFinished(knowPlaces(startOfPlace))
    const place = tenPlaces.Kent
    const plan = readLink(`?view=plan&place=${place}`).settings
    expect(plan.place).toBe(place)
    const address = presentFromPlan(plan, ['step=3'], 'twenty-minutes')
    const [query, section] = address.split('#')
    const back = linkToPlan(readLink(query!).settings, `#${section}`)
    expect(back).toBe(`${writeLink(plan)}#twenty-minutes`)
    expect(linkToPlan(defaultSettings('present'), '#plan')).toBe('?v=1&view=plan#plan')
    for (const hash of ['', '#', '#figure', '#constructor', '#plans'])
      expect(linkToPlan(defaultSettings('present'), hash), hash).toBeNull()
  })

  test('the two for training begin with care, and both end with the page that has the support lines', () => {
    for (const parts of [twentyMinutes, fortyFiveMinutes]) {
      expect(parts[0]?.opens).toContainEqual({ section: 'care' })
      expect(parts.at(-1)?.does).toContain('support lines')
    }
  })
})

describe('the exercises', () => {
  test.each(names)('%s opens as it begins and as it should look, kept as it begins', name => {
    const { from, to } = exercises[name]
    for (const [at, parameters] of [
      ['from', from],
      ['to', to],
    ] as const) {
      const { settings, notes } = readLink(exerciseLink(name, at))
      expect(notes).toEqual([])
      expect(settings.parameters).toEqual(parameters)
      expect(settings.kept?.parameters).toEqual(from)
      expect(settings.truth).toBe(true)
    }
  })

  test.each(names)('%s changes one control, and says what the model then has', name => {
    const { from, to, sets } = exercises[name]
    const changed = (Object.keys(to) as (keyof typeof to)[]).filter(id => to[id] !== from[id])
    expect(changed).toEqual([sets])
    const more = outcomeAt(to).counts.notReached - outcomeAt(from).counts.notReached
    expect(readingOf(exercises[name]).notReached).toBe(more)
    expect(readingSaid(readingOf(exercises[name])).length).toBeGreaterThanOrEqual(4)
  })

  test('show what the questions beside them ask about', () => {
    const reading = (name: ExerciseName) => readingOf(exercises[name])
    expect(reading('smaller').notReached).toBeGreaterThan(5 * reading('roomToSpare').notReached)
    expect(reading('onePost').notReached).toBeGreaterThan(0)
    expect(reading('moreLeave').waitingForWorker).toBeGreaterThan(0)
    expect(reading('agencyPrice').team).toBeLessThan(reading('agencyPrice').teamBefore)
    expect(reading('whoCarriesIt').notReached).toBeLessThan(0)
    expect(reading('whoCarriesIt').caseload).toBeGreaterThan(reading('whoCarriesIt').caseloadBefore)
    expect(reading('moreNotice').noConcern).toBeLessThan(0)
    expect(reading('noticeAndTeam').notReached).toBeLessThan(reading('moreNotice').notReached)
  })
})

describe('the words', () => {
  test('there are two questions for each step, and six for a budget', () => {
    expect(Object.keys(discussion)).toEqual([...stepIds])
    for (const questions of Object.values(discussion))
      for (const question of questions) expect(question).toMatch(/\?$/)
    expect(Object.keys(budgetQuestions)).toHaveLength(6)
  })

  test('what a cut changes is said to ten, and how far councils lie apart to a tenth', () => {
    expect(handOut.cut(162.3, 18, 202)).toMatch(/about 160 .* between about 20 and about 200\.$/)
    expect(spreadSaid.casesForEachWorker(11.8, 19.2)).toContain('between 11.8 and 19.2.')
  })

  test('no number that the model gives is typed in', () => {
    const written = [
      ...care,
      ...Object.values(discussion).flat(),
      ...Object.values(budgetQuestions),
      ...yourOwn.scenarioSteps,
      ...yourOwn.questionSteps,
      ...names.flatMap(name => [exerciseWords[name].title, exerciseWords[name].discuss]),
      ...sessions.flatMap(([, parts]) => parts.flatMap(({ does, ask = '' }) => [does, ask])),
    ]
    expect(written.filter(text => /\d/.test(text) && !text.includes(supportLines[0]!.number))).toEqual([])
  })

  test('can be read aloud: school years 5 to 9 in the United States', () => {
    const grade = gradeOf([
      ...care,
      ...Object.values(discussion).flat(),
      ...sessions.flatMap(([, parts]) => parts.map(({ does }) => does)),
    ])
    expect(grade).toBeGreaterThan(4)
    expect(grade).toBeLessThan(9)
  })
})
