import type { Insets, Viewpoint } from '../../src/stadium/camera/camera'
import { CameraPose } from '../../src/stadium/camera/camera-controls'
import { type Projected, project } from '../../src/stadium/camera/projection'
import { makeSeats, type Seats } from '../../src/stadium/layout/seats'
import { blankScene, type Scene, type ViewSize } from '../../src/stadium/scene'

const kept = new Map<number, Seats>()

/** The seats of a stadium, made once a test file. Not to be changed. */
export function seatsFor(children: number): Seats {
  const seats = kept.get(children) ?? makeSeats(children)
  kept.set(children, seats)
  return seats
}

/** As much room as the page leaves free around the stadium. */
export const insets: Insets = { top: 12, right: 12, bottom: 12, left: 12 }

/** A stadium seen from a stand: the scene, aimed, and the viewpoint that aims it. */
export function madeScene(
  children: number,
  { stand = 'overview', ...size }: Partial<ViewSize> & { stand?: Viewpoint } = {},
): { scene: Scene; viewpoint: CameraPose; seats: Seats } {
  const seats = seatsFor(children)
  const scene = blankScene(seats)
  scene.size = { width: 860, height: 400, pixelRatio: 1, ...size }
  const viewpoint = new CameraPose(scene, seats, () => insets)
  viewpoint.goTo(stand, null)
  viewpoint.aim(0)
  return { scene, viewpoint, seats }
}

/** Where a point in metres falls, in CSS pixels. */
export function inView(scene: Scene, x: number, y: number, z: number): Projected {
  const point = project(scene, x, y, z, { x: 0, y: 0, depth: 0 })
  return { x: point.x / scene.size.pixelRatio, y: point.y / scene.size.pixelRatio, depth: point.depth }
}

/** The smallest box around all the seats, in CSS pixels. */
export function seatsInView(scene: Scene): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  const { seats, size } = scene
  const point: Projected = { x: 0, y: 0, depth: 0 }
  for (let at = 0; at < seats.length; at += 3) {
    project(scene, seats[at], seats[at + 1], seats[at + 2], point)
    box.left = Math.min(box.left, point.x / size.pixelRatio)
    box.right = Math.max(box.right, point.x / size.pixelRatio)
    box.top = Math.min(box.top, point.y / size.pixelRatio)
    box.bottom = Math.max(box.bottom, point.y / size.pixelRatio)
  }
  return box
}
