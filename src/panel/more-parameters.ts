import { html, nothing, type TemplateResult } from 'lit-html'
import { storyFigure } from '../figures/story-figures'
import { type ParameterId, parameterIds, parameters } from '../model/parameters/registry'
import { tragedyParameters } from '../model/parameters/tragedy'
import {
  fixedValue,
  frontDoor,
  moreGroups,
  noticingSteps,
  oneWorkingDay,
  whoRefers,
} from '../words/more-settings'
import { control } from './control/control'
import { evidenceFold } from './evidence-fold'
import type { Panel } from './panel-state'
import { inWords, wordsOf } from './parameter-text'

type Group = keyof typeof moreGroups
const groups = Object.keys(moreGroups) as Group[]

/** Every parameter that is not one of the three in front, in its groups. */
export const moreParameters = (panel: Panel): TemplateResult =>
  html`${groups.map(group => groupOf(panel, group))}`

function groupOf(panel: Panel, group: Group): TemplateResult {
  return html`<section class="more-group" aria-labelledby=${panel.id(`more-${group}`)}>
    <h3 id=${panel.id(`more-${group}`)}>${moreGroups[group]}</h3>
    ${group === 'noticing' ? aboutNoticing() : nothing}
    ${inGroup(group).map(id => (isFixed(id) ? fixed(panel, id) : control(panel, id)))}
  </section>`
}

/** Who the people are that notice, what happens at the front door, and what the steps of these controls are. */
function aboutNoticing(): TemplateResult {
  const [police, schools, health] = storyFigure('referralSources').values
  return html`<p class="more-note">${whoRefers(police!, schools!, health!)} ${noticingSteps}</p>
    <p class="more-note">${frontDoor} ${oneWorkingDay}</p>`
}

/** Nothing in the picture depends on how likely a tragedy is. */
const isUnused = (id: ParameterId): boolean => id in tragedyParameters

/** The number of children is set by the page that embeds the picture, not by a control. */
const isFixed = (id: ParameterId): boolean => id === 'children' || parameters[id].min === parameters[id].max

const inGroup = (group: Group): ParameterId[] =>
  parameterIds.filter(id => parameters[id].group === group && !isUnused(id))

/** A value without a control. */
function fixed(panel: Panel, id: ParameterId): TemplateResult {
  const { name, does } = wordsOf(panel, id)
  return html`<div class="fixed">
    <p><span class="control-name">${name}</span> <span class="fixed-value">${inWords(panel, id, panel.state.parameters[id])}, ${fixedValue}</span></p>
    <p class="control-does">${does}</p>
    ${evidenceFold(panel, id)}
  </div>`
}
