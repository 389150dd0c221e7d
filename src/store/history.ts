import { withChildren } from '../figures/children'
import { type ParameterId, type Parameters, parameters as registry } from '../model/parameters/registry'
import { isAllowed, rangeOf } from './range'
import { parametersInForce, withParameters } from './season-settings'
import { type Settings, sameParameters, settingsOf, settingsTable } from './settings'
import type { State } from './state'

/** How many steps back are kept. */
export const historyLimit = 100

/** The state with one more step to go back to, and none to go forward to. */
function remember(state: State, before: Settings): State {
  return { ...state, past: [...state.past, before].slice(-historyLimit), future: [] }
}

/**
 * The state with other settings in force. Change is counted from the parameters just before, unless no parameter
 * moves: turning the view over must not wipe what the last gesture changed.
 */
function apply(state: State, settings: Partial<Settings>): State {
  const next = { ...state, ...settings }
  // Two places are never held against each other.
  if (next.place !== state.place) return { ...next, baseline: next.parameters }
  return sameParameters(next.parameters, state.parameters) ? next : { ...next, baseline: state.parameters }
}

/** Settings to go to; the present ones stay where they are not undone, and the present week of the season. */
function restore(state: State, past: Settings): State {
  const week = state.season?.week ?? past.season?.week ?? 0
  const settings = settingsTable.restored(state, { ...past, season: past.season && { ...past.season, week } })
  const applied = apply(state, { ...settings, parameters: parametersInForce(settings) })
  const restored = { ...applied, showsBefore: false }
  // Where no season is loaded nothing plays, and nothing will when one comes back.
  return settings.season
    ? restored
    : { ...restored, playing: false, stoppedAtTragedy: null, heldAt: null, waitsToBeTold: null }
}

/** One step back. The same state where there is none. */
export function undone(state: State): State {
  const before = state.past.at(-1)
  if (!before) return state
  const restored = restore(state, before)
  return { ...restored, past: state.past.slice(0, -1), future: [settingsOf(state), ...state.future] }
}

/** One step forward. The same state where there is none. */
export function redone(state: State): State {
  const [after, ...future] = state.future
  if (!after) return state
  return { ...restore(state, after), past: [...state.past, settingsOf(state)].slice(-historyLimit), future }
}

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

/** Other settings in force as one step to undo. Any gesture in hand ends first. */
export function stepTo(state: State, settings: Partial<Settings>): State {
  const from = ended(state)
  const next = apply(from, settings)
  return settingsTable.isSame(next, from) ? next : remember(next, settingsOf(from))
}

/** Whether there is a step to go back to. Moving a control in a gesture not yet ended counts. */
export function canUndo(state: State): boolean {
  return state.past.length > 0 || (state.inGesture && state.parameters !== state.baseline)
}

/** Whether there is a step to go forward to. */
export function canRedo(state: State): boolean {
  return state.future.length > 0
}
