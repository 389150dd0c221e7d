import type { PartBody } from '../panel/panel-state'
import { isLinkKey } from '../store/link/fields'
import type { SettingsStore } from '../store/store'
import { listenForPicks } from './picks'
import { listenForTheEnd } from './play-until'
import { beatOf, createPlayer } from './player'
import { beginAtTheHeading, stepCard } from './step-card'
import type { InHand } from './step-context'

/** Every key of the link but these says how the picture is: then it is opened as the link has it. */
const opensAsItBegins = ['v', 'view', 'step', 'stage', 'seed', 'children']

/**
 * The story on a store: what stands in the place of the panel while a step is shown. The step that is asked for is
 * entered as it begins, unless the link (`search`) says how its picture was left. `isNarrow`: whether scattered marks
 * would be too small to count.
 */
export function createStory(
  store: SettingsStore,
  search: string,
  isNarrow: () => boolean = () => false,
): PartBody {
  const player = createPlayer(store, isNarrow)
  const inHand: InHand = { picks: [] }
  listenForPicks(store, inHand, player)
  listenForTheEnd(store)

  const { step } = store.getState()
  const keys = [...new URLSearchParams(search).keys()]
  const isFromLink =
    keys.includes('step') && keys.some(key => isLinkKey(key) && !opensAsItBegins.includes(key))
  if (!keys.includes('step')) beginAtTheHeading()
  if (step !== null) player.enter(step, isFromLink)
  // Out of the story by one door and in again by another: the step is brought as it was left.
  store.subscribe((now, before) => {
    if (now.step !== null && before.step === null) player.resume(now.step)
    if (now.step !== before.step) inHand.picks = []
  })
  return panel => {
    const shown = panel.state.step ?? 1
    return stepCard({ panel, player, beat: beatOf(shown), step: shown, inHand })
  }
}
