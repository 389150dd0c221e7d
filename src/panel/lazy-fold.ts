import { html, nothing, type TemplateResult } from 'lit-html'
import { foldNotFetched } from '../words/controls'
import { type FetchedPart, fetchPart } from './fetched-part'
import type { Panel } from './panel-state'

/** A fold: its name (also its class), its heading, and where its inside is fetched from. */
export interface LazyFold extends FetchedPart {
  readonly heading: string
}

/**
 * A fold whose inside is fetched when it is first opened, so that nobody waits for what they have not asked to read.
 * Where fetching fails it says so, and closing and opening it tries again.
 */
export function lazyFold(panel: Panel, fold: LazyFold): TemplateResult {
  const { name, heading } = fold
  const { parts } = panel.local
  const onToggle = async (event: Event): Promise<void> => {
    if (parts.get(name)) return
    parts.delete(name)
    if (!(event.currentTarget as HTMLDetailsElement).open) panel.redraw()
    else if (!(await fetchPart(panel, fold))) panel.announce(foldNotFetched)
  }
  const body = parts.get(name)
  return html`<details class="fold ${name}" @toggle=${onToggle}>
    <summary><h2>${heading}</h2></summary>
    ${body === null ? html`<p>${foldNotFetched}</p>` : (body?.(panel) ?? nothing)}
  </details>`
}
