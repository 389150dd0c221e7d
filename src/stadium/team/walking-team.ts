import { range } from '../../lib/numbers'
import {
  type Formation,
  kindNames,
  nobody,
  type PlayerCounts,
  PlayerKind,
  placeTeam,
  type TeamLayout,
  workersOf,
} from '../layout/team-layout'
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
 * The team on the pitch, and those on the way there or off it. Places are known by number, those with a worker first:
 * where fewer have one, the last of them leave. A place is empty from the moment its worker turns to go, and until its
 * next one has come. Times are in milliseconds, as animation frames give them.
 */
export class WalkingTeam {
  /** Null until a team has been shown. */
  private team: PlayerCounts | null = null
  private formation: Formation = 'field'
  private gathered = false
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
   */
  show(team: PlayerCounts, now: number, walking: boolean): void {
    const last = this.team
    this.team = team
    const isSorted = this.formation === 'sorted' && !this.gathered
    // In the field too, those on the way to another formation must not be taken for standing there.
    if (last && walking && (isSorted || this.crossings.length > 0))
      this.rearrange(isSorted ? sameWorkers(last, team) : everyPost(team), now)
    else this.refill(last, team, now, walking)
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
    const { team } = this
    if (team && walking) {
      this.rearrange(formation === 'away' ? new Int32Array() : everyPost(team), now)
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
    this.team = null
    this.walkers = this.crossings = []
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

  /** The last of the posts with a worker lose theirs, or the next ones get one. */
  private refill(last: PlayerCounts | null, team: PlayerCounts, now: number, walking: boolean): void {
    const before = this.layout
    const filled = workersOf(team)
    const filledBefore = last ? workersOf(last) : filled
    const awaited = new Set(this.walkers.flatMap(walker => (walker.leaving ? [] : walker.post)))
    // A worker on the way to a place that is no longer filled turns round.
    this.walkers = this.walkers.map(walker =>
      walker.leaving || walker.post < filled ? walker : turnedRound(walker, now),
    )
    this.layOut()
    if (!walking || this.formation === 'away') return
    const gone = range(filled, filledBefore).filter(post => !awaited.has(post))
    const leaving = gone.map(post => standing(before, post))
    const coming = range(filledBefore, filled).map(post => standing(this.layout, post))
    this.walkers = [...this.walkers, ...setOut(leaving, true, now), ...setOut(coming, false, now)]
  }

  /** Lays the places out anew and has everybody walk there; `had`: the post that the worker of each post had. */
  private rearrange(had: Int32Array, now: number): void {
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
    const { walkers, crossings } = rearranged(before, this.layout, had, now)
    this.walkers = [...this.walkers, ...walkers]
    this.crossings = crossings
  }

  /** Lays the places out anew; those on their way to one go where it is now. */
  private layOut(): void {
    this.isShown = false
    if (!this.team) return
    const layout = placeTeam(this.team, this.formation, this.gathered)
    this.layout = layout
    this.walkers = this.walkers.map(walker =>
      walker.leaving ? walker : { ...walker, ...standing(layout, walker.post) },
    )
  }
}

/** The team as it is at a moment: first the posts, then those who walk beside them. */
export function playersAt(
  layout: TeamLayout,
  walkers: readonly Walker[],
  crossings: readonly Crossing[],
  now: number,
): Players {
  const posts = layout.count
  const besides = walkers.filter(isBesides)
  const places = new Float32Array((posts + besides.length) * 3)
  const kinds = new Uint8Array(posts + besides.length)
  places.set(layout.places)
  kinds.set(layout.kinds)
  for (const crossing of crossings) {
    const { post } = crossing
    places.set(crossed(crossing, standing(layout, post).place, now), post * 3)
  }
  for (const walker of walkers) if (!isBesides(walker)) places.set(whereabouts(walker, now), walker.post * 3)
  besides.forEach((walker, index) => {
    if (!walker.leaving) kinds[walker.post] = PlayerKind.empty
    kinds[posts + index] = walker.kind
    places.set(whereabouts(walker, now), (posts + index) * 3)
  })
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
 * @param before everybody by the post they had
 * @param after where they belong
 * @param had for each post now, the post its worker had; −1 for a newcomer. A worker and an empty place are never the same
 */
export function rearranged(
  before: ReadonlyMap<number, Somebody>,
  after: TeamLayout,
  had: Int32Array,
  now: number,
): Rearrangement {
  const newcomers: Somebody[] = []
  const crossings: Crossing[] = []
  const kept = new Set<Somebody>()
  had.forEach((old, post) => {
    const belongs = standing(after, post)
    const somebody = before.get(old)
    if (!somebody || isEmpty(somebody) !== isEmpty(belongs)) {
      if (!isEmpty(belongs)) newcomers.push(belongs)
      return
    }
    kept.add(somebody)
    const { crossing, place } = somebody
    const start = now + (crossingStagger * post) / had.length
    if (crossing && metres(crossing.to, belongs.place) < same) crossings.push({ ...crossing.way, post })
    else if (metres(place, belongs.place) > same) crossings.push({ post, from: place, start })
  })
  const gone = [...before.values()].filter(somebody => !kept.has(somebody) && !isEmpty(somebody))
  const coming = setOut(newcomers, false, now).map(walker => ({ ...walker, bringsPost: true }))
  return { walkers: [...setOut(gone, true, now), ...coming], crossings }
}

const isEmpty = ({ kind }: Somebody): boolean => kind === PlayerKind.empty

const metres = (a: Place, b: Place): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/**
 * Who is who in a team sorted by kind, after it has changed: for each post now, the post they had, or −1 for a newcomer.
 * As many of a kind as there still are stay where they are; whom their kind has no more room for takes what is free in
 * another, and only then is anybody new. Empty places are matched with empty places alone.
 */
export function sameWorkers(before: PlayerCounts, after: PlayerCounts): Int32Array {
  const [had, have] = [firstPosts(before), firstPosts(after)]
  const posts = workersOf(after) + after.empty
  const matched = new Int32Array(posts).fill(-1)
  const spare: number[] = []
  const free: number[] = []
  kindNames.forEach((kind, index) => {
    const stay = Math.min(before[kind], after[kind])
    for (let worker = 0; worker < stay; worker++) matched[have[index] + worker] = had[index] + worker
    if (kind === 'empty') return
    spare.push(...range(had[index] + stay, had[index] + before[kind]))
    free.push(...range(have[index] + stay, have[index] + after[kind]))
  })
  for (const post of free.slice(0, spare.length)) matched[post] = spare.shift() ?? -1
  return matched
}

/** The number of the first post of each kind, in the order of the kinds. */
function firstPosts(counts: PlayerCounts): number[] {
  let next = 0
  return kindNames.map(kind => {
    const first = next
    next += counts[kind]
    return first
  })
}

/** The numbers of all the posts of a team: everybody has the post they had. */
const everyPost = (team: PlayerCounts): Int32Array => Int32Array.from(range(0, workersOf(team) + team.empty))
