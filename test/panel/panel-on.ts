import { vi } from 'vitest'
import { freshLocal, type Panel, type Seasons } from '../../src/panel/panel-state'
import { selectBaselineCounts, selectCounts, selectSettled } from '../../src/store/selectors'
import type { SettingsStore } from '../../src/store/store'
import { parameterWords } from '../../src/words/parameters'

/**
 * A panel on a store, with no browser behind it and the words of every parameter. Where nothing else is said no weeks
 * have been played. `idSuffix`: what its ids end in.
 */
export function panelOn(store: SettingsStore, seasons: Partial<Seasons> = {}, idSuffix = ''): Panel {
  const state = store.getState
  return {
    get state() {
      return state()
    },
    get settled() {
      return selectSettled(state())
    },
    get counts() {
      return selectCounts(state())
    },
    get before() {
      return selectBaselineCounts(state())
    },
    actions: store.actions,
    seasons: { shown: null, compared: null, hash: null, ...seasons } as Seasons,
    local: freshLocal(parameterWords),
    redraw: vi.fn(),
    announce: vi.fn(),
    id: name => name + idSuffix,
    focusOn: vi.fn(),
  }
}
