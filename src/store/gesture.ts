import { type ParameterId, type Parameters, parameters as registry } from '../model/parameters'
import { remember, sameParameters, settingsOf } from './history'
import { isAllowed, rangeOf } from './range'
import { withChildren } from './scale'
import { withParameters } from './season-settings'
import type { State } from './state'

/** The state with no gesture in hand. What the gesture moved becomes one step to undo; back where it began is no step. */
export function ended(state: State): State {
  if (!state.inGesture) return state
  const moved = state.parameters !== state.baseline
  const closed = { ...state, inGesture: false, released: state.released || moved }
  if (sameParameters(state.parameters, state.baseline)) return closed
  return remember(closed, {
    ...settingsOf(state),
    parameters: state.baseline,
    season: state.baselineSeason,
  })
}

/** The state at the start of a gesture. A gesture still in hand (its end was lost) ends first. */
export function begun(state: State): State {
  return { ...ended(state), inGesture: true, baseline: state.parameters, baselineSeason: state.season }
}

/**
 * Parameters with one value changed. Another number of children keeps the posts a child; they are counted from the start
 * of the gesture, so that rounding does not add up along a drag.
 */
function changed(state: State, id: ParameterId, value: number): Parameters {
  if (id !== 'children') return { ...state.parameters, [id]: value }
  const posts = withChildren(state.baseline, value).posts
  const next = { ...state.parameters, children: value, posts }
  const { min, max } = rangeOf('posts', next)
  return { ...next, posts: Math.min(max, Math.max(min, posts)) }
}

/** The state with one parameter at another value, or nothing where the value is not one the control can take. */
export function moved(state: State, id: ParameterId, value: number): State | undefined {
  if (!Object.hasOwn(registry, id) || !isAllowed(id, value, state.parameters)) return undefined
  if (state.parameters[id] === value) return state
  if (!state.inGesture) return ended(moved(begun(state), id, value) ?? state)
  // Adding zero turns −0, which the link cannot hold, into 0.
  const parameters = changed(state, id, value + 0)
  return { ...state, parameters, season: state.season && withParameters(state.season, parameters) }
}
