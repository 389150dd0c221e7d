/** Draws when asked and while something moves; otherwise nothing runs. */
export interface FrameLoop {
  /** Asks for one frame. Asking again before it comes changes nothing. */
  request(): void
  stop(): void
}

/**
 * @param draw draws one frame at a time in milliseconds; returns true while another must follow
 */
export function makeFrameLoop(draw: (now: number) => boolean): FrameLoop {
  let pending = 0
  const tick = (now: number): void => {
    pending = 0
    if (draw(now)) request()
  }
  const request = (): void => {
    if (pending === 0) pending = requestAnimationFrame(tick)
  }
  return {
    request,
    stop: () => {
      cancelAnimationFrame(pending)
      pending = 0
    },
  }
}
