/** Draws when asked and while something moves; otherwise nothing runs. */
export interface FrameLoop {
  /** Asks for one frame. Asking again before it comes changes nothing. */
  request(): void
  /** No frame is drawn any more, not even when it is asked for. */
  stop(): void
}

/**
 * @param draw draws one frame at a time in milliseconds; returns true while another must follow
 */
export function makeFrameLoop(draw: (now: number) => boolean): FrameLoop {
  let pending = 0
  let isStopped = false
  const tick = (now: number): void => {
    pending = 0
    if (draw(now)) request()
  }
  const request = (): void => {
    if (pending === 0 && !isStopped) pending = requestAnimationFrame(tick)
  }
  return {
    request,
    stop: () => {
      isStopped = true
      cancelAnimationFrame(pending)
    },
  }
}

/** What a frame was: whether the stadium moved, or what is drawn over it, or it is to be made finer, whether how long it took says anything, and what drew it. */
export interface DrawnFrame {
  readonly isMoving: boolean
  readonly isDrawing: boolean
  readonly isUnfinished: boolean
  readonly isMeasured: boolean
  readonly by: string
}

/**
 * Counts the frames of a stadium on its host element (`data-frames`), marks it until the picture is at rest and as fine as
 * it gets (`data-moving`), while the stadium is at rest and only what is drawn over it moves (`data-drawing`), and while nothing
 * moves and it is only made finer (`data-refining`); and says how long the frames take to come round.
 */
export class FrameCount {
  private readonly host: Pick<HTMLElement, 'dataset'>
  private frames = 0
  /** When the last frame was drawn, where that is to be measured. */
  private last: number | null = null
  /** What drew the last frame, and how many before it. */
  private by = { name: '', frames: 0 }

  constructor(host: Pick<HTMLElement, 'dataset'>) {
    this.host = host
  }

  /** False until a frame has been drawn. */
  get isBegun(): boolean {
    return this.frames > 0
  }

  /**
   * One more frame has been drawn, at a moment in milliseconds. Returns how long after the last one, in milliseconds; null
   * unless both are to be measured. The first few by anything never are: it is still making what it draws with.
   */
  drawn(now: number, { isMoving, isDrawing, isUnfinished, isMeasured, by }: DrawnFrame): number | null {
    this.by = { name: by, frames: by === this.by.name ? this.by.frames + 1 : 1 }
    const isUsual = isMeasured && this.by.frames > warmingUp
    const interval = isUsual && this.last !== null ? now - this.last : null
    this.last = isUsual ? now : null
    this.host.dataset.frames = String(++this.frames)
    this.mark('moving', isMoving || isDrawing || isUnfinished)
    this.mark('drawing', isDrawing && !isMoving)
    this.mark('refining', isUnfinished && !isMoving && !isDrawing)
    return interval
  }

  /** Takes the count off the host element. */
  stop(): void {
    for (const name of ['frames', 'moving', 'drawing', 'refining']) delete this.host.dataset[name]
  }

  /** Touches the page only where something changes: others watch it. */
  private mark(name: 'moving' | 'drawing' | 'refining', isSo: boolean): void {
    if (!isSo) delete this.host.dataset[name]
    else if (this.host.dataset[name] === undefined) this.host.dataset[name] = 'true'
  }
}

/** So many frames by one stage are not measured. */
const warmingUp = 10
