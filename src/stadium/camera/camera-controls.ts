import type { Seats } from '../layout/seats'
import { smallestMarkAt } from '../palette'
import { type PlaceInView, pick, placeOf } from '../picking'
import type { Scene } from '../scene'
import {
  type Camera,
  type Insets,
  makeCameras,
  noOrbit,
  type Orbit,
  sameCamera,
  type Viewpoint,
} from './camera'
import { focalPixels, type Vector, viewProjection } from './projection'

/** CSS pixels between two neighbours when a reader has zoomed in as far as it goes. */
const closest = 44

/** Where the reader stands and how they look from there. Aims the scene's camera, flying where it should. */
export class CameraPose {
  private cameras
  private seats: Seats
  private stand: Viewpoint = 'overview'
  private look: Orbit = noOrbit
  private flight: { from: Camera; start: number; duration: number } | null = null
  /** What carries the look along, since when (null until the first aim that does not fly), and from which look. */
  private drifting: { kind: Drift; start: number | null; from: Orbit } | null = null
  private camera: Camera | null = null
  private readonly scene: Scene
  private readonly insets: () => Insets

  constructor(scene: Scene, seats: Seats, insets: () => Insets) {
    this.scene = scene
    this.insets = insets
    this.seats = seats
    this.cameras = makeCameras(seats.rows.length)
  }

  /** Another stadium: the next aim cuts to it. */
  seat(seats: Seats): void {
    this.seats = seats
    this.cameras = makeCameras(seats.rows.length)
    this.camera = null
    this.flight = null
    this.drifting = null
    this.look = noOrbit
  }

  /** Goes to a stand, or back to how the stand shows it; at a moment in milliseconds, or at once where null. */
  goTo(stand: Viewpoint, now: number | null): void {
    const from = this.camera
    this.stand = stand
    this.look = noOrbit
    this.flight = this.drifting = null
    if (!from || now === null) return
    const duration = flightMilliseconds(from, this.target())
    if (!sameCamera(from, this.target())) this.flight = { from, start: now, duration }
  }

  /** Back to how the present stand shows it. */
  home(now: number | null): void {
    this.goTo(this.stand, now)
  }

  /** Lets the picture move by itself once a flight has landed, or keeps it where it is. Anything a reader does ends it. */
  drift(kind: Drift | null): void {
    this.drifting = kind && { kind, start: null, from: this.look }
  }

  /** True while on the way to a stand. */
  get isFlying(): boolean {
    return this.flight !== null
  }

  /** True while a reader has zoomed in. */
  get zoomed(): boolean {
    return isZoomed(this.look)
  }

  /** Turns, or when zoomed in moves, by so many CSS pixels. A flight lands first. */
  drag(dx: number, dy: number): void {
    if (dx === 0 && dy === 0) return
    this.drifting = null
    if (this.flight) return
    const { width, height } = this.scene.size
    this.look = drag(this.look, dx, dy, width, height)
  }

  /** Zooms about a point in CSS pixels. Returns false when it is as near or as far as it goes. A flight lands first. */
  zoom(factor: number, at: { x: number; y: number }): boolean {
    this.drifting = null
    if (this.flight) return true
    const { width, height } = this.scene.size
    const before = this.look.zoom
    const [x, y] = [(at.x / width) * 2 - 1, 1 - (at.y / height) * 2]
    this.look = zoomAbout(this.look, factor, x, y, this.nearest())
    return this.look.zoom !== before
  }

  /** Moves the picture, when it is zoomed in, so that a point given in CSS pixels is well inside the view. */
  bringIntoView(at: { x: number; y: number }): void {
    const { width, height } = this.scene.size
    const margin = Math.min(width, height) * 0.12
    const short = (value: number, size: number): number =>
      value < margin ? margin - value : value > size - margin ? size - margin - value : 0
    const [dx, dy] = [short(at.x, width), short(at.y, height)]
    if (this.zoomed && (dx !== 0 || dy !== 0)) this.drag(dx, dy)
  }

  /** Aims the scene's camera for a moment in milliseconds. Returns true while it flies or drifts. */
  aim(now: number): boolean {
    const { scene, flight } = this
    if (!flight) this.carry(now)
    const progress = flight ? (now - flight.start) / flight.duration : 1
    const camera = flight ? fly(flight.from, this.target(), progress) : this.target()
    if (progress >= 1) this.flight = null
    if (!this.camera || !sameCamera(camera, this.camera)) scene.cameraVersion++
    this.camera = camera
    const { width, height, pixelRatio } = scene.size
    viewProjection(scene.viewProjection, camera.eye, camera.frame, width / height)
    scene.focal = focalPixels(camera.eye, camera.frame, height * pixelRatio)
    scene.smallestMark = smallestMarkAt(this.apart(camera))
    return this.flight !== null || this.drifting !== null
  }

  /** Carries the look along as far as it drifts by a moment in milliseconds. */
  private carry(now: number): void {
    const { drifting } = this
    if (!drifting) return
    drifting.start ??= now
    this.look = drifted(drifting.from, drifting.kind, now - drifting.start)
    if (now - drifting.start >= driftMilliseconds) this.drifting = null
  }

  private target(): Camera {
    const { width, height } = this.scene.size
    return this.cameras.at(this.stand, this.look, width, height, this.insets())
  }

  /** How far this stand can be zoomed in: until two neighbours in the middle of the view are `closest` pixels apart. */
  private nearest(): number {
    const { width, height } = this.scene.size
    const camera = this.cameras.at(this.stand, noOrbit, width, height, this.insets())
    return Math.max(1.5, closest / this.apart(camera))
  }

  /** CSS pixels between two neighbours in the middle of a camera's view. */
  private apart({ eye, frame }: Camera): number {
    const away = Math.hypot(...eye.eye.map((value, axis) => value - eye.target[axis]))
    return (focalPixels(eye, frame, this.scene.size.height) / away) * this.seats.spacing
  }
}

/** Furthest a reader may turn and tilt, in radians: "orbits a little". */
const most = { turn: 0.5, up: 0.3, down: 0.16 } as const

/** Radians that a drag across the whole view turns and tilts. */
const perView = { turn: 1.2, tilt: 0.8 } as const

/** True when the reader has zoomed in, and a drag moves the picture instead of turning it. */
export function isZoomed(look: Orbit): boolean {
  return look.zoom > 1.05
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** Turned and tilted by a drag of so many CSS pixels. */
export function drag(look: Orbit, dx: number, dy: number, width: number, height: number): Orbit {
  if (isZoomed(look)) {
    // Zoomed in, a drag moves the picture under the pointer.
    return keepInside({ ...look, panX: look.panX + (dx / width) * 2, panY: look.panY - (dy / height) * 2 })
  }
  return {
    ...look,
    turn: clamp(look.turn - (dx / width) * perView.turn, -most.turn, most.turn),
    tilt: clamp(look.tilt + (dy / height) * perView.tilt, -most.down, most.up),
  }
}

/** Zoomed by a factor about a point given in halves of the view (−1 to 1, y upwards). */
export function zoomAbout(look: Orbit, factor: number, x: number, y: number, largest: number): Orbit {
  const zoom = clamp(look.zoom * factor, 1, largest)
  const share = zoom / look.zoom
  return keepInside({ ...look, zoom, panX: x - (x - look.panX) * share, panY: y - (y - look.panY) * share })
}

/** Never panned so far that the picture leaves the view. */
function keepInside(look: Orbit): Orbit {
  if (look.zoom <= 1.0001) return { ...look, zoom: 1, panX: 0, panY: 0 }
  const reach = look.zoom - 1
  return { ...look, panX: clamp(look.panX, -reach, reach), panY: clamp(look.panY, -reach, reach) }
}

/** Ways the picture moves by itself: it swings to and fro round what is looked at, or slides along the rows. */
export type Drift = 'orbit' | 'along'

/** How long a drift takes until it comes to rest by itself, in milliseconds: two swings. */
export const driftMilliseconds = 40_000

/** How far it swings to either side, in radians; how long to and fro takes, and the first and last part of it, in milliseconds. */
const swing = { most: (4 * Math.PI) / 180, period: driftMilliseconds / 2, gentle: 5000 } as const
/** How far it slides, in metres. */
const slide = 26

/** A look carried on by a drift for so many milliseconds. It begins and ends at rest; a swing ends where it began. */
export function drifted(look: Orbit, drift: Drift, milliseconds: number): Orbit {
  const gone = Math.min(driftMilliseconds, Math.max(0, milliseconds))
  if (drift === 'along') return { ...look, along: look.along + slide * ease(gone / driftMilliseconds) }
  const strength = ease(Math.min(1, gone / swing.gentle, (driftMilliseconds - gone) / swing.gentle))
  const turn = swing.most * strength * Math.sin((2 * Math.PI * gone) / swing.period)
  return { ...look, turn: look.turn + turn }
}

/** How far from a child, in CSS pixels, a reader may point and still mean that child. */
const reach = 14

/** What looking needs of the stadium it looks at. */
export interface Looked {
  readonly scene: Scene
  readonly viewpoint: CameraPose
  /** Asks for a frame. */
  readonly request: () => void
  /** Now, in milliseconds; null where a reader wants cuts and no flights. */
  readonly moment: () => number | null
}

/** Everything a reader does with their eyes: where they stand, how near they come, whom they look at. */
export class CameraControls {
  private readonly looked: Looked

  constructor(looked: Looked) {
    this.looked = looked
  }

  /** Goes to a named stand: a flight, or a cut where less motion is asked for. */
  goTo(stand: Viewpoint): void {
    this.looked.viewpoint.goTo(stand, this.looked.moment())
    this.looked.request()
  }

  /** Back to how the present stand shows it. */
  home(): void {
    this.looked.viewpoint.home(this.looked.moment())
    this.looked.request()
  }

  /**
   * Lets the picture swing slowly to and fro, or from the `rows` stand slide along them, until the reader does anything or
   * some 40 seconds have gone by; begins once a flight has landed. Null keeps it where it is; so does asking for less motion.
   */
  drift(kind: Drift | null): void {
    this.looked.viewpoint.drift(this.looked.moment() === null ? null : kind)
    this.looked.request()
  }

  /** Turns, or when zoomed in moves, by so many CSS pixels. */
  drag(dx: number, dy: number): void {
    this.looked.viewpoint.drag(dx, dy)
    this.looked.request()
  }

  /** True while zoomed in. */
  get zoomed(): boolean {
    return this.looked.viewpoint.zoomed
  }

  /** Zooms about a point in CSS pixels. Returns false when it is as near or as far as it goes. */
  zoom(factor: number, at: { x: number; y: number }): boolean {
    this.looked.request()
    return this.looked.viewpoint.zoom(factor, at)
  }

  /** Moves a zoomed-in picture so that a child is in view. */
  bringIntoView(child: number): void {
    this.looked.viewpoint.drift(null)
    const place = this.placeOf(child)
    if (place) this.looked.viewpoint.bringIntoView(place)
    this.looked.request()
  }

  /** The child nearest to a point in CSS pixels; null where there is none. */
  childAt(x: number, y: number): number | null {
    return pick(this.looked.scene, x, y, reach)
  }

  /** Where a child is in the view; null when behind the eye. */
  placeOf(child: number): PlaceInView | null {
    return placeOf(this.looked.scene, child)
  }
}

/** Slow, quick, slow: 0 to 1 in, 0 to 1 out. */
export function ease(progress: number): number {
  return progress * progress * progress * (progress * (progress * 6 - 15) + 10)
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share
const betweenVectors = (from: Vector, to: Vector, share: number): Vector => [
  between(from[0], to[0], share),
  between(from[1], to[1], share),
  between(from[2], to[2], share),
]

/**
 * The camera part of the way from one to another: `progress` 0 to 1 in time, eased. Scales change by equal factors, so
 * that a flight in and a flight out look alike.
 */
export function fly(from: Camera, to: Camera, progress: number): Camera {
  if (progress <= 0) return from
  if (progress >= 1) return to
  const share = ease(progress)
  return {
    eye: {
      eye: betweenVectors(from.eye.eye, to.eye.eye, share),
      target: betweenVectors(from.eye.target, to.eye.target, share),
      fieldOfView: between(from.eye.fieldOfView, to.eye.fieldOfView, share),
    },
    frame: {
      scale: Math.exp(between(Math.log(from.frame.scale), Math.log(to.frame.scale), share)),
      shiftX: between(from.frame.shiftX, to.frame.shiftX, share),
      shiftY: between(from.frame.shiftY, to.frame.shiftY, share),
    },
  }
}

/** How long a flight takes, in milliseconds: 1.2 s for a short one, 2 s across the stadium. */
export function flightMilliseconds(from: Camera, to: Camera): number {
  const [a, b] = [from.eye.eye, to.eye.eye]
  const metres = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  return 1200 + 800 * Math.min(1, metres / 400)
}
