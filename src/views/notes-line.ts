import type { Build } from '../story/slide'

/** What of the present view the notes speak of, and how long it has been shown. */
export interface Shown {
  readonly kind: 'shows'
  /** The step of the story, from 1; null: settings without a story. */
  readonly step: number | null
  /** Which of its builds is told, from 0, of how many, and of what kind. */
  readonly build: number
  readonly builds: number
  readonly told: Build['kind']
  /** The slide of the link, from 1, of how many; of none there are 0. */
  readonly slide: number
  readonly slides: number
  readonly isBlack: boolean
  readonly clock: Clock
}

/** How long a talk has gone on. Where two windows disagree the later count holds, and of one count the longer time. */
export interface Clock {
  readonly milliseconds: number
  /** How often it has been set to nought. */
  readonly count: number
}

/** What the notes ask of the present view. */
export type Wish = 'next' | 'back' | 'first' | 'last' | 'act' | 'black'

/** Everything that goes between a present view and its notes. */
export type NotesMessage =
  | Shown
  /** The notes are there, and want to be told what is shown. */
  | { readonly kind: 'calls'; readonly clock: Clock }
  | { readonly kind: 'wishes'; readonly wish: Wish; readonly at: number }
  /** To a step. `at`, as in a wish: when it was asked for, in milliseconds of the asking window; heard twice it is done once. */
  | { readonly kind: 'goes'; readonly step: number; readonly at: number }

/** On every message, so that those of others are passed over. */
const about = 'eighty-thousand-notes'
const wishes: readonly unknown[] = ['next', 'back', 'first', 'last', 'act', 'black'] satisfies Wish[]
const kindsTold: readonly unknown[] = ['note', 'said', 'task', 'after'] satisfies Build['kind'][]
/** Far more than there can be of steps, builds and slides. */
const most = 1000

/** A message from another window; null where it is none of ours, or not as ours are. Nothing of it is ever shown as text. */
export function readMessage(data: unknown): NotesMessage | null {
  if (!isRecord(data) || data.about !== about) return null
  const { kind, step, build, builds, told, slide, slides, isBlack, clock, wish, at } = data
  if (kind === 'wishes') return wishes.includes(wish) && isTime(at) ? { kind, wish: wish as Wish, at } : null
  if (kind === 'goes') return isCount(step) && isTime(at) ? { kind, step, at } : null
  const time = readClock(clock)
  if (!time) return null
  if (kind === 'calls') return { kind, clock: time }
  const isShown =
    kind === 'shows' &&
    (step === null || isCount(step)) &&
    isCount(build) &&
    isCount(builds) &&
    isCount(slide) &&
    isCount(slides) &&
    kindsTold.includes(told) &&
    typeof isBlack === 'boolean'
  if (!isShown) return null
  return { kind, step, build, builds, told: told as Build['kind'], slide, slides, isBlack, clock: time }
}

function readClock(clock: unknown): Clock | null {
  if (!isRecord(clock)) return null
  const { milliseconds, count } = clock
  return isTime(milliseconds) && isCount(count) ? { milliseconds, count } : null
}

/** Milliseconds: of what has been left open for less than eleven days. */
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1e9

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most

/** The line between a present view and its notes. */
export interface NotesLine {
  readonly send: (message: NotesMessage) => void
  /** A window on the other side, to be told from now on. */
  readonly add: (window: Window | null) => void
  readonly stop: () => void
}

/**
 * Opens the line at one end: a channel between all windows of this page, and messages straight to the window on the other
 * side, for files and sandboxed frames, whose channels reach nobody. Whoever hears a message twice hears the same.
 *
 * @param isTheirs whether a window that writes is the other side: any window may write to any other
 */
export function openNotesLine(
  isTheirs: (source: Window) => boolean,
  hear: (message: NotesMessage) => void,
): NotesLine {
  const windows = new Set<Window>()
  const channel = openChannel()
  const target = self.origin === 'null' || !self.origin.startsWith('http') ? '*' : self.origin
  let lastAsked = -1
  function take(data: unknown): boolean {
    const message = readMessage(data)
    if (!message) return false
    const isAgain = 'at' in message && message.at === lastAsked
    if ('at' in message) lastAsked = message.at
    if (!isAgain) hear(message)
    return true
  }
  function onStraight({ source, data }: MessageEvent): void {
    const isWindow = source !== null && 'closed' in source
    // Whoever has written is told what follows: a window that was reloaded knows the other only by its call.
    if (isWindow && isTheirs(source) && take(data)) windows.add(source)
  }
  const onChannel = ({ data }: MessageEvent): void => void take(data)
  addEventListener('message', onStraight)
  channel?.addEventListener('message', onChannel)
  return {
    add: window => window && windows.add(window),
    send(message) {
      const sent = { ...message, about }
      for (const window of windows) {
        if (window.closed) windows.delete(window)
        else window.postMessage(sent, target)
      }
      channel?.postMessage(sent)
    },
    stop() {
      removeEventListener('message', onStraight)
      channel?.close()
    },
  }
}

/** Some frames may have none. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(about)
  } catch {
    return null
  }
}

/** The clock of a talk at one end of the line: what the other end has is taken where it holds. */
export function createClock() {
  let held: Clock = { milliseconds: 0, count: 0 }
  let since = performance.now()
  const now = (): Clock => ({
    milliseconds: held.milliseconds + performance.now() - since,
    count: held.count,
  })
  function set(clock: Clock): void {
    held = clock
    since = performance.now()
  }
  return {
    now,
    take(theirs: Clock): void {
      const ours = now()
      const isLater = theirs.count > ours.count
      if (isLater || (theirs.count === ours.count && theirs.milliseconds > ours.milliseconds)) set(theirs)
    },
    restart: (): void => set({ milliseconds: 0, count: held.count + 1 }),
  }
}
