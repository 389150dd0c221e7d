import { html } from 'lit-html'
import { keptParameters } from '../../crowd/shown'
import { parameterIds } from '../../model/parameters/registry'
import { comparison, sides, compare as words } from '../../words/compare'
import { badgeAfter } from '../evidence-fold'
import type { Panel, PartBody } from '../panel-state'

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
function comparisonSentence(panel: Panel): string | null {
  const { state, compared: found } = panel
  if (!state.kept || !found) return null
  const { children } = found
  const { truth } = state
  if (children.same === state.parameters.children) return words.nothingMoved
  const now = truth ? children.reachedOnlyNow : children.helpedOnlyNow
  const kept = truth ? children.reachedOnlyKept : children.helpedOnlyKept
  return comparison({ now, kept, children: state.parameters.children, truth }, sidesOf(panel))
}

/** The present picture beside what was kept, in words. */
export const compared: PartBody = panel => {
  const sentence = comparisonSentence(panel)
  if (!sentence) return html``
  return html`<section class="compared" aria-label=${words.heading}>
    <p>${sentence} ${badgeAfter(panel.state.truth ? 'assumption' : 'modelled')}</p>
  </section>`
}
