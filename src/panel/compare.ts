import { html, nothing, type TemplateResult } from 'lit-html'
import { parameterIds } from '../model/parameters'
import { keptParameters } from '../store/kept'
import { comparison, sides, compare as words } from '../words/compare'
import { badgeAfter } from './evidence-fold'
import type { Panel } from './panel-state'

/** Pins the present picture, or lets go of the one that is pinned. */
export function keepButton({ state, actions }: Panel): TemplateResult {
  return state.kept
    ? html`<button type="button" class="button" aria-pressed="true" @click=${actions.dropKept}>${words.drop}</button>`
    : html`<button type="button" class="button" aria-pressed="false" title=${words.keepHint} @click=${actions.keep}>${words.keep}</button>`
}

/** What to call the two settings: by the size of the team where nothing else differs. */
function sidesOf({ state }: Panel): readonly [string, string] {
  const kept = keptParameters(state)
  const now = state.season?.kickOff ?? state.parameters
  const differing = kept ? parameterIds.filter(id => kept[id] !== now[id]) : []
  const alone = differing.length === 1 && differing[0] === 'posts' && !state.season?.changes.length
  if (!kept || !alone) return sides.other
  return now.posts > kept.posts ? sides.moreTeam : sides.lessTeam
}

/** What the comparison says, where something is kept. */
export function comparisonSentence(panel: Panel): string | null {
  const { state, seasons } = panel
  if (!state.kept || !seasons.compared) return null
  const { children } = seasons.compared
  const { truth } = state
  if (children.same === state.parameters.children) return words.nothingMoved
  const now = truth ? children.reachedOnlyNow : children.helpedOnlyNow
  const kept = truth ? children.reachedOnlyKept : children.helpedOnlyKept
  return comparison({ now, kept, children: state.parameters.children, truth }, sidesOf(panel))
}

/** The present picture beside what was kept, in words. */
export function compared(panel: Panel): TemplateResult | typeof nothing {
  const sentence = comparisonSentence(panel)
  if (!sentence) return nothing
  return html`<section class="compared" aria-label=${words.heading}>
    <p>${sentence} ${badgeAfter(panel.state.truth ? 'assumption' : 'workedOut')}</p>
  </section>`
}
