import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nineYears } from '../../../src/figures/nine-years'
import { defaultParameters } from '../../../src/model/parameters/registry'
import { settle } from '../../../src/model/steady/steady-state'
import { calibrationOf } from '../../../src/views/methods/calibration'
import { factsOf, heldYears } from '../../../src/views/methods/held-years'

const years = heldYears()
const in2025 = years.at(-1)!

describe('the model held against nine years', () => {
  test('is held against each census once, with the workers and the leaving of that year', () => {
    expect(years.map(({ year }) => year)).toEqual(nineYears.map(({ year }) => year))
    for (const [place, { workers, leaving, measures }] of years.entries()) {
      const { caseHolders, children, leaving: published, cases } = nineYears[place]!
      expect(workers).toBeCloseTo((80_000 * caseHolders) / children, 6)
      expect(leaving).toBe(published)
      expect(measures.cases.published).toBeCloseTo((80_000 * cases) / children, 6)
      expect(measures.caseload.published).toBeCloseTo(cases / caseHolders, 9)
    }
  })

  test('has exactly that many workers, so that cases are the caseload times the workers', () => {
    for (const { workers, measures, year } of years) {
      expect(measures.caseload.model * workers, String(year)).toBeCloseTo(measures.cases.model, 3)
      expect(measures.caseload.published * workers, String(year)).toBeCloseTo(measures.cases.published, 3)
    }
  })

  test('in 2025 is the model as it usually is, to what a tenth of a worker makes', () => {
    const usual = calibrationOf(settle(defaultParameters))
    const of = (id: 'caseload' | 'vacancies' | 'agency') => usual.find(row => row.id === id)!.model
    expect(in2025.measures.caseload.model).toBeCloseTo(of('caseload'), 1)
    expect(in2025.measures.vacancies.model).toBeCloseTo(of('vacancies'), 1)
    expect(in2025.measures.agency.model).toBeCloseTo(of('agency'), 1)
  })

  test('gives what an independent reckoning gives for 2017, 2022 and 2025', () => {
    const found = [2017, 2022, 2025].map(year => {
      const { caseload, vacancies } = years.find(held => held.year === year)!.measures
      return [caseload.model, vacancies.model]
    })
    const reckoned = [
      [15.34, 17.3],
      [14.99, 20.3],
      [15.15, 14.9],
    ]
    for (const [place, [caseload, vacancies]] of found.entries()) {
      expect(Math.abs(caseload! - reckoned[place]![0]!)).toBeLessThan(0.05)
      expect(Math.abs(vacancies! - reckoned[place]![1]!)).toBeLessThan(0.15)
    }
  })
})

describe('the verdicts', () => {
  const facts = factsOf(years)

  test('call vacancies a hit: they are at most about 2.1 points apart in any year', () => {
    for (const { measures, year } of years) {
      const apart = Math.abs(measures.vacancies.model - measures.vacancies.published)
      expect(apart, String(year)).toBeLessThanOrEqual(facts.vacancyApart)
    }
    expect(facts.vacancyApart).toBeCloseTo(2.1, 1)
    for (const path of ['README.md', 'src/model/README.md', 'src/model/parameters/sources.ts'])
      expect(readFileSync(path, 'utf8'), path).toMatch(/at most about 2\.1\b/)
  })

  test('call agency workers too low in every year', () => {
    expect(facts.agencyLeast).toBeGreaterThan(0)
    for (const { measures } of years) expect(measures.agency.model).toBeLessThan(measures.agency.published)
  })

  test('call the caseload a miss: published it falls by a seventh, and in the model it hardly moves', () => {
    expect(facts.firstCaseload - facts.lastCaseload).toBeGreaterThan(2)
    expect(facts.modelCaseloadMost - facts.modelCaseloadLeast).toBeLessThan(0.6)
  })

  test('call cases a miss: in the model they grow with the team, and in England they did not', () => {
    expect(facts.lastCases).toBeLessThan(facts.firstCases)
    expect(facts.lastModelCases).toBeGreaterThan(1.08 * facts.firstModelCases)
  })

  test('call children in need a miss: fewer have a place than are published', () => {
    expect(facts.places).toBeLessThan(0.9 * facts.inNeed)
    expect(Math.round(facts.placesNotInNeed)).toBe(236)
  })
})
