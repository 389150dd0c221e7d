import { describe, expect, test } from 'vitest'
import { storyFigure } from '../../src/figures/story-figures'
import { modelVersion } from '../../src/model/version'
import { gradesTarget } from '../../src/words/methods/calibration'
import { citation } from '../../src/words/methods/cite'
import {
  councilsIntroduction,
  councilsMeaning,
  readingWords,
  spreadIntroduction,
} from '../../src/words/methods/councils'
import {
  doubtIntroduction,
  doubtMeaning,
  kindsOfUncertainty,
  openingAmongGuesses,
} from '../../src/words/methods/how-sure'
import {
  extraWorkers,
  type NineYearsFacts,
  nineYearsIntroduction,
  verdicts,
} from '../../src/words/methods/nine-years'
import { inTable, numbersIntroduction, rangeInTable, unitsInTable } from '../../src/words/methods/numbers'
import { labelCounts, rarity } from '../../src/words/methods/page'
import {
  fiveThings,
  fiveThingsIntroduction,
  leversText,
  type ModelFacts,
  type ModelPart,
  modelDrawn,
  modelOfChildren,
  modelOfTeam,
  modelOfTragedy,
  modelOfWeeks,
  whatItIs,
} from '../../src/words/methods/prose'
import { sections, type WorkFacts, workIntroduction, workParts } from '../../src/words/methods/the-work'
import { pageVersion, versions } from '../../src/words/methods/versions'
import type { Text } from './every-text'
import { notTheirNames } from './not-their-names'
import { gradeOf, longSentences } from './reading-grade'

const facts: ModelFacts = {
  children: 80_000,
  need: 5,
  inNeed: 4_000,
  needWeeks: 52,
  concernsAWeek: 80.96,
  trueConcernsAWeek: 41.95,
  found: 10,
  assessmentWeeks: 6.2,
  lapseWeeks: 26,
  caseload: 16,
  absorbed: 15,
  newcomerOutput: 70,
  experienceYears: 2,
  workers: 138.8,
  price: 1.4,
  seasonWeeks: 156,
  tragediesAYear: 0.576,
}

const textOf = ({ heading, text }: ModelPart): readonly string[] => [`${heading}.`, ...text]
const model = [
  ...modelOfChildren(facts),
  ...modelOfTeam(facts),
  modelOfWeeks(facts),
  modelOfTragedy(facts),
  modelDrawn,
]
const kinds = kindsOfUncertainty({
  low: 500,
  high: 5_200,
  leastTrue: 35,
  mostTrue: 70,
  leastCases: 13,
  mostCases: 19,
})
const opening = {
  noConcern: 1_944,
  notReached: 2_133,
  cutNotReached: 160.4,
  cutCaseload: 0.22,
  priceNotReached: 71.4,
  leavingNotReached: 54.2,
  alarmNotReached: 61.7,
  alarmConcerns: 162.6,
}

const nineYears: NineYearsFacts = {
  vacancyApart: 1.8,
  vacancyYear: 2021,
  agencyLeast: 1.5,
  agencyMost: 3.7,
  firstYear: 2017,
  lastYear: 2025,
  firstCaseload: 17.7,
  lastCaseload: 15.2,
  modelCaseloadLeast: 14.9,
  modelCaseloadMost: 15.4,
  firstCases: 2_170,
  lastCases: 2_112,
  firstModelCases: 1_876,
  lastModelCases: 2_100,
  caseHoldersGrew: 13.3,
  casesFell: 2.7,
  caseloadFell: 14.1,
  places: 2_103,
  placesNotInNeed: 236,
  inNeed: 2_642,
  correlation: 0.4,
  ruleError: 8,
  guessError: 8.5,
  councilYears: 1_317,
}

const work: WorkFacts = {
  police: 28.3,
  schools: 20.6,
  health: 15.2,
  again: 22.6,
  months: 12,
  plansAgain: 24.5,
  days: 33,
  fewDays: 17,
  manyDays: 43,
  inGoodTime: 86,
  inCare: 537,
  careMoney: 58.8,
  safeguardingMoney: 23.6,
  sickness: 3.5,
  team: 139,
}

const counted = {
  model: 2,
  all: 87,
  published: 1,
  workedOut: 17,
  reported: 1,
  fromTheArticle: 1,
  assumed: 67,
  directions: 16,
  contested: 4,
}

/** What is read from top to bottom, by section. */
const prose: Record<string, readonly string[]> = {
  whatItIs: whatItIs.flatMap(({ lead, text }) => [lead, text]),
  ...Object.fromEntries(model.map(part => [part.heading, textOf(part)])),
  levers: leversText,
  fiveThings: [fiveThingsIntroduction, ...fiveThings.flatMap(({ name, text, see }) => [name, text, see])],
  kinds: kinds.flatMap(({ name, text }) => [name, text]),
  doubt: [...doubtIntroduction, ...openingAmongGuesses(opening), ...doubtMeaning],
  nineYears: [...nineYearsIntroduction, ...verdicts(nineYears).flatMap(({ name, text }) => [name, ...text])],
  councils: [...councilsIntroduction, ...councilsMeaning, spreadIntroduction],
  work: [workIntroduction, sections, ...workParts(work).flatMap(({ name, text }) => [`${name}.`, ...text])],
  labels: labelCounts(counted),
  versions: versions.flatMap(({ changes }) => changes),
}

function stringsIn(where: string, value: unknown): Text[] {
  if (typeof value === 'string') return [{ where, text: value }]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(`${where}.${key}`, inner))
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/words/methods/*.ts', { eager: true })

/** Every text of the page about the model, those made by functions included. */
const every: readonly Text[] = [
  ...Object.entries(modules).flatMap(([file, module]) => stringsIn(file.split('/').at(-1)!, module)),
  ...Object.entries(prose).flatMap(([where, texts]) => texts.map(text => ({ where, text }))),
  ...numbersIntroduction(77).map(text => ({ where: 'numbers', text })),
  { where: 'grades', text: gradesTarget(67) },
]

const found = (pattern: RegExp) =>
  every.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`)

describe('how it reads', () => {
  test('no sentence has twenty-eight words or more', () => {
    expect(longSentences(every.map(({ text }) => text))).toEqual([])
  })

  test('a reader of thirteen can read the whole of it, and it is no primer', () => {
    const grade = gradeOf(Object.values(prose).flat())
    expect(grade).toBeGreaterThanOrEqual(5)
    expect(grade).toBeLessThanOrEqual(8)
  })

  test.each(Object.keys(prose))('and the part “%s” is not much harder', name => {
    expect(gradeOf(prose[name]!)).toBeLessThanOrEqual(9)
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

  test('nothing is won, counted as a contest or killed', () => {
    expect(
      found(/\bscore|\bwin\b|\bwinn|\blos(e|er|ing)\b|\bkill|\bdeaths?\b|\bdied?\b|\blives saved\b/i),
    ).toEqual([])
  })

  test('football words stay in the article', () => {
    expect(
      found(/\bplayers?\b|relegat|\bleague\b|\bcoach|\bkick-?off\b|\bmatch\b|\btransfer|\bpitch\b/i).filter(
        text => !text.includes('blocks of a hundred'),
      ),
    ).toEqual([])
  })

  test('nobody is blamed', () => {
    expect(
      found(/\bfault\b|\bblame|\bfail(s|ed|ure|ing)?\b|\bnegligen|\bbad (parent|worker|council)/i),
    ).toEqual([])
  })

  test('how rare tragedies are is said in words, and only once', () => {
    expect(rarity(0.576)).toBe('about one every 21 months')
    const told = Object.entries(prose).filter(([, texts]) => /one every/.test(texts.join(' ')))
    expect(told.map(([name]) => name)).toEqual(['Tragedy'])
    const text = prose.Tragedy!.join(' ')
    expect(text).not.toMatch(/%|per cent|in 100/)
    expect(text.match(/[\d,]*\d/g)).toEqual(['21', '80,000'])
  })
})

describe('the nine years in words', () => {
  test('what the extra workers went into is said in whole per cents', () => {
    expect(extraWorkers(nineYears)).toMatch(/grew by 13 per cent\..*fell by 3 per cent.*14 per cent fewer\./)
  })

  test('a pound on safeguarding goes with about two and a half on children in care, as is said', () => {
    const [care, safeguarding] = storyFigure('spendingSplit').values
    expect(care! / safeguarding!).toBeCloseTo(2.5, 1)
    expect(prose.work!.join(' ')).toContain('about two and a half pounds went on children in care')
  })

  test('every reading between councils says what was compared and what went with it', () => {
    for (const { question, found, unit } of Object.values(readingWords)) {
      expect(question).toMatch(/10 %|same/)
      expect([found, unit]).not.toContain('')
    }
  })

  test('nothing between councils is offered as a cause, and nothing is called reviewed', () => {
    const told = councilsIntroduction.join(' ')
    expect(told).toMatch(/None of this shows a cause/)
    expect(told).toMatch(/our own arithmetic, and nobody has reviewed it/)
    expect(JSON.stringify([councilsMeaning, readingWords])).not.toMatch(
      /because|\bcause|leads? to|therefore/i,
    )
  })

  test('the numbers of the model are counted by label, and add up', () => {
    const [first] = labelCounts(counted)
    const numbers = first!.match(/\d+/g)!.map(Number)
    expect(numbers).toEqual([2, 87, 1, 17, 1, 1, 67])
    expect(numbers.slice(2).reduce((sum, count) => sum + count, 0)).toBe(numbers[1])
  })
})

describe('numbers and versions', () => {
  test('a number of the tables keeps three places, and no more than it needs', () => {
    expect([inTable(0.085), inTable(1 / 60), inTable(80_000), inTable(1.4)]).toEqual([
      '0.085',
      '0.017',
      '80,000',
      '1.4',
    ])
    expect(unitsInTable.percentAYear(rangeInTable(5, 40))).toBe('5 to 40 % a year')
  })

  test('the newest version comes first, and is the one that is cited', () => {
    expect(versions.map(({ version }) => version)).toEqual(
      versions.map((_, place) => versions.length - place),
    )
    expect(pageVersion).toBe(versions[0])
    expect(pageVersion.model).toBe(modelVersion)
    expect(citation(3, '22 November 2026', 'here')).toBe(
      '“Eighty Thousand”, version 3 (22 November 2026). here',
    )
  })

  test('each version has the same date for readers and for machines', () => {
    const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    for (const { date, day } of versions) expect(format.format(new Date(day))).toBe(date)
  })
})
