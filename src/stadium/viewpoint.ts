import { type Camera, type Insets, type Look, makeCameras, type Stand, sameCamera, stillLook } from './camera'
import { type Drift, drifted, driftMilliseconds } from './drift'
import { flightMilliseconds, fly } from './flight'
import { drag, isZoomed, zoomAbout } from './look'
import { focalPixels, viewProjection } from './matrix'
import { smallestMarkAt } from './palette'
import type { Scene } from './scene'
import type { Seats } from './seats'

/** CSS pixels between two neighbours when a reader has zoomed in as far as it goes. */
const closest = 44

/** Where the reader stands and how they look from there. Aims the scene's camera, flying where it should. */
export class Viewpoint {
  private cameras
  private seats: Seats
  private stand: Stand = 'overview'
  private look: Look = stillLook
  private flight: { from: Camera; start: number; duration: number } | null = null
  /** What carries the look along, since when (null until the first aim that does not fly), and from which look. */
  private drifting: { kind: Drift; start: number | null; from: Look } | null = null
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
    this.look = stillLook
  }

  /** Goes to a stand, or back to how the stand shows it; at a moment in milliseconds, or at once where null. */
  goTo(stand: Stand, now: number | null): void {
    const from = this.camera
    this.stand = stand
    this.look = stillLook
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
    const camera = this.cameras.at(this.stand, stillLook, width, height, this.insets())
    return Math.max(1.5, closest / this.apart(camera))
  }

  /** CSS pixels between two neighbours in the middle of a camera's view. */
  private apart({ eye, frame }: Camera): number {
    const away = Math.hypot(...eye.eye.map((value, axis) => value - eye.target[axis]))
    return (focalPixels(eye, frame, this.scene.size.height) / away) * this.seats.spacing
  }
}
