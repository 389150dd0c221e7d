import { type Parameters, parameterIds } from '../model/parameters'
import { parametersShown } from './season-settings'
import type { Settings, State } from './state'

/** How many steps back are kept. */
export const historyLimit = 100

/** Whether two sets of parameters hold the same values. */
export function sameParameters(a: Parameters, b: Parameters): boolean {
  return a === b || parameterIds.every(id => a[id] === b[id])
}

/** The settings in a state, without what is only remembered. */
export function settingsOf(state: Settings): Settings {
  const { view, preset, parameters, seed, truth, gathered, camera, stage, season, kept, step } = state
  return { view, preset, parameters, seed, truth, gathered, camera, stage, season, kept, step }
}

/** The state with one more step to go back to, and none to go forward to. */
export function remember(state: State, before: Settings): State {
  return { ...state, past: [...state.past, before].slice(-historyLimit), future: [] }
}

/**
 * The state with other settings in force. Change is counted from the parameters just before, unless no parameter
 * moves: turning the view over must not wipe what the last gesture changed.
 */
export function apply(state: State, settings: Partial<Settings>): State {
  const next = { ...state, ...settings }
  return sameParameters(next.parameters, state.parameters) ? next : { ...next, baseline: state.parameters }
}

/** Settings to go to, looked at through the present stage, view, camera, week and step: those are not undone. */
function restore(state: State, settings: Settings): State {
  const { view, stage, camera, step } = state
  const week = state.season?.week ?? settings.season?.week ?? 0
  const season = settings.season && { ...settings.season, week }
  const parameters = season ? parametersShown(season) : settings.parameters
  const restored = apply(state, { ...settings, view, stage, camera, step, season, parameters })
  // Where no season is loaded nothing plays, and nothing will when one comes back.
  return season ? restored : { ...restored, playing: false, heldInWeek: null }
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
