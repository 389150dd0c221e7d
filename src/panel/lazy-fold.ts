import { html, nothing, type TemplateResult } from 'lit-html'
import { foldNotFetched } from '../words/controls'
import type { FoldBody, Panel } from './panel-state'

/** A fold: its name (also its class), its heading, and where its inside is fetched from. */
export interface LazyFold {
  readonly name: string
  readonly heading: string
  readonly load: () => Promise<FoldBody>
}

/**
 * A fold whose inside is fetched when it is first opened, so that nobody waits for what they have not asked to read.
 * Where fetching fails it says so, and closing and opening it tries again.
 */
export function lazyFold(panel: Panel, { name, heading, load }: LazyFold): TemplateResult {
  const { folds } = panel.local
  const onToggle = async (event: Event): Promise<void> => {
    if (folds.get(name)) return
    folds.delete(name)
    if ((event.currentTarget as HTMLDetailsElement).open) {
      const body = await load().catch(() => null)
      folds.set(name, body)
      if (!body) panel.announce(foldNotFetched)
    }
    panel.redraw()
  }
  const body = folds.get(name)
  return html`<details class="fold ${name}" @toggle=${onToggle}>
    <summary><h2>${heading}</h2></summary>
    ${body === null ? html`<p>${foldNotFetched}</p>` : (body?.(panel) ?? nothing)}
  </details>`
}
