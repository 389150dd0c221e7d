import { appear, blankAppearance } from '../render/appearance'
import { dotRadius } from '../render/mark-style'
import type { Scene } from '../scene'
import { seatsFilled } from '../stadium-value'
import { nearest, type Projected, project } from './projection'

/** Where a child is in the view, in CSS pixels, and how large. */
export interface PlaceInView {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Where a child appears now; null when behind the eye. */
export function placeOf(scene: Scene, index: number): PlaceInView | null {
  const child = appear(scene, index, blankAppearance())
  const point = project(scene, child.x, child.y, child.z, { x: 0, y: 0, depth: 0 })
  if (point.depth < nearest) return null
  const ratio = scene.size.pixelRatio
  const radius = dotRadius(child, scene, point.depth) / ratio
  return { x: point.x / ratio, y: point.y / ratio, radius }
}

/** The smallest box around the seats in the view, in CSS pixels from its top left corner. */
export interface SeatsBox {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * How far across the view each child's own seat is, in CSS pixels from the left edge, written into `out`, which has one
 * number a child; NaN for a seat behind the eye. Returns the box around all the others. `matrix`: from metres of the world
 * to the view. All in one go and without garbage: it may be asked for in every frame.
 */
export function seatsAcross(scene: Scene, matrix: Float32Array, out: Float32Array): SeatsBox {
  const { places, count } = scene.stadium.seats
  const [x, y, z] = scene.stadium.origin
  const { width, height } = scene.size
  const along = (row: number): readonly number[] => [
    matrix[row],
    matrix[row + 4],
    matrix[row + 8],
    matrix[row] * x + matrix[row + 4] * y + matrix[row + 8] * z + matrix[row + 12],
  ]
  const [ax, ay, az, a] = along(0)
  const [ux, uy, uz, u] = along(1)
  const [wx, wy, wz, w] = along(3)
  const box: SeatsBox = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (let seat = 0, at = 0; seat < count; seat++, at += 3) {
    const [px, py, pz] = [places[at], places[at + 1], places[at + 2]]
    const depth = wx * px + wy * py + wz * pz + w
    const across = ((ax * px + ay * py + az * pz + a) / depth / 2 + 0.5) * width
    out[seat] = depth < nearest ? Number.NaN : across
    if (depth < nearest) continue
    const down = (0.5 - (ux * px + uy * py + uz * pz + u) / depth / 2) * height
    if (across < box.left) box.left = across
    if (across > box.right) box.right = across
    if (down < box.top) box.top = down
    if (down > box.bottom) box.bottom = down
  }
  return box
}

/** How much nearer, in CSS pixels, a marked child counts than a plain seat: its dot is drawn over the seats. */
const markedBonus = 1.5

/** The child nearest to a point of the view, within `reach` CSS pixels; null when there is none. */
export function pick(scene: Scene, x: number, y: number, reach: number): number | null {
  const ratio = scene.size.pixelRatio
  const [deviceX, deviceY, furthest] = [x * ratio, y * ratio, (reach + markedBonus) * ratio]
  const projectChild = childProjector(scene)
  let [found, best] = [-1, reach]
  const seats = seatsFilled(scene.stadium)
  for (let index = 0; index < seats; index++) {
    const point = projectChild(index)
    const [dx, dy] = [Math.abs(point.x - deviceX), Math.abs(point.y - deviceY)]
    if (point.depth < nearest || dx > furthest || dy > furthest) continue
    const away = Math.hypot(dx, dy) / ratio - (scene.stadium.marks[index] === 0 ? 0 : markedBonus)
    if (away < best) {
      best = away
      found = index
    }
  }
  return found < 0 ? null : found
}

/** What projects one child after another, always into the same point. Plain seats never move, and need no more than their seat. */
function childProjector(scene: Scene): (index: number) => Projected {
  const { marks, previous, seats } = scene.stadium
  const { places } = seats
  const child = blankAppearance()
  const point: Projected = { x: 0, y: 0, depth: 0 }
  return index => {
    if (marks[index] === 0 && previous[index] === 0)
      return project(scene, places[index * 3], places[index * 3 + 1], places[index * 3 + 2], point)
    appear(scene, index, child)
    return project(scene, child.x, child.y, child.z, point)
  }
}
