import type { Panel, PartBody } from '../panel/panel-state'
import { keysIn } from '../store/link/link'
import { settingsOf } from '../store/settings'
import { hasOnlyWords } from '../store/state'
import type { SettingsStore } from '../store/store'
import type { PageKeyWays } from './page-keys'
import { createPlayer } from './player'
import { createShow, type Show } from './show'
import { slide } from './slide'
import { createHeadingFocus, stepCard } from './step-card'
import type { StepContext, StoryLocal } from './step-context'
import { goOn } from './step-navigation'
import { stepAt } from './steps'
import { createTaskSight } from './task-sight'
import { pickOnPress } from './tasks/pick'
import { pauseAtLastWeek } from './tasks/play'

/** The story of one page. */
export interface Story {
  /** Draws the present step, in the place of the panel: as a card, or in the present view as a slide. */
  readonly body: PartBody
  /** From the present step to the next and to the one before, for keys. */
  readonly ways: PageKeyWays
  /** Moves through it build by build, in the present view. */
  readonly show: Show
  /** Cancels every subscription to the store. */
  readonly stop: () => void
}

/**
 * The story on a store. The step that is shown already is entered as it begins, unless the link (`search`) says how its
 * picture was left.
 */
export function createStory(store: SettingsStore, search: string): Story {
  const keys = keysIn(search)
  const { step } = store.getState()
  // A step that no link asked for was opened from the page, whose settings are still those in force.
  const isFromPage = step !== null && !keys.includes('step')
  const player = createPlayer(store, isFromPage ? { ...settingsOf(store.getState()), step: null } : null)
  const local: StoryLocal = { drafts: new Map() }
  const sight = createTaskSight()
  // On a page that was opened at a step the focus stays where the browser has it.
  const onHeading = createHeadingFocus(keys.includes('step'))
  const unsubscribes = [pickOnPress(store, player), pauseAtLastWeek(store)]

  if (step !== null) player.enter(step, bringsPicture(keys))
  unsubscribes.push(
    store.subscribe((now, before) => {
      player.follow(now, before)
      // Started again.
      if (now.answers !== before.answers && Object.keys(now.answers).length === 0) local.drafts.clear()
      if (now.step !== before.step) local.cardSaid = undefined
    }),
  )
  let shownOn: Panel | null = null
  function contextOn(panel: Panel): StepContext {
    const number = panel.state.step ?? 1
    return { panel, player, step: stepAt(number), number, local, onHeading, sight }
  }
  return {
    ways: {
      isTold() {
        const state = store.getState()
        // A view that presents has keys of its own. Only the button leads on from words alone: somebody has to choose it.
        const hasKeys = state.view === 'page' || state.view === 'embed'
        return state.step !== null && hasKeys && !hasOnlyWords(state)
      },
      next: () => shownOn && goOn(contextOn(shownOn)),
      back: () => (store.getState().step ?? 1) > 1 && player.back(),
    },
    body(panel) {
      shownOn = panel
      return panel.state.view === 'present' ? slide(contextOn(panel)) : stepCard(contextOn(panel))
    },
    show: createShow(store, player, () =>
      shownOn && store.getState().step !== null ? contextOn(shownOn) : null,
    ),
    stop() {
      for (const unsubscribe of unsubscribes) unsubscribe()
    },
  }
}

/** Every key of the link but these says how the picture is: then it is opened as the link has it. */
const opensAsItBegins = ['v', 'view', 'step', 'stage', 'seed', 'children', 'place']

/** Whether the keys of a link give a step and how its picture was left. */
const bringsPicture = (keys: readonly string[]): boolean =>
  keys.includes('step') && keys.some(key => !opensAsItBegins.includes(key))
