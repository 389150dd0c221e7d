import { blankChildren, blankScene } from './blank-scene'
import type { Insets, Stand } from './camera'
import { changedChildren, markedChildren } from './changes'
import { makeFrameLoop } from './frame-loop'
import { type BlockLabel, Labels } from './labels'
import { type PlaceInView, pick, placeOf } from './picking'
import { type PlayerCounts, placePlayers } from './players'
import type { Palette, Scene } from './scene'
import type { Seats } from './seats'
import { makeStages, type StageWish } from './stages/stages'
import { isMoving, still, type Transition, valueAt } from './transition'
import { Viewpoint } from './viewpoint'

/** How long things take, in milliseconds. The fade begins part-way, so that its first frame already shows the change. */
const times = { fade: 300, join: 900, walk: 1600, light: 1000, dim: 250 } as const
const fadeBegins = 0.35
/** Light on the pitch while children stand on it. */
const gatheredLight = 0.6
/** How far from a child, in CSS pixels, a reader may point and still mean that child. */
const reach = 14

/** What a stadium is told once, at the beginning. */
export interface StadiumOptions {
  /** The box it fills. */
  readonly host: HTMLElement
  readonly stage: StageWish
  readonly seats: Seats
  /** True where the reader asked for less motion: cuts instead of flights, no fades, lasting outlines. */
  readonly reducedMotion: () => boolean
  /** Space at the edges that other things lie over. */
  readonly insets: () => Insets
  /** Told after each frame, for what must follow the picture (a marker over a child). */
  readonly onFrame?: () => void
}

/**
 * The stadium: children in their seats, a viewpoint, and a stage that draws them on demand. It is told what each child
 * looks like (one mark byte a child) and never knows why. The host element says which stage draws (`data-stage`) and
 * how many frames have been drawn (`data-frames`).
 */
export class Stadium {
  private readonly options: StadiumOptions
  private readonly scene: Scene
  private readonly viewpoint: Viewpoint
  private readonly labels: Labels
  private readonly loop
  private readonly stages
  private readonly resizing: ResizeObserver
  private readonly motion: Record<'fade' | 'gather' | 'light' | 'dim', Transition>
  private team: PlayerCounts = { established: 0, newlyQualified: 0, agency: 0, empty: 0 }
  private gathered = false
  private painted = false
  private frames = 0
  private lastFrame = 0

  constructor(options: StadiumOptions) {
    this.options = options
    this.motion = { fade: still(1), gather: still(0), light: still(1), dim: still(0) }
    this.scene = blankScene(options.seats)
    this.viewpoint = new Viewpoint(this.scene, options.seats, options.insets)
    this.labels = new Labels(options.host)
    this.loop = makeFrameLoop(now => this.frame(now))
    this.measure()
    const host = { element: options.host, redraw: () => this.loop.request(), scene: () => this.scene }
    this.stages = makeStages(host, options.stage)
    this.resizing = new ResizeObserver(() => this.measure())
    this.resizing.observe(options.host)
  }

  /** Seats another number of children. Everyone looks like a plain seat until painted. */
  seat(seats: Seats): void {
    Object.assign(this.scene, blankChildren(seats))
    this.scene.seatsVersion++
    this.scene.slotsVersion++
    this.viewpoint.seat(seats)
    this.painted = false
    this.touchMarks()
  }

  /** Says where children stand when gathered: x, y, z for each child. */
  setSlots(slots: Float32Array): void {
    this.scene.slots = slots
    this.scene.slotsVersion++
    this.loop.request()
  }

  /**
   * Shows what each child looks like.
   * @param marks one mark code a child; copied
   * @param from the marks before the present gesture: children who differ from it light up. Null: nobody does.
   */
  paint(marks: Uint8Array, from: Uint8Array | null): void {
    const { scene, motion } = this
    const start = performance.now()
    const calm = this.calm()
    scene.previous.set(calm ? marks : scene.marks)
    scene.marks.set(marks)
    scene.marked = markedChildren(scene.previous, scene.marks)
    scene.changed = from && this.painted ? changedChildren(from, marks) : new Uint32Array()
    scene.outline = this.options.reducedMotion()
    const lit = scene.changed.length > 0 && !calm
    motion.light = lit ? { from: 0, to: 1, start, duration: times.light } : still(1)
    // While gathered, whoever becomes marked or plain also walks.
    const duration = this.gathered ? times.join : times.fade
    motion.fade = calm ? still(1) : { from: fadeBegins, to: 1, start, duration }
    this.painted = true
    this.touchMarks()
  }

  /** Shows the team: whole workers by kind and the empty places. */
  setTeam(team: PlayerCounts): void {
    this.team = team
    const { places, kinds, scale } = placePlayers(team, this.gathered)
    Object.assign(this.scene, { playerPlaces: places, playerKinds: kinds, playerScale: scale })
    this.scene.playersVersion++
    this.loop.request()
  }

  /** Calls the children down to the pitch, or sends them home. */
  setGathered(gathered: boolean): void {
    if (gathered === this.gathered) return
    this.gathered = gathered
    this.scene.pitchLight = gathered ? gatheredLight : 1
    this.move('gather', gathered ? 1 : 0, times.walk)
    this.setTeam(this.team)
  }

  /** Dims everyone but the changed children, or stops doing so. */
  setDim(dimmed: boolean): void {
    this.move('dim', dimmed ? 1 : 0, times.dim)
  }

  /** Labels for the gathered blocks. */
  setLabels(labels: readonly BlockLabel[]): void {
    this.labels.set(labels)
    this.loop.request()
  }

  setPalette(palette: Palette): void {
    this.scene.palette = palette
    this.scene.paletteVersion++
    this.loop.request()
  }

  /** Goes to a named stand: a flight, or a cut where less motion is asked for. */
  goTo(stand: Stand): void {
    this.viewpoint.goTo(stand, this.calm() ? null : performance.now())
    this.loop.request()
  }

  /** Back to how the present stand shows it. */
  home(): void {
    this.viewpoint.home(this.calm() ? null : performance.now())
    this.loop.request()
  }

  /** Turns, or when zoomed in moves, by so many CSS pixels. */
  drag(dx: number, dy: number): void {
    this.viewpoint.drag(dx, dy)
    this.loop.request()
  }

  /** Zooms about a point in CSS pixels. Returns false when it is as near or as far as it goes. */
  zoom(factor: number, at: { x: number; y: number }): boolean {
    this.loop.request()
    return this.viewpoint.zoom(factor, at)
  }

  /** Moves a zoomed-in picture so that a child is in view. */
  bringIntoView(child: number): void {
    const place = this.placeOf(child)
    if (place) this.viewpoint.bringIntoView(place)
    this.loop.request()
  }

  /** The child nearest to a point in CSS pixels; null where there is none. */
  childAt(x: number, y: number): number | null {
    return pick(this.scene, x, y, reach)
  }

  /** Where a child is in the view; null when behind the eye. */
  placeOf(child: number): PlaceInView | null {
    return placeOf(this.scene, child)
  }

  /** What each child looks like now. Not to be changed. */
  get marks(): Uint8Array {
    return this.scene.marks
  }

  destroy(): void {
    this.loop.stop()
    this.resizing.disconnect()
    this.stages.destroy()
  }

  /** True where changes are cut to at once: less motion is asked for, or nothing has been shown yet. */
  private calm(): boolean {
    return this.options.reducedMotion() || !this.painted
  }

  private move(what: 'gather' | 'dim', to: number, duration: number): void {
    const start = performance.now()
    const from = valueAt(this.motion[what], start)
    this.motion[what] = this.calm() ? still(to) : { from, to, start, duration }
    this.loop.request()
  }

  private touchMarks(): void {
    this.scene.marksVersion++
    this.loop.request()
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.options.host
    const pixelRatio = Math.min(3, window.devicePixelRatio || 1)
    this.scene.size = { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight), pixelRatio }
    this.scene.cameraVersion++
    this.loop.request()
  }

  private frame(now: number): boolean {
    const { scene, motion } = this
    const flying = this.viewpoint.aim(now)
    scene.fade = valueAt(motion.fade, now)
    scene.gather = valueAt(motion.gather, now)
    scene.light = valueAt(motion.light, now)
    scene.dim = valueAt(motion.dim, now)
    this.stages.draw(scene)
    this.frames++
    this.options.host.dataset.frames = String(this.frames)
    const moving = flying || Object.values(motion).some(transition => isMoving(transition, now))
    if (this.gathered && !flying && !isMoving(motion.gather, now)) this.labels.place(scene)
    else this.labels.hide()
    if (this.lastFrame > 0 && moving) this.stages.tookMilliseconds(now - this.lastFrame)
    this.lastFrame = moving ? now : 0
    this.options.onFrame?.()
    return moving
  }
}
