import { html, type TemplateResult } from 'lit-html'
import { storyFigure } from '../../figures/story-figures'
import { duties, inGoodTime } from '../../figures/the-work'
import { evidenceBadge } from '../../panel/evidence-fold'
import { whole } from '../../words/language'
import {
  dutiesIntroduction,
  funnelSteps,
  funnelTable,
  sections,
  type WorkFacts,
  workIntroduction,
  workParts,
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
  <p>${dutiesIntroduction}</p>
  <ul>${[...duties, ...quoted.map(storyFigure), inGoodTime].map(source => html`<li>${citedSource(source)}</li>`)}</ul>`

/** The figures quoted here, by the ids the story knows them by. */
const quoted = [
  'funnel',
  'referralSources',
  'reReferrals',
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
