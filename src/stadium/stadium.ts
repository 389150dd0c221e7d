import { CameraControls } from './camera/camera-controls'
import type { Insets } from './camera/projection'
import type { Box, Drawing } from './drawings/drawing'
import { LateDrawings } from './drawings/late-drawings'
import { FrameCount, makeFrameLoop } from './frame-loop'
import { watchSize } from './host-size'
import { watchSight } from './in-sight'
import type { BlockLabel } from './labels/labels'
import { LateLabels } from './labels/late-labels'
import type { Seats } from './layout/seats'
import type { Formation, PlayerCounts } from './layout/team-layout'
import { Motion } from './motion'
import type { Palette } from './palette'
import { Recolouring } from './recolour'
import type { LargestPicture } from './render/stage'
import { makeStages, type StageWish } from './render/stage-switch'
import { blankScene, type Scene, type ViewSize } from './scene'
import { blankStadium } from './stadium-value'
import { WalkingTeam } from './team/walking-team'

/** Light on the pitch while children stand on it. */
const gatheredLight = 0.8
/** For so long after its box got another size, in milliseconds, the picture waits for one more. */
const resizedMilliseconds = 150
/** A picture that is asked for at once is made finer so many times. */
const mostPasses = 8

/**
 * A stadium in the page: children in their seats, a camera, and a stage that draws them on demand. It is given what each
 * child looks like (one mark byte a child) and never knows why. The host element says which stage draws
 * (`data-stage`), how many frames have been drawn (`data-frames`), whether it is not yet at rest (`data-moving`),
 * whether all that moves is drawn over it (`data-drawing`), and whether all that is left is to make the picture finer
 * (`data-refining`). A page may have any number of stadiums.
 */
export class Stadium {
  /** Where the reader looks from, and whom they point at. */
  readonly camera: CameraControls
  /** Resolved once the first frame has been drawn. */
  readonly shown: Promise<void>
  private readonly nowShown: () => void
  private readonly options: StadiumOptions
  private readonly scene: Scene
  private readonly labels: LateLabels
  private readonly drawings: LateDrawings
  private readonly loop
  private readonly stages
  private readonly count: FrameCount
  private readonly stopWatching: () => void
  private readonly stopLooking: () => void
  private readonly motion = new Motion()
  private readonly team = new WalkingTeam()
  private readonly recolouring: Recolouring
  private gathered = false
  private queued = false
  private lit = true
  /** Nobody can see the box: no frame is drawn. */
  private isUnseen = false
  /** When the box last got another size; null until then. `untimed`: since the last frame. */
  private resizedAt: number | 'untimed' | null = null
  /** The insets of a view of another size, while that is drawn. */
  private setAside: Insets | null = null
  /** Who waits for a copy of the picture. */
  private wanted: ((copy: HTMLCanvasElement | null) => void)[] = []

  constructor(options: StadiumOptions) {
    this.options = options
    let nowShown = (): void => undefined
    this.shown = new Promise(resolve => {
      nowShown = resolve
    })
    this.nowShown = nowShown
    const stadium = blankStadium(options.seats)
    this.scene = blankScene(stadium)
    this.recolouring = new Recolouring(stadium, this.motion)
    this.camera = new CameraControls({
      scene: this.scene,
      insets: () => this.insets(),
      request: () => this.loop.request(),
      moment: () => this.moment(),
    })
    const missing = (part: MissingPart) => (again: (() => void) | null) => options.missing?.(part, again)
    this.labels = new LateLabels(options.host, () => this.loop.request(), missing('groups'))
    this.drawings = new LateDrawings(options.host, () => this.loop.request(), missing('drawings'))
    this.count = new FrameCount(options.host)
    this.loop = makeFrameLoop(now => this.frame(now))
    this.stopWatching = watchSize(options.host, size => {
      if (this.count.isBegun) this.resizedAt = 'untimed'
      this.scene.size = size
      this.scene.cameraVersion++
      this.loop.request()
    })
    this.stages = makeStages(
      {
        element: options.host,
        redraw: () => this.loop.request(),
        noWebgl: () => options.onNoWebgl?.(),
        missing: missing('picture'),
        scene: () => this.scene,
      },
      options.stage,
      options.restsOutOfSight,
    )
    this.isUnseen = options.restsOutOfSight ?? false
    this.stopLooking = this.isUnseen ? this.watchSight() : () => undefined
  }

  /** Seats another number of children. Everyone looks like a plain seat until painted, and the camera cuts to them. */
  seat(seats: Seats): void {
    this.recolouring.seat(seats)
    this.camera.seat()
    this.beginAgain()
  }

  /** What is asked for next, up to the next frame, is cut to, as before the first: what has been shown was another picture. */
  beginAgain(): void {
    this.team.forget()
    this.recolouring.beginAgain()
    this.loop.request()
  }

  /** The dark stadium before its first filling: nobody is seated, and no child's mark is shown. A cut. */
  empty(): void {
    this.motion.empty()
    this.loop.request()
  }

  /** Seats the children row by row, in about four seconds; `atOnce`, or where less motion is asked for, with a cut. */
  fill(atOnce = false): void {
    this.motion.fill(atOnce || this.options.reducedMotion() ? null : performance.now())
    this.loop.request()
  }

  /** Where children stand when gathered: the places of a layout, x, y, z in metres for each child. */
  setSlots(slots: Float32Array): void {
    if (this.recolouring.setSlots(slots)) this.loop.request()
  }

  /**
   * Shows what each child looks like.
   * @param marks one mark code a child; copied
   * @param from the marks before the present gesture: over children who differ from it lines of light rise, and stay until
   * the next one. Null: over nobody.
   * @param pace milliseconds until it is called again, where that is known: this one is shown wholly by then
   */
  paint(marks: Uint8Array, from: Uint8Array | null, pace = Infinity): void {
    const gathered = this.gathered || this.queued
    this.recolouring.recolour(marks, from, { pace, gathered, now: this.moment() })
    this.loop.request()
  }

  /**
   * Brings the floods up, or lets them go out. Marks that are painted before the next frame belong to the turn: as the
   * floods go out those nobody saw come up one by one, and they have gone again before the light returns.
   */
  setLights(up: boolean): void {
    if (up === this.lit) return
    this.lit = up
    this.motion.turnLights(up, this.moment())
    this.loop.request()
  }

  /** Says whether a control is in hand, or weeks are played: what costs most is then left out of the picture. */
  setHurried(hurried: boolean): void {
    if (hurried === this.scene.isHurried) return
    this.scene.isHurried = hurried
    if (!hurried) this.loop.request()
  }

  /**
   * Shows the team: whole workers by kind and the empty places. From one team to the next workers walk on and off,
   * but where changes are cut to, and while children walk. `closedUp`: the line first closes its gaps, as that of a picture
   * that is opened has none.
   */
  setTeam(team: PlayerCounts, closedUp = false): void {
    const now = performance.now()
    this.team.show(team, now, this.mayWalk(now), closedUp)
    this.loop.request()
  }

  /**
   * How the team stands: in line across the pitch (`field`); in counted groups by kind, with labels as gathered children have
   * them (`sorted`); or not on it (`away`). They walk there. While children are gathered, all but `away` is the touchline.
   */
  setFormation(formation: Formation): void {
    const now = performance.now()
    this.team.form(formation, now, this.mayWalk(now))
    this.loop.request()
  }

  /** Calls the children down to the pitch, or sends them home. */
  setGathered(gathered: boolean): void {
    if (gathered === this.gathered) return
    this.gathered = gathered
    this.scene.stadium.pitchLight = gathered ? gatheredLight : 1
    this.bringDown()
    this.team.gather(gathered)
    this.camera.setGathered(gathered)
    this.loop.request()
  }

  /**
   * Has those children come down who have a place among the slots, or sends them home; team, light and camera stay as they are.
   * While children are gathered it changes nothing.
   */
  setQueued(queued: boolean): void {
    if (queued === this.queued) return
    this.queued = queued
    this.bringDown()
    this.loop.request()
  }

  /** Dims everyone but the changed children, or stops doing so. */
  setDim(dimmed: boolean): void {
    this.motion.dimTo(dimmed ? 1 : 0, this.moment())
    this.loop.request()
  }

  /** Labels for the gathered blocks, or for the groups of a sorted team; and what is said once, under all of them. */
  setLabels(labels: readonly BlockLabel[], note = ''): void {
    this.labels.set(labels, note)
    this.loop.request()
  }

  /** What is drawn over the picture while something is told. Those of a kind that is there already go on. */
  setDrawings(drawings: readonly Drawing[]): void {
    this.drawings.set(drawings)
    this.loop.request()
  }

  /** Fetches what draws them before the first is wanted. */
  prepareDrawings(): void {
    this.drawings.prepare()
  }

  setPalette(palette: Palette): void {
    this.scene.palette = palette
    this.scene.paletteVersion++
    this.loop.request()
  }

  /** A copy of the picture, without labels, once it is as fine as it gets. Null where it was taken down before that. */
  picture(): Promise<HTMLCanvasElement | null> {
    return new Promise(resolve => {
      this.wanted.push(resolve)
      this.loop.request()
    })
  }

  /**
   * The same at once, as the last frame had it: for paper, which waits for no frame. Null where nothing can draw yet, or
   * nothing has been drawn.
   */
  pictureNow(): HTMLCanvasElement | null {
    const { stages, scene, count } = this
    if (stages.kind === null || !count.isBegun) return null
    let passes = 1
    while (stages.draw(scene) && passes < mostPasses) passes++
    return copiedPicture(this.options.host)
  }

  /**
   * The same for a view of another size, with its labels and with nothing lying over it: whole, from where the reader looks.
   * The page's own picture is back before anybody has seen the other. Smaller where the stage draws none so large.
   * @param over draws what else lies over it: its pen takes CSS pixels of the view
   */
  pictureAt(
    wished: ViewSize,
    insets: Insets,
    over: (pen: CanvasRenderingContext2D) => void = () => undefined,
  ): HTMLCanvasElement | null {
    const { stages, scene, count, camera } = this
    const { largest } = stages
    if (!largest || !count.isBegun) return null
    const now = performance.now()
    const before = { size: scene.size, isStill: scene.isStill, isHurried: scene.isHurried }
    Object.assign(scene, { size: withinLargest(wished, largest), isStill: true, isHurried: false })
    this.setAside = insets
    camera.aside(true)
    let passes = 1
    while (stages.draw(scene) && passes < mostPasses) passes++
    this.draw(now)
    const copy = copiedPicture(this.options.host)
    const isLabelled = this.isLabelled(now)
    const pen = copy?.getContext('2d')
    pen?.scale(scene.size.pixelRatio, scene.size.pixelRatio)
    if (isLabelled) this.labels.place(scene, insets)
    if (pen) {
      this.labels.drawOn(pen)
      over(pen)
    }
    Object.assign(scene, before)
    this.setAside = null
    camera.aside(false)
    stages.draw(scene)
    this.draw(now)
    if (isLabelled) this.labels.place(scene, this.insets())
    this.loop.request()
    return copy
  }

  /** What each child looks like now. Not to be changed. */
  get marks(): Uint8Array {
    return this.scene.stadium.marks
  }

  /**
   * Takes everything down: no frame, listener, observer, canvas or GPU context is left, and the host element is as it was.
   * What is still being fetched is dropped when it comes. Nothing may be asked of the stadium afterwards.
   */
  stop(): void {
    this.loop.stop()
    this.stopWatching()
    this.stopLooking()
    this.labels.stop()
    this.drawings.stop()
    this.stages.stop()
    this.count.stop()
    this.handOver(() => null)
  }

  private insets(): Insets {
    return this.setAside ?? this.options.insets()
  }

  /** What draws comes when the box is in sight, and goes some time after it has left. */
  private watchSight(): () => void {
    return watchSight(this.options.host, {
      seen: isSeen => {
        this.isUnseen = !isSeen
        this.loop.request()
      },
      stays: () => this.stages.wake(),
      gone: () => this.stages.rest(),
    })
  }

  private bringDown(): void {
    this.motion.gatherTo(this.gathered || this.queued ? 1 : 0, this.moment())
  }

  /** Gives those who wait for the picture their copy. */
  private handOver(copy: () => HTMLCanvasElement | null): void {
    const { wanted } = this
    this.wanted = []
    for (const give of wanted) give(copy())
  }

  /** Now, in milliseconds; null where changes are cut to: less motion is asked for, or nothing has been shown yet. */
  private moment(): number | null {
    return this.options.reducedMotion() || !this.recolouring.isShown ? null : performance.now()
  }

  /** True where the team walks from one place to another; while children walk it does not. */
  private mayWalk(now: number): boolean {
    return this.moment() !== null && !this.motion.isGathering(now)
  }

  /** True while there is something to label, and it stands still. */
  private isLabelled(now: number): boolean {
    if (this.camera.isFlying || this.motion.isGathering(now)) return false
    return this.gathered || this.team.isSorted(now)
  }

  /** True while the box has only just got another size, and may get one more. */
  private isResizing(now: number): boolean {
    if (this.resizedAt === 'untimed') this.resizedAt = now
    else if (this.resizedAt !== null && now - this.resizedAt >= resizedMilliseconds) this.resizedAt = null
    return this.resizedAt !== null
  }

  /** What is drawn over the picture. Returns true while it moves. */
  private draw(now: number): boolean {
    const { taken, reducedMotion } = this.options
    return this.drawings.draw(this.scene, this.camera, () => ({
      insets: this.insets(),
      taken: this.setAside ? [] : (taken?.() ?? []),
      now,
      isStill: reducedMotion(),
    }))
  }

  private frame(now: number): boolean {
    const { scene, motion, stages } = this
    const { stadium } = scene
    // What is asked for before anything can draw is cut to.
    if (stages.kind === null || this.isUnseen) return false
    const isAiming = this.camera.aim(now)
    const isResizing = this.isResizing(now)
    this.team.turn(this.camera.isLengthwise, now, this.mayWalk(now))
    const isTeamMoving = this.team.advance(stadium, now)
    const isMoving = [motion.advance(stadium, now), isTeamMoving, isAiming].includes(true)
    scene.isStill = !isAiming && !isResizing && !motion.isFilling(now)
    this.recolouring.beforeFrame()
    const isUnfinished = stages.draw(scene) || isResizing
    const isDrawing = this.draw(now)
    if (this.isLabelled(now)) this.labels.place(scene, this.insets())
    else this.labels.hide()
    const isRecolouring = motion.isRecolouring(now) && !motion.isGathering(now)
    const isMeasured = isRecolouring && scene.isStill && !isUnfinished
    const interval = this.count.drawn(now, { isMoving, isDrawing, isUnfinished, isMeasured, by: stages.kind })
    if (interval !== null) stages.tookMilliseconds(interval)
    if (!isUnfinished) this.handOver(() => copiedPicture(this.options.host))
    this.nowShown()
    this.options.onFrame?.()
    return isMoving || isDrawing || isUnfinished
  }
}

/**
 * Everything that is drawn in a stadium's box, as one canvas, in the pixels of the stage. To be called in the very task
 * that drew the frame: what WebGL has drawn is gone after it. Null where nothing is drawn.
 */
function copiedPicture(host: HTMLElement): HTMLCanvasElement | null {
  const drawn = [...host.querySelectorAll('canvas')].filter(canvas => !canvas.hidden && canvas.width > 0)
  const width = Math.max(0, ...drawn.map(canvas => canvas.width))
  const height = Math.max(0, ...drawn.map(canvas => canvas.height))
  const copy = document.createElement('canvas')
  copy.width = width
  copy.height = height
  const pen = copy.getContext('2d')
  if (!pen || width === 0 || height === 0) return null
  for (const canvas of drawn) pen.drawImage(canvas, 0, 0, width, height)
  return copy
}

/** A view with fewer device pixels where it has more than can be drawn. */
function withinLargest({ width, height, pixelRatio }: ViewSize, { side, pixels }: LargestPicture): ViewSize {
  const most = Math.min(side / width, side / height, Math.sqrt(pixels / (width * height)))
  return { width, height, pixelRatio: Math.min(pixelRatio, most) }
}

/** What of a stadium is fetched late: what draws it, the labels of its groups, and the drawings over it. */
export type MissingPart = 'picture' | 'groups' | 'drawings'

/** What a stadium is given once, at the beginning. */
export interface StadiumOptions {
  /** The box it fills. */
  readonly host: HTMLElement
  readonly stage: StageWish
  readonly seats: Seats
  /** True where the reader asked for less motion: cuts instead of flights, no fades, the lasting sign at once. */
  readonly reducedMotion: () => boolean
  /** Space at the edges that other things lie over. */
  readonly insets: () => Insets
  /** Boxes in it that words of the page lie over, in CSS pixels from its top left corner: nothing is written there. */
  readonly taken?: () => readonly Box[]
  /**
   * Draws only while its box can be seen, gives its context back some time after that and leaves the last picture standing:
   * for one of many on a page, which share about sixteen contexts.
   */
  readonly restsOutOfSight?: boolean
  /** Called when this browser turns out to have no WebGL2, so that the plain canvas stays. */
  readonly onNoWebgl?: () => void
  /** Called where a part could not be fetched, with what fetches it again; null: it has come, or is no longer wanted. */
  readonly missing?: (part: MissingPart, again: (() => void) | null) => void
  /** Called after each frame, for what must follow the picture (a marker over a child). */
  readonly onFrame?: () => void
}
