import { nothing, type TemplateResult } from 'lit-html'
import type { FetchedPart } from './fetched-part'
import type { Panel } from './panel-state'

/** What is said about a link that could not be used as it stood: fetched only then. */
export const notesPart: FetchedPart = {
  name: 'notes',
  load: async () => (await import('./notes')).notes,
}

/** The notes on the link, until they are dismissed. */
export function notesShown(panel: Panel): TemplateResult | typeof nothing {
  const body = panel.local.parts.get(notesPart.name)
  return body && panel.state.notes.length > 0 ? body(panel) : nothing
}
