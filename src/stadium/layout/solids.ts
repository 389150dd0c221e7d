import { groundHalf, type Outline, offsetOf, partLengths, pointOnRow, type Row, rowDepth } from './bowl'
import { cornerAt, cornerLoss, lightAt } from './light'

/** What a surface of the stands is made of. */
export const SolidKind = {
  steps: 0,
  wall: 1,
  walkway: 2,
  backWall: 3,
  facade: 4,
  canopy: 5,
  ring: 6,
} as const
export type SolidKindCode = (typeof SolidKind)[keyof typeof SolidKind]

/**
 * The solid parts of the stands as triangles: one profile, swept round the bowl. Ten numbers a corner: x, y, z in metres;
 * the direction the surface faces (three); the light on it (0 to 1), its kind, metres along the bowl, and how far across
 * the surface (for steps: the number of the row).
 */
export function solidStands(rows: readonly Row[]): Float32Array {
  const numbers: number[] = []
  for (const surface of profile(rows)) {
    const { inner, outer, kind, from, to } = surface
    const [near, far] = [around(inner.offset), around(outer.offset)]
    let along = 0
    near.forEach((here, index) => {
      const next = (index + 1) % near.length
      const [outHere, there, outThere] = [far[index], near[next], far[next]]
      const length = Math.hypot(outThere[0] - outHere[0], outThere[1] - outHere[1])
      const facing = facingOf(surface, outHere, outThere, length)
      const put = ([x, y]: GroundPlace, { height, light }: Edge, metres: number, across: number) =>
        numbers.push(x, y, height, ...facing, light * (1 - cornerLoss * cornerAt(x, y)), kind, metres, across)
      put(here, inner, along, from)
      put(there, inner, along + length, from)
      put(outThere, outer, along + length, to)
      put(here, inner, along, from)
      put(outThere, outer, along + length, to)
      put(outHere, outer, along, to)
      along += length
    })
  }
  return new Float32Array(numbers)
}

/** Numbers a corner of `solidStands` takes. */
export const solidStride = 10

type GroundPlace = readonly [number, number]

/** One edge of a surface: metres behind the edge of the ground and above the pitch, and the light there. */
interface Edge {
  readonly offset: number
  readonly height: number
  readonly light: number
}

/** A surface of the profile, from its inner to its outer edge. */
interface Surface {
  readonly inner: Edge
  readonly outer: Edge
  readonly kind: SolidKindCode
  readonly from: number
  readonly to: number
}

/** How far below the heads of a row its step lies, in metres. */
const underHeads = 0.42
/** Strips a tier's slope is cut into, so that light falls along it. */
const strips = 8

/** How high the wall behind the last row is, and how far a canopy reaches over it, in metres: less where stands are low. */
const backWallOf = (last: Row): number => Math.min(7, 2 + 0.4 * offsetOf(last))
const canopyReach = (last: Row): number => Math.min(15, 0.6 * offsetOf(last))

/** Metres the ring on the back wall, and the lamps on it, stand behind the edge of the ground and above the pitch. */
export const ringOf = (last: Row) => ({
  offset: offsetOf(last) + 4.2,
  height: last.height + backWallOf(last) + 0.6,
})
/** The inner edge of the canopy, where the lamps hang for whoever stands inside. */
export const canopyOf = (last: Row) => ({
  offset: offsetOf(last) - canopyReach(last),
  height: last.height + backWallOf(last),
})

/** The surfaces of the stands from the pitch outwards. */
function profile(rows: readonly Row[]): Surface[] {
  const found: Surface[] = []
  const add = (inner: Edge, outer: Edge, kind: SolidKindCode, from = 0, to = 1) =>
    found.push({ inner, outer, kind, from, to })
  const edge = (offset: number, height: number, light: number): Edge => ({ offset, height, light })
  const tread = (row: Row): number => row.height - underHeads
  add(edge(0.1, 0, 0.55), edge(0.1, tread(rows[0]) + 0.15, 0.95), SolidKind.wall)
  for (const first of rows.filter(row => row.index === row.firstOfTier)) {
    const last = rows[first.endOfTier - 1]
    const [start, deep] = [offsetOf(first) - rowDepth / 2, offsetOf(last) + rowDepth - offsetOf(first)]
    const rowsIn = last.index - first.index
    const at = (share: number): Edge => {
      const height = tread(first) + (tread(last) - tread(first)) * share
      const row = rows[Math.round(first.index + rowsIn * share)]
      return edge(start + deep * share, height, lightAt(tread(row), share, (1 - share) * rowsIn, 0))
    }
    const number = (strip: number): number => first.index + ((rowsIn + 1) * strip) / strips
    for (let strip = 0; strip < strips; strip++)
      add(at(strip / strips), at((strip + 1) / strips), SolidKind.steps, number(strip), number(strip + 1))
    const [end, top] = [offsetOf(last) + rowDepth / 2, tread(last)]
    const above = rows[first.endOfTier]
    if (above) {
      const wall = offsetOf(above) - rowDepth / 2
      add(edge(end, top, 0.3), edge(wall, top, 0.12), SolidKind.walkway)
      add(edge(wall, top, 0.1), edge(wall, tread(above) + 0.12, 0.62), SolidKind.wall)
    } else {
      const [back, wall] = [end + 2.2, backWallOf(last)]
      add(edge(end, top, 0.24), edge(back, top, 0.1), SolidKind.walkway)
      add(edge(back, top, 0.07), edge(back, top + wall, 0.34), SolidKind.backWall)
      add(edge(back, top + wall, 0.3), edge(end + 5.4, top + wall + 0.8, 0.1), SolidKind.ring)
      add(edge(end + 6, top + wall - 0.4, 0.1), edge(end + 4, 0, 0.02), SolidKind.facade)
      add(
        edge(end - canopyReach(last), top + wall + 0.4, 0.34),
        edge(end + 5, top + wall + 0.2, 0.05),
        SolidKind.canopy,
      )
    }
  }
  return found
}

/** The direction a stretch of a surface faces: towards the pitch and up, but for the façade and the canopy. */
function facingOf(
  { inner, outer, kind }: Surface,
  here: GroundPlace,
  there: GroundPlace,
  length: number,
): readonly [number, number, number] {
  const [alongX, alongY] = [(there[0] - here[0]) / length, (there[1] - here[1]) / length]
  const inwards: GroundPlace = [-alongY, alongX]
  if (kind === SolidKind.facade) return [-inwards[0], -inwards[1], 0]
  if (kind === SolidKind.canopy) return [inwards[0] * 0.3, inwards[1] * 0.3, -0.95]
  const [rise, deep] = [outer.height - inner.height, outer.offset - inner.offset]
  const size = Math.hypot(rise, deep)
  return [(inwards[0] * rise) / size, (inwards[1] * rise) / size, deep / size]
}

/** Points a straight part and a corner of the bowl are swept over. */
const pointsOn = { side: 10, corner: 12 } as const

/**
 * Points on the rounded rectangle that lies so many metres behind the edge of the ground, anticlockwise.
 * @param points how many on each side, and in each corner
 */
export function around(
  offset: number,
  points: { readonly side: number; readonly corner: number } = pointsOn,
): GroundPlace[] {
  const { x, y, corner } = groundHalf
  const outline: Outline = { halfX: x + offset, halfY: y + offset, corner: corner + offset }
  return partLengths(outline).flatMap((length, part) => {
    const count = part % 2 === 0 ? points.side : points.corner
    return Array.from({ length: count }, (_, index) => pointOnRow(outline, part, (length * index) / count))
  })
}
