import { nearest, type Projected, project } from './camera/projection'
import { seatsFilled } from './motion'
import { appear, blankAppearance } from './render/appearance'
import { dotRadius } from './render/mark-style'
import type { Scene } from './scene'

/** Where a child is in the view, in CSS pixels, and how large. */
export interface PlaceInView {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** How much nearer, in CSS pixels, a marked child counts than a plain seat: its dot is drawn over the seats. */
const markedBonus = 1.5

const child = blankAppearance()
const point: Projected = { x: 0, y: 0, depth: 0 }

/** Where a child appears now; null when behind the eye. */
export function placeOf(scene: Scene, index: number): PlaceInView | null {
  appear(scene, index, child)
  project(scene, child.x, child.y, child.z, point)
  if (point.depth < nearest) return null
  const ratio = scene.size.pixelRatio
  const radius = dotRadius(child.radius, scene.focal / point.depth, child.smallest, ratio) / ratio
  return { x: point.x / ratio, y: point.y / ratio, radius }
}

/** Projects a child into `point`. Plain seats never move, and need no more than their seat. */
function projectChild(scene: Scene, index: number): void {
  const { seats, marks, previous } = scene
  if (marks[index] === 0 && previous[index] === 0) {
    project(scene, seats[index * 3], seats[index * 3 + 1], seats[index * 3 + 2], point)
  } else {
    appear(scene, index, child)
    project(scene, child.x, child.y, child.z, point)
  }
}

/** The child nearest to a point of the view, within `reach` CSS pixels; null when there is none. */
export function pick(scene: Scene, x: number, y: number, reach: number): number | null {
  const ratio = scene.size.pixelRatio
  const [deviceX, deviceY, furthest] = [x * ratio, y * ratio, (reach + markedBonus) * ratio]
  let [found, best] = [-1, reach]
  const seats = seatsFilled(scene)
  for (let index = 0; index < seats; index++) {
    projectChild(scene, index)
    const [dx, dy] = [Math.abs(point.x - deviceX), Math.abs(point.y - deviceY)]
    if (point.depth < nearest || dx > furthest || dy > furthest) continue
    const away = Math.hypot(dx, dy) / ratio - (scene.marks[index] === 0 ? 0 : markedBonus)
    if (away < best) {
      best = away
      found = index
    }
  }
  return found < 0 ? null : found
}
