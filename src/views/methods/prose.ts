import { html, type TemplateResult } from 'lit-html'
import { leverIds } from '../../model/simulation/levers'
import { onlySafety, wembleyNote } from '../../words/about'
import { leftOut } from '../../words/left-out'
import {
  fiveThings,
  fiveThingsIntroduction,
  leversHeading,
  leversText,
  type ModelPart,
  modelDrawn,
  modelOfChildren,
  modelOfTeam,
  modelOfTragedy,
  modelOfWeeks,
  whatItIs,
  whereToSee,
} from '../../words/methods/prose'
import { versions, withModel } from '../../words/methods/versions'
import { leverBadge, levers } from '../../words/story/five-points'
import { bestYear } from '../../words/title'
import { modelFacts } from './model-facts'
import { paragraphs } from './parts'

/** What this is and is not. */
export const whatItIsText = (): TemplateResult => html`
  ${whatItIs.map(({ lead, text }) => html`<p><strong>${lead}</strong> ${text}</p>`)}
  <p>${bestYear} ${onlySafety} ${wembleyNote}</p>`

/** The model in plain words, part by part. */
export function modelText(): TemplateResult {
  const facts = modelFacts()
  return html`
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
}

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
    ({ version, model, name, date, day, changes }) => html`<h3>${version}. ${name}</h3>
      <p class="methods-quiet"><time datetime=${day}>${date}</time>, ${withModel(model)}</p>
      <ul>${changes.map(change => html`<li>${change}</li>`)}</ul>`,
  )

const part = ({ heading, text }: ModelPart): TemplateResult => html`<h3>${heading}</h3>${paragraphs(text)}`
