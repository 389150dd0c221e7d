import { embedWords as words } from '../words/use-this'

/** The widths at which an embed can be looked at, in CSS pixels: those of usual columns. */
export const previewWidths = [330, 510, 660, 930, 1200] as const

/** A frame with the embed, as another page would have it. */
export interface EmbedPreview {
  readonly element: HTMLElement
  readonly width: number
  /** How large it is drawn, of 100. */
  readonly percent: number
  readonly stop: () => void
}

/**
 * Makes a frame of a width, drawn smaller where the room is narrower. It takes the height that the embed asks its page for,
 * as any page does that listens.
 */
export function makeEmbedPreview(address: string, width: number, height: number, room: number): EmbedPreview {
  const share = Math.min(1, room / width)
  const element = document.createElement('div')
  element.className = 'use-preview'
  const frame = document.createElement('iframe')
  Object.assign(frame, { src: address, title: words.previewName(width), width: String(width) })
  frame.style.setProperty('transform', `scale(${share})`)
  function takeHeight(high: number): void {
    frame.height = String(high)
    element.style.setProperty('height', `${Math.ceil(high * share)}px`)
  }
  takeHeight(height)
  element.append(frame)
  const listening = new AbortController()
  addEventListener(
    'message',
    ({ source, data }) => {
      if (source === frame.contentWindow && isHeight(data)) takeHeight(Math.min(data.height, tallest))
    },
    { signal: listening.signal },
  )
  return {
    element,
    width,
    percent: Math.round(share * 100),
    stop() {
      listening.abort()
      element.remove()
    },
  }
}

/** The most that a preview may ask for, in CSS pixels. */
const tallest = 4000

/** Whether a message from the frame is the height it asks for, in the words that most pages listen to. */
function isHeight(data: unknown): data is { readonly height: number } {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return false
  return data.type === 'embed-size' && typeof data.height === 'number' && data.height > 0
}
