/** What is to be called as a box comes into sight, and goes out of it. */
export interface SightReports {
  /** Some of it can be seen; or none. To begin with none can. */
  seen(isSeen: boolean): void
  /** It has been in sight for a moment, or was there from the start: what draws is worth having. */
  stays(): void
  /** It has been out of sight for a while: what draws can be given back. */
  gone(): void
}

/** A box that an article is scrolled past need not have anything made for it, in milliseconds. */
const passing = 200
/** So long after it was last in sight a reader may yet come back to it, in milliseconds. */
const lingering = 1000

/**
 * Watches whether a box can be seen: in the window, and in that of every page around it. Of a page that is not displayed
 * nothing can. Returns what ends the watch.
 */
export function watchSight(box: Element, { seen, stays, gone }: SightReports): () => void {
  let isSeen = false
  let isFirst = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new IntersectionObserver(entries => {
    const now = entries.at(-1)?.isIntersecting === true
    if (isFirst && now) stays()
    if (now !== isSeen) {
      isSeen = now
      seen(now)
      clearTimeout(timer)
      timer = now ? setTimeout(stays, passing) : setTimeout(gone, lingering)
    }
    isFirst = false
  })
  observer.observe(box)
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}
