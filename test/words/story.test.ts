import { describe, expect, test } from 'vitest'
import { storyFigure, storyFigures } from '../../src/figures/story-figures'
import { leverIds } from '../../src/model/simulation/levers'
import { grades } from '../../src/model/simulation/season-event'
import { type StepId, stepIds } from '../../src/store/story-steps'
import { stepAt } from '../../src/story/steps'
import { gradeNames } from '../../src/words/season-events'
import { actionPlan } from '../../src/words/story/action-plan'
import { agencies } from '../../src/words/story/agencies'
import { alarm } from '../../src/words/story/alarm'
import { deploy } from '../../src/words/story/deploy'
import { directors } from '../../src/words/story/directors'
import { dugout, dugoutPictureAfter } from '../../src/words/story/dugout'
import { fivePoints, leverBadge, levers } from '../../src/words/story/five-points'
import { checkSentences } from '../../src/words/story/foreheads'
import { game } from '../../src/words/story/game'
import { goldenHello } from '../../src/words/story/golden-hello'
import { gradeButton, inspection } from '../../src/words/story/inspection'
import { articlesNamed, claimLabelNames, contentNote } from '../../src/words/story/player'
import { questions } from '../../src/words/story/questions'
import { savings } from '../../src/words/story/savings'
import type { StepWords } from '../../src/words/story/step-words'
import { team } from '../../src/words/story/team'
import { tragedyNote } from '../../src/words/story/tragedy'
import { whatWouldHaveToBeTrue } from '../../src/words/story/what-would-have-to-be-true'
import { numberOf } from '../story/step-context'
import { sentencesOf, type Text } from './every-text'
import { notTheirNames } from './not-their-names'
import { numbersIn, withoutDenominator } from './numbers-said'
import { gradeOf, longSentences, syllablesIn, wordCount } from './reading-grade'

const modules = import.meta.glob<Record<string, unknown>>('../../src/words/story/*.ts', { eager: true })

/** Every string inside a value, however deep; functions are left out. */
function stringsIn(where: string, value: unknown): Text[] {
  if (typeof value === 'string') return [{ where, text: value }]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(`${where}.${key}`, inner))
}

const players = [139, 1, 0]
const differences = [128, -32, 3, 0]
const teamAndChange = {
  team,
  savings,
  'golden-hello': goldenHello,
  agencies,
  'five-points': fivePoints,
} as const

const wordsOf = (id: StepId): StepWords => stepAt(numberOf(id)).words

/** What the functions of each step say. */
const said: { readonly [id in StepId]?: readonly string[] } = {
  ...Object.fromEntries(
    Object.entries(teamAndChange).map(([id, { task }]) => [
      id,
      players.flatMap(number => differences.map(change => task.after(number, change))),
    ]),
  ),
  dugout: [dugout.task.after(400, 139)],
  directors: [directors.task.after(60, 33)],
  questions: [0, 1, 2].map(found => questions.task.after(found, 4_000)),
  deploy: differences.map(change => deploy.task.after(change)),
  game: [game.task.after(15.2, 15.1, 124, 139), game.task.after(15.6, 14.2, 139, 139, 30)],
  'action-plan': [0, 1, 12].map(onPlan => actionPlan.task.after(onPlan, 123)),
  inspection: grades.map(grade => inspection.task.after(grade, 'inadequate')),
  alarm: differences.map(change => alarm.task.after(change, 164)),
}

/** Every text of a step that is not made by a function, claims left out. */
function staticTexts(id: StepId): string[] {
  const { claims: _, ...shown } = wordsOf(id)
  return stringsIn(id, shown).map(({ text }) => text)
}

const target = {
  more: 10,
  fewer: 100,
  now: 17.8,
  needed: 9,
  most: 14,
  strength: 100,
  alarm: 50,
  leaving: 0,
  less: 40,
}

/** Every text of the story, those made by functions included. */
const everyStoryText: readonly Text[] = [
  ...Object.entries(modules).flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, value]) =>
      stringsIn(`${file.split('/').at(-1)} ${name}`, value).filter(
        ({ where }) => !/claims\.\d+\.(label|figures\.\d+)$/.test(where),
      ),
    ),
  ),
  ...stepIds.flatMap(id => (said[id] ?? []).map(text => ({ where: `${id}()`, text }))),
  ...Object.entries(whatWouldHaveToBeTrue).flatMap(([id, say]) =>
    [target, { ...target, needed: null }].flatMap(given =>
      id === 'development' || id === 'role'
        ? [{ where: `${id}()`, text: say(target as never) }]
        : [{ where: `${id}()`, text: say(given as never) }],
    ),
  ),
]

const found = (pattern: RegExp, except: (where: string, sentence: string) => boolean = () => false) =>
  everyStoryText.flatMap(({ where, text }) =>
    sentencesOf(text)
      .filter(sentence => pattern.test(sentence) && !except(where, sentence))
      .map(sentence => `${where}: ${sentence}`),
  )

const claimsOf = (id: StepId) => wordsOf(id).claims
const allClaims = stepIds.flatMap(claimsOf)

describe('the story', () => {
  test('has eighteen steps, each with a title of its own', () => {
    expect(stepIds).toHaveLength(18)
    expect(new Set(stepIds.map(id => wordsOf(id).title)).size).toBe(18)
  })

  test.each(stepIds)('%s is short, has claims, and something to do or a reason why not', id => {
    const { title, text, picture, claims, task, noTask } = wordsOf(id)
    expect(title.split(' ').length).toBeLessThanOrEqual(8)
    expect(text.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThanOrEqual(4)
    expect(wordCount(text.join(' '))).toBeGreaterThanOrEqual(25)
    expect(wordCount(text.join(' '))).toBeLessThanOrEqual(95)
    expect(picture).not.toBe('')
    expect(claims.length).toBeGreaterThan(1)
    if (task) expect(sentencesOf(task.ask)).toHaveLength(1)
    else expect(noTask).toBeTruthy()
  })

  test('only the second step and the tragedy ask for nothing', () => {
    expect(stepIds.filter(id => !wordsOf(id).task)).toEqual(['answerable', 'tragedy'])
  })
})

describe('how it reads', () => {
  test('no sentence has twenty-eight words or more', () => {
    expect(longSentences(everyStoryText.map(({ text }) => text))).toEqual([])
  })

  test('what stands behind “Where this comes from” is not much harder', () => {
    for (const id of stepIds) expect(gradeOf(claimsOf(id).map(({ text }) => text)), id).toBeLessThan(9.5)
  })

  test('British English, and typographic quotation marks', () => {
    expect(found(/\bcolor|\bcenter|\bbehavior|['"`]|\bgotten\b|(?<!s)ize(d|s)?\b/)).toEqual([])
    expect(found(/ - |--|\.\.\./)).toEqual([])
  })
})

describe('the rules of care', () => {
  test('children are children', () => {
    expect(found(notTheirNames)).toEqual([])
  })

  test('nothing is counted as a contest, and no child leaves the picture', () => {
    expect(found(/\bscor(e|ed|es|ing)\b|\bwin(s|ning)?\b|\bwon\b|\blos(e|es|er|ing)\b|\bsaved\b/i)).toEqual(
      [],
    )
  })

  test('death is named where only words stand, and in the notes that say it is coming', () => {
    const isInWordsOnly = (where: string) =>
      /^tragedy|^player.ts contentNote|fivePoints.task.hint/.test(where)
    expect(found(/\bkill|\bdeaths?\b|\bdied?\b|\bdead\b|\bmurder/i, isInWordsOnly)).toEqual([])
    expect(tragedyNote.text.join(' ')).toMatch(/children who are killed.*in words only/)
    expect(fivePoints.task.hint).toMatch(/a child’s death, in words only/)
    expect(contentNote.text.join(' ')).toMatch(/a child’s death, in words only/)
  })

  test('nobody is blamed; one step may say that people are', () => {
    const clearsTheChild = (where: string) => where.startsWith('tragedy')
    expect(found(/\bfault|\bfail|\bnegligen|\bguilt/i, clearsTheChild)).toEqual([])
    expect(found(/\bblam/i, where => where.startsWith('alarm'))).toEqual([])
  })

  test('football words say that they are the article’s', () => {
    const football = /\bplayers?\b|\bcoach|\bmatch(es)?\b|relegat|\bkick-?off|\btransfer|\bleague\b/i
    expect(found(football, (_, sentence) => /\barticle\b/i.test(sentence))).toEqual([])
  })

  test('no opening hours', () =>
    expect(found(/\bhours\b|\bopen (from|until)|\b24\/7|\bo’clock/i)).toEqual([]))

  test('the tragedy has no number and nothing to do', () => {
    expect(staticTexts('tragedy').filter(text => /\d|\bhundred|\bthousand/.test(text))).toEqual([])
    expect(wordsOf('tragedy').task).toBeNull()
  })

  test('the tragedy says what the article says, and that no one can promise safety', () => {
    const text = wordsOf('tragedy').text.join(' ')
    expect(text).toMatch(/As the article says, social workers and directors do not kill children/)
    expect(text).toMatch(/Some social workers, it adds, have died at the hands of people they were helping/)
    expect(text).toMatch(/Nobody can promise/)
    expect(text).toMatch(/never the child’s fault/)
  })

  test('the content note comes with two ways on', () => {
    expect(contentNote.goOn).not.toBe(contentNote.skip)
    expect(contentNote.text.join(' ')).toMatch(/skip/)
  })

  test('the articles are named as they were', () => {
    expect(articlesNamed.picture).toMatch(/^The picture is from “The uphill struggle to protect children”/)
    expect(articlesNamed.points).toMatch(
      /“Five action points.*chief executive of Solihull council at the time/,
    )
  })
})

describe('the claims', () => {
  const numbersOfFigures = (ids: readonly string[]): number[] =>
    ids
      .map(storyFigure)
      .flatMap(({ values, year }) => [...values, ...numbersIn(year).map(({ number }) => number)])

  test('every number is of one of its figures, or follows “about”', () => {
    const loose = allClaims.flatMap(({ text, figures = [] }) => {
      const known = numbersOfFigures(figures)
      return numbersIn(withoutDenominator(text))
        .filter(({ number, about }) => !about && !known.includes(number))
        .map(({ number }) => `${number} in “${text}”`)
    })
    expect(loose).toEqual([])
  })

  test('every number of a step is in one of its claims, or follows “about”', () => {
    const loose = stepIds.flatMap(id => {
      const claimed = claimsOf(id).flatMap(({ text }) => numbersIn(text).map(({ number }) => number))
      return staticTexts(id).flatMap(text =>
        numbersIn(withoutDenominator(text))
          .filter(({ number, about }) => !about && !claimed.includes(number))
          .map(({ number }) => `${number} in ${id}: “${text}”`),
      )
    })
    expect(loose).toEqual([])
  })

  test('every figure a claim names is there', () => {
    const ids = storyFigures.map(({ id }) => id)
    expect(allClaims.flatMap(({ figures = [] }) => figures).filter(id => !ids.includes(id))).toEqual([])
  })

  test('a claim says a number of each figure it names, which it may round after “about”', () => {
    for (const { id, values } of storyFigures.filter(figure => figure.values.length > 0)) {
      const texts = allClaims.filter(({ figures = [] }) => figures.includes(id)).map(({ text }) => text)
      const said = numbersIn(texts.join(' '))
      const isSaid = (value: number) =>
        said.some(({ number, about }) => number === value || (about && Math.abs(number / value - 1) < 0.05))
      if (texts.length > 0) expect(values.some(isSaid), id).toBe(true)
    }
  })

  test('a claim is labelled as its figures allow', () => {
    for (const { text, label, figures = [] } of allClaims) {
      const labels = figures.map(id => storyFigure(id).label)
      if (label === 'published') expect(new Set(labels), text).toEqual(new Set(['published']))
      if (label === 'workedOut' || label === 'reported') expect(labels.length, text).toBeGreaterThan(0)
      if (label === 'fromTheArticle') expect(labels, text).toContain('fromTheArticle')
      if (labels.includes('reported')) expect(text).toContain('as reported')
      expect(claimLabelNames[label], text).toBeTruthy()
    }
  })
})

describe('words with numbers of the model in them', () => {
  test('a guess is repeated and answered, whatever it was', () => {
    expect(dugout.task.after(1_200, 139)).toMatch(
      /^You guessed 1,200\. In September 2025 England had 139 for every/,
    )
    expect(dugoutPictureAfter(139)).toMatch(/^The team has walked on: 139/)
    expect(directors.task.after(60, 33)).toMatch(/^You said 60 months\..*about 33 months/)
  })

  test('a guessed grade is answered without a verdict on the reader', () => {
    expect(inspection.task.after('good', 'inadequate')).toMatch(
      /^You said “good”\. Of the two grades that the article thinks likely, this story takes the harder: “inadequate”, the lowest of the four\./,
    )
    expect(Object.keys(gradeNames).sort()).toEqual([...grades].sort())
    expect(grades.map(gradeButton)).toEqual(['Inadequate', 'Requires improvement', 'Good', 'Outstanding'])
  })

  test('asking five children finds little', () => {
    const { after: say } = questions.task
    expect(say(0, 4_000)).toMatch(
      /^In this model none of your five needs help\. We have assumed that about 4,000 of the 80,000 do/,
    )
    expect(say(0, 4_000)).toMatch(/usually find none of them/)
    expect((1 - 0.05) ** 5, 'as is said of five picks').toBeGreaterThan(0.5)
    expect(say(1, 4_000)).toMatch(/^In this model one of your five needs help\./)
    expect(say(2, 4_000)).toMatch(/^In this model two of your five need help\./)
  })

  test('the check is told in natural frequencies', () => {
    const check = (inNeed: number, found: number, wronglyFlagged: number, missed: number) =>
      checkSentences({ inNeed, found, wronglyFlagged, missed, children: 80_000 })
    expect(check(4_000, 3_800, 3_800, 200)).toEqual([
      'Suppose that about 4,000 of the 80,000 children need help.',
      'The check finds about 3,800 of them and misses about 200.',
      'It also flags about 3,800 who need no help.',
      'Of every ten children it flags, about five need no help.',
    ])
    expect(check(400, 380, 3_980, 20).at(-1)).toMatch(/about nine need no help/)
    expect(check(1, 1, 4_000, 0).at(-1)).toMatch(/^Almost all of the children it flags need no help/)
    expect(check(4_000, 4_000, 0, 0)[2]).toBe('It also flags none who need no help.')
    expect(check(0, 0, 0, 0).at(-1)).toBe('The check flags no child.')
  })

  test('a change is rounded to ten, of 80,000; the team is not rounded to ten', () => {
    const { after: say } = savings.task
    expect(say(-23.4, -227.6)).toBe(
      'Compared with before the cut, about 23 fewer people are in the team, and about 230 fewer of the 80,000 children are being helped.',
    )
    expect(say(1, 32)).toMatch(/about 1 more person is in the team, and about 30 more of the 80,000 children/)
    expect(say(0, 0)).toMatch(
      /as many people are in the team, and the number of children being helped has not/,
    )
    expect(say(-1, -3)).toMatch(/, and a handful fewer of the 80,000 children \(fewer than five\)/)
    const { after: sayTeam } = agencies.task
    expect(sayTeam(119.2, 30, true, 122.9)).toMatch(
      /pays for about 119 people instead of about 123\. About 30 more/,
    )
    expect(sayTeam(119.2, 30, true, 119)).toMatch(/pays for about 119 people\. /)
  })

  test('the order matters a little, where anybody waits', () => {
    const { after: say } = deploy.task
    expect(say(-31)).toBe(
      'About 30 more of the 80,000 children are reached than if all came in turn. Others, who seem less in need, wait longer for it: more of them are in the queue now, and some need help too.',
    )
    expect(say(0)).toMatch(/the order makes no difference\.$/)
  })

  test('how many children each worker has, how many workers there are and how many wait: all beside before the cuts', () => {
    expect(game.task.after(15.2, 15.1, 124.2, 138.8, 120)).toBe(
      'Each worker has about 15 children, as many as before the cuts. But there are about 15 fewer people in the team so far, and about 120 more of the 80,000 children are waiting.',
    )
    expect(game.task.after(14.2, 15.1, 139, 139)).toMatch(
      /^Each worker has about 14 children\. Before the cuts it was about 15\. The team is no smaller/,
    )
  })

  test('the time a plan takes is said beside the team it is taken from', () => {
    expect(actionPlan.task.after(12, 123.4)).toBe(
      'Of about 123 people in the team, the plan takes the working time of about 12. That leaves the time of about 111 for everything else.',
    )
  })

  test('alarm speaks of both kinds of concern', () => {
    const said = alarm.task.after(63, 164)
    expect(said).toMatch(
      /About 60 more of the 80,000 children.*About 160 more of the 80,000 children have an open case/,
    )
  })

  test('what would have to be true; or what a lever does at the strength we chose', () => {
    const { encouragement, training, debate, development, role } = whatWouldHaveToBeTrue
    expect(encouragement({ more: 10, now: 17.8, needed: 9.04, most: 14 })).toBe(
      'To bring back about 10 people, leaving would have to fall to 9 per cent a year, from 17.8.',
    )
    expect(encouragement({ more: 10, now: 17.8, needed: null, most: 6 })).toBe(
      'On its own, encouragement brings back about 6 people at most.',
    )
    expect(training({ fewer: 100, now: 89.2, needed: 93.1, most: 400 })).toMatch(/93 times in 100, not 89/)
    expect(training({ fewer: 900, now: 89.2, needed: null, most: 402 })).toMatch(/^On its own.*about 400/)
    expect(debate({ strength: 100, alarm: 50, leaving: 0 })).toBe(
      'At the full strength we chose, a headline brings 50 per cent of the usual alarm, and none of the usual leaving.',
    )
    expect(debate({ strength: 40, alarm: 80, leaving: 60 })).toMatch(
      /^At 40 per cent of the strength.*60 per cent/,
    )
    expect(development({ strength: 100, now: 20, needed: 10 })).toMatch(/for 10 weeks, not 20/)
    expect(role({ strength: 100, less: 40 })).toMatch(/leave 40 per cent less often/)
  })

  test('there are words for each lever of the model, and the badge is as it should be', () => {
    expect(Object.keys(levers)).toEqual([...leverIds])
    expect(Object.keys(whatWouldHaveToBeTrue)).toEqual(expect.arrayContaining([...leverIds]))
    expect(leverBadge).toBe('No published effect size. The lever shows where it would act.')
  })
})

test('the measure of reading counts syllables well enough', () => {
  const counted = {
    child: 1,
    safe: 1,
    children: 2,
    people: 2,
    helped: 1,
    needed: 2,
    table: 2,
    noticed: 2,
    places: 2,
    whole: 1,
    services: 3,
    social: 2,
    serious: 3,
    council: 2,
    experience: 4,
    usual: 3,
    being: 2,
    area: 3,
    permanent: 3,
    question: 2,
  }
  for (const [word, syllables] of Object.entries(counted)) expect(syllablesIn(word), word).toBe(syllables)
  expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(1)
})
