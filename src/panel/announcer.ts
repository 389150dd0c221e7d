import { debounce } from '../lib/debounce'

/** How long after the last change the meaning is spoken, in milliseconds. */
export const speakAfterMilliseconds = 700

/** Speaks, by filling one polite region, to readers who listen. */
export interface Announcer {
  /** Speaks once nothing has changed for a while; `text` is asked for only then. */
  readonly soon: (text: () => string) => void
  /** Speaks now, and cancels what was waiting. */
  readonly now: (text: string) => void
  /**
   * What stands beside what the reader does, and came of it: once it is another it is spoken with what is said next, or by
   * itself. `isNews`: false for what stands there already as the reader comes to it.
   */
  readonly beside: (text: string, isNews: boolean) => void
  /** Takes the region away, and cancels what was waiting. Nothing is said any more. */
  readonly stop: () => void
}

/** An announcer with a region of its own, unseen, at the front of `root`: what is drawn after it never takes it away. */
export function createAnnouncer(root: HTMLElement): Announcer {
  const region = document.createElement('div')
  region.setAttribute('role', 'status')
  region.className = 'unseen'
  root.prepend(region)
  const nothing = (): string => ''
  let text = nothing
  let [besides, isUnsaid] = ['', false]
  let isStopped = false
  function fill(said: string): void {
    if (!isStopped) region.textContent = said
  }
  function speak(): void {
    fill([text(), isUnsaid ? besides : ''].filter(Boolean).join(' '))
    text = nothing
    isUnsaid = false
  }
  const waiting = debounce(speak, { restMilliseconds: speakAfterMilliseconds })
  return {
    soon(next) {
      text = next
      waiting.ask()
    },
    now(said) {
      waiting.cancel()
      text = nothing
      fill(said)
      if (isUnsaid) waiting.ask()
    },
    beside(next, isNews) {
      if (next === besides) return
      besides = next
      isUnsaid = isNews && next !== ''
      if (isUnsaid) waiting.ask()
    },
    stop() {
      isStopped = true
      waiting.cancel()
      region.remove()
    },
  }
}
