import { html, nothing, type TemplateResult } from 'lit-html'
import { evidenceOf } from '../figures/evidence'
import type { ParameterId } from '../model/parameters/registry'
import {
  contestedMeaning,
  evidenceInShort,
  evidenceMeaning,
  readersNumber,
  readersNumberMeaning,
  replaces,
  sourceLabel,
  sourceOf,
} from '../words/evidence'
import { contested, evidence } from '../words/evidence-labels'
import { notCome } from '../words/not-come'
import { badges } from './badge'
import { fetchSources } from './lazy'
import { notThere } from './not-come'
import type { Panel } from './panel-state'
import { inWords, wordsOf } from './parameter-text'

const readersBadge = (isContested: boolean): TemplateResult => badges('reader', readersNumber, isContested)

/** How many letters the badges of a value take: what lies in the same row leaves them their room. */
export function badgeLetters({ state }: Pick<Panel, 'state'>, id: ParameterId): number {
  const { whose, label, contested: isContested } = evidenceOf(id, state)
  const text = whose === 'reader' ? readersNumber : evidenceInShort[label]
  return text.length + (isContested ? contested.length : 0)
}

/** What a panel has to have for the evidence of a value. */
type Evidenced = Pick<Panel, 'state' | 'local' | 'redraw' | 'announce'>

/**
 * The label and source of the value a parameter has; the source is one press away, and comes late. A number of the reader's
 * own says so, and gives the source of the value it replaces. `first`: what else is in the fold, before them. Throws a RangeError where
 * the parameter's words have not been fetched.
 */
export function evidenceFold(
  panel: Evidenced,
  id: ParameterId,
  first: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<details class="evidence" @toggle=${() => fetchSources(panel)}>
    <summary>${valueBadge(panel, id)}<span class="unseen"> ${sourceOf(wordsOf(panel, id).name)}</span></summary>
    ${first} ${evidenceBody(panel, id)}
  </details>`
}

/** The label of the value a parameter has. */
export function valueBadge({ state }: Pick<Panel, 'state'>, id: ParameterId): TemplateResult {
  const { whose, label, contested: isContested } = evidenceOf(id, state)
  return whose === 'reader' ? readersBadge(isContested) : badges(label, evidenceInShort[label], isContested)
}

/** Where the source of a value should stand, and could not be fetched. */
function sourceNotThere(panel: Evidenced): TemplateResult | typeof nothing {
  const { local, state } = panel
  const refused = local.refused.get('sources')
  if (local.sourceOf || !refused) return nothing
  return notThere(state, {
    words: notCome.source,
    times: refused.times,
    again: () => void fetchSources(panel),
  })
}

/** What the label of a value means, and where the value comes from. `more`: what else belongs there. */
export function evidenceBody(
  panel: Evidenced,
  id: ParameterId,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const found = evidenceOf(id, panel.state)
  const { whose, value, label, contested: isContested } = found
  const { note } = wordsOf(panel, id)
  const isReaders = whose === 'reader'
  const meaning = isReaders ? readersNumberMeaning : evidenceMeaning[label]
  const source = panel.local.sourceOf?.(id, found)
  return html`<div class="evidence-body">
      <p>${meaning}${isContested ? ` ${contestedMeaning}` : nothing}</p>
      ${note ? html`<p>${note}</p>` : nothing}
      ${isReaders ? html`<p>${replaces(inWords(panel, id, value), evidence[label])}</p>` : nothing}
      ${source ? html`<p>${sourceLabel} ${source}</p>` : sourceNotThere(panel)}
      ${more}
    </div>`
}
