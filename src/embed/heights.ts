import { clamp } from '../lib/numbers'

/** What of its own address a frame tells its host in, as the host wrote it. */
export interface FrameAddress {
  readonly href: string
  readonly search: string
  readonly hash: string
}

/** Who asks for a message is answered in his own words: a name that may stand in one. */
const plainName = /^[\w.:-]{1,100}$/

const named = (text: string | null | undefined): string | null => (text && plainName.test(text) ? text : null)

/** The name that pym gives a frame, which is on its address. */
const pymName = ({ search }: FrameAddress): string | null => named(new URLSearchParams(search).get('childId'))

/** The secret that WordPress gives a frame, behind the hash. */
const wordpressSecret = ({ hash }: FrameAddress): string | null =>
  named(new URLSearchParams(hash.replace(/^#\??/, '')).get('secret'))

/**
 * How high a frame wants to be, in whole CSS pixels, as each kind of host understands it: AMP and `@newswire/frames`;
 * Datawrapper's script; Medium and Embedly; and pym and WordPress, where the address says that one of them asks.
 */
export function heightMessages(height: number, address: FrameAddress): readonly unknown[] {
  const [pym, secret] = [pymName(address), wordpressSecret(address)]
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { 'eighty-thousand': height } },
    JSON.stringify({ src: address.href, context: 'iframe.resize', height }),
    ...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ]
}

/** Whether a message of the host asks how high the frame wants to be: its script may have come after the frame. */
export function asksForHeight(data: unknown, address: FrameAddress): boolean {
  const pym = pymName(address)
  if (typeof data === 'string') return pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`)
  if (typeof data !== 'object' || data === null) return false
  const { sentinel, type, message, secret } = data as { readonly [key: string]: unknown }
  if (sentinel === 'amp' && type === 'frames-init') return true
  return message === 'ready' && typeof secret === 'string' && secret === wordpressSecret(address)
}

/** The parts of a page that its height follows from. */
export interface FrameParts {
  readonly page: HTMLElement
  readonly figure: HTMLElement
  /** What stands under the picture, which the picture may lie over. */
  readonly key: HTMLElement
  readonly panel: HTMLElement
}

/** How high a picture should be that is so wide, in CSS pixels: a bowl with a little sky, and never more than a window. */
export const pictureHeight = (width: number): number => clamp(width * 0.62, 230, 520)

/**
 * How high a frame must be for all of its page to be seen and the picture to have its usual height, in whole CSS pixels. It does
 * not follow from how high the frame is now: the picture takes what is left of that.
 */
function wantedHeight(parts: FrameParts): number {
  const { page, figure, key, panel } = parts
  const [whole, picture, names, beside] = [page, figure, key, panel].map(part => part.getBoundingClientRect())
  if (!whole || !picture || !names || !beside) return 0
  const foot = names.height > 0 ? Math.min(picture.bottom, names.top) : picture.bottom
  const withPicture = whole.height - (foot - picture.top) + pictureHeight(picture.width)
  // A step that stands beside the picture may be longer than that.
  return Math.ceil(Math.max(withPicture, beside.bottom - whole.top) - 0.01)
}

/**
 * Tells the host of a frame how high it wants to be, whenever that has changed, and when the host asks. Returns what ends it.
 */
export function tellHeight(parts: FrameParts, frame: Window): () => void {
  // The page rewrites its own query: a host knows the address it has written.
  const { href, search, hash } = frame.location
  const address = { href, search, hash }
  let told = 0
  const tell = (height: number): void => {
    told = height
    for (const message of heightMessages(height, address)) frame.parent.postMessage(message, '*')
  }
  const measure = (): void => {
    const height = wantedHeight(parts)
    // Of a frame that is not displayed nothing can be measured.
    if (parts.page.clientWidth > 0 && height !== told) tell(height)
  }
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source === frame.parent && told > 0 && asksForHeight(data, address)) tell(told)
  }
  const resized = new ResizeObserver(measure)
  for (const part of Object.values(parts)) resized.observe(part)
  // Far below in an article a frame is not laid out by itself, and no observer is told.
  measure()
  frame.addEventListener('message', onMessage)
  return () => {
    resized.disconnect()
    frame.removeEventListener('message', onMessage)
  }
}
