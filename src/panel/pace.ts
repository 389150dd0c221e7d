/** Work that is over sooner than this, in milliseconds, shows no progress: a flash of it would only disturb. */
export const slowAfterMilliseconds = 200

/** A watch over one piece of work at a time: whether it has gone on for long enough to be shown. */
export interface Pace {
  readonly isSlow: boolean
  /** The work goes on, from now if it had not begun. */
  readonly begin: () => void
  /** The work is over. */
  readonly end: () => void
}

/** A watch over work. `onSlow` is called once, when the work in hand turns slow. */
export function createPace(onSlow: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSlow = false
  return {
    get isSlow() {
      return isSlow
    },
    begin() {
      timer ??= setTimeout(() => {
        isSlow = true
        onSlow()
      }, slowAfterMilliseconds)
    },
    end() {
      clearTimeout(timer)
      timer = undefined
      isSlow = false
    },
  }
}
