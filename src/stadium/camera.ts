import { groundHalf, makeRows, pitchHalf, type Row } from './bowl'
import { type Eye, type Frame, type Vector, viewProjection } from './matrix'

/** The named places a reader can look from. */
export const stands = ['overview', 'dugout', 'rows', 'pitch', 'above'] as const
export type Stand = (typeof stands)[number]

/** How far a reader has turned, in radians, and zoomed and moved on top of a stand. */
export interface Look {
  readonly turn: number
  readonly tilt: number
  /** Times. 1 shows what the stand shows. */
  readonly zoom: number
  /** Where the view's centre has moved to, in halves of the view. */
  readonly panX: number
  readonly panY: number
}

/** Looking exactly as the stand does. */
export const stillLook: Look = { turn: 0, tilt: 0, zoom: 1, panX: 0, panY: 0 }

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
const wide = 40 * degrees

/** An eye at an elevation above the horizon, looking at a point from the near side. */
function eyeAt(target: Vector, elevation: number, turn: number, distance: number, fieldOfView: number): Eye {
  const out = Math.cos(elevation) * distance
  return {
    eye: [
      target[0] + Math.sin(turn) * out,
      target[1] - Math.cos(turn) * out,
      target[2] + Math.sin(elevation) * distance,
    ],
    target,
    fieldOfView,
  }
}

const scratch = new Float32Array(16)
const plain: Frame = { scale: 1, shiftX: 0, shiftY: 0 }

/** Where points fall before any frame: their smallest and largest x and y, in halves of a square view. */
function boundsOf(eye: Eye, points: readonly Vector[]) {
  const m = viewProjection(scratch, eye, plain, 1)
  const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  for (const [x, y, z] of points) {
    const w = m[3] * x + m[7] * y + m[11] * z + m[15]
    const px = (m[0] * x + m[4] * y + m[8] * z + m[12]) / w
    const py = (m[1] * x + m[5] * y + m[9] * z + m[13]) / w
    bounds.left = Math.min(bounds.left, px)
    bounds.right = Math.max(bounds.right, px)
    bounds.bottom = Math.min(bounds.bottom, py)
    bounds.top = Math.max(bounds.top, py)
  }
  return bounds
}

/** The frame in which all the points just fit the view inside its insets. */
function fitted(eye: Eye, points: readonly Vector[], width: number, height: number, insets: Insets): Frame {
  const bounds = boundsOf(eye, points)
  // A view smaller than its insets, as one not laid out yet, must not turn the picture over.
  const room = {
    x: Math.max(1, width - insets.left - insets.right),
    y: Math.max(1, height - insets.top - insets.bottom),
  }
  // In pixels a half of the square view is height / 2.
  const scale = Math.min(
    room.x / ((bounds.right - bounds.left) * (height / 2)),
    room.y / ((bounds.top - bounds.bottom) * (height / 2)),
  )
  const centreX = insets.left + room.x / 2 - width / 2
  const centreY = height / 2 - insets.top - room.y / 2
  return {
    scale,
    shiftX: (centreX - ((bounds.left + bounds.right) / 2) * scale * (height / 2)) / (width / 2),
    shiftY: centreY / (height / 2) - ((bounds.bottom + bounds.top) / 2) * scale,
  }
}

/** Points around a rounded rectangle at a height: enough of them to fit a view to it. */
function outline(row: Row): Vector[] {
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
const rectangle = (x: number, y: number): Vector[] => [
  [-x, -y, 0],
  [x, -y, 0],
  [x, y, 0],
  [-x, y, 0],
]

/** True where, seen from the eye, every row of the near stand lies clear of the one in front of it. */
function nearStandClear(eye: Eye, rows: readonly Row[]): boolean {
  const heights = rows.map(row => boundsOf(eye, [[0, -row.halfY, row.height]]).top)
  const steps = heights.slice(1).map((height, index) => heights[index] - height)
  const usual = (heights[0] - heights[heights.length - 1]) / Math.max(1, steps.length)
  return steps.every(step => step > usual * 0.4)
}

/** Cameras for a stadium of so many rows. */
export function makeCameras(rowCount: number) {
  const rows = makeRows(rowCount)
  const last = rows[rows.length - 1]
  const all = [...outline(last), ...outline(rows[0])]
  const size = last.halfX + last.halfY
  const overviewEye = (turn: number, tilt: number): Eye =>
    eyeAt([0, 0, last.height * 0.3], overviewTilt + tilt, turn, size * 1.9, wide)
  let overviewTilt = 42 * degrees
  while (overviewTilt < 80 * degrees && !nearStandClear(overviewEye(0, 0), rows)) overviewTilt += degrees

  /** The eye of a stand, turned and tilted. */
  function eyeOf(stand: Stand, turn: number, tilt: number): Eye {
    switch (stand) {
      case 'overview':
        return overviewEye(turn, tilt)
      case 'above':
        return eyeAt([0, 0, 0], 89.5 * degrees + Math.min(0, tilt), turn, size * 2.2, wide)
      case 'pitch':
        return eyeAt([0, 0, 0], 58 * degrees + tilt, turn, 190, wide)
      case 'dugout': {
        // About head height, a little behind the touchline.
        const distance = groundHalf.y + 58
        return eyeAt([0, 60, 13], -6 * degrees + tilt * 0.4, turn * 0.6, distance, 50 * degrees)
      }
      case 'rows': {
        const row = rows[Math.min(rows.length - 1, 12)]
        const back = eyeAt(
          [24, row.halfY, row.height],
          20 * degrees + tilt,
          -64 * degrees + turn,
          46,
          34 * degrees,
        )
        return back
      }
    }
  }

  /** What a stand must show whole; nothing for those that are inside the stadium. */
  const subject: { readonly [stand in Stand]: readonly Vector[] | null } = {
    overview: all,
    above: all,
    pitch: rectangle(pitchHalf.x + 4, pitchHalf.y + 3),
    dugout: null,
    rows: null,
  }

  /** The camera at a stand with the reader's look on top, for a view of so many CSS pixels. */
  function at(stand: Stand, look: Look, width: number, height: number, insets: Insets): Camera {
    const eye = eyeOf(stand, look.turn, look.tilt)
    const points = subject[stand]
    const base = points
      ? fitted(eye, points, width, height, insets)
      : { ...plain, scale: Math.max(1, width / height / 1.4) }
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
