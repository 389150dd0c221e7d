import { mountPanel } from '../panel/panel'
import type { Compared, Seasons } from '../panel/panel-state'
import { keptParameters } from '../store/kept'
import { selectKeptCounts } from '../store/selectors'
import { hasOnlyWords, isQuiet, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { panelName } from '../words/page'
import { mountCameraSelect } from './camera-select'
import { focusWhenThere, keepFocusIn } from './focus'
import { type FollowedSeasons, seasonsInWaiting } from './followed-seasons'
import { type StadiumShown, showStadium } from './show-stadium'
import { storyPart } from './story-part'

/** Finds a part of the page's skeleton (`index.html`). */
function part(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no part called ${id}.`)
  return element
}

/** From this width on there is room for a legend under the picture; below it the panel has it, among the controls. */
const besideThePanel = '(width >= 900px)'

/**
 * The page, and the embed, which is the same parts in another arrangement: picture, sentence, weeks, legend, panel.
 * Takes over the skeleton that was there without scripts; the still picture is hidden by the first canvas and taken away
 * after it.
 */
export function mountPage(store: SettingsStore): void {
  document.documentElement.dataset.view = store.getState().view
  markStory(store.getState())
  const [stage, panel] = [part('stage'), part('panel')]
  panel.replaceChildren()
  panel.setAttribute('aria-label', panelName)
  const seasons = seasonsInWaiting(store)
  const stadium = showStadium({ stage, child: part('child'), note: part('picture-note') }, store, seasons)
  const beside = matchMedia(besideThePanel).matches
  part('legend').hidden = !beside
  const story = storyPart(store, location.search)
  const uncertainty = async () => (await import('./tell-otherwise')).tellOtherwise
  const places = {
    sentence: part('sentence'),
    weeks: part('weeks'),
    ...(beside && { legend: part('legend') }),
  }
  const forPanel = seasonsForPanel(store, seasons, stadium)
  let takeAway = mountPanel(panel, store, forPanel, { ...places, load: { story, uncertainty } })
  mountCameraSelect(part('stands'), store)
  stage.tabIndex = 0
  store.subscribe((now, before) => {
    const isStill = hasOnlyWords(now)
    if (isStill !== hasOnlyWords(before)) {
      keepRoom(isStill && beside ? Object.values(places) : [])
      // Nothing in the picture answers while there are only words.
      part('figure').inert = isStill
      part('stands').inert = isStill
      document.documentElement.classList.toggle('is-held', isStill)
    }
    markStory(now)
    if ((now.season === null) !== (before.season === null)) keepFocusIn(part('weeks'))
    if (now.stoppedAtTragedy === before.stoppedAtTragedy) return
    const isHeld = now.stoppedAtTragedy !== null
    takeAway()
    takeAway = isHeld
      ? seasons.showTragedy(panel)
      : mountPanel(panel, store, forPanel, { ...places, load: { story, uncertainty } })
    if (!isHeld) focusWhenThere(part('weeks'))
  })
  requestAnimationFrame(() => requestAnimationFrame(() => part('still').remove()))
}

/** Says to the styles that a step of the story is shown, and whether it has words under the picture. */
function markStory({ step, cue }: State): void {
  const { classList } = document.documentElement
  classList.toggle('is-told', step !== null)
  classList.toggle('is-quiet', step !== null && isQuiet(cue) && !cue.onlyWords)
}

let roomKept: readonly HTMLElement[] = []

/** Places that lose their words keep their height, so that the picture beside them stays as still as it is. */
function keepRoom(places: readonly HTMLElement[]): void {
  for (const place of roomKept) place.style.minHeight = ''
  for (const place of places) place.style.minHeight = getComputedStyle(place).height
  roomKept = places
}

/** What the panel is told of the seasons, always as they are at this moment. */
function seasonsForPanel(store: SettingsStore, seasons: FollowedSeasons, stadium: StadiumShown): Seasons {
  return {
    runner: seasons.runner,
    get shown() {
      return seasons.shown()
    },
    get hash() {
      return seasons.hash()
    },
    get compared() {
      return comparedNow(store, seasons, stadium)
    },
    stop: seasons.stop,
    again: seasons.again,
    subscribe: seasons.subscribe,
  }
}

function comparedNow(store: SettingsStore, seasons: FollowedSeasons, stadium: StadiumShown): Compared | null {
  const state = store.getState()
  const kept = keptParameters(state)
  const children = stadium.comparison()
  if (!kept || !children) return null
  if (!state.season) return { counts: selectKeptCounts({ parameters: kept }), children }
  const counts = seasons.keptCounts()
  return counts && { counts, children }
}
