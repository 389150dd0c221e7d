/** How long after the last change the meaning is spoken, in milliseconds. */
export const speakAfter = 700

/** Speaks, by filling one polite region, to readers who listen. */
export interface Announcer {
  /** Speaks once nothing has changed for a while; `text` is asked for only then. */
  readonly soon: (text: () => string) => void
  /** Speaks now, instead of whatever was waiting. */
  readonly now: (text: string) => void
  readonly stop: () => void
}

/** An announcer that fills this region. The region must already have its role. */
export function createAnnouncer(region: HTMLElement): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined
  const fill = (text: string) => {
    region.textContent = text
  }
  return {
    soon(text) {
      clearTimeout(timer)
      timer = setTimeout(() => fill(text()), speakAfter)
    },
    now(text) {
      clearTimeout(timer)
      fill(text)
    },
    stop: () => clearTimeout(timer),
  }
}
