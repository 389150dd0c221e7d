import { ended } from './gesture'
import { apply, remember, sameParameters, settingsOf } from './history'
import type { Settings, State } from './state'

function isSame(a: Settings, b: Settings): boolean {
  const alike = a.preset === b.preset && a.seed === b.seed && a.truth === b.truth && a.gathered === b.gathered
  return alike && a.season === b.season && a.kept === b.kept && sameParameters(a.parameters, b.parameters)
}

/** Other settings in force as one step to undo. Any gesture in hand ends first. */
export function stepTo(state: State, settings: Partial<Settings>): State {
  const from = ended(state)
  const next = apply(from, settings)
  return isSame(next, from) ? next : remember(next, settingsOf(from))
}
