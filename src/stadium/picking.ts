import { nearest, type Projected, project } from './project'
import type { Scene } from './scene'
import { appear, blankAppearance } from './stages/appearance'

/** Where a child is in the view, in CSS pixels, and how large. */
export interface PlaceInView {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const child = blankAppearance()
const point: Projected = { x: 0, y: 0, depth: 0 }

/** Where a child appears now; null when behind the eye. */
export function placeOf(scene: Scene, index: number): PlaceInView | null {
  appear(scene, index, child)
  project(scene, child.x, child.y, child.z, point)
  if (point.depth < nearest) return null
  const ratio = scene.size.pixelRatio
  const radius = Math.max(child.smallest, (child.radius * scene.focal) / point.depth / ratio)
  return { x: point.x / ratio, y: point.y / ratio, radius }
}

/**
 * The child nearest to a point of the view, within `reach` CSS pixels; null when there is none. Marked children win
 * over plain seats at about the same distance, because their dots are drawn over them.
 */
export function pick(scene: Scene, x: number, y: number, reach: number): number | null {
  let [found, best] = [-1, reach]
  for (let index = 0; index < scene.shades.length; index++) {
    const place = placeOf(scene, index)
    if (!place) continue
    const away = Math.hypot(place.x - x, place.y - y) - (scene.marks[index] === 0 ? 0 : 1.5)
    if (away < best) {
      best = away
      found = index
    }
  }
  return found < 0 ? null : found
}
