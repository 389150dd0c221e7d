import { html, nothing, type TemplateResult } from 'lit-html'
import type { ParameterId } from '../../model/parameters/registry'
import { type FrontControlId, frontControlIds } from '../../store/settings'
import { bar } from '../../words/controls'
import { inside } from '../lazy'
import type { Panel } from '../panel-state'
import { inShort, unitOf, wordsOf } from '../parameter-text'
import { parts } from '../parts'
import { boxMessage, numberBox } from './number-box'
import { leavesControl, rangeWithTrack } from './range'

/**
 * The three controls in front, slim: of each its name, value, buttons and range. In a narrow bar one of them is open, and
 * the other two are a name and a value, one press away. What a control does, and how well that is supported, opens from
 * its name.
 */
export function frontControls(panel: Panel): TemplateResult {
  const { openNote } = panel.local
  return html`<section class="front" aria-labelledby=${panel.id('front-heading')}>
    <h2 class="unseen" id=${panel.id('front-heading')}>${bar.heading}</h2>
    <div class="front-controls">
      <div class="front-row">
        <div class="front-tabs">${frontControlIds.map(id => tab(panel, id))}</div>
        ${frontControlIds.map(id => slimControl(panel, id))}
      </div>
    </div>
    ${openNote ? note(panel, openNote) : nothing}
  </section>`
}

/** The name and value that stand for a control where one at a time is open. */
function tab(panel: Panel, id: FrontControlId): TemplateResult {
  const { state, local, actions, redraw } = panel
  const isOpen = state.control === id
  const open = () => {
    if (local.openNote) local.openNote = id
    actions.change({ control: id })
    redraw()
  }
  return html`<button type="button" class="front-tab" aria-expanded=${isOpen} aria-controls=${panel.id(`${id}-body`)} @click=${open}>
    <span class="front-tab-name">${wordsOf(panel, id).name}</span>
    <span class="front-tab-value">${inShort(id, state.parameters[id])}</span>
  </button>`
}

function slimControl(panel: Panel, id: FrontControlId): TemplateResult {
  const { state, local, redraw } = panel
  const isNoted = local.openNote === id
  const toggle = () => {
    local.openNote = local.openNote === id ? undefined : id
    local.isPlayOffered = false
    redraw()
  }
  return html`<div class="control control-slim" role="group" aria-labelledby=${panel.id(`${id}-name`)} id=${panel.id(`${id}-body`)}
    data-parameter=${id} data-open=${state.control === id} @focusout=${leavesControl(panel, id)}>
    <button type="button" class="control-opener" id=${panel.id(`${id}-opener`)} aria-expanded=${isNoted} aria-controls=${isNoted ? panel.id('control-note') : nothing} @click=${toggle}>
      <span class="control-name" id=${panel.id(`${id}-name`)}>${wordsOf(panel, id).name}</span>
      <span class="control-unit" aria-hidden="true">${unitOf(id)}</span>
    </button>
    ${numberBox(panel, id)}
    ${rangeWithTrack(panel, id, null)}
    <p class="control-error" id=${panel.id(`${id}-error`)}>${boxMessage(panel, id) ?? nothing}</p>
  </div>`
}

/** What stands with a control: fetched when it is first asked for. Escape closes it, and goes back to the name. */
function note(panel: Panel, id: ParameterId): TemplateResult {
  const { local, redraw, focusOn } = panel
  const close = () => {
    local.openNote = undefined
    focusOn(`${id}-opener`)
    redraw()
  }
  return html`<div class="bar-note control-note" id=${panel.id('control-note')} role="group" aria-labelledby=${panel.id(`${id}-name`)}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}>
    ${inside(panel, parts.controlNote)}
  </div>`
}
