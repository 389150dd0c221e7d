import { html, nothing, type TemplateResult } from 'lit-html'
import { placeStart } from '../figures/place-starts'
import { backTo } from '../words/place'
import type { Panel } from './panel-state'

/** The way back to the council's stadium that was left for the story, with everything as it was there. */
export function placeBack({ state, actions }: Panel): TemplateResult | typeof nothing {
  const { leftPlace } = state
  const found = leftPlace?.place && state.place === null ? placeStart(leftPlace.place) : undefined
  if (!leftPlace || !found) return nothing
  return html`<button type="button" class="button" @click=${() => actions.leaveStory(leftPlace)}>${backTo(found.name)}</button>`
}
