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
