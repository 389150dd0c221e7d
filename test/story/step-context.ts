import type { Compared } from '../../src/crowd/crowd'
import type { PlayedWeeks } from '../../src/crowd/played-weeks'
import type { Panel } from '../../src/panel/panel-state'
import { defaultSettings, type Settings } from '../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { type StepId, stepIds } from '../../src/store/story-steps'
import { createPlayer, type Player } from '../../src/story/player'
import type { Step } from '../../src/story/step'
import type { StepContext, StoryLocal } from '../../src/story/step-context'
import { stepAt, steps } from '../../src/story/steps'
import { createTaskSight } from '../../src/story/task-sight'
import { panelOn } from '../panel/panel-on'

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

/** A story at one of its steps, as it begins. */
export function storyAt(
  step: StepId | number,
  settings: Partial<Settings> = {},
  weeks?: Partial<PlayedWeeks>,
  compared?: Compared,
): StoryUnderTest {
  const start = typeof step === 'number' ? step : numberOf(step)
  const store = createSettingsStore({ ...defaultSettings(), ...settings })
  const player = createPlayer(store)
  const panel = panelOn(store, weeks, compared)
  const local: StoryLocal = { drafts: new Map() }
  player.go(start)
  const context = (): StepContext => {
    const number = store.getState().step ?? start
    return {
      panel,
      player,
      step: stepAt(number),
      number,
      local,
      onHeading: () => {},
      sight: createTaskSight(),
    }
  }
  return { store, player, panel, local, context }
}
