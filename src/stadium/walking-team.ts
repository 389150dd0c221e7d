import { type Crossing, crossed, crossingEnd } from './crossing'
import { type Formation, placeTeam } from './formation'
import { type PlacedPlayers, type PlayerCounts, workersOf } from './players'
import { rearranged, type Somebody, setOut, standing } from './rearrangement'
import { sameWorkers } from './same-workers'
import type { Scene } from './scene'
import { teamAt } from './team-moment'
import { hasArrived, turnedRound, type Walker, walkEnd, whereabouts } from './walker'

/**
 * The team on the pitch, and whoever is on the way there or off it. Places are known by number, those with a worker
 * first: where fewer have one, the last of them leave. A place is empty from the moment its worker turns to go, and
 * until its next one has come. Times are in milliseconds, as animation frames tell them.
 */
export class WalkingTeam {
  /** Null until a team has been shown. */
  private team: PlayerCounts | null = null
  private formation: Formation = 'field'
  private gathered = false
  private placed: PlacedPlayers = { places: new Float32Array(), kinds: new Uint8Array(), scale: 1 }
  private walkers: readonly Walker[] = []
  /** Those on the way from one place to another, in another formation or another group of it. */
  private crossings: readonly Crossing[] = []
  /** Until when another formation is being taken. */
  private formingUntil = -Infinity
  /** False while a scene has yet to be told how everyone stands. */
  private told = true

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
    this.place()
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
      this.place()
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

  /** Puts the team of a moment into the scene. Returns true while anybody walks. */
  step(scene: Scene, now: number): boolean {
    if (this.told && this.walkers.length + this.crossings.length === 0) return false
    this.walkers = this.walkers.filter(walker => !hasArrived(walker, now))
    this.crossings = this.crossings.filter(crossing => now < crossingEnd(crossing))
    const { placed, walkers, crossings } = this
    const { places, kinds } = teamAt(placed, walkers, crossings, now)
    Object.assign(scene, { playerPlaces: places, playerKinds: kinds, playerScale: placed.scale })
    scene.playersVersion++
    this.told = true
    return walkers.length + crossings.length > 0
  }

  /** The last of the posts with a worker lose theirs, or the next ones get one. */
  private refill(last: PlayerCounts | null, team: PlayerCounts, now: number, walking: boolean): void {
    const before = this.placed
    const filled = workersOf(team)
    const filledBefore = last ? workersOf(last) : filled
    const awaited = new Set(this.walkers.flatMap(walker => (walker.leaving ? [] : walker.post)))
    // Whoever was coming to a place that is no longer filled turns round.
    this.walkers = this.walkers.map(walker =>
      walker.leaving || walker.post < filled ? walker : turnedRound(walker, now),
    )
    this.place()
    if (!walking || this.formation === 'away') return
    const gone = range(filled, filledBefore).filter(post => !awaited.has(post))
    const leaving = gone.map(post => standing(before, post))
    const coming = range(filledBefore, filled).map(post => standing(this.placed, post))
    this.walkers = [...this.walkers, ...setOut(leaving, true, now), ...setOut(coming, false, now)]
  }

  /** Lays the places out anew and has everybody walk there; `had` tells the post that the worker of each post had. */
  private rearrange(had: Int32Array, now: number): void {
    const wasAway = this.placed.kinds.length === 0
    // Whoever is coming is where they are; from a pitch left empty so is whoever is still on the way off it.
    const turning = new Map(
      this.walkers.flatMap(walker => (wasAway || !walker.leaving ? [[walker.post, walker] as const] : [])),
    )
    const before = new Map<number, Somebody>()
    for (const post of this.placed.kinds.keys()) before.set(post, standing(this.placed, post))
    for (const way of this.crossings) {
      const somebody = standing(this.placed, way.post)
      const place = crossed(way, somebody.place, now)
      before.set(way.post, { ...somebody, place, crossing: { way, to: somebody.place } })
    }
    for (const [post, walker] of turning)
      before.set(post, { post, kind: walker.kind, place: whereabouts(walker, now) })
    this.walkers = this.walkers.filter(walker => turning.get(walker.post) !== walker)
    this.place()
    const { walkers, crossings } = rearranged(before, this.placed, had, now)
    this.walkers = [...this.walkers, ...walkers]
    this.crossings = crossings
  }

  /** Lays the places out anew; those on their way to one go where it is now. */
  private place(): void {
    this.told = false
    if (!this.team) return
    const placed = placeTeam(this.team, this.formation, this.gathered)
    this.placed = placed
    this.walkers = this.walkers.map(walker =>
      walker.leaving ? walker : { ...walker, ...standing(placed, walker.post) },
    )
  }
}

/** Whole numbers from one up to, but without, another. */
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** The numbers of all the posts of a team: everybody has the post they had. */
const everyPost = (team: PlayerCounts): Int32Array => Int32Array.from(range(0, workersOf(team) + team.empty))
