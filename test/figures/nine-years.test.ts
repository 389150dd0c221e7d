import { expect, test } from 'vitest'
import { inGoodTime } from '../../src/figures/assessment-time'
import { councilSources, type Reading, readings, vacancyRule } from '../../src/figures/between-councils'
import { type DoubtRow, doubt, doubtSource } from '../../src/figures/doubt'
import { changeOverNineYears, nineYears, nineYearsSources } from '../../src/figures/nine-years'
import { storyFigure } from '../../src/figures/story-figures'
import { vacancyCensuses } from '../model/vacancy-censuses'

test('the nine years are those of the census, each with its own leaving and vacancies', () => {
  expect(
    nineYears.map(({ year, leaving, vacancies }) => ({ year, turnover: leaving, vacancy: vacancies })),
  ).toEqual(vacancyCensuses)
})

test('cases and case-holders give the caseload the department publishes for each year', () => {
  const published = [17.7, 17.4, 16.9, 16.3, 16.3, 16.6, 16.0, 15.4, 15.2]
  const caseloads = nineYears.map(({ cases, caseHolders }) => Math.round((10 * cases) / caseHolders) / 10)
  expect(caseloads).toEqual(published)
})

test('the last year agrees with what is quoted elsewhere', () => {
  const last = nineYears.at(-1)!
  expect(Math.round((80_000 * last.caseHolders) / last.children)).toBe(storyFigure('caseHolders').values[0])
  expect([last.vacancies, last.agency]).toEqual([
    storyFigure('vacancies').values[0],
    storyFigure('agencyShare2025').values[0],
  ])
})

test('what changed over the years is what the story says of it', () => {
  const { caseHolders, cases, caseload } = changeOverNineYears()
  expect([Math.round(caseHolders), Math.round(-cases)]).toEqual(storyFigure('teamAndCasesForChildren').values)
  expect(Math.round(caseload)).toBe(-14)
  expect((1 + caseHolders / 100) * (1 + caseload / 100)).toBeCloseTo(1 + cases / 100, 9)
})

test('every reading between councils has a number of yearly figures, and an error no larger than some sense can be made of', () => {
  for (const [id, { value, error, count }] of Object.entries(readings as Record<string, Reading>)) {
    expect(count, id).toBeGreaterThan(100)
    if (error !== undefined) expect(error, id).toBeGreaterThan(0)
    // What is not clearly different from zero is less than two errors from it.
    const isUnclear = id === 'leaving' || id === 'rereferrals'
    if (error !== undefined) expect(Math.abs(value) < 2 * error, id).toBe(isUnclear)
  }
  expect(vacancyRule.error).toBeLessThan(vacancyRule.guessing)
})

test('what our guesses give rises from the twentieth to the nineteenth twentieth', () => {
  for (const [id, row] of Object.entries(doubt as Record<string, DoubtRow>)) {
    expect(
      [...row].sort((a, b) => a - b),
      id,
    ).toEqual(row)
  }
})

test('most assessments are done in time, counted from the published durations', () => {
  const [sameDay, ten, twenty, thirty, forty, fortyFive] = [
    11_680, 75_590, 112_180, 102_260, 131_380, 122_730,
  ]
  const inTime = sameDay! + ten! + twenty! + thirty! + forty! + fortyFive!
  expect(inGoodTime.value).toBe(Math.round((100 * inTime) / 648_830))
})

test('every source has a publisher, a year and an address, but for what is ours', () => {
  for (const { publisher, title, year } of [...nineYearsSources, ...councilSources, doubtSource]) {
    expect([publisher, title, year]).not.toContain('')
  }
  for (const { url } of [...nineYearsSources, ...councilSources]) expect(url).toMatch(/^https:\/\//)
})
