import { groundHalf, pitchHalf, type Row, tunnel } from '../layout/bowl'
import { boundsOf, type Eye, type Vector } from './projection'

/** The named places a reader can look from. */
export const viewpoints = ['overview', 'dugout', 'rows', 'pitch', 'above'] as const
export type Viewpoint = (typeof viewpoints)[number]

/** Where a viewpoint is: what the eye looks at and from where. Metres and degrees. */
export interface Placing {
  readonly target: Vector
  readonly elevation: number
  /** From the near side, towards the right. */
  readonly azimuth: number
  readonly distance: number
  readonly fieldOfView: number
  /** Shares of a reader's turning and tilting that this viewpoint follows. */
  readonly turns: number
  readonly tilts: number
  /** Share of a slide along the seats that it follows. */
  readonly slides: number
  /** What must be seen whole; null for viewpoints inside the stadium. */
  readonly subject: readonly Vector[] | null
}

/** Where every viewpoint is, in a stadium of these rows. */
export function placingsIn(rows: readonly Row[]): { readonly [viewpoint in Viewpoint]: Placing } {
  const last = rows[rows.length - 1]
  const whole = [...outline(last), ...outline(rows[0])]
  // In a stadium of hardly a row the tunnel reaches well beyond the seats.
  if (rows.length < 3) whole.push([tunnel.x, tunnel.end, 0])
  const size = last.halfX + last.halfY
  const outside = { azimuth: 0, fieldOfView: 40, turns: 1, tilts: 1, slides: 0 }
  const middle: Vector = [0, 0, 0]
  const raised: Vector = [0, 0, last.height * 0.3]
  const row = rows[Math.min(rows.length - 1, 12)]
  return {
    overview: raisedUntilClear({ ...outside, target: raised, distance: size * 1.9, subject: whole }, rows),
    // Not quite upright, so that the far side stays up.
    above: { ...outside, target: middle, distance: size * 2.2, elevation: 89.5, tilts: 0, subject: whole },
    pitch: {
      ...outside,
      target: middle,
      distance: 190,
      elevation: 58,
      subject: rectangle(pitchHalf.x + 4, pitchHalf.y + 3),
    },
    // About head height, a little behind the touchline, looking at the far stand.
    dugout: {
      target: [0, 60, 13],
      elevation: -6,
      azimuth: 0,
      distance: groundHalf.y + 58,
      fieldOfView: 50,
      turns: 0.6,
      tilts: 0.4,
      slides: 0,
      subject: null,
    },
    // Close along the seats of the far stand, about half-way up the lowest tier.
    rows: {
      target: [24, row.halfY, row.height],
      elevation: 20,
      azimuth: -64,
      distance: 46,
      fieldOfView: 34,
      turns: 1,
      tilts: 1,
      slides: 1,
      subject: null,
    },
  }
}

/** How far a reader has turned, in radians, zoomed and moved away from a viewpoint, or has been carried along. */
export interface Orbit {
  readonly turn: number
  readonly tilt: number
  /** Times. 1 shows what the viewpoint shows. */
  readonly zoom: number
  /** Where the view's centre has moved to, in halves of the view. */
  readonly panX: number
  readonly panY: number
  /** Metres from where the viewpoint is, along the seats before it. */
  readonly along: number
}

/** Looking exactly as the viewpoint does. */
export const noOrbit: Orbit = { turn: 0, tilt: 0, zoom: 1, panX: 0, panY: 0, along: 0 }

const degrees = Math.PI / 180

/** The eye at a viewpoint, turned, tilted and moved along as the reader has. */
export function eyeAt(placing: Placing, { turn, tilt, along }: Orbit): Eye {
  const { distance } = placing
  const [x, y, z] = placing.target
  const target: Vector = [x + along * placing.slides, y, z]
  const elevation = placing.elevation * degrees + tilt * placing.tilts
  const azimuth = placing.azimuth * degrees + turn * placing.turns
  const out = Math.cos(elevation) * distance
  const eye: Vector = [
    target[0] + Math.sin(azimuth) * out,
    target[1] - Math.cos(azimuth) * out,
    target[2] + Math.sin(elevation) * distance,
  ]
  return { eye, target, fieldOfView: placing.fieldOfView * degrees }
}

/** Degrees the overview starts from when it looks for a height from which no tier covers another, and where it gives up. */
const overviewSearch = { from: 42, to: 80 } as const

/** The lowest placing from which every row of the near stand lies clear of the one in front of it. */
function raisedUntilClear(placing: Omit<Placing, 'elevation'>, rows: readonly Row[]): Placing {
  let elevation: number = overviewSearch.from
  while (elevation < overviewSearch.to && !nearStandClear(eyeAt({ ...placing, elevation }, noOrbit), rows))
    elevation++
  return { ...placing, elevation }
}

/** How much lower than its neighbour each row of the near stand must lie on screen, against the usual step. */
const clearStep = 0.4

/** True where, seen from the eye, every row of the near stand lies clear of the one in front of it. */
function nearStandClear(eye: Eye, rows: readonly Row[]): boolean {
  const heights = rows.map(row => boundsOf(eye, [[0, -row.halfY, row.height]]).top)
  const steps = heights.slice(1).map((height, index) => heights[index] - height)
  const usual = (heights[0] - heights[heights.length - 1]) / Math.max(1, steps.length)
  return steps.every(step => step > usual * clearStep)
}

/** Points around a rounded rectangle at a height: enough of them to fit a view to it. */
export function outline(row: Row): Vector[] {
  const straight = { x: row.halfX - row.corner, y: row.halfY - row.corner }
  return Array.from({ length: 64 }, (_, index) => {
    const angle = (index / 64) * 2 * Math.PI
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    return [
      Math.sign(x) * straight.x + x * row.corner,
      Math.sign(y) * straight.y + y * row.corner,
      row.height,
    ] as Vector
  })
}

/** The corners of a flat rectangle around the middle of the pitch. */
export function rectangle(x: number, y: number): Vector[] {
  return [
    [-x, -y, 0],
    [x, -y, 0],
    [x, y, 0],
    [-x, y, 0],
  ]
}
