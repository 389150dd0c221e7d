import { html, type TemplateResult } from 'lit-html'
import { vacancyRule } from '../../figures/between-councils'
import { changeOverNineYears, nineYears, nineYearsSources } from '../../figures/nine-years'
import { defaultParameters } from '../../model/parameters/registry'
import { seekGoal } from '../../model/simulation/goal-seek'
import type { Settled } from '../../model/steady/settled'
import { settle } from '../../model/steady/steady-state'
import {
  type HeldMeasure,
  heldMeasures,
  inTheModel,
  type NineYearsFacts,
  nineYearsIntroduction,
  nineYearsTable,
  putIntoModel,
  verdicts,
  verdictsHeading,
} from '../../words/methods/nine-years'
import { calibrationOf, placesTaken } from './calibration'
import { councilsText } from './councils'
import { usual } from './model-facts'
import { heldKey, heldPlot } from './nine-years-plot'
import { cell, citedSources, methodsTable, paragraphs } from './parts'

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
  const parameters = { ...defaultParameters, leaving }
  const { value: posts } = seekGoal({ measure: 'players', value: workers }, 'posts', parameters)
  if (posts === null) throw new RangeError(`No number of posts gives ${workers} workers.`)
  return measuresOf(settle({ ...parameters, posts }))
}

function measuresOf({ team, stocks }: Settled): Record<HeldMeasure, number> {
  const permanent = team.established + team.newlyQualified
  const cases = placesTaken(stocks)
  return {
    vacancies: 100 * (1 - permanent / team.budget),
    agency: (100 * team.agency) / team.players,
    caseload: cases / team.players,
    cases,
  }
}

/** The section: plots, the table, what hits and misses mean, and what councils say. `id`: for the names of the plots. */
export function nineYearsText(id: (name: string) => string): TemplateResult {
  const years = heldYears()
  return html`
  ${paragraphs(nineYearsIntroduction)}
  <div class="nine-plots">${heldKey()} ${measures.map(measure => heldPlot(measure, years, id))}</div>
  ${methodsTable('methods-years', nineYearsTable.caption, columns, years.map(yearRow))}
  <p class="methods-quiet">${nineYearsTable.note} ${citedSources(nineYearsSources)}</p>
  <h3>${verdictsHeading}</h3>
  <dl>${verdicts(factsOf(years)).map(
    ({ name, text }) => html`<div><dt>${name}</dt>${text.map(part => html`<dd>${part}</dd>`)}</div>`,
  )}</dl>
  ${councilsText()}`
}

const measures = Object.keys(heldMeasures) as HeldMeasure[]
const columns = [
  nineYearsTable.year,
  nineYearsTable.putIn,
  ...measures.map(measure => heldMeasures[measure].column),
]

const yearRow = ({
  year,
  workers,
  leaving,
  measures: held,
}: HeldYear): TemplateResult => html`<tr role="row" data-year=${year}>
  <th scope="row" role="rowheader">${year}</th>
  ${cell(nineYearsTable.putIn, putIntoModel(workers, leaving))}
  ${measures.map(measure => cell(heldMeasures[measure].column, bothIn(measure, held[measure])))}
</tr>`

function bothIn(measure: HeldMeasure, { published, model }: Held): TemplateResult {
  const { say } = heldMeasures[measure]
  return html`<data value=${published}>${say(published)}</data>
    <span class="methods-model">${inTheModel} <data value=${model}>${say(model)}</data></span>`
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
  const openCases = calibrationOf(usual).find(({ id }) => id === 'openFiles')
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
    casesGrew: grew.cases,
    caseloadFell: -grew.caseload,
    places: placesTaken(usual.stocks),
    inNeed: openCases?.published.value ?? Number.NaN,
    correlation: vacancyRule.correlation,
    ruleError: vacancyRule.error,
    guessError: vacancyRule.guessing,
    councilYears: vacancyRule.count,
  }
}
