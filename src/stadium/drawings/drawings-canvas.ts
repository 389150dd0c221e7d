import type { CameraControls } from '../camera/camera-controls'
import type { Scene } from '../scene'
import { type Drawing, type DrawingOf, type DrawnView, isSameDrawing } from './drawing'
import { drawCheck } from './kinds/check'
import { drawDirector } from './kinds/director'
import { drawEmptied } from './kinds/emptied'
import { drawFilling } from './kinds/filling'
import { drawGuess } from './kinds/guess'
import { drawInspectors } from './kinds/inspectors'
import { drawLeaving } from './kinds/leaving'
import { drawLevers } from './kinds/levers'
import { drawMonths } from './kinds/months'
import { drawNeighbour } from './kinds/neighbour'
import { drawPicks } from './kinds/picks'
import { drawPlates } from './kinds/plates'
import { drawQueue } from './kinds/queue'
import { drawReach } from './kinds/reach'
import { drawReturned } from './kinds/returned'
import { drawSchools } from './kinds/schools'
import { drawTable } from './kinds/table'
import { drawTeam } from './kinds/team'
import { drawVoices } from './kinds/voices'
import { Pen } from './pen'

/** How long a drawing takes to fade once it is no longer wanted, in milliseconds. */
const fadeMilliseconds = 400

/** A drawing in the picture. Times as animation frames give them; null until the next frame. */
interface Begun {
  drawing: Drawing
  since: number | null
  /** Since when it is no longer wanted; undefined while it is. */
  goneSince?: number | null
}

/**
 * What is drawn over a stadium while something is told, on one canvas over the stage's. A drawing that is already there goes on
 * when its numbers change; another begins; the rest fade.
 */
export class DrawingsCanvas {
  private readonly canvas = document.createElement('canvas')
  private begun: Begun[] = []

  constructor(host: HTMLElement) {
    this.canvas.className = 'drawings'
    this.canvas.setAttribute('aria-hidden', 'true')
    this.canvas.hidden = true
    const last = [...host.querySelectorAll(':scope > canvas')].at(-1)
    if (last) last.after(this.canvas)
    else host.prepend(this.canvas)
  }

  set(drawings: readonly Drawing[]): void {
    const kept = this.begun.filter(({ goneSince }) => goneSince !== undefined)
    for (const drawing of drawings) {
      const there = this.begun.find(
        begun => begun.drawing.kind === drawing.kind && begun.goneSince === undefined,
      )
      // The director who goes, and what comes to light, are told anew; a number that follows a control is not.
      const since =
        there && (isSameDrawing(there.drawing, drawing) || !isToldAnew(there.drawing, drawing))
          ? there.since
          : null
      kept.push({ drawing, since })
    }
    for (const begun of this.begun)
      if (begun.goneSince === undefined && !drawings.some(({ kind }) => kind === begun.drawing.kind))
        kept.push({ ...begun, goneSince: null })
    this.begun = kept
  }

  /** True where nothing is drawn, and nothing is left to fade. */
  get isEmpty(): boolean {
    return this.begun.length === 0
  }

  /** Draws them for one frame. Returns true while anything moves. */
  draw(scene: Scene, camera: CameraControls, view: DrawnView): boolean {
    const { now, isStill } = view
    const { canvas } = this
    this.begun = this.begun.filter(
      ({ goneSince }) => !(isGone(goneSince, now) || (isStill && goneSince !== undefined)),
    )
    canvas.hidden = this.begun.length === 0
    if (canvas.hidden) return false
    const { width, height, pixelRatio } = scene.size
    const [wide, high] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)]
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high })
    const context = canvas.getContext('2d')
    if (!context) return false
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
    context.clearRect(0, 0, width, height)
    const pen = new Pen(context, scene, camera, view)
    let isMoving = false
    for (const begun of this.begun) {
      begun.since ??= now
      if (begun.goneSince === null) begun.goneSince = now
      const left = begun.goneSince === undefined ? 1 : 1 - (now - begun.goneSince) / fadeMilliseconds
      pen.setShare(Math.max(0, left))
      const goesOn = drawOne(pen, begun.drawing, isStill ? Infinity : now - begun.since)
      if (goesOn || begun.goneSince !== undefined) isMoving = true
    }
    return isMoving
  }

  /** Takes the canvas out of the page. */
  stop(): void {
    this.canvas.remove()
  }
}

const isGone = (goneSince: number | null | undefined, now: number): boolean =>
  typeof goneSince === 'number' && now - goneSince >= fadeMilliseconds

/** Whether a drawing of the same kind tells something else than the one before, and begins again. */
function isToldAnew(before: Drawing, now: Drawing): boolean {
  if (before.kind === 'director' && now.kind === 'director') return before.inPost !== now.inPost
  if (before.kind === 'picks' && now.kind === 'picks')
    return before.inNeed !== now.inNeed && (before.inNeed === null || now.inNeed === null)
  if (before.kind === 'inspectors' && now.kind === 'inspectors') return before.given !== now.given
  return false
}

/** Draws one of them, so many milliseconds after it began; Infinity: its end. Returns true while it moves. */
function drawOne(pen: Pen, drawing: Drawing, elapsed: number): boolean {
  const draw = drawings[drawing.kind] as (pen: Pen, drawing: Drawing, elapsed: number) => boolean
  return draw(pen, drawing, elapsed)
}

const drawings: {
  readonly [Kind in Drawing['kind']]: (pen: Pen, drawing: DrawingOf<Kind>, elapsed: number) => boolean
} = {
  filling: drawFilling,
  schools: drawSchools,
  guess: drawGuess,
  check: drawCheck,
  team: drawTeam,
  emptied: drawEmptied,
  returned: drawReturned,
  picks: drawPicks,
  queue: drawQueue,
  leaving: drawLeaving,
  neighbour: drawNeighbour,
  reach: drawReach,
  inspectors: drawInspectors,
  table: drawTable,
  director: drawDirector,
  months: drawMonths,
  plates: drawPlates,
  voices: drawVoices,
  levers: drawLevers,
}
