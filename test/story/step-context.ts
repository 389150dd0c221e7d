import { vi } from 'vitest'
import type { Compared } from '../../src/crowd/crowd'
import { outcomeAt } from '../../src/crowd/outcome'
import type { PlayedWeeks } from '../../src/crowd/played-weeks'
import { freshLocal, type Panel } from '../../src/panel/panel-state'
import type { Settings } from '../../src/store/settings'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { type StepId, stepIds } from '../../src/store/story-steps'
import { createPlayer, type Player } from '../../src/story/player'
import type { Step } from '../../src/story/step'
import type { StepContext, StoryLocal } from '../../src/story/step-context'
import { stepAt, steps } from '../../src/story/steps'

/** A story under test: its store, its player, and what its templates look at. */
export interface StoryUnderTest {
  readonly store: SettingsStore
  readonly player: Player
  readonly panel: Panel
  readonly local: StoryLocal
  /** What the templates of the present step are given. */
  readonly context: () => StepContext
}

/** The place of a step in the story, from 1. */
export const numberOf = (id: StepId): number => stepIds.indexOf(id) + 1

/** Every step with its name and its place, from 1. */
export const everyStep = stepIds.map((id, index): [StepId, Step, number] => [id, steps[index], index + 1])

/** A panel on a store, with no browser behind it. Where nothing else is said no weeks have been played. */
export function panelOn(
  store: SettingsStore,
  seasons: Partial<PlayedWeeks> = {},
  compared: Compared | null = null,
): Panel {
  const state = store.getState
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
    actions: store.actions,
    seasons: { shown: null, kept: null, hash: null, ...seasons } as PlayedWeeks,
    compared,
    local: freshLocal(),
    redraw: vi.fn(),
    id: name => name,
    announce: vi.fn(),
  }
}

/** A story at one of its steps, as it begins. */
export function storyAt(
  step: StepId | number,
  settings: Partial<Settings> = {},
  seasons?: Partial<PlayedWeeks>,
  compared?: Compared,
): StoryUnderTest {
  const start = typeof step === 'number' ? step : numberOf(step)
  const store = createSettingsStore({ ...defaultSettings(), ...settings })
  const player = createPlayer(store)
  const panel = panelOn(store, seasons, compared)
  const local: StoryLocal = { picks: [] }
  player.go(start)
  const context = (): StepContext => {
    const number = store.getState().step ?? start
    return { panel, player, step: stepAt(number), number, local, onHeading: () => {} }
  }
  return { store, player, panel, local, context }
}
