import type { Picture } from '../model/picture'
import type { Gathering } from '../stadium/gather'
import type { BlockLabel } from '../stadium/labels'
import type { PlayerCounts } from '../stadium/players'
import { hasOnlyWords, type State } from '../store/state'
import { blockLabels } from './block-labels'
import { teamLabels } from './team-labels'

/** Labels of whoever stands in groups on the pitch: gathered children, or the team sorted. Only words: nobody is counted. */
export function labelsOf(
  state: State,
  picture: Picture,
  places: Gathering | null,
  team: PlayerCounts,
): BlockLabel[] {
  if (hasOnlyWords(state)) return []
  const { cue, truth, gathered } = state
  if (gathered && places) return blockLabels(picture, places, truth, cue.checkRight !== null)
  return cue.formation === 'sorted' ? teamLabels(team) : []
}
