import { ease } from '../camera/camera-controls'
import { tunnel } from '../layout/bowl'

/** How long somebody walks between a place and the tunnel, in milliseconds. */
export const walkMilliseconds = 1600

/** Metres before its mouth where the ways to the tunnel meet, so that nobody cuts through the seats beside it. */
const approach = 3
/** Width in metres over which those in the tunnel spread, and the share of it from one post's lane to the next one's. */
const lanes = { width: 4, step: 0.618 } as const

/** Somebody on the way between a place on the pitch and the tunnel. Times are in milliseconds. */
export interface Walker {
  /** Number of the place. */
  readonly post: number
  /** Where the place is: x, y, z in metres. */
  readonly place: readonly [number, number, number]
  /** One `PlayerKind`. */
  readonly kind: number
  /** True from the place out to the tunnel, false from the tunnel in to the place. */
  readonly leaving: boolean
  /** When the walk begins; until then they stand where it begins. */
  readonly start: number
  /** True where the place comes with its worker: it is not shown as empty meanwhile. */
  readonly bringsPost?: boolean
}

/** When somebody's walk is over. */
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

/** Where somebody is: x, y, z in metres. They set out and arrive slowly, on a curve that ends along the tunnel. */
export function whereabouts({ post, place, leaving, start }: Walker, now: number): [number, number, number] {
  const walked = ease(Math.min(1, Math.max(0, (now - start) / walkMilliseconds)))
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

/** How long somebody takes from one place on the pitch to another, and the last sets out after the first, in milliseconds. */
const crossingMilliseconds = 1300
export const crossingStagger = 300

/** x, y, z in metres. */
export type Place = readonly [number, number, number]

/** Somebody on the way to their own place from wherever they were. Times are in milliseconds. */
export interface Crossing {
  /** Number of the place. */
  readonly post: number
  readonly from: Place
  /** When they set out. */
  readonly start: number
}

/** When they are there. */
export function crossingEnd({ start }: Crossing): number {
  return start + crossingMilliseconds
}

/** Where they are, on the straight way to their place. They set out and arrive slowly. */
export function crossed({ from, start }: Crossing, to: Place, now: number): Place {
  const gone = ease(Math.min(1, Math.max(0, (now - start) / crossingMilliseconds)))
  const between = (axis: 0 | 1 | 2): number => from[axis] + (to[axis] - from[axis]) * gone
  return [between(0), between(1), between(2)]
}
