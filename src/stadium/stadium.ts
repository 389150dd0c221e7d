import { blankChildren, blankScene } from './blank-scene'
import { forgetPrevious, takeMarks } from './changes'
import { makeFrameLoop } from './frame-loop'
import { type BlockLabel, Labels } from './labels'
import { Looking } from './looking'
import { Motion } from './motion'
import { watchPixelRatio } from './pixel-ratio'
import { type PlayerCounts, placePlayers } from './players'
import type { Palette, Scene } from './scene'
import type { Seats } from './seats'
import type { StadiumOptions } from './stadium-options'
import { makeStages } from './stages/stages'
import { Viewpoint } from './viewpoint'

/** Light on the pitch while children stand on it. */
const gatheredLight = 0.6

/**
 * The stadium: children in their seats, a viewpoint, and a stage that draws them on demand. It is told what each child
 * looks like (one mark byte a child) and never knows why. The host element says which stage draws (`data-stage`) and
 * how many frames have been drawn (`data-frames`).
 */
export class Stadium {
  /** Where the reader stands, and whom they look at. */
  readonly looking: Looking
  private readonly options: StadiumOptions
  private readonly scene: Scene
  private readonly viewpoint: Viewpoint
  private readonly labels: Labels
  private readonly loop
  private readonly stages
  private readonly resizing: ResizeObserver
  private readonly stopWatching: () => void
  private readonly motion = new Motion()
  private team: PlayerCounts = { established: 0, newlyQualified: 0, agency: 0, empty: 0 }
  private gathered = false
  private painted = false
  private fading = false
  private frames = 0
  private lastFrame = 0

  constructor(options: StadiumOptions) {
    this.options = options
    this.scene = blankScene(options.seats)
    this.viewpoint = new Viewpoint(this.scene, options.seats, options.insets)
    this.looking = new Looking({
      scene: this.scene,
      viewpoint: this.viewpoint,
      request: () => this.loop.request(),
      moment: () => this.moment(),
    })
    this.labels = new Labels(options.host)
    this.loop = makeFrameLoop(now => this.frame(now))
    this.measure()
    this.stages = makeStages(
      {
        element: options.host,
        redraw: () => this.loop.request(),
        noWebgl: () => options.onNoWebgl?.(),
        scene: () => this.scene,
      },
      options.stage,
    )
    this.resizing = new ResizeObserver(() => this.measure())
    this.resizing.observe(options.host)
    this.stopWatching = watchPixelRatio(() => this.measure())
  }

  /** Seats another number of children. Everyone looks like a plain seat until painted. */
  seat(seats: Seats): void {
    Object.assign(this.scene, blankChildren(seats))
    this.scene.seatsVersion++
    this.scene.slotsVersion++
    this.viewpoint.seat(seats)
    this.painted = false
    this.scene.marksVersion++
    this.loop.request()
  }

  /** Says where children stand when gathered: x, y, z for each child. */
  setSlots(slots: Float32Array): void {
    if (slots === this.scene.slots) return
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
    const calm = this.calm()
    takeMarks(scene, marks, this.painted ? from : null, calm)
    scene.outline = this.options.reducedMotion()
    if (calm) motion.recolourAtOnce()
    else motion.recolour(performance.now(), { walking: this.gathered, lit: scene.changed.length > 0 })
    this.painted = true
    this.fading = true
    this.loop.request()
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
    this.motion.gatherTo(gathered ? 1 : 0, this.moment())
    this.setTeam(this.team)
  }

  /** Dims everyone but the changed children, or stops doing so. */
  setDim(dimmed: boolean): void {
    this.motion.dimTo(dimmed ? 1 : 0, this.moment())
    this.loop.request()
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

  /** What each child looks like now. Not to be changed. */
  get marks(): Uint8Array {
    return this.scene.marks
  }

  destroy(): void {
    this.loop.stop()
    this.resizing.disconnect()
    this.stopWatching()
    this.labels.destroy()
    this.stages.destroy()
  }

  /** True where changes are cut to at once: less motion is asked for, or nothing has been shown yet. */
  private calm(): boolean {
    return this.options.reducedMotion() || !this.painted
  }

  /** Now, in milliseconds; null where changes are cut to. */
  private moment(): number | null {
    return this.calm() ? null : performance.now()
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.options.host
    const pixelRatio = Math.min(3, window.devicePixelRatio || 1)
    const size = { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight), pixelRatio }
    const { scene } = this
    const same =
      size.width === scene.size.width &&
      size.height === scene.size.height &&
      pixelRatio === scene.size.pixelRatio
    // A watcher's first call says what is known: the stands need not be painted twice.
    if (same) return
    scene.size = size
    scene.cameraVersion++
    this.loop.request()
  }

  private frame(now: number): boolean {
    const { scene, motion } = this
    const flying = this.viewpoint.aim(now)
    const moving = motion.step(scene, now) || flying
    if (scene.fade === 1 && this.fading) {
      forgetPrevious(scene)
      this.fading = false
    }
    this.stages.draw(scene)
    this.frames++
    this.options.host.dataset.frames = String(this.frames)
    if (this.gathered && !flying && !motion.isGathering(now)) this.labels.place(scene)
    else this.labels.hide()
    if (this.lastFrame > 0 && moving) this.stages.tookMilliseconds(now - this.lastFrame)
    this.lastFrame = moving ? now : 0
    this.options.onFrame?.()
    return moving
  }
}
