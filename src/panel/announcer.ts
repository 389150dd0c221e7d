import { debounce } from '../lib/debounce'

/** How long after the last change the meaning is spoken, in milliseconds. */
export const speakAfterMilliseconds = 700

/** Speaks, by filling one polite region, to readers who listen. */
export interface Announcer {
  /** Speaks once nothing has changed for a while; `text` is asked for only then. */
  readonly soon: (text: () => string) => void
  /** Speaks now, and cancels what was waiting. */
  readonly now: (text: string) => void
  /** Takes the region away, and cancels what was waiting. Nothing is said any more. */
  readonly stop: () => void
}

/** An announcer with a region of its own, unseen, at the front of `root`: what is drawn after it never takes it away. */
export function createAnnouncer(root: HTMLElement): Announcer {
  const region = document.createElement('div')
  region.setAttribute('role', 'status')
  region.className = 'unseen'
  root.prepend(region)
  let text = (): string => ''
  let isStopped = false
  function fill(said: string): void {
    if (!isStopped) region.textContent = said
  }
  const waiting = debounce(() => fill(text()), { restMilliseconds: speakAfterMilliseconds })
  return {
    soon(next) {
      text = next
      waiting.ask()
    },
    now(said) {
      waiting.cancel()
      fill(said)
    },
    stop() {
      isStopped = true
      waiting.cancel()
      region.remove()
    },
  }
}
