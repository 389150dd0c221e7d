import { forcedPalette, night } from '../stadium/palette'
import { Stadium } from '../stadium/stadium'
import { selectBaselinePicture, selectPicture, selectSettled } from '../store/selectors'
import type { State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { noWebgl } from '../words/page'
import { blockLabels } from './block-labels'
import { lookAround, type PictureElements } from './chosen-child'
import { ColouredCrowd } from './crowd'
import { wholeTeam } from './team'

/** Space at the edges, in CSS pixels; and where a row of labels must stand clear of the pitch. */
const edge = 12
const labelRow = 58

/**
 * Joins store and stadium: every change of the settings is settled, coloured and painted, in that order, at once.
 * Returns the stadium and what takes it away.
 */
export function showStadium(
  elements: PictureElements,
  store: SettingsStore,
): { stadium: Stadium; stop: () => void } {
  const state = store.getState()
  let crowd = new ColouredCrowd(state.parameters.children, state.seed)
  const less = matchMedia('(prefers-reduced-motion: reduce)')
  const forced = matchMedia('(forced-colors: active)')
  const stadium = new Stadium({
    host: elements.stage,
    stage: state.stage,
    seats: crowd.seats,
    reducedMotion: () => less.matches,
    insets: () => {
      const { gathered, camera } = store.getState()
      const rows = gathered && camera === 'pitch' ? labelRow : edge
      return { top: rows, right: edge, bottom: rows, left: edge }
    },
    onNoWebgl: () => {
      if (state.stage === 'pixi') elements.note.textContent = noWebgl
    },
    onFrame: () => looking.follow(),
  })
  const looking = lookAround(stadium, elements, {
    stateOf: child => crowd.stateOf(child, store.getState().truth),
    truth: () => store.getState().truth,
    seats: () => crowd.seats,
  })

  function paint(now: State): void {
    const picture = selectPicture(now)
    const comparable = now.baseline.children === now.parameters.children
    crowd.show(picture, comparable ? selectBaselinePicture(now) : null)
    if (now.gathered) {
      const places = crowd.places(picture)
      stadium.setSlots(places.slots)
      stadium.setLabels(blockLabels(picture, places, now.truth))
    }
    stadium.paint(crowd.marks(now.truth), comparable ? crowd.marksBefore(now.truth) : null)
  }

  function apply(now: State, before: State | null): void {
    const other =
      before && (before.seed !== now.seed || before.parameters.children !== now.parameters.children)
    if (other) {
      crowd = new ColouredCrowd(now.parameters.children, now.seed)
      stadium.seat(crowd.seats)
      looking.letGo()
    }
    const fresh = !before || other
    // Before the first painting a gathering is cut to; later it is walked, once everyone has been painted.
    if (fresh) stadium.setGathered(now.gathered)
    const news = fresh || before.parameters !== now.parameters || before.baseline !== now.baseline
    if (news || before.truth !== now.truth || before.gathered !== now.gathered) paint(now)
    if (news) stadium.setTeam(wholeTeam(selectSettled(now).team))
    stadium.setGathered(now.gathered)
    if (fresh || before.dimUnchanged !== now.dimUnchanged) stadium.setDim(now.dimUnchanged)
    if (fresh || before.camera !== now.camera) stadium.looking.goTo(now.camera)
    if (!fresh && (news || before.truth !== now.truth)) looking.retell()
  }

  const recolour = (): void => stadium.setPalette(forced.matches ? forcedPalette(elements.stage) : night)
  if (forced.matches) recolour()
  forced.addEventListener('change', recolour)
  apply(state, null)
  const unsubscribe = store.subscribe((now, before) => apply(now, before))
  return {
    stadium,
    stop: () => {
      unsubscribe()
      forced.removeEventListener('change', recolour)
      looking.stop()
      stadium.destroy()
    },
  }
}
