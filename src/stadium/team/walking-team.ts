import {
  type Formation,
  firstRoster,
  nobody,
  noPost,
  type PlayerCounts,
  PlayerKind,
  placeTeam,
  type Roster,
  type TeamLayout,
} from '../layout/team-layout'
import { nextRoster } from '../layout/team-roster'
import type { Players, StadiumValue } from '../stadium-value'
import {
  type Crossing,
  crossed,
  crossingEnd,
  crossingStagger,
  hasArrived,
  type Place,
  turnedRound,
  type Walker,
  walkEnd,
  whereabouts,
} from './walker'

/**
 * The team on the pitch, and those on the way there or off it. Places are known by their numbers, and whoever stays in
 * the team keeps theirs. A place is empty from the moment its worker turns to go, and until its next one has come. Times
 * are in milliseconds, as animation frames give them.
 */
export class WalkingTeam {
  /** Null until a team has been shown. */
  private team: PlayerCounts | null = null
  private roster: Roster | null = null
  private formation: Formation = 'field'
  private gathered = false
  private isUpright = false
  private layout: TeamLayout = nobody
  private walkers: readonly Walker[] = []
  /** Those on the way from one place to another, in another formation or another group of it. */
  private crossings: readonly Crossing[] = []
  /** Until when another formation is being taken. */
  private formingUntil = -Infinity
  /** False while the layout has changed and no frame has shown it. */
  private isShown = true

  /**
   * Shows a team: whole workers by kind and the empty places. The first one is simply there.
   * @param walking false: nobody sets out; those who are walking already go on all the same
   * @param closedUp true: the line first closes the gaps that earlier teams have left in it, and everybody has a new place
   */
  show(team: PlayerCounts, now: number, walking: boolean, closedUp = false): void {
    if (closedUp && this.team) {
      this.roster = firstRoster(this.team)
      // Those on the way to a place go by its number, and every place has another one now.
      this.walkers = this.walkers.filter(({ leaving }) => leaving)
      this.crossings = []
      this.layOut()
    }
    const last = this.roster
    this.team = team
    this.roster = nextRoster(closedUp ? null : last, team)
    const isSorted = this.formation === 'sorted' && !this.gathered
    // In the field too, those on the way to another formation must not be taken for standing there.
    if (last && walking && (isSorted || this.crossings.length > 0)) this.rearrange(now)
    else this.refill(last, this.roster, now, walking)
  }

  /** Moves the places to the near touchline, leaving the pitch to the children, or back. At once: nobody walks. */
  gather(gathered: boolean): void {
    this.gathered = gathered
    this.crossings = []
    this.layOut()
  }

  /** Takes another formation. `walking`: everybody walks there, or off, or on; else they simply stand so. */
  form(formation: Formation, now: number, walking: boolean): void {
    if (formation === this.formation) return
    this.formation = formation
    if (this.team && walking) {
      this.rearrange(now)
      this.formingUntil = Math.max(...this.walkers.map(walkEnd), ...this.crossings.map(crossingEnd))
    } else {
      this.walkers = this.crossings = []
      this.layOut()
    }
  }

  /** True once everybody stands in their group. */
  isSorted(now: number): boolean {
    return this.formation === 'sorted' && now >= this.formingUntil
  }

  /** The next team is another stadium's: like the first, it is simply there. */
  forget(): void {
    this.team = this.roster = null
    this.walkers = this.crossings = []
  }

  /** Stands in more ranks where the pitch is seen lengthwise, or in one again. `walking`: they walk there. */
  turn(isUpright: boolean, now: number, walking: boolean): void {
    if (isUpright === this.isUpright) return
    this.isUpright = isUpright
    if (this.team && walking) this.rearrange(now)
    else {
      this.crossings = []
      this.layOut()
    }
  }

  /** Puts the team of a moment into the stadium. Returns true while anybody walks. */
  advance(stadium: StadiumValue, now: number): boolean {
    if (this.isShown && this.walkers.length + this.crossings.length === 0) return false
    this.walkers = this.walkers.filter(walker => !hasArrived(walker, now))
    this.crossings = this.crossings.filter(crossing => now < crossingEnd(crossing))
    const { layout, walkers, crossings } = this
    stadium.players = playersAt(layout, walkers, crossings, now)
    stadium.playersVersion++
    this.isShown = true
    return walkers.length + crossings.length > 0
  }

  /** Those who are no longer there leave their places, and others come to theirs. */
  private refill(last: Roster | null, roster: Roster, now: number, walking: boolean): void {
    const before = this.layout
    const awaited = new Set(this.walkers.flatMap(walker => (walker.leaving ? [] : walker.post)))
    const isThere = (among: Roster | null, post: number): boolean =>
      among !== null && isWorker(among.kinds[post])
    // A worker on the way to a place that is no longer filled turns round.
    this.walkers = this.walkers.map(walker =>
      walker.leaving || isThere(roster, walker.post) ? walker : turnedRound(walker, now),
    )
    this.layOut()
    if (!last || !walking || this.formation === 'away') return
    const posts = [...roster.kinds.keys()]
    const gone = posts.filter(post => isThere(last, post) && !isThere(roster, post) && !awaited.has(post))
    const come = posts.filter(post => !isThere(last, post) && isThere(roster, post))
    const leaving = gone.map(post => standing(before, post))
    const coming = come.map(post => standing(this.layout, post))
    this.walkers = [...this.walkers, ...setOut(leaving, true, now), ...setOut(coming, false, now)]
  }

  /** Lays the places out anew and has everybody walk there. */
  private rearrange(now: number): void {
    const wasAway = this.layout.count === 0
    // Workers walking on are taken where they are; from a pitch left empty so are those still on the way off it.
    const turning = new Map(
      this.walkers.flatMap(walker => (wasAway || !walker.leaving ? [[walker.post, walker] as const] : [])),
    )
    const before = new Map<number, Somebody>()
    for (const post of this.layout.kinds.keys()) before.set(post, standing(this.layout, post))
    for (const way of this.crossings) {
      const somebody = standing(this.layout, way.post)
      const place = crossed(way, somebody.place, now)
      before.set(way.post, { ...somebody, place, crossing: { way, to: somebody.place } })
    }
    for (const [post, walker] of turning)
      before.set(post, { post, kind: walker.kind, place: whereabouts(walker, now) })
    this.walkers = this.walkers.filter(walker => turning.get(walker.post) !== walker)
    this.layOut()
    const { walkers, crossings } = rearranged(before, this.layout, now)
    this.walkers = [...this.walkers, ...walkers]
    this.crossings = crossings
  }

  /** Lays the places out anew; those on their way to one go where it is now. */
  private layOut(): void {
    this.isShown = false
    const { team, roster, gathered, isUpright } = this
    if (!team || !roster) return
    const layout = placeTeam(roster, team, this.formation, { gathered, isUpright })
    this.layout = layout
    this.walkers = this.walkers.map(walker =>
      walker.leaving ? walker : { ...walker, ...standing(layout, walker.post) },
    )
    // Whoever was on the way to a place that is no more has nowhere to go.
    this.crossings = this.crossings.filter(({ post }) => post < layout.count)
  }
}

/** The team as it is at a moment: first the posts there are, then those who walk beside them. */
export function playersAt(
  layout: TeamLayout,
  walkers: readonly Walker[],
  crossings: readonly Crossing[],
  now: number,
): Players {
  const at = layout.places.slice()
  const posts = layout.kinds.slice()
  for (const crossing of crossings) {
    const { post } = crossing
    at.set(crossed(crossing, standing(layout, post).place, now), post * 3)
  }
  const besides = walkers.filter(isBesides)
  for (const walker of walkers) {
    if (!isBesides(walker)) at.set(whereabouts(walker, now), walker.post * 3)
    else if (!walker.leaving) posts[walker.post] = PlayerKind.empty
  }
  const shown = [...posts.keys()].filter(post => posts[post] !== noPost)
  const places = new Float32Array((shown.length + besides.length) * 3)
  shown.forEach((post, index) => {
    places.set(at.subarray(post * 3, post * 3 + 3), index * 3)
  })
  besides.forEach((walker, index) => {
    places.set(whereabouts(walker, now), (shown.length + index) * 3)
  })
  const kinds = Uint8Array.from([...shown.map(post => posts[post]), ...besides.map(walker => walker.kind)])
  return { places, kinds, scale: layout.scale }
}

/** True of those drawn beside the posts: a post they left, or are coming to, is shown as an empty place. */
const isBesides = (walker: Walker): boolean => walker.leaving || !walker.bringsPost

/** Somebody of the team, or an empty place: the number of the post, the kind, and where they are now. */
export interface Somebody extends Pick<Walker, 'post' | 'kind' | 'place'> {
  /** Where they are going, if they are on the way from one place to another. */
  readonly crossing?: { readonly way: Crossing; readonly to: Place }
}

/** Who stands at a post. */
export function standing({ places, kinds }: TeamLayout, post: number): Somebody {
  const [x, y, z] = places.subarray(post * 3, post * 3 + 3)
  return { post, kind: kinds[post], place: [x, y, z] }
}

/** How much later each sets out than the one before, and at most the last than the first, in milliseconds. */
const stagger = { each: 60, all: 600 } as const

/** Sends some from where they are to the tunnel, or from the tunnel there, one after the other. */
export function setOut(some: readonly Somebody[], leaving: boolean, now: number): Walker[] {
  const apart = Math.min(stagger.each, stagger.all / some.length)
  return some.map(({ post, kind, place }, turn) => ({
    post,
    kind,
    place,
    leaving,
    start: now + turn * apart,
  }))
}

/** Who walks where when the team stands in another way. */
export interface Rearrangement {
  readonly walkers: readonly Walker[]
  readonly crossings: readonly Crossing[]
}

/** Nearer than this, in metres, two places are one. */
const same = 0.01

/**
 * Sends everybody from where they are to where they now belong; those with no place left walk off, and newcomers walk on,
 * each bringing their place along. Those who are on the way there already go on.
 * @param before everybody by the number of their place; a worker and an empty place are never the same
 * @param after where they belong
 */
export function rearranged(
  before: ReadonlyMap<number, Somebody>,
  after: TeamLayout,
  now: number,
): Rearrangement {
  const newcomers: Somebody[] = []
  const crossings: Crossing[] = []
  const kept = new Set<Somebody>()
  for (const post of after.kinds.keys()) {
    const belongs = standing(after, post)
    const somebody = before.get(post)
    if (!somebody || isWorker(somebody.kind) !== isWorker(belongs.kind)) {
      if (isWorker(belongs.kind)) newcomers.push(belongs)
      continue
    }
    kept.add(somebody)
    if (somebody.kind === noPost || belongs.kind === noPost) continue
    const { crossing, place } = somebody
    const start = now + (crossingStagger * post) / after.count
    if (crossing && metres(crossing.to, belongs.place) < same) crossings.push({ ...crossing.way, post })
    else if (metres(place, belongs.place) > same) crossings.push({ post, from: place, start })
  }
  const gone = [...before.values()].filter(somebody => !kept.has(somebody) && isWorker(somebody.kind))
  const coming = setOut(newcomers, false, now).map(walker => ({ ...walker, bringsPost: true }))
  return { walkers: [...setOut(gone, true, now), ...coming], crossings }
}

const isWorker = (kind: number): boolean => kind < PlayerKind.empty

const metres = (a: Place, b: Place): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
