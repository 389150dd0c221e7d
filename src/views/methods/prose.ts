import { html, type TemplateResult } from 'lit-html'
import { defaultParameters } from '../../model/parameters/registry'
import { leverIds } from '../../model/simulation/levers'
import { settle } from '../../model/steady/steady-state'
import { seasonWeeks } from '../../store/season-settings'
import { leftOut } from '../../words/left-out'
import {
  fiveThings,
  fiveThingsIntroduction,
  leversHeading,
  leversText,
  type ModelFacts,
  type ModelPart,
  modelDrawn,
  modelOfChildren,
  modelOfTeam,
  modelOfTragedy,
  modelOfWeeks,
  whatItIs,
  whereToSee,
} from '../../words/methods/prose'
import { versions } from '../../words/methods/versions'
import { leverBadge, levers } from '../../words/story/five-points'
import { bestYear, onlySafety, wembleyNote } from '../../words/title'
import { paragraphs } from './parts'
/** What this is and is not. */
export const whatItIsText = (): TemplateResult => html`
  ${whatItIs.map(({ lead, text }) => html`<p><strong>${lead}</strong> ${text}</p>`)}
  <p>${bestYear} ${onlySafety} ${wembleyNote}</p>`

const part = ({ heading, text }: ModelPart): TemplateResult => html`<h3>${heading}</h3>${paragraphs(text)}`

/** The model in plain words, part by part. */
export const modelText = (facts: ModelFacts): TemplateResult => html`
  ${modelOfChildren(facts).map(part)}
  ${modelOfTeam(facts).map(part)}
  ${part(modelOfWeeks(facts))}
  <h3>${leversHeading}</h3>
  ${paragraphs(leversText)}
  <dl>${leverIds.map(
    id => html`<div><dt>${levers[id].name}</dt><dd>${levers[id].acts} <em>${leverBadge}</em></dd></div>`,
  )}</dl>
  ${part(modelOfTragedy(facts))}
  ${part(modelDrawn)}`

/** The five things the model shows. */
export const fiveThingsText = (): TemplateResult => html`
  <p>${fiveThingsIntroduction}</p>
  <ol>${fiveThings.map(
    ({ name, text, see }) =>
      html`<li><p><strong>${name}</strong> ${text}</p><p class="methods-see"><em>${whereToSee}</em> ${see}</p></li>`,
  )}</ol>`

/** What the model leaves out. */
export const leftOutText = (): TemplateResult => html`<ul>${leftOut.map(item => html`<li>${item}</li>`)}</ul>`

/** The versions, the newest first. */
export const changesText = (): readonly TemplateResult[] =>
  versions.map(
    ({ version, name, date, day, changes }) => html`<h3>${version}. ${name}</h3>
      <p class="methods-quiet"><time datetime=${day}>${date}</time></p>
      <ul>${changes.map(change => html`<li>${change}</li>`)}</ul>`,
  )

/** The model at its usual settings, settled. What the page says of it in numbers is all from here. */
export const usual = settle(defaultParameters)

/** The numbers the text quotes. */
export function modelFacts(): ModelFacts {
  const { children, need, needWeeks, assessmentWeeks, lapseWeeks } = defaultParameters
  const { caseload, newcomerOutput, experienceYears, price } = defaultParameters
  return {
    children,
    need,
    needWeeks,
    assessmentWeeks,
    lapseWeeks,
    caseload,
    newcomerOutput,
    experienceYears,
    price,
    seasonWeeks,
    inNeed: usual.inNeed,
    concernsAWeek: usual.concernsTrue + usual.concernsFalse,
    trueConcernsAWeek: usual.concernsTrue,
    workers: usual.team.players,
    tragediesAYear: usual.expectedTragediesAYear,
  }
}
