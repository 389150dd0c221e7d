import { html, nothing, type TemplateResult } from 'lit-html'
import { keeping as words } from '../words/keeping'
import type { FetchedPart } from './fetched-part'
import type { Panel } from './panel-state'

/** The present picture beside what was kept, in words: fetched once something is. */
export const comparedPart: FetchedPart = {
  name: 'compared',
  load: async () => (await import('./compare')).compared,
}

/** What the comparison says, where something is kept and it has come. */
export function compared(panel: Panel): TemplateResult | typeof nothing {
  const body = panel.state.kept && panel.local.parts.get(comparedPart.name)
  return body ? body(panel) : nothing
}

/** Pins the present picture, or lets go of the one that is pinned. */
export function keepButton({ state, actions }: Panel): TemplateResult {
  return state.kept
    ? html`<button type="button" class="button" aria-pressed="true" @click=${actions.dropKept}>${words.drop}</button>`
    : html`<button type="button" class="button" aria-pressed="false" title=${words.keepHint} @click=${actions.keep}>${words.keep}</button>`
}
