import type { ParameterId } from '../../src/model/parameters/registry'
import { defaultSettings, type Settings } from '../../src/store/settings'
import type { State } from '../../src/store/state'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'

/** The store of the present test, and its actions. */
export let store: SettingsStore
export let actions: SettingsStore['actions']

/** Opens a new store for the present test. */
export function open(settings: Settings = defaultSettings()): void {
  store = createSettingsStore(settings)
  actions = store.actions
}

/** What is in the store now. */
export function state(): State {
  return store.getState()
}

/** What a parameter is now. */
export function value(id: ParameterId): number {
  return state().parameters[id]
}
