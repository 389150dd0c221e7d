import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Actions, createActions } from './actions'
import type { LinkNote, Settings, State } from './state'

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
    weeksPerSecond: 4,
    chosenChild: null,
    heldInWeek: null,
  }))
  return { ...store, actions: createActions(store) }
}
