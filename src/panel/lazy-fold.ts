import { html, nothing, type TemplateResult } from 'lit-html'
import type { Panel } from './panel-state'

/** What is inside a fold. */
export type FoldBody = (panel: Panel) => TemplateResult

/** A fold: its name (also its class), its heading, and where its inside is fetched from. */
export interface LazyFold {
  readonly name: string
  readonly heading: string
  readonly load: () => Promise<FoldBody>
}

/**
 * A fold whose inside is fetched when it is first opened, so that nobody waits for what they have not asked to read.
 * Where fetching fails, closing and opening it tries again.
 */
export function lazyFold(panel: Panel, { name, heading, load }: LazyFold): TemplateResult {
  const { folds } = panel.local
  const onToggle = async (event: Event): Promise<void> => {
    if (folds.has(name) || !(event.currentTarget as HTMLDetailsElement).open) return
    const body = await load().catch(() => null)
    if (!body) return
    folds.set(name, body)
    panel.redraw()
  }
  return html`<details class="fold ${name}" @toggle=${onToggle}>
    <summary><h2>${heading}</h2></summary>
    ${folds.get(name)?.(panel) ?? nothing}
  </details>`
}
