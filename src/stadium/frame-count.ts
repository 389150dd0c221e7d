/** Counts the frames of a stadium on its host element (`data-frames`), and says how long they take to come round. */
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
    this.last = isMoving ? now : null
    return interval
  }
}
