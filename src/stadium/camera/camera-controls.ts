import { smootherstep } from '../../lib/easing'
import { clamp } from '../../lib/numbers'
import { smallestMarkAt } from '../palette'
import type { Scene, ViewSize } from '../scene'
import {
  type Camera,
  type CameraAt,
  flightMilliseconds,
  fly,
  makeCameras,
  makingRoomMilliseconds,
  movedBy,
  sameCamera,
  type View,
} from './camera'
import { type PlaceInView, pick, placeOf } from './picking'
import { focalPixels, type Insets, nearest, roomIn, viewProjection } from './projection'
import { isInside, isUpright, noOrbit, type Orbit, type Viewpoint } from './viewpoints'

/** What the controls need of the stadium they look at. */
export interface CameraOptions {
  readonly scene: Scene
  /** Space at the edges that other things lie over. */
  readonly insets: () => Insets
  /** Asks for a frame. */
  readonly request: () => void
  /** Now, in milliseconds; null where the reader is given cuts and no flights. */
  readonly moment: () => number | null
}

/** A point of the view in CSS pixels, from its top left corner. */
export interface ViewPoint {
  readonly x: number
  readonly y: number
}

/**
 * Where the reader looks from, how near they come and whom they point at. Aims the scene's camera in each frame, flying
 * from one viewpoint to the next.
 */
export class CameraControls {
  private readonly options: CameraOptions
  private readonly scene: Scene
  private cameraAt: CameraAt
  private chosen: Viewpoint = 'overview'
  private gathered = false
  private orbit: Orbit = noOrbit
  /** Where the last frame was seen from, in metres of the world; null before the first. */
  private camera: Camera | null = null
  /** Where the scene is seen from: the same, unless it is aimed aside. */
  private aimed: Camera | null = null
  private flight: { from: Camera; start: number; duration: number } | null = null
  /** The size of the view then. */
  private size: ViewSize | null = null
  private moved = 0
  /** What the last frame was fitted to; null before the first. */
  private fittedTo: View | null = null
  /** When the reader last moved the picture; null once that is a while ago. `untimed`: since the last frame. */
  private heldAt: number | 'untimed' | null = null
  /** How the picture moves by itself, since when (null until the first aim that does not fly), and from which orbit. */
  private drifting: { kind: Drift; start: number | null; from: Orbit } | null = null

  constructor(options: CameraOptions) {
    this.options = options
    this.scene = options.scene
    this.cameraAt = makeCameras(this.scene.stadium.seats.rows)
  }

  /** To be called when the stadium has other seats: the next aim cuts to the same viewpoint among them. */
  seat(): void {
    this.cameraAt = makeCameras(this.scene.stadium.seats.rows)
    this.camera = this.aimed = this.flight = this.drifting = null
    this.orbit = noOrbit
  }

  /** Goes to a named viewpoint: a flight, or a cut where less motion is asked for. */
  goTo(viewpoint: Viewpoint): void {
    this.chosen = viewpoint
    this.orbit = noOrbit
    this.flight = this.drifting = null
    this.setOut(flightMilliseconds)
    this.options.request()
  }

  /**
   * Says whether children have come down to the pitch. The overview then goes to where they can be counted, and back when
   * they have gone; from any other viewpoint the reader stays where they chose to be.
   */
  setGathered(gathered: boolean): void {
    const before = this.viewpoint
    this.gathered = gathered
    if (this.viewpoint !== before) this.goTo(this.chosen)
  }

  /** Asks for a frame after something was laid over the picture, or taken away: the picture makes room for it. */
  makeRoom(): void {
    this.options.request()
  }

  /** Back to how the present viewpoint shows it. */
  home(): void {
    this.goTo(this.chosen)
  }

  /**
   * Lets the picture swing slowly to and fro, or at the `rows` viewpoint slide along them, until the reader does anything
   * or some 40 seconds have gone by; begins once a flight has landed. Null keeps it where it is; so does asking for less
   * motion.
   */
  drift(kind: Drift | null): void {
    this.drifting = kind && { kind, start: null, from: this.orbit }
    this.options.request()
  }

  /** True while on the way to a viewpoint. */
  get isFlying(): boolean {
    return this.flight !== null
  }

  /** True while the picture flies, drifts, or has just been moved by the reader. */
  get isMoving(): boolean {
    return this.flight !== null || this.drifting !== null || this.heldAt !== null
  }

  /** True where the pitch is seen along its length: in a room higher than wide, but not from the dugout. */
  get isLengthwise(): boolean {
    const view = this.view()
    return this.viewpoint !== 'dugout' && isUpright(roomIn(view, view.insets))
  }

  /** True while zoomed in. */
  get zoomed(): boolean {
    return isZoomed(this.orbit)
  }

  /** Turns, or when zoomed in moves, by so many CSS pixels. A flight lands first. */
  drag(dx: number, dy: number): void {
    this.options.request()
    if (dx === 0 && dy === 0) return
    this.drifting = null
    this.heldAt = 'untimed'
    if (!this.flight) this.orbit = drag(this.orbit, { dx, dy }, this.scene.size)
  }

  /** Zooms about a point. Returns false when it is as near or as far as it goes. A flight lands first. */
  zoom(factor: number, at: ViewPoint): boolean {
    this.options.request()
    this.drifting = null
    if (this.flight) return true
    const { width, height } = this.scene.size
    const about = { x: (at.x / width) * 2 - 1, y: 1 - (at.y / height) * 2 }
    this.heldAt = 'untimed'
    const before = this.orbit.zoom
    this.orbit = zoomAbout(this.orbit, factor, about, this.largestZoom())
    return this.orbit.zoom !== before
  }

  /** Moves a zoomed-in picture so that a child is well inside the view. */
  bringIntoView(child: number): void {
    this.drifting = null
    const place = this.placeOf(child)
    const { width, height } = this.scene.size
    const margin = Math.min(width, height) * 0.12
    const short = (value: number, size: number): number =>
      value < margin ? margin - value : value > size - margin ? size - margin - value : 0
    if (place && this.zoomed) this.drag(short(place.x, width), short(place.y, height))
    else this.options.request()
  }

  /** The child nearest to a point in CSS pixels; null where there is none. */
  childAt(x: number, y: number): number | null {
    return pick(this.scene, x, y, reach)
  }

  /** Where a child is in the view; null when behind the eye. */
  placeOf(child: number): PlaceInView | null {
    return placeOf(this.scene, child)
  }

  /**
   * How many times the seats have come to stand elsewhere in the view: the camera has moved, the view has another size or
   * the stadium other seats. 0 until the first frame.
   */
  get moves(): number {
    return this.moved
  }

  /**
   * The matrix from metres of the stadium to the view, as the scene was aimed last, written into `out`. Returns false before
   * the first frame. It is not the scene's own matrix, which a renderer may shift by parts of a pixel.
   */
  toView(out: Float32Array): boolean {
    const { aimed: camera, scene } = this
    if (!camera) return false
    const { origin } = scene.stadium
    const { eye, frame } = movedBy(camera, [-origin[0], -origin[1], -origin[2]])
    viewProjection(out, eye, frame, scene.size.width / scene.size.height)
    return true
  }

  /**
   * Where points of the ground will be once a flight has landed: takes metres from the middle of the pitch, gives CSS
   * pixels of the view, or null behind the eye. `atHome`: before the reader turned or came nearer.
   */
  groundAhead(atHome: boolean): (x: number, y: number) => ViewPoint | null {
    const { size, stadium } = this.scene
    const { eye, frame } = this.target(atHome ? noOrbit : this.orbit)
    const m = viewProjection(new Float32Array(16), eye, frame, size.width / size.height)
    const [originX, originY, z] = stadium.origin
    return (x, y) => {
      const along = (row: number): number =>
        m[row] * (x + originX) + m[4 + row] * (y + originY) + m[8 + row] * z + m[12 + row]
      const depth = along(3)
      if (depth < nearest) return null
      return {
        x: (along(0) / depth / 2 + 0.5) * size.width,
        y: (0.5 - along(1) / depth / 2) * size.height,
      }
    }
  }

  /** Aims the scene's camera for a moment in milliseconds. Returns true while it flies, drifts or is being moved. */
  aim(now: number): boolean {
    const { scene } = this
    this.followRoom(now)
    const { flight } = this
    if (!flight) this.carry(now)
    const progress = flight ? (now - flight.start) / flight.duration : 1
    const camera = flight ? fly(flight.from, this.target(), progress) : this.target()
    if (progress >= 1) this.flight = null
    const isSame = this.camera !== null && sameCamera(camera, this.camera)
    if (!isSame) scene.cameraVersion++
    if (!isSame || this.size !== scene.size) this.moved++
    if (this.heldAt === 'untimed') this.heldAt = now
    else if (this.heldAt !== null && now - this.heldAt >= heldMilliseconds) this.heldAt = null
    this.camera = camera
    this.size = scene.size
    this.compose(camera)
    return this.isMoving
  }

  /**
   * Aims the scene's camera for the size that the scene has for a moment, at what the reader has asked for. Nothing is
   * remembered of it: after `false` the scene is aimed as the last frame was.
   */
  aside(isAside: boolean): void {
    const camera = isAside ? this.target() : this.camera
    if (camera) this.compose(camera)
    this.scene.cameraVersion++
  }

  /** Lays a camera's picture into the view. */
  private compose(camera: Camera): void {
    const { scene } = this
    this.aimed = camera
    const { width, height, pixelRatio } = scene.size
    viewProjection(scene.viewProjection, camera.eye, camera.frame, width / height)
    scene.focal = focalPixels(camera.eye, camera.frame, height * pixelRatio)
    scene.eye = camera.eye.eye
    scene.air = { ...camera.air, inside: this.isInside(camera) }
    scene.apart = this.apart(camera)
    scene.smallestMark = smallestMarkAt(scene.apart)
  }

  /** Flies a short way where something was laid over the picture; a window that was resized cuts. */
  private followRoom(now: number): void {
    const [before, view] = [this.fittedTo, this.view()]
    this.fittedTo = view
    if (!before || before.width !== view.width || before.height !== view.height) return
    const edges = ['top', 'right', 'bottom', 'left'] as const
    if (edges.every(edge => before.insets[edge] === view.insets[edge])) return
    const { flight } = this
    const left = flight ? flight.start + flight.duration - now : 0
    this.setOut(() => Math.max(makingRoomMilliseconds, left))
  }

  /** Flies from where the picture is to where the reader wants it, unless it is there, or cuts are asked for. */
  private setOut(duration: (from: Camera, to: Camera) => number): void {
    const [from, start] = [this.camera, this.options.moment()]
    if (!from || start === null) return
    const to = this.target()
    if (!sameCamera(from, to)) this.flight = { from, start, duration: duration(from, to) }
  }

  private isInside({ eye }: Camera): boolean {
    const { origin, seats } = this.scene.stadium
    const [x, y, z] = eye.eye
    return isInside([x - origin[0], y - origin[1], z - origin[2]], seats.rows)
  }

  /** Where the picture is seen from: the viewpoint the reader chose, or what stands in for it. */
  private get viewpoint(): Viewpoint {
    return this.gathered && this.chosen === 'overview' ? 'pitch' : this.chosen
  }

  private view(): View {
    const { width, height } = this.scene.size
    return { width, height, insets: this.options.insets() }
  }

  /** Carries the orbit along as far as it drifts by a moment in milliseconds. */
  private carry(now: number): void {
    if (this.options.moment() === null) this.drifting = null
    const { drifting } = this
    if (!drifting) return
    drifting.start ??= now
    this.orbit = drifted(drifting.from, drifting.kind, now - drifting.start)
    if (now - drifting.start >= driftMilliseconds) this.drifting = null
  }

  /** The camera that the reader has asked for, in metres of the world. */
  private target(orbit = this.orbit): Camera {
    return movedBy(this.cameraAt(this.viewpoint, orbit, this.view()), this.scene.stadium.origin)
  }

  /** How far this viewpoint can be zoomed in: until two neighbours in the middle of the view are `closest` pixels apart. */
  private largestZoom(): number {
    return Math.max(1.5, closest / this.apart(this.target(noOrbit)))
  }

  /** CSS pixels between two neighbours in the middle of a camera's view. */
  private apart({ eye, frame }: Camera): number {
    const { size, stadium } = this.scene
    const away = Math.hypot(...eye.eye.map((value, axis) => value - eye.target[axis]))
    return (focalPixels(eye, frame, size.height) / away) * stadium.seats.spacing
  }
}

/** CSS pixels between two neighbours when a reader has zoomed in as far as it goes. */
const closest = 44
/** For so long after a drag or a zoom, in milliseconds, another is expected. */
const heldMilliseconds = 150
/** How far from a child, in CSS pixels, a reader may point and still mean that child. */
const reach = 14

/** Furthest a reader may turn and tilt, in radians: "orbits a little". */
const most = { turn: 0.5, up: 0.3, down: 0.16 } as const
/** Radians that a drag across the whole view turns and tilts. */
const perView = { turn: 1.2, tilt: 0.8 } as const

/** True when the reader has zoomed in, and a drag moves the picture instead of turning it. */
export function isZoomed(orbit: Orbit): boolean {
  return orbit.zoom > 1.05
}

/** Turned and tilted by a drag of so many CSS pixels across a view of so many; zoomed in, the picture follows the pointer. */
export function drag(
  orbit: Orbit,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  { width, height }: { readonly width: number; readonly height: number },
): Orbit {
  if (isZoomed(orbit))
    return keepInside({ ...orbit, panX: orbit.panX + (dx / width) * 2, panY: orbit.panY - (dy / height) * 2 })
  return {
    ...orbit,
    turn: clamp(orbit.turn - (dx / width) * perView.turn, -most.turn, most.turn),
    tilt: clamp(orbit.tilt + (dy / height) * perView.tilt, -most.down, most.up),
  }
}

/** Zoomed by a factor about a point given in halves of the view (−1 to 1, y upwards), `largest` times at most. */
export function zoomAbout(orbit: Orbit, factor: number, { x, y }: ViewPoint, largest: number): Orbit {
  const zoom = clamp(orbit.zoom * factor, 1, largest)
  const share = zoom / orbit.zoom
  return keepInside({
    ...orbit,
    zoom,
    panX: x - (x - orbit.panX) * share,
    panY: y - (y - orbit.panY) * share,
  })
}

/** Never panned so far that the picture leaves the view. */
function keepInside(orbit: Orbit): Orbit {
  if (orbit.zoom <= 1.0001) return { ...orbit, zoom: 1, panX: 0, panY: 0 }
  const furthest = orbit.zoom - 1
  return {
    ...orbit,
    panX: clamp(orbit.panX, -furthest, furthest),
    panY: clamp(orbit.panY, -furthest, furthest),
  }
}

/** Ways the picture moves by itself: it swings to and fro round what is looked at, or slides along the rows. */
export type Drift = 'orbit' | 'along'

/** How long a drift takes until it comes to rest by itself, in milliseconds: two swings. */
export const driftMilliseconds = 40_000
/** How far it swings to either side, in radians; how long to and fro takes, and the first and last part of it, in milliseconds. */
const swing = { most: (4 * Math.PI) / 180, period: driftMilliseconds / 2, gentle: 5000 } as const
/** How far it slides, in metres. */
const slide = 26

/** An orbit carried on by a drift for so many milliseconds. It begins and ends at rest; a swing ends where it began. */
export function drifted(orbit: Orbit, drift: Drift, milliseconds: number): Orbit {
  const gone = Math.min(driftMilliseconds, Math.max(0, milliseconds))
  if (drift === 'along')
    return { ...orbit, along: orbit.along + slide * smootherstep(gone / driftMilliseconds) }
  const strength = smootherstep(Math.min(1, gone / swing.gentle, (driftMilliseconds - gone) / swing.gentle))
  const turn = swing.most * strength * Math.sin((2 * Math.PI * gone) / swing.period)
  return { ...orbit, turn: orbit.turn + turn }
}
