import { createListeners } from '../lib/listeners'
import type { Allocation, Counts } from '../model/population/allocation'
import type { Comparison } from '../model/population/compare'
import type { StateName } from '../model/population/states'
import type { Settled } from '../model/steady/settled'
import type { State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { ColouredChildren, type GatherOrders, type Shown } from './coloured-children'
import { type Earlier, earlierThan } from './earlier'
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
  /**
   * The counts on show, in whole children. Before: at the last setting, or in week 0 of the season; the same, where the
   * picture before is shown.
   */
  readonly counts: Counts
  readonly before: Counts
  /** The picture before the present one, shown or not. Null: there is none. */
  readonly earlier: Earlier | null
  /** Null: nothing is kept, or its week has not come. */
  readonly compared: Compared | null
  readonly weeks: PlayedWeeks
  readonly children: number
  readonly picture: CrowdPicture
  /** How many children look another way than what they are held against: those who stand out. */
  readonly differing: () => number
  /** Who stands where when the children are gathered; the same object while nobody has to move. */
  readonly gatherOrders: () => GatherOrders
  /** The mark codes in what was kept, in the present view. Null: nothing is, or its week has not come. */
  readonly keptMarks: () => Uint8Array | null
  /** The state code of a child as far as a reader may know it in the present view. `isKept`: in what was kept. */
  readonly stateOf: (child: number, isKept?: boolean) => number
  /** The children in any of some states in the picture, whatever a reader may know of them, in their order. */
  readonly childrenIn: (...states: StateName[]) => Uint32Array
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
  'showsBefore',
] as const

/** The crowd of a store. `loadPlayer` fetches what plays the weeks, when a season is first loaded. */
export function createCrowd(store: SettingsStore, loadPlayer: () => Promise<CreateWeeksPlayer>): Crowd {
  const listeners = createListeners<Parameters<CrowdListener>>()
  const weeks = playedWeeks(store, loadPlayer, weeksCame)
  let followed = store.getState()
  let children = new ColouredChildren(followed.parameters.children, followed.seed)
  let weekAsked = -1
  /** The week that the reader's last step led to. As long as it is on show, it is held against the week before the step. */
  let steppedTo: { readonly replay: unknown; readonly week: number } | null = null
  let earlier: { readonly of: CrowdPicture; readonly at: State; readonly found: Earlier | null } | null = null
  let picture = paint(followed)
  let compared: { readonly of: CrowdPicture; readonly found: Compared | null } | null = null
  let drawn: { readonly replay: unknown; readonly week: unknown } = { replay: undefined, week: undefined }

  function paint(now: State): CrowdPicture {
    const { shown, before, kept, allocation, team } = onShow(now, weeks)
    const stepped = followWeek(now, shown)
    children.show(shown, before, kept)
    const then = now.showsBefore ? earlierThan(now, weeks) : null
    if (then) {
      children.lookAt(then.which === 'kept' ? 'kept' : 'before')
      return { marks: children.marks(now.truth), against: null, allocation: then.allocation, team: then.team }
    }
    const against = heldAgainst(now, { isPlayed: 'replay' in shown, stepped, hasBefore: before !== null })
    const marks = now.cue.plain ? children.plain : children.marks(now.truth)
    return { marks, against, allocation, team }
  }

  /**
   * To be called before the children are given another week. Returns whether the one on show is held against the week
   * before it: the reader has come to it by one step, while nobody plays, and has not gone on.
   */
  function followWeek(now: State, shown: Shown): boolean {
    const played = 'replay' in shown ? shown : null
    // The week asked for, not the one that has come so far: weeks still being worked out are no step of the reader's.
    const asked = now.season?.week ?? -1
    const isNext = played?.week === asked && weekAsked >= 0 && Math.abs(asked - weekAsked) === 1
    // Come back to from afar, it is no longer the week that a step led to.
    if (asked !== weekAsked) steppedTo = null
    weekAsked = asked
    if (played && isNext && !now.playing && !now.scrubbing) {
      children.rememberStates()
      steppedTo = { replay: played.replay, week: played.week }
    }
    return played !== null && played.replay === steppedTo?.replay && played.week === steppedTo.week
  }

  /**
   * Whose marks the present ones are held against: children who differ light up, or keep their light in the dim. They are
   * the same until the next gesture or step, however often the picture is made anew meanwhile.
   */
  function heldAgainst(
    now: State,
    { isPlayed, stepped, hasBefore }: Readonly<Record<'isPlayed' | 'stepped' | 'hasBefore', boolean>>,
  ): Uint8Array | null {
    if (now.stoppedAtTragedy !== null || now.cue.plain) return null
    const kept = now.dimUnchanged ? children.marksKept(now.truth) : null
    if (kept) return kept
    if (!isPlayed || now.dimUnchanged) return hasBefore ? children.marksBefore(now.truth) : null
    return stepped ? children.marksRemembered(now.truth) : null
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

  function earlierNow(): Earlier | null {
    const state = store.getState()
    if (earlier?.of !== picture || earlier.at !== state)
      earlier = { of: picture, at: state, found: earlierThan(state, weeks) }
    return earlier.found
  }

  /** The picture before, where it is the one on show. */
  const shownEarlier = (): Earlier | null => (store.getState().showsBefore ? earlierNow() : null)

  weeks.follow(followed)
  const unsubscribe = store.subscribe(follow)
  return {
    get settled() {
      return outcomeAt(store.getState().parameters).settled
    },
    get counts() {
      return shownEarlier()?.counts ?? weeks.shown?.counts ?? outcomeAt(store.getState().parameters).counts
    },
    get before() {
      const then = shownEarlier()
      if (then) return then.week?.countsAtKickOff ?? then.counts
      return weeks.shown?.countsAtKickOff ?? outcomeAt(store.getState().baseline).counts
    },
    get earlier() {
      return earlierNow()
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
    differing() {
      const { marks, against } = picture
      return against ? marks.reduce((count, mark, child) => count + (mark === against[child] ? 0 : 1), 0) : 0
    },
    keptMarks: () => children.marksKept(store.getState().truth),
    gatherOrders: () => children.gatherOrders(picture.allocation),
    stateOf(child, isKept) {
      const { cue, truth } = store.getState()
      return cue.plain ? 0 : children.stateOf(child, truth, isKept)
    },
    childrenIn: (...states) => children.childrenIn(states),
    subscribe: listeners.add,
    stop() {
      unsubscribe()
      weeks.stop()
      listeners.clear()
    },
  }
}
