import { vi } from 'vitest'
import type { Compared } from '../../src/crowd/crowd'
import { earlierThan } from '../../src/crowd/earlier'
import { outcomeAt } from '../../src/crowd/outcome'
import type { PlayedWeeks } from '../../src/crowd/played-weeks'
import { sourceOf } from '../../src/figures/value-sources'
import { freshLocal, type Panel } from '../../src/panel/panel-state'
import { compared as compare } from '../../src/panel/results/compare'
import type { SettingsStore } from '../../src/store/store'
import { parameterWords } from '../../src/words/parameters'

/**
 * A panel on a store, with no browser behind it and the words of every parameter. Where nothing else is said no weeks
 * have been played.
 */
export function panelOn(
  store: SettingsStore,
  weeks: Partial<PlayedWeeks> = {},
  compared: Compared | null = null,
): Panel {
  const state = store.getState
  const played = { shown: null, kept: null, hash: null, ...weeks } as PlayedWeeks
  return {
    get state() {
      return state()
    },
    get settled() {
      return outcomeAt(state().parameters).settled
    },
    get counts() {
      return outcomeAt(state().parameters).counts
    },
    get before() {
      return outcomeAt(state().baseline).counts
    },
    get earlier() {
      return earlierThan(state(), played)
    },
    actions: store.actions,
    weeks: played,
    compared,
    differing: () => 0,
    local: { ...freshLocal(parameterWords), sourceOf, compare },
    redraw: vi.fn(),
    announce: vi.fn(),
    sayBeside: vi.fn(),
    picture: async () => null,
    useThis: null,
    id: name => name,
    focusOn: vi.fn(),
  }
}
