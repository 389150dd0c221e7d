/** What keeps time: a window, or a test's own clock. */
export interface Timers<Timer = ReturnType<typeof setTimeout>> {
  setTimeout(handler: () => void, milliseconds: number): Timer
  clearTimeout(timer: Timer): void
}

/** Something that is put off while it is asked for again and again. */
export interface Debounced {
  /** Asks for it: it happens once nothing has asked for `restMilliseconds`, or `latestMilliseconds` after the first. */
  readonly ask: () => void
  /** Does it now, and nothing later. */
  readonly flush: () => void
  /** Whatever was asked for does not happen. */
  readonly cancel: () => void
  /** Whether something is asked for and has not happened yet. */
  readonly isWaiting: () => boolean
}

/** How long to wait, in milliseconds. */
export interface Pause {
  /** After the last time it was asked for. */
  readonly restMilliseconds: number
  /** After the first time, however often it is asked for again. No such end where none is given. */
  readonly latestMilliseconds?: number
}

/** Puts `task` off until it has not been asked for for a while. */
export function debounce<Timer = ReturnType<typeof setTimeout>>(
  task: () => void,
  { restMilliseconds, latestMilliseconds = Number.POSITIVE_INFINITY }: Pause,
  timers: Timers<Timer> = globalThis as unknown as Timers<Timer>,
): Debounced {
  let rest: Timer | undefined
  let latest: Timer | undefined

  function cancel(): void {
    if (rest !== undefined) timers.clearTimeout(rest)
    if (latest !== undefined) timers.clearTimeout(latest)
    rest = latest = undefined
  }
  function flush(): void {
    cancel()
    task()
  }
  return {
    ask() {
      if (rest !== undefined) timers.clearTimeout(rest)
      rest = timers.setTimeout(flush, restMilliseconds)
      if (Number.isFinite(latestMilliseconds)) latest ??= timers.setTimeout(flush, latestMilliseconds)
    },
    flush,
    cancel,
    isWaiting: () => rest !== undefined,
  }
}
