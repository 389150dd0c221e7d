import type { Compared } from '../../src/crowd/crowd'
import type { PlayedWeeks } from '../../src/crowd/played-weeks'
import type { Panel } from '../../src/panel/panel-state'
import { defaultSettings } from '../../src/store/defaults'
import type { Settings } from '../../src/store/state'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { beatOf, createPlayer, type Player } from '../../src/story/player'
import type { InHand, StepContext } from '../../src/story/step-context'
import { panelOn } from '../panel/panel-on'

/** A story under test: its store, its player, and what its templates look at. */
export interface Story {
  readonly store: SettingsStore
  readonly player: Player
  readonly panel: Panel
  readonly inHand: InHand
  /** What the templates of the present step are given. */
  readonly told: () => StepContext
}

/** A story at one of its steps, as it begins. */
export function storyAt(
  step: number,
  settings: Partial<Settings> = {},
  seasons?: Partial<PlayedWeeks>,
  compared?: Compared,
): Story {
  const store = createSettingsStore({ ...defaultSettings(), ...settings })
  const player = createPlayer(store)
  const panel = panelOn(store, seasons, compared)
  const inHand: InHand = { picks: [] }
  player.go(step)
  const told = (): StepContext => {
    const shown = store.getState().step ?? step
    return { panel, player, beat: beatOf(shown), step: shown, inHand }
  }
  return { store, player, panel, inHand, told }
}

/** The step of a beat, by its id in the words. */
export const stepOf = (ids: readonly string[], id: string): number => ids.indexOf(id) + 1
