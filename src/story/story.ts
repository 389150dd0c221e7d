import type { PartBody } from '../panel/panel-state'
import { isLinkKey } from '../store/link/link'
import type { SettingsStore } from '../store/store'
import { createPlayer } from './player'
import { createHeadingFocus, stepCard } from './step-card'
import type { StoryLocal } from './step-context'
import { stepAt } from './steps'
import { pickOnPress } from './tasks/pick'
import { pauseAtLastWeek } from './tasks/play'

/** The story of one page. */
export interface Story {
  /** Draws the present step, in the place of the panel. */
  readonly body: PartBody
  /** Cancels every subscription to the store. */
  readonly stop: () => void
}

/**
 * The story on a store. The step that is shown already is entered as it begins, unless the link (`search`) says how its
 * picture was left.
 */
export function createStory(store: SettingsStore, search: string): Story {
  const player = createPlayer(store)
  const local: StoryLocal = { picks: [], drafts: new Map() }
  const keys = [...new URLSearchParams(search).keys()]
  // On a page that was opened at a step the focus stays where the browser has it.
  const onHeading = createHeadingFocus(keys.includes('step'))
  const unsubscribes = [pickOnPress(store, local, player), pauseAtLastWeek(store)]

  const { step } = store.getState()
  if (step !== null) player.enter(step, bringsPicture(keys))
  unsubscribes.push(
    store.subscribe((now, before) => {
      // Left and opened again, also from outside the story: a step is shown as it was left.
      if (now.step !== null && before.step === null) player.resume(now.step)
      // Started again.
      if (now.answers !== before.answers && Object.keys(now.answers).length === 0) local.drafts.clear()
      if (now.step === before.step) return
      local.picks = []
      local.cardSaid = undefined
    }),
  )
  return {
    body(panel) {
      const number = panel.state.step ?? 1
      return stepCard({ panel, player, step: stepAt(number), number, local, onHeading })
    },
    stop() {
      for (const unsubscribe of unsubscribes) unsubscribe()
    },
  }
}

/** Every key of the link but these says how the picture is: then it is opened as the link has it. */
const opensAsItBegins = ['v', 'view', 'step', 'stage', 'seed', 'children']

/** Whether the keys of a link give a step and how its picture was left. */
const bringsPicture = (keys: readonly string[]): boolean =>
  keys.includes('step') && keys.some(key => isLinkKey(key) && !opensAsItBegins.includes(key))
