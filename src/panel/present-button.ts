import { html, type TemplateResult } from 'lit-html'
import { present } from '../words/present'
import type { Panel } from './panel-state'

/** The quiet way to the present view, in full screen where the browser lets it: only a press may ask for that. */
export const presentButton = (panel: Panel): TemplateResult =>
  html`<button type="button" class="button button-quiet present-open" @click=${() => openPresent(panel)}>${present.open}</button>`

/** Opens the present view: with the slides that are given, as a link has them, or else with those there are. */
export function openPresent({ actions }: Pick<Panel, 'actions'>, slides?: readonly string[]): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined)
  actions.change({ view: 'present', ...(slides && { slides, slide: 1 }) })
}
