import { createListeners } from '../lib/listeners'
import type { Allocation, Counts } from '../model/population/allocation'
import type { Comparison } from '../model/population/compare'
import type { Settled } from '../model/steady/settled'
import type { State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { ColouredChildren, type GatherOrders } from './coloured-children'
import { outcomeAt } from './outcome'
import { type CreateWeeksPlayer, type PlayedWeeks, playedWeeks } from './played-weeks'
import { keptParameters, onShow, type WholeTeam } from './shown'

/** What a picture of the crowd is made of. Another object whenever any of it has changed. */
export interface CrowdPicture {
  /** One mark code a child. The next picture may write the same array anew. */
  readonly marks: Uint8Array
  /** The mark codes the present ones are held against: children who differ stand out. Null: nobody does. */
  readonly against: Uint8Array | null
  readonly allocation: Allocation
  readonly team: WholeTeam
}

/** The present picture beside what was kept. */
export interface Compared {
  readonly counts: Counts
  readonly children: Comparison
}

/** Called after the crowd has followed the store; with the same state twice where weeks have come meanwhile. */
export type CrowdListener = (now: State, before: State) => void

/**
 * The children of the page, kept in step with the store: settled and in whole numbers, with a state and a mark each, now,
 * before, and in what was kept; and the weeks that are played with them. Panel and stadium both listen to it, and neither
 * knows the other.
 */
export interface Crowd {
  /** What settles at the present parameters. */
  readonly settled: Settled
  /** The counts on show, in whole children. Before: at the last setting, or in week 0 of the season. */
  readonly counts: Counts
  readonly before: Counts
  /** Null: nothing is kept, or its week has not come. */
  readonly compared: Compared | null
  readonly weeks: PlayedWeeks
  readonly children: number
  readonly picture: CrowdPicture
  /** Who stands where when the children are gathered; the same object while nobody has to move. */
  readonly gatherOrders: () => GatherOrders
  /** The state code of a child as far as a reader may know it in the present view. */
  readonly stateOf: (child: number) => number
  readonly subscribe: (listener: CrowdListener) => () => void
  readonly stop: () => void
}

/** What of the state another picture depends on. */
const pictured = [
  'parameters',
  'baseline',
  'truth',
  'season',
  'kept',
  'stoppedAtTragedy',
  'cue',
  'gathered',
] as const

/** The crowd of a store. `loadPlayer` fetches what plays the weeks, when a season is first loaded. */
export function createCrowd(store: SettingsStore, loadPlayer: () => Promise<CreateWeeksPlayer>): Crowd {
  const listeners = createListeners<Parameters<CrowdListener>>()
  const weeks = playedWeeks(store, loadPlayer, weeksCame)
  let followed = store.getState()
  let children = new ColouredChildren(followed.parameters.children, followed.seed)
  let weekAsked = -1
  let picture = paint(followed)
  let compared: { readonly of: CrowdPicture; readonly found: Compared | null } | null = null
  let drawn: { readonly replay: unknown; readonly week: unknown } = { replay: undefined, week: undefined }

  function paint(now: State): CrowdPicture {
    const { shown, before, kept, allocation, team } = onShow(now, weeks)
    children.show(shown, before, kept)
    const week = 'replay' in shown ? shown.week : -1
    // The week asked for, not the one that has come so far: weeks still being worked out are no step of the reader's.
    const asked = now.season?.week ?? -1
    const isNextWeek = week === asked && weekAsked >= 0 && Math.abs(asked - weekAsked) === 1
    weekAsked = asked
    const isPlayed = week >= 0
    const against = heldAgainst(now, { isPlayed, isNextWeek, hasBefore: before !== null })
    const marks = now.cue.plain ? children.plain : children.marks(now.truth)
    return { marks, against, allocation, team }
  }

  /** Whose marks the present ones are held against: children who differ light up, or keep their light in the dim. */
  function heldAgainst(
    now: State,
    { isPlayed, isNextWeek, hasBefore }: Readonly<Record<'isPlayed' | 'isNextWeek' | 'hasBefore', boolean>>,
  ): Uint8Array | null {
    if (now.stoppedAtTragedy !== null || now.cue.plain) return null
    const kept = now.dimUnchanged ? children.marksKept(now.truth) : null
    if (kept) return kept
    if (!isPlayed || now.dimUnchanged) return hasBefore ? children.marksBefore(now.truth) : null
    // From one week to the next, while nobody plays: the children who changed since the picture that stands now.
    return isNextWeek && !now.playing && !now.scrubbing ? picture.marks.slice() : null
  }

  function follow(): void {
    const [now, before] = [store.getState(), followed]
    if (now === before) return
    followed = now
    weeks.follow(now)
    const isOther = children.children !== now.parameters.children || children.seed !== now.seed
    if (isOther) children = new ColouredChildren(now.parameters.children, now.seed)
    // What the dimmed are held against is another picture in a season, and beside what was kept.
    const isRedimmed = before.dimUnchanged !== now.dimUnchanged && (now.kept !== null || now.season !== null)
    if (isOther || isRedimmed || pictured.some(key => before[key] !== now[key])) picture = paint(now)
    listeners.call(now, before)
  }

  /** More weeks beyond the one on show change nothing in the picture, but where something is kept. */
  function weeksCame(): void {
    const now = store.getState()
    const { replay, week } = weeks.shown ?? {}
    if (replay !== drawn.replay || week !== drawn.week || now.kept) picture = paint(now)
    drawn = { replay, week }
    listeners.call(now, now)
  }

  function compare(): Compared | null {
    const kept = keptParameters(followed)
    const found = kept && children.comparison()
    if (!kept || !found) return null
    const counts = followed.season ? weeks.kept?.counts : outcomeAt(kept).counts
    return counts ? { counts, children: found } : null
  }

  weeks.follow(followed)
  const unsubscribe = store.subscribe(follow)
  return {
    get settled() {
      return outcomeAt(store.getState().parameters).settled
    },
    get counts() {
      return weeks.shown?.counts ?? outcomeAt(store.getState().parameters).counts
    },
    get before() {
      return weeks.shown?.countsAtKickOff ?? outcomeAt(store.getState().baseline).counts
    },
    get compared() {
      if (compared?.of !== picture) compared = { of: picture, found: compare() }
      return compared.found
    },
    weeks,
    get children() {
      return children.children
    },
    get picture() {
      return picture
    },
    gatherOrders: () => children.gatherOrders(picture.allocation),
    stateOf(child) {
      const { cue, truth } = store.getState()
      return cue.plain ? 0 : children.stateOf(child, truth)
    },
    subscribe: listeners.add,
    stop() {
      unsubscribe()
      weeks.stop()
      listeners.clear()
    },
  }
}
