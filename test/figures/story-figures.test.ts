import { describe, expect, test } from 'vitest'
import { nineYears } from '../../src/figures/nine-years'
import { presetParameters } from '../../src/figures/presets'
import { storyFigure, storyFigures } from '../../src/figures/story-figures'
import { turnoverSeries } from '../../src/figures/workforce'
import { settle } from '../../src/model/steady/steady-state'

describe.each(storyFigures.map(figure => [figure.id, figure] as const))('the figure %s', (_id, figure) => {
  test('carries a publisher, a title, an edition, a label and a year', () => {
    expect(figure.edition).not.toBe('')
    expect(figure.publisher).not.toBe('')
    expect(figure.title).not.toBe('')
    expect(figure.year).toMatch(/\d{4}|undated/)
  })

  test('says where to look it up, unless it is ours', () => {
    if (figure.publisher === 'Eighty Thousand') expect(figure.url).toBeUndefined()
    else expect(new URL(figure.url ?? '').protocol).toBe('https:')
  })

  test('is ours where it is an assumption', () => {
    expect(figure.label !== 'assumption' || figure.publisher === 'Eighty Thousand', 'the publisher').toBe(
      true,
    )
    const hasAddress = ['published', 'reported', 'fromTheArticle'].includes(figure.label)
    expect(!hasAddress || figure.url !== undefined, 'an address').toBe(true)
  })

  test('is called published only where its publisher’s own words or files were read', () => {
    const isInAnothers = /, (in|on) /.test(figure.publisher)
    expect(isInAnothers && figure.label !== 'reported').toBe(false)
  })

  test('has finite numbers, each once', () => {
    expect(figure.values.every(Number.isFinite)).toBe(true)
    expect(new Set(figure.values).size).toBe(figure.values.length)
  })
})

test('every id is used once, and finds its figure', () => {
  expect(new Set(storyFigures.map(({ id }) => id)).size).toBe(storyFigures.length)
  for (const figure of storyFigures) expect(storyFigure(figure.id)).toBe(figure)
  expect(() => storyFigure('nothing')).toThrow(RangeError)
})

describe('arithmetic on published figures comes out', () => {
  const children = 12_183_016
  const per80000 = (count: number) => (count / children) * 80_000
  const values = (id: string) => storyFigure(id).values

  test('for England’s children and the stadium', () => {
    expect(values('meanChildren')).toEqual([Math.round(children / 153)])
    expect(values('wembleyFull')).toEqual([Math.round((80_000 / 90_000) * 100)])
    expect(values('needEstimates')[1]).toBe(Math.round((2_300_000 / 11_755_593) * 100))
  })

  test('for the team', () => {
    expect(values('caseHolders')).toEqual([Math.round(per80000(21_105.4))])
    expect(values('employedAndAgency')).toEqual([36_186.3, 5_415.9].map(per80000).map(Math.round))
    expect(21_105.4 / (36_186.3 + 5_415.9)).toBeCloseTo(0.51, 2)
    expect(Math.round((values('sickness')[0]! / 100) * values('sickness')[1]!)).toBe(5)
  })

  test('for the way from a referral to a plan', () => {
    const counts = [632_830, 648_830, 230_590, 72_100, 49_420]
    // Referrals are published to the nearest ten: 4,155.5 from those, 4,156 in our notes and in the registry.
    for (const [index, count] of counts.entries())
      expect(Math.abs(values('funnel')[index]! - per80000(count))).toBeLessThan(0.6)
    expect(values('childrenInNeed')).toEqual([Math.round(per80000(402_400))])
    expect(values('childrenInCare')).toEqual([Math.round(per80000(81_770))])
  })

  test('for the team and its cases, for every 80,000 children', () => {
    const [first, last] = [nineYears[0]!, nineYears.at(-1)!]
    const grown = (of: 'caseHolders' | 'cases') =>
      (100 * (last[of] / last.children)) / (first[of] / first.children) - 100
    expect([grown('caseHolders'), -grown('cases')].map(Math.round)).toEqual(values('teamAndCasesForChildren'))
  })

  test('for nine years of vacancies: by the formula, by the model, and by a guess', () => {
    const misses = (guess: (year: (typeof nineYears)[number]) => number) =>
      nineYears.map(year => Math.abs(guess(year) - year.vacancies))
    const mean = (of: readonly number[]) => of.reduce((all, one) => all + one, 0) / of.length
    const [formulaWorst, modelWorst] = values('hiringPace')
    const [modelMean, guessed, guessMean] = values('vacancyGuess')
    expect(Math.max(...misses(({ leaving }) => (100 * leaving) / (leaving + 70)))).toBeCloseTo(
      formulaWorst!,
      1,
    )
    const byModel = misses(vacanciesInModel)
    expect(Math.abs(Math.max(...byModel) - modelWorst!)).toBeLessThan(0.1)
    expect(mean(byModel)).toBeCloseTo(modelMean!, 1)
    expect(mean(misses(() => guessed!))).toBeCloseTo(guessMean!, 1)
  })

  test('for a cut at the settings the page opens with', () => {
    const before = presetParameters('england-2025')
    const [was, now] = [before, { ...before, saving: 10 }].map(each => settle(each))
    expect(values('cutAsOpened')).toEqual([
      Math.round((now!.notReached - was!.notReached) / 10) * 10,
      Math.round(10 * (now!.caseload - was!.caseload)) / 10,
    ])
  })

  test('for money', () => {
    const millions = (billions: number) => Math.round(per80000(billions * 1e9) / 1e5) / 10
    expect(values('spendingSplit')).toEqual([8.96, 3.59, 16.01].map(millions))
    expect(8.96 / 3.59).toBeCloseTo(2.5, 1)
    expect((8.96 - 4.16) / (16.01 - 9.16)).toBeCloseTo(0.7, 2)
    expect(values('agencyPriceCouncil')[0]).toBeCloseTo(1_800 / 1_280, 2)
  })

  test('for starters, vacancies, and applications to court', () => {
    const starters = [5_500.5, 5_209.7, 5_928.9, 5_202.4, 5_518.7, 4_825.6, 6_027.5, 5_613.4, 5_837.8]
    const vacant = [5_822.6, 5_812.4, 6_036.6, 6_112.6, 6_521.9, 7_912.9, 7_722.7, 7_188.6, 5_965.4]
    const shares = starters.map((count, year) => (100 * count) / vacant[year]!)
    const mean = shares.reduce((all, one) => all + one, 0) / shares.length
    expect(values('startersForVacancies').slice(0, 3)).toEqual(
      [mean, Math.max(...shares), Math.min(...shares)].map(Math.round),
    )
    const [before, after, growth] = values('careApplications')
    expect(growth).toBe(Math.round(100 * (after! / before! - 1)))
  })
})

/** The rate of vacancies in a model as large as England’s team was in a year, with as many leaving. */
function vacanciesInModel({ leaving, caseHolders, children }: (typeof nineYears)[number]): number {
  const wanted = (caseHolders / children) * 80_000
  const at = (posts: number) => settle({ ...presetParameters('england-2025'), leaving, posts }).team
  let [low, high] = [60, 260]
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2
    if (at(middle).players < wanted) low = middle
    else high = middle
  }
  const { established, newlyQualified, budget } = at(low)
  return 100 * (1 - (established + newlyQualified) / budget)
}

test('the grades of 2025 add up to the councils', () => {
  const sum = storyFigure('gradesOf2025').values.reduce((all, one) => all + one, 0)
  expect(sum).toBe(storyFigure('councils').values[0])
})

test('leaving agrees with the series the controls use', () => {
  const series = turnoverSeries.values.map(({ value }) => value)
  expect(storyFigure('leaving').values).toEqual([Math.min(...series), Math.max(...series)])
})
