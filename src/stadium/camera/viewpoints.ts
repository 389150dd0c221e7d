import { groundHalf, pitchHalf, type Row, tunnel } from '../layout/bowl'
import { ringOf } from '../layout/solids'
import { type Air, outsideAir } from '../scene'
import { type Bounds, boundsOf, type Eye, type Frame, fitted, type Room, type Vector } from './projection'

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
  /** True where a reader who turns looks round from where they are; else they go round what they look at. */
  readonly isFixed: boolean
  /** Shares of a reader's turning and tilting that this viewpoint follows. */
  readonly turns: number
  readonly tilts: number
  /** Share of a slide along the seats that it follows. */
  readonly slides: number
  /** How what the eye sees is laid into the room. */
  readonly frame: (eye: Eye) => Frame
  /** How it is lit there, framed so; where the glow is, in halves of the room. Whether it is inside, the eye tells. */
  readonly air: (frame: Frame) => Omit<Air, 'inside'>
}

/** Finds where a viewpoint is for a room of some shape: in one higher than wide the stadium is seen along the pitch. */
export type PlacingIn = (viewpoint: Viewpoint, room: Room) => Placing

/** Where every viewpoint is, in a stadium of these rows. */
export function placingsIn(rows: readonly Row[]): PlacingIn {
  const places: { readonly [viewpoint in Viewpoint]: (room: Room) => Placing } = {
    overview: room => overview(rows, room),
    dugout,
    rows: room => alongRows(rows, room),
    pitch: overPitch,
    above: room => above(rows, room),
  }
  return (viewpoint, room) => places[viewpoint](room)
}

/** True of a room in which the stadium is seen along the pitch. */
export function isUpright({ width, height }: Room): boolean {
  return width < height
}

/** What viewpoints have in common unless they say otherwise. */
const usual = { azimuth: 0, fieldOfView: 28, isFixed: false, turns: 1, tilts: 1, slides: 0 } as const
/** How much of a room the stands may take each way: the rest is a hair's breadth of sky. */
const nearlyAll = { wide: 0.99, high: 0.985 } as const

/** How far the ring at the sides may stand out of the room, in CSS pixels: its lamps have the rest of the picture’s edge. */
const ringBeside = 2

/**
 * Degrees above the ground from which the overview looks: the lower, the more the near stand is foreshortened and the
 * less high the whole is. Tried from the first to the last.
 */
const elevations = { wide: { from: 44, to: 38 }, upright: { from: 50, to: 42 }, step: 0.5 } as const

/** From afar with a long lens: as low as it takes to fill the room's width with the stands, nobody out of view. */
function overview(rows: readonly Row[], room: Room): Placing {
  const last = rows[rows.length - 1]
  const upright = isUpright(room)
  const children = everyRow(rows)
  const ring = outline(ringAround(last))
  const beside = (nearlyAll.wide * room.width) / (room.width + 2 * ringBeside)
  /** What must be in the room: the children, the ring above them, and to the sides so much of it that it is not cut. */
  const bounds = (eye: Eye): Bounds => {
    const [seats, lamps] = [boundsOf(eye, children), boundsOf(eye, ring)]
    return {
      left: Math.min(seats.left, lamps.left * beside),
      right: Math.max(seats.right, lamps.right * beside),
      bottom: seats.bottom,
      top: Math.max(seats.top, lamps.top),
    }
  }
  const frame = (eye: Eye): Frame => fitted(bounds(eye), room, nearlyAll)
  const placing: Placing = {
    ...usual,
    target: [0, 0, last.height * 0.23],
    azimuth: upright ? 90 : 0,
    distance: (last.halfX + last.halfY) * 1.8,
    elevation: 0,
    frame,
    air: ({ shiftX, shiftY }) => ({
      ...outsideAir,
      dome: [shiftX, shiftY + 0.22, 1.25, upright ? 0.75 : 0.95],
    }),
  }
  const { from, to } = upright ? elevations.upright : elevations.wide
  let elevation: number = from
  while (elevation > to && !fillsWidth(bounds(eyeAt({ ...placing, elevation }, noOrbit)), room))
    elevation -= elevations.step
  return { ...placing, elevation }
}

/** True where bounds span the room from side to side: what lies above and below does not make the picture smaller. */
function fillsWidth(bounds: Bounds, room: Room): boolean {
  const across = (2 * nearlyAll.wide * room.width) / room.height
  return fitted(bounds, room, nearlyAll).scale * (bounds.right - bounds.left) > across - 1e-6
}

/** Not quite upright, so that the far side stays up. */
function above(rows: readonly Row[], room: Room): Placing {
  const last = rows[rows.length - 1]
  const children = everyRow(rows)
  return {
    ...usual,
    target: [0, 0, 0],
    azimuth: isUpright(room) ? 90 : 0,
    elevation: 89.5,
    tilts: 0,
    distance: (last.halfX + last.halfY) * 2.2,
    fieldOfView: 40,
    frame: eye => fitted(boundsOf(eye, children), room, nearlyAll),
    air: ({ shiftX, shiftY }) => ({ ...outsideAir, dome: [shiftX, shiftY, 1.25, 1.1] }),
  }
}

/** Where the eye of somebody in the dugout is: as high as a worker, so that a team ends at the horizon and covers nobody. */
const seatInDugout: Vector = [-3.4, -45.2, 1.72]
const aheadOfDugout: Vector = [-3, 60, 1.72]
/** Width over height that the dugout is composed for; wider views come nearer. */
const composedFor = 2.2

/** Level, so that whoever stands upright is seen upright; the lens is shifted instead, so that there is less grass. */
function dugout(room: Room): Placing {
  const upright = isUpright(room)
  const [x, y, z] = [0, 1, 2].map(axis => seatInDugout[axis] - aheadOfDugout[axis])
  const scale = Math.max(1, room.width / room.height / composedFor)
  return {
    ...usual,
    isFixed: true,
    target: aheadOfDugout,
    elevation: 0,
    azimuth: Math.atan2(x, -y) / degrees,
    distance: Math.hypot(x, y, z),
    fieldOfView: upright ? 44 : 31,
    turns: 0.6,
    tilts: 0.25,
    frame: () => ({ scale, shiftX: 0, shiftY: upright ? -0.12 : -0.36 }),
    air: () => ({ exposure: 2.5, dome: [0, upright ? 0.15 : 0.35, 1.7, 0.5], foot: upright ? 0.9 : 1 }),
  }
}

/** Close along the seats of the far stand, about half-way up the lowest tier. */
function alongRows(rows: readonly Row[], room: Room): Placing {
  const row = rows[Math.min(rows.length - 1, 12)]
  return {
    ...usual,
    target: [24, row.halfY, row.height],
    elevation: 17,
    azimuth: -64,
    distance: 40,
    fieldOfView: isUpright(room) ? 62 : 36,
    slides: 1,
    frame: () => ({ scale: Math.max(1, room.width / room.height / composedFor), shiftX: 0, shiftY: 0.05 }),
    air: () => ({ exposure: 2.5, dome: [0, 0.5, 1.5, 0.7], foot: 0 }),
  }
}

/**
 * CSS pixels a row of labels takes over the pitch; seen along the pitch they stand beside it instead, which is moved to
 * the left edge of the room, at most so far (in halves of the room).
 */
const labelRow = 84
const labelColumn = { most: 0.26, edge: 0.97 } as const

/** Over the pitch, so near that the children who have come down to it can be counted. */
function overPitch(room: Room): Placing {
  const upright = isUpright(room)
  const pitch = rectangle(pitchHalf.x + 1.5, pitchHalf.y)
  const shares = upright
    ? { wide: 0.79, high: 0.92 }
    : { wide: 0.83, high: 1 - (labelRow + 16) / room.height }
  return {
    ...usual,
    target: [0, 0, 0],
    elevation: upright ? 52 : 44,
    azimuth: upright ? 90 : 0,
    distance: 230,
    frame: eye => {
      const bounds = boundsOf(eye, pitch)
      const { scale, shiftX, shiftY } = fitted(bounds, room, { ...shares, high: Math.max(0.5, shares.high) })
      if (upright) {
        const atEdge = -labelColumn.edge - (bounds.left * scale * room.height) / room.width
        return { scale, shiftX: Math.max(atEdge, shiftX - labelColumn.most), shiftY: shiftY + 0.02 }
      }
      const half = ((bounds.top - bounds.bottom) * scale) / 2
      return { scale, shiftX, shiftY: shiftY + Math.min(-0.02, 1 - (2 * labelRow) / room.height - half) }
    },
    air: () => ({ ...outsideAir, dome: [0, 0.2, 1.3, 0.9] }),
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
  const { distance, isFixed } = placing
  const [x, y, z] = placing.target
  const target: Vector = [x + along * placing.slides, y, z]
  const turned = (turn: number, tilt: number): Vector => {
    const elevation = placing.elevation * degrees + tilt * placing.tilts
    const azimuth = placing.azimuth * degrees + turn * placing.turns
    const out = Math.cos(elevation) * distance
    return [Math.sin(azimuth) * out, -Math.cos(azimuth) * out, Math.sin(elevation) * distance]
  }
  const fieldOfView = placing.fieldOfView * degrees
  if (!isFixed) return { eye: add(target, turned(turn, tilt)), target, fieldOfView }
  // From a fixed eye the picture follows the pointer all the same: dragged to the left, one looks to the right.
  const eye = add(target, turned(0, 0))
  const [backX, backY, backZ] = turned(-turn, -tilt)
  return { eye, target: add(eye, [-backX, -backY, -backZ]), fieldOfView }
}

const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

/** Metres beyond the last row, and above the pitch at least, up to which an eye is inside the bowl. */
const within = { beyond: 5, above: 7.4, least: 24 } as const

/** True where an eye is inside the bowl of these rows: over the ground, and not above the canopy. */
export function isInside([x, y, z]: Vector, rows: readonly Row[]): boolean {
  const last = rows[rows.length - 1]
  const [halfX, halfY] = [last.halfX + within.beyond, last.halfY + within.beyond]
  return Math.abs(x) < halfX && Math.abs(y) < halfY && z < Math.max(within.least, last.height + within.above)
}

/** Points around every row that another may not hide: the first and the last of each tier. */
function everyRow(rows: readonly Row[]): Vector[] {
  const edges = rows.filter(row => row.index === row.firstOfTier || row.index === row.endOfTier - 1)
  const points = edges.flatMap(outline)
  // In a stadium of hardly a row the tunnel reaches well beyond the seats.
  if (rows.length < 3) points.push([tunnel.x, tunnel.end, 0])
  return points
}

/** The ring on the back wall, as an outline. */
function ringAround(last: Row): Pick<Row, 'halfX' | 'halfY' | 'corner' | 'height'> {
  const { offset, height } = ringOf(last)
  const { x, y, corner } = groundHalf
  return { halfX: x + offset, halfY: y + offset, corner: corner + offset, height }
}

/** Points around a rounded rectangle at a height: enough of them to fit a view to it. */
export function outline(row: Pick<Row, 'halfX' | 'halfY' | 'corner' | 'height'>): Vector[] {
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
