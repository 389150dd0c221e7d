import { vacancyRule } from '../../figures/between-councils'
import { changeOverNineYears, nineYears } from '../../figures/nine-years'
import { openFiles } from '../../figures/open-cases'
import { defaultParameters } from '../../model/parameters/registry'
import { slotsUsed } from '../../model/population/states'
import { seekGoal } from '../../model/simulation/goal-seek'
import type { Settled } from '../../model/steady/settled'
import { settle } from '../../model/steady/steady-state'
import type { HeldMeasure, NineYearsFacts } from '../../words/methods/nine-years'
import { usual } from './model-facts'

/** A published number, and the model's. */
export interface Held {
  readonly published: number
  readonly model: number
}

/** One year: what the model was told, and what it is held against. */
export interface HeldYear {
  readonly year: number
  /** Social workers who hold cases, for every 80,000 children. */
  readonly workers: number
  /** Left in the year, %. */
  readonly leaving: number
  readonly measures: Readonly<Record<HeldMeasure, Held>>
}

/**
 * Every year, the oldest first. The model is settled with the year's leaving and with the posts at which it has the
 * year's case-holders; everything else is as usual.
 */
export function heldYears(): readonly HeldYear[] {
  return nineYears.map(({ year, children, caseHolders, cases, leaving, vacancies, agency }) => {
    const perStadium = defaultParameters.children / children
    const workers = caseHolders * perStadium
    const model = modelOf(workers, leaving)
    return {
      year,
      workers,
      leaving,
      measures: {
        vacancies: { published: vacancies, model: model.vacancies },
        agency: { published: agency, model: model.agency },
        caseload: { published: cases / caseHolders, model: model.caseload },
        cases: { published: cases * perStadium, model: model.cases },
      },
    }
  })
}

function modelOf(workers: number, leaving: number): Record<HeldMeasure, number> {
  const year = { ...defaultParameters, leaving }
  const posts = seekGoal({ measure: 'players', value: workers }, 'posts', year).value
  if (posts === null) throw new RangeError(`No number of posts gives ${workers} workers.`)
  return measuresOf(settle({ ...year, posts }))
}

function measuresOf({ team, stocks, caseload }: Settled): Record<HeldMeasure, number> {
  const permanent = team.established + team.newlyQualified
  return {
    vacancies: 100 * (1 - permanent / team.budget),
    agency: (100 * team.agency) / team.players,
    caseload,
    cases: slotsUsed(stocks),
  }
}

/** What the verdicts quote. */
export function factsOf(years: readonly HeldYear[]): NineYearsFacts {
  const first = years[0]
  const last = years.at(-1)
  if (!first || !last) throw new RangeError('There are no years.')
  const apart = ({ measures: { vacancies } }: HeldYear) => Math.abs(vacancies.model - vacancies.published)
  const furthest = years.reduce((before, year) => (apart(year) > apart(before) ? year : before))
  const below = years.map(({ measures: { agency } }) => agency.published - agency.model)
  const modelCaseloads = years.map(({ measures: { caseload } }) => caseload.model)
  const grew = changeOverNineYears()
  return {
    vacancyApart: apart(furthest),
    vacancyYear: furthest.year,
    agencyLeast: Math.min(...below),
    agencyMost: Math.max(...below),
    firstYear: first.year,
    lastYear: last.year,
    firstCaseload: first.measures.caseload.published,
    lastCaseload: last.measures.caseload.published,
    modelCaseloadLeast: Math.min(...modelCaseloads),
    modelCaseloadMost: Math.max(...modelCaseloads),
    firstCases: first.measures.cases.published,
    lastCases: last.measures.cases.published,
    firstModelCases: first.measures.cases.model,
    lastModelCases: last.measures.cases.model,
    caseHoldersGrew: grew.caseHolders,
    casesFell: -grew.cases,
    caseloadFell: -grew.caseload,
    places: slotsUsed(usual.stocks),
    placesNotInNeed: usual.stocks.assessedFalse,
    inNeed: openFiles.value,
    correlation: vacancyRule.correlation,
    ruleError: vacancyRule.error,
    guessError: vacancyRule.guessing,
    councilYears: vacancyRule.count,
  }
}
