import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Actions, createActions } from './actions/actions'
import type { LinkNote } from './link/fields'
import { type Settings, startingPoint } from './settings'
import { awaitedCue, type State, usualCue } from './state'

/** The settings, who listens to them, and what a reader can do to them. */
export interface SettingsStore extends StoreApi<State> {
  readonly actions: Actions
}

/** A store that begins with these settings and with nothing to undo. `notes`: what could not be used of the link. */
export function createSettingsStore(initial: Settings, notes: readonly LinkNote[] = []): SettingsStore {
  const settings = createStore<State>()(() => ({
    ...initial,
    baseline: startingPoint(initial),
    baselineSeason: initial.season,
    inGesture: false,
    past: [],
    future: [],
    notes,
    released: false,
    dimUnchanged: false,
    showsBefore: false,
    playing: false,
    scrubbing: false,
    weeksPerSecond: 2,
    chosenChild: null,
    pressed: null,
    stoppedAtTragedy: null,
    heldAt: null,
    isTold: false,
    waitsToBeTold: null,
    answers: {},
    picks: [],
    cue: initial.step === null ? usualCue : awaitedCue,
    build: 0,
    leftAtStep: null,
    leftPlace: null,
  }))
  const store: StoreApi<State> = {
    ...settings,
    setState: (change: Change) =>
      settings.setState(now => {
        const next = typeof change === 'function' ? change(now) : change
        return next === now ? now : lettingGo({ ...now, ...next }, now)
      }, true),
  }
  return { ...store, actions: createActions(store) }
}

/** Some of a state, all of it, or what makes either from the present one. */
type Change = Partial<State> | ((now: State) => Partial<State>)

/** What makes another picture, of now or of before. */
const pictured = [
  'parameters',
  'baseline',
  'inGesture',
  'season',
  'seed',
  'kept',
  'playing',
  'stoppedAtTragedy',
  'step',
  'cue',
] as const

/**
 * A state in which the picture before is let go of where another picture has come since. Every change goes through here,
 * so that no action can forget it.
 */
function lettingGo(next: State, now: State): State {
  const isOther = now.showsBefore && next.showsBefore && pictured.some(key => next[key] !== now[key])
  return isOther ? { ...next, showsBefore: false } : next
}
