import { html, type TemplateResult } from 'lit-html'
import { inGoodTime, limitInGuidance } from '../../figures/assessment-time'
import { corporateParents } from '../../figures/corporate-parents'
import { storyFigure } from '../../figures/story-figures'
import { evidenceBadge } from '../../panel/badge'
import { whole } from '../../words/language'
import {
  funnelSteps,
  funnelTable,
  sections,
  type WorkFacts,
  workIntroduction,
  workParts,
  workSources,
} from '../../words/methods/the-work'
import { cell, citedSource, methodsTable, paragraphs } from './parts'

/** What the published figures say of the work, beyond what the model has. */
export const theWorkText = (): TemplateResult => html`
  <p>${workIntroduction}</p>
  ${methodsTable(
    'methods-funnel',
    funnelTable.caption,
    [funnelTable.step, funnelTable.meaning, funnelTable.number],
    funnelSteps.map(funnelRow),
  )}
  <p>${sections}</p>
  ${workParts(workFacts()).map(({ name, text }) => html`<h3>${name}</h3>${paragraphs(text)}`)}
  <p>${workSources}</p>
  <ul>${eachOnce([
    ...duties.map(storyFigure),
    limitInGuidance,
    ...corporateParents,
    ...quoted.map(storyFigure),
    inGoodTime,
  ]).map(source => html`<li>${citedSource(source)} ${evidenceBadge(source.label)}</li>`)}</ul>`

/** Several figures can come from one edition of one work: a line that would say the same again is left out. */
function eachOnce<Quoted extends { readonly title: string; readonly year: string; readonly label: string }>(
  sources: readonly Quoted[],
): readonly Quoted[] {
  const line = ({ title, year, label }: Quoted) => [title, year, label].join()
  return [...new Map(sources.map(source => [line(source), source])).values()]
}

/** The laws and the guidance named here, by the ids the story knows them by. */
const duties = ['childrenAct', 'directorsInLaw', 'safeguardingPartners', 'oneWorkingDay'] as const

/** The figures quoted here, by the same. */
const quoted = [
  'funnel',
  'referralSources',
  'reReferrals',
  'plansAgain',
  'assessmentDays',
  'childrenInCare',
  'spendingSplit',
  'sickness',
] as const

const funnelRow = ({ name, meaning }: (typeof funnelSteps)[number], place: number): TemplateResult => {
  const { values, label } = storyFigure('funnel')
  const value = values[place] ?? Number.NaN
  return html`<tr role="row" data-step=${name}>
    <th scope="row" role="rowheader">${name}</th>
    ${cell(funnelTable.meaning, meaning)}
    ${cell(funnelTable.number, html`<data value=${value}>${whole(value)}</data> ${evidenceBadge(label)}`)}
  </tr>`
}

function workFacts(): WorkFacts {
  const of = (id: (typeof quoted)[number]) => storyFigure(id).values as readonly [number, number, number]
  const [police, schools, health] = of('referralSources')
  const [again, months] = of('reReferrals')
  const [plansAgain] = of('plansAgain')
  const [days, fewDays, manyDays] = of('assessmentDays')
  const [inCare] = of('childrenInCare')
  const [careMoney, safeguardingMoney] = of('spendingSplit')
  const [sickness, team] = of('sickness')
  return {
    police,
    schools,
    health,
    again,
    months,
    plansAgain,
    days,
    fewDays,
    manyDays,
    inGoodTime: inGoodTime.value,
    inCare,
    careMoney,
    safeguardingMoney,
    sickness,
    team,
  }
}
