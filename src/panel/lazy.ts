import { html, nothing, type TemplateResult } from 'lit-html'
import { lateOf } from '../lib/late'
import type { State } from '../store/state'
import { notCome, notComeSaid } from '../words/not-come'
import { notThere } from './not-come'
import type { Local, Panel, PartBody } from './panel-state'

/** A part of the panel whose inside is fetched late, so that nobody waits for what they have not asked to read. */
export interface Part {
  /** Its key in `Local.parts`, and the class of the fold or section it stands in. */
  readonly name: string
  /** Heading of the fold or section. */
  readonly heading?: string
  /** When it is fetched: when its fold is first opened, when the page is idle, or when the state first needs it. */
  readonly when: 'opened' | 'idle' | ((state: State) => boolean)
  /** Fetches the inside. Null: only a view can. */
  readonly load: (() => Promise<PartBody>) | null
  /** Set where it names parameters other than the three in front: their words are fetched with it. */
  readonly namesAllParameters?: true
  /** Said in its place while it is on its way. */
  readonly waiting?: string
  /** Said in its place, and aloud, where it could not be fetched. */
  readonly notFetched: string
}

/**
 * Fetches a part and draws it. Where that cannot be done its place says so, and so does the panel aloud; asked for once
 * more, it is tried again. A panel that has been taken away meanwhile is left alone.
 */
export async function fetchPart(panel: Panel, part: Part): Promise<void> {
  const { local } = panel
  try {
    const [body, words] = await Promise.all([part.load?.(), part.namesAllParameters && allParameterWords()])
    if (words) local.words = words
    local.parts.set(part.name, body ?? null)
    local.refused.delete(part.name)
  } catch {
    local.parts.set(part.name, null)
    panel.announce(refuse(local, part.name, part.notFetched, () => void fetchPart(panel, part)))
  }
  panel.redraw()
}

/** Notes that something has not come once more. Returns what is to be said of it aloud. */
export function refuse({ refused }: Local, name: string, words: string, again?: () => void): string {
  const times = (refused.get(name)?.times ?? 0) + 1
  refused.set(name, { times, again })
  return notComeSaid(words, times)
}

/**
 * Fetches where every value comes from, for the folds under the controls. Where that cannot be done the folds say so, and
 * the next that is opened tries again. `announce`: left out
 * where nobody has asked.
 */
export async function fetchSources({
  local,
  redraw,
  announce,
}: Pick<Panel, 'local' | 'redraw'> & Partial<Pick<Panel, 'announce'>>): Promise<void> {
  if (local.sourceOf) return
  try {
    local.sourceOf = await valueSources()
    local.refused.delete('sources')
  } catch {
    const said = refuse(local, 'sources', notCome.source)
    announce?.(said)
  }
  redraw()
}

/**
 * Fetches what is said of a picture beside the one that was kept. Where that cannot be done the sentence goes on as if
 * nothing were kept, and the panel says so; the table has the numbers all the same.
 */
export async function fetchComparison(panel: Pick<Panel, 'local' | 'redraw' | 'announce'>): Promise<void> {
  const { local, redraw } = panel
  if (local.compare) return
  try {
    local.compare = await comparison()
    local.refused.delete('comparison')
  } catch {
    panel.announce(refuse(local, 'comparison', notCome.comparison))
  }
  redraw()
}

const allParameterWords = lateOf(
  () => import('../words/parameters'),
  ({ parameterWords }) => parameterWords,
)
const valueSources = lateOf(
  () => import('../figures/value-sources'),
  ({ sourceOf }) => sourceOf,
)
const comparison = lateOf(
  () => import('./results/compare'),
  ({ compared }) => compared,
)

/** Fetches every part that the state needs and the one before it did not. What has come already is not fetched again. */
export function fetchNeeded(panel: Panel, parts: readonly Part[], now: State, before: State | null): void {
  for (const part of parts) {
    const isNew = isNeeded(part, now) && !(before && isNeeded(part, before))
    if (isNew && part.load && !panel.local.parts.get(part.name)) void fetchPart(panel, part)
  }
}

const isNeeded = ({ when }: Part, state: State): boolean => typeof when === 'function' && when(state)

/** The inside of a part: what was fetched, what to say while it has not come, or that it could not be fetched. */
export function inside(panel: Panel, part: Part): TemplateResult | typeof nothing {
  if (typeof part.when === 'function' && !part.when(panel.state)) return nothing
  const body = panel.local.parts.get(part.name)
  if (body) return body(panel)
  if (body === null) return partNotThere(panel, part)
  return part.waiting ? html`<p class="chart-note">${part.waiting}</p>` : nothing
}

/** In the place of a part that could not be fetched. `way`: another way on. */
export function partNotThere(panel: Panel, part: Part, way?: TemplateResult): TemplateResult {
  const refused = panel.local.refused.get(part.name)
  const times = refused?.times ?? 1
  // As it was fetched the last time: a view may have its own way to.
  const again = refused?.again ?? (() => void fetchPart(panel, part))
  return notThere(panel.state, { words: part.notFetched, times, again, ...(way && { way }) })
}

/** A part under its heading, always open. */
export function lazySection(panel: Panel, part: Part): TemplateResult {
  const id = panel.id(`${part.name}-heading`)
  return html`<section class=${part.name} aria-labelledby=${id}>
    <h2 id=${id} class="small-heading">${part.heading}</h2>
    ${inside(panel, part)}
  </section>`
}

/**
 * What a `details` does as it is opened and closed: the part inside is fetched when it is first opened. Where that failed,
 * closing and opening it tries again.
 */
export function fetchOnToggle(panel: Panel, part: Part): (event: Event) => void {
  const { parts } = panel.local
  return ({ currentTarget }) => {
    if (parts.get(part.name)) return
    parts.delete(part.name)
    if ((currentTarget as HTMLDetailsElement).open) void fetchPart(panel, part)
    else panel.redraw()
  }
}

/** A part in a fold, fetched when it is first opened. */
export function lazyFold(panel: Panel, part: Part): TemplateResult {
  return html`<details class="fold ${part.name}" @toggle=${fetchOnToggle(panel, part)}>
    <summary><h2>${part.heading}</h2></summary>
    ${inside(panel, part)}
  </details>`
}
