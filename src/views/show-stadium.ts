import { whenIdle } from '../lib/when-idle'
import type { Comparison } from '../model/population/compare'
import { forcedPalette, night } from '../stadium/palette'
import { Stadium } from '../stadium/stadium'
import { type Cue, hasOnlyWords, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { noWebgl } from '../words/page'
import type { Children, LookAround, PictureElements } from './chosen-child'
import { ColouredCrowd } from './crowd'
import type { FollowedSeasons } from './followed-seasons'
import { pictureShown } from './picture-shown'
import { wholeTeam } from './team'

/** Space at the edges, in CSS pixels; and where a row of labels must stand clear of the pitch. */
const edge = 12
const labelRow = 58

/** What of the state a new painting depends on. */
const paintedAnew = ['parameters', 'baseline', 'truth', 'season', 'kept', 'stoppedAtTragedy', 'cue'] as const

/** At a tragedy everyone is dimmed and nobody lit. */
const dimmed = (state: State): boolean => state.dimUnchanged || hasOnlyWords(state)

/** The stadium on the page. */
export interface StadiumShown {
  readonly stadium: Stadium
  /** The present picture beside the one that was kept, child by child; null where nothing was. */
  readonly comparison: () => Comparison | null
  readonly stop: () => void
}

/**
 * Joins store, seasons and stadium: every change of the settings is settled, coloured and painted, in that order, at
 * once; and so is every week of a season.
 */
export function showStadium(
  elements: PictureElements,
  store: SettingsStore,
  seasons: FollowedSeasons,
): StadiumShown {
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
    onFrame: () => looking?.follow(),
  })
  let looking: LookAround | null = null
  const children: Children = {
    stateOf: child => (store.getState().cue.plain ? 0 : crowd.stateOf(child, store.getState().truth)),
    truth: () => store.getState().truth,
    seats: () => crowd.seats,
    chosen: (child, isPress) => store.actions.chooseChild(child, isPress),
  }
  // Nobody points at a child before the picture has been shown: what listens for it comes after.
  let isGone = false
  const callOffLooking = whenIdle(async () => {
    const { lookAround } = await import('./chosen-child')
    if (!isGone) looking = lookAround(stadium, elements, children)
  })

  /** Whose looks the present ones are held against: who differs lights up, or keeps the light when others are dimmed. */
  function heldAgainst(
    now: State,
    isPlayed: boolean,
    hasBefore: boolean,
    isNextWeek: boolean,
  ): Uint8Array | null {
    if (now.stoppedAtTragedy !== null || now.cue.plain) return null
    const kept = now.dimUnchanged ? crowd.marksKept(now.truth) : null
    if (kept) return kept
    if (!isPlayed || now.dimUnchanged) return hasBefore ? crowd.marksBefore(now.truth) : null
    // From one week to the next, while nobody plays: whoever changed since the picture that stands now.
    return isNextWeek && !now.playing && !now.scrubbing ? stadium.marks.slice() : null
  }

  let labelling: typeof import('./picture-labels') | null = null
  let lastLabelled = 0
  /** Labels whoever stands in groups. What finds the words for it is fetched with the first; only the last asked counts. */
  async function label(...asked: Parameters<typeof import('./picture-labels').labelsOf>): Promise<void> {
    const turn = ++lastLabelled
    if (!labelling) {
      labelling = await import('./picture-labels').catch(() => null)
      if (!labelling || turn !== lastLabelled) return
    }
    stadium.setLabels(labelling.labelsOf(...asked))
  }

  /** The week last asked for; −1 for the settled picture. */
  let lastWeek = -1

  /** What a step of the story does to the picture, beside its settings. */
  function follow(cue: Cue, before: Cue | null): void {
    if (cue.seats === 'empty' && before?.seats !== 'empty') stadium.empty()
    else if (cue.seats !== 'empty' && before?.seats === 'empty') stadium.fill(cue.seats === 'full')
    if (cue.formation !== before?.formation) stadium.setFormation(cue.formation)
    if (cue.drift !== before?.drift) stadium.camera.drift(cue.drift)
  }

  function paint(now: State): void {
    const { shown, before, kept, picture, team } = pictureShown(now, seasons)
    crowd.show(shown, before, kept)
    const places = now.gathered ? crowd.places(picture) : null
    if (places) stadium.setSlots(places.places)
    const pace = now.playing ? 1000 / now.weeksPerSecond : undefined
    const week = 'replay' in shown ? shown.week : -1
    // The week asked for, not the one that has come so far: weeks still being worked out are no step of the reader's.
    const asked = now.season?.week ?? -1
    const isNextWeek = week === asked && lastWeek >= 0 && Math.abs(asked - lastWeek) === 1
    lastWeek = asked
    const against = heldAgainst(now, week >= 0, before !== null, isNextWeek)
    stadium.paint(now.cue.plain ? crowd.plain : crowd.marks(now.truth), against, pace)
    const counts = wholeTeam(team)
    stadium.setTeam(counts)
    if (places || now.cue.formation === 'sorted') void label(now, picture, places, counts)
  }

  function apply(now: State, before: State | null): void {
    const other =
      before && (before.seed !== now.seed || before.parameters.children !== now.parameters.children)
    if (other) {
      crowd = new ColouredCrowd(now.parameters.children, now.seed)
      stadium.seat(crowd.seats)
      looking?.letGo()
    }
    const fresh = !before || other
    // Before the first painting a gathering is cut to; later it is walked, once everyone has been painted.
    if (fresh) stadium.setGathered(now.gathered)
    // What the dimmed are held against is another picture in a season, and beside what was kept.
    const redimmed = before?.dimUnchanged !== now.dimUnchanged && (now.kept !== null || now.season !== null)
    const news = fresh || redimmed || paintedAnew.some(key => before[key] !== now[key])
    if (news || before.gathered !== now.gathered) paint(now)
    stadium.setGathered(now.gathered)
    if (fresh || dimmed(before) !== dimmed(now)) stadium.setDim(dimmed(now))
    if (fresh || before.camera !== now.camera) stadium.camera.goTo(now.camera)
    if (fresh || before.cue !== now.cue) follow(now.cue, fresh ? null : before.cue)
    // Where there are only words no child is marked; nor is one that was let go of elsewhere, by another step of the story.
    const isLetGo = before !== null && before.chosenChild !== null && now.chosenChild === null
    if (isLetGo || (before && hasOnlyWords(now) && !hasOnlyWords(before))) looking?.letGo()
    if (!fresh && news) looking?.retell()
  }

  const recolour = (): void => stadium.setPalette(forced.matches ? forcedPalette(elements.stage) : night)
  if (forced.matches) recolour()
  forced.addEventListener('change', recolour)
  apply(state, null)
  const unsubscribe = store.subscribe((now, before) => apply(now, before))
  let painted = seasons.shown()
  const unfollow = seasons.subscribe(() => {
    // More weeks beyond the one on show change nothing in the picture.
    const shown = seasons.shown()
    const isNews = shown?.replay !== painted?.replay || shown?.week !== painted?.week
    painted = shown
    if (isNews || store.getState().kept) paint(store.getState())
  })
  return {
    stadium,
    comparison: () => crowd.comparison(),
    stop: () => {
      unsubscribe()
      unfollow()
      forced.removeEventListener('change', recolour)
      callOffLooking()
      isGone = true
      looking?.stop()
      stadium.stop()
    },
  }
}
