import { smootherstep } from '../../lib/easing'
import { tunnel } from '../layout/bowl'

/** A place in the stadium: x, y, z in metres. */
export type Place = readonly [number, number, number]

/** Somebody on the way between their place on the pitch and the tunnel. Times are in milliseconds. */
export interface Walker {
  /** Number of the place. */
  readonly post: number
  /** Where the place is. */
  readonly place: Place
  /** One `PlayerKind`. */
  readonly kind: number
  /** True from the place out to the tunnel, false from the tunnel in to the place. */
  readonly leaving: boolean
  /** When the walk begins; until then they stand where it begins. */
  readonly start: number
  /** True where the place comes with its worker: it is not shown as empty meanwhile. */
  readonly bringsPost?: boolean
}

/** How long somebody walks between a place and the tunnel, in milliseconds. */
export const walkMilliseconds = 1600

/** Metres before its mouth where the ways to the tunnel meet, so that nobody cuts through the seats beside it. */
const approach = 3
/** Width in metres over which those in the tunnel spread, and the share of it from one post's lane to the next one's. */
const lanes = { width: 4, step: 0.618 } as const

/** When somebody's walk is over, in milliseconds. */
export function walkEnd({ start }: Walker): number {
  return start + walkMilliseconds
}

/** True when somebody's walk is over. */
export function hasArrived(walker: Walker, now: number): boolean {
  return now >= walkEnd(walker)
}

/** The same walker going back the way they came, from where they are. */
export function turnedRound(walker: Walker, now: number): Walker {
  const walked = Math.min(walkMilliseconds, Math.max(0, now - walker.start))
  return { ...walker, leaving: !walker.leaving, start: now - (walkMilliseconds - walked) }
}

/** Where a walker is at a moment. They set out and arrive slowly, on a curve that ends along the tunnel. */
export function whereabouts({ post, place, leaving, start }: Walker, now: number): Place {
  const walked = smootherstep(Math.min(1, Math.max(0, (now - start) / walkMilliseconds)))
  const away = leaving ? walked : 1 - walked
  const lane = tunnel.x + (((post * lanes.step) % 1) - 0.5) * lanes.width
  // A curve from the place to the end of the tunnel, drawn towards the point before its mouth.
  const [here, between, there] = [(1 - away) ** 2, 2 * away * (1 - away), away ** 2]
  return [
    here * place[0] + (between + there) * lane,
    here * place[1] + between * (tunnel.mouth + approach) + there * tunnel.end,
    place[2],
  ]
}

/** Somebody on the straight way to their own place from wherever they were. Times are in milliseconds. */
export interface Crossing {
  /** Number of the place. */
  readonly post: number
  readonly from: Place
  /** When they set out. */
  readonly start: number
}

/** How long somebody takes from one place on the pitch to another, in milliseconds. */
const crossingMilliseconds = 1300
/** How much later than the first the last of them sets out, in milliseconds. */
export const crossingStagger = 300

/** When somebody's crossing is over, in milliseconds. */
export function crossingEnd({ start }: Crossing): number {
  return start + crossingMilliseconds
}

/** Where they are at a moment in milliseconds, on the way to the place `to`. They set out and arrive slowly. */
export function crossed({ from, start }: Crossing, to: Place, now: number): Place {
  const gone = smootherstep(Math.min(1, Math.max(0, (now - start) / crossingMilliseconds)))
  const between = (axis: 0 | 1 | 2): number => from[axis] + (to[axis] - from[axis]) * gone
  return [between(0), between(1), between(2)]
}
