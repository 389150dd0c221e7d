import { groundHalf, makeRows, pitchHalf, type Row, tunnel } from '../layout/bowl'
import {
  boundsOf,
  type Eye,
  type Frame,
  fitted,
  outline,
  plainFrame,
  rectangle,
  type Vector,
} from './projection'
/** The named places a reader can look from. */
export const viewpoints = ['overview', 'dugout', 'rows', 'pitch', 'above'] as const
export type Viewpoint = (typeof viewpoints)[number]

/** How far a reader has turned, in radians, zoomed and moved on top of a stand, or has been carried along. */
export interface Orbit {
  readonly turn: number
  readonly tilt: number
  /** Times. 1 shows what the stand shows. */
  readonly zoom: number
  /** Where the view's centre has moved to, in halves of the view. */
  readonly panX: number
  readonly panY: number
  /** Metres from where the stand is, along the seats before it. */
  readonly along: number
}

/** Looking exactly as the stand does. */
export const noOrbit: Orbit = { turn: 0, tilt: 0, zoom: 1, panX: 0, panY: 0, along: 0 }

/** Space at the edges of the view that the stadium leaves free, in CSS pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** An eye and a frame: all a camera is. */
export interface Camera {
  readonly eye: Eye
  readonly frame: Frame
}

const degrees = Math.PI / 180

/** How much lower than its neighbour each row of the near stand must lie on screen, against the usual step. */
const clearStep = 0.4

/** True where, seen from the eye, every row of the near stand lies clear of the one in front of it. */
function nearStandClear(eye: Eye, rows: readonly Row[]): boolean {
  const heights = rows.map(row => boundsOf(eye, [[0, -row.halfY, row.height]]).top)
  const steps = heights.slice(1).map((height, index) => heights[index] - height)
  const usual = (heights[0] - heights[heights.length - 1]) / Math.max(1, steps.length)
  return steps.every(step => step > usual * clearStep)
}

/** One stand: what the eye looks at and from where. Metres and degrees. */
interface Placing {
  readonly target: Vector
  readonly elevation: number
  /** From the near side, towards the right. */
  readonly azimuth: number
  readonly distance: number
  readonly fieldOfView: number
  /** Shares of a reader's turning and tilting that this stand follows. */
  readonly turns: number
  readonly tilts: number
  /** Share of a slide along the seats that it follows. */
  readonly slides: number
  /** What must be seen whole; null for stands inside the stadium. */
  readonly subject: readonly Vector[] | null
}

/** Width over height for which the stands inside the stadium are composed; wider views come nearer. */
const composedFor = 1.4
/** Degrees the overview starts from when it looks for a height from which no tier covers another, and where it gives up. */
const overviewSearch = { from: 42, to: 80 } as const

/** Where every stand is, in a stadium of these rows. */
function placings(rows: readonly Row[]): { readonly [stand in Viewpoint]: Placing } {
  const last = rows[rows.length - 1]
  const whole = [...outline(last), ...outline(rows[0])]
  // In a stadium of hardly a row the tunnel reaches well beyond the seats.
  if (rows.length < 3) whole.push([tunnel.x, tunnel.end, 0])
  const size = last.halfX + last.halfY
  const outside = { azimuth: 0, fieldOfView: 40, turns: 1, tilts: 1, slides: 0 }
  const middle: Vector = [0, 0, 0]
  const raised: Vector = [0, 0, last.height * 0.3]
  const overview = {
    ...outside,
    target: raised,
    distance: size * 1.9,
    elevation: overviewSearch.from as number,
    subject: whole,
  }
  while (overview.elevation < overviewSearch.to && !nearStandClear(eyeOf(overview, noOrbit), rows))
    overview.elevation++
  const row = rows[Math.min(rows.length - 1, 12)]
  return {
    overview,
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

/** The eye of a stand, turned and tilted by radians and moved by metres. */
function eyeOf(placing: Placing, { turn, tilt, along }: Orbit): Eye {
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

/** Cameras for a stadium of so many rows. */
export function makeCameras(rowCount: number) {
  const stand = placings(makeRows(rowCount))

  /** The camera at a stand with the reader's look on top, for a view of so many CSS pixels. */
  function at(name: Viewpoint, look: Orbit, width: number, height: number, insets: Insets): Camera {
    const { subject } = stand[name]
    const eye = eyeOf(stand[name], look)
    const base = subject
      ? fitted(eye, subject, width, height, insets)
      : { ...plainFrame, scale: Math.max(1, width / height / composedFor) }
    return {
      eye,
      frame: {
        scale: base.scale * look.zoom,
        shiftX: base.shiftX * look.zoom + look.panX,
        shiftY: base.shiftY * look.zoom + look.panY,
      },
    }
  }
  return { at }
}

/** What `makeCameras` gives. */
export type Cameras = ReturnType<typeof makeCameras>

/** True where two cameras show the same. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const numbers = ({ eye, frame }: Camera): number[] => [
    ...eye.eye,
    ...eye.target,
    eye.fieldOfView,
    frame.scale,
    frame.shiftX,
    frame.shiftY,
  ]
  const others = numbers(b)
  return numbers(a).every((value, index) => value === others[index])
}
