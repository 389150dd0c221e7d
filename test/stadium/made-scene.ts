import { CameraControls } from '../../src/stadium/camera/camera-controls'
import { type Insets, type Projected, project } from '../../src/stadium/camera/projection'
import type { Viewpoint } from '../../src/stadium/camera/viewpoints'
import { makeSeats, type Seats } from '../../src/stadium/layout/seats'
import { blankScene, type Scene, type ViewSize } from '../../src/stadium/scene'
import { blankStadium, type StadiumValue } from '../../src/stadium/stadium-value'

const kept = new Map<number, Seats>()

/** The seats of a stadium, made once a test file. Not to be changed. */
export function seatsFor(children: number): Seats {
  const seats = kept.get(children) ?? makeSeats(children)
  kept.set(children, seats)
  return seats
}

/** As much room as the page leaves free around the stadium. */
export const insets: Insets = { top: 12, right: 12, bottom: 12, left: 12 }

/** What a stadium may be looked at with; everything may be left out. */
export interface ViewWishes extends Partial<ViewSize> {
  readonly viewpoint?: Viewpoint
  /** Where the stadium stands in the world. */
  readonly origin?: StadiumValue['origin']
  /** What lies over its edges; else as much as the page leaves free. */
  readonly insets?: Insets
}

/**
 * A stadium seen from a viewpoint: the scene, aimed; the camera that aims it, with a clock to be set (null: it cuts);
 * how often it has asked for a frame; and what lies over the edges of the view, to be changed.
 */
export function madeScene(
  children: number,
  { viewpoint = 'overview', origin = [0, 0, 0], insets: edges = insets, ...size }: ViewWishes = {},
) {
  const seats = seatsFor(children)
  const stadium = blankStadium(seats)
  stadium.origin = origin
  const scene = blankScene(stadium)
  scene.size = { width: 860, height: 400, pixelRatio: 1, ...size }
  const clock: { now: number | null } = { now: null }
  const asked = { frames: 0 }
  const over = { edges }
  const camera = new CameraControls({
    scene,
    insets: () => over.edges,
    request: () => asked.frames++,
    moment: () => clock.now,
  })
  camera.goTo(viewpoint)
  camera.aim(0)
  asked.frames = 0
  return { scene, stadium, camera, seats, clock, asked, over }
}

/** Another scene, the same but for some of what its stadium says. */
export function withStadium(scene: Scene, more: Partial<StadiumValue>): Scene {
  return { ...scene, stadium: { ...scene.stadium, ...more } }
}

/** Where a point in metres falls, in CSS pixels. */
export function inView(scene: Scene, x: number, y: number, z: number): Projected {
  const point = project(scene, x, y, z, { x: 0, y: 0, depth: 0 })
  return { x: point.x / scene.size.pixelRatio, y: point.y / scene.size.pixelRatio, depth: point.depth }
}

/** The smallest box around all the seats, in CSS pixels. */
export function seatsInView(scene: Scene): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  const { places } = scene.stadium.seats
  for (let at = 0; at < places.length; at += 3) {
    const { x, y } = inView(scene, places[at], places[at + 1], places[at + 2])
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}
