import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Actions, createActions } from './actions/actions'
import type { LinkNote } from './link/fields'
import type { Settings } from './settings'
import { awaitedCue, type State, usualCue } from './state'

/** The settings, who listens to them, and what a reader can do to them. */
export interface SettingsStore extends StoreApi<State> {
  readonly actions: Actions
}

/** A store that begins with these settings and with nothing to undo. `notes`: what could not be used of the link. */
export function createSettingsStore(initial: Settings, notes: readonly LinkNote[] = []): SettingsStore {
  const store = createStore<State>()(() => ({
    ...initial,
    baseline: initial.parameters,
    baselineSeason: initial.season,
    inGesture: false,
    past: [],
    future: [],
    notes,
    released: false,
    dimUnchanged: false,
    playing: false,
    scrubbing: false,
    weeksPerSecond: 4,
    chosenChild: null,
    pressed: null,
    stoppedAtTragedy: null,
    answers: {},
    cue: initial.step === null ? usualCue : awaitedCue,
    leftAtStep: null,
  }))
  return { ...store, actions: createActions(store) }
}
