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

/**
 * Counts the frames of a stadium on its host element (`data-frames`), marks it while something moves (`data-moving`), and
 * says how long the frames take to come round.
 */
export class FrameCount {
  private readonly host: Pick<HTMLElement, 'dataset'>
  private frames = 0
  private last: number | null = null

  constructor(host: Pick<HTMLElement, 'dataset'>) {
    this.host = host
  }

  /**
   * One more frame has been drawn, at a moment in milliseconds. Returns how long after the last one, in milliseconds; null
   * unless something was moving then and is now.
   */
  drawn(now: number, isMoving: boolean): number | null {
    const interval = isMoving && this.last !== null ? now - this.last : null
    this.host.dataset.frames = String(++this.frames)
    if (isMoving && this.last === null) this.host.dataset.moving = ''
    else if (!isMoving) delete this.host.dataset.moving
    this.last = isMoving ? now : null
    return interval
  }

  /** Takes the count off the host element. */
  stop(): void {
    delete this.host.dataset.frames
  }
}
