import { html, type TemplateResult } from 'lit-html'
import { leverIds } from '../../model/season/lever-ids'
import { leftOut } from '../../words/left-out'
import { fiveThings, fiveThingsIntroduction, whereToSee } from '../../words/methods/five-things'
import { modelOfChildren } from '../../words/methods/model-children'
import { modelDrawn } from '../../words/methods/model-drawing'
import type { ModelFacts, ModelPart } from '../../words/methods/model-facts'
import { modelOfTeam } from '../../words/methods/model-team'
import { modelOfTragedy } from '../../words/methods/model-tragedy'
import { leversHeading, leversText, modelOfWeeks } from '../../words/methods/model-weeks'
import { versions } from '../../words/methods/versions'
import { whatItIs } from '../../words/methods/what-it-is'
import { leverBadge, levers } from '../../words/story/five-points'
import { bestYear, onlySafety, wembleyNote } from '../../words/title'
import { paragraphs } from './section'

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
