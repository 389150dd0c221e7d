import { html, nothing, render } from 'lit-html'
import { notThere } from '../panel/not-come'
import type { MissingPart } from '../stadium/stadium'
import type { State } from '../store/state'
import { notCome } from '../words/not-come'
import { pictureComing } from '../words/stadium'

/** What of the picture is fetched late: the stadium's parts, and what the page brings to it. */
export type PicturePart = MissingPart | 'pointing' | 'divider' | 'use' | 'present'

/** The line over the picture that says where it is not as it was meant to be. It is said to readers who listen, too. */
export interface PictureNote {
  /** Says something that stays. */
  readonly say: (words: string) => void
  /** The picture has been drawn: nothing is said of its coming any more. */
  readonly come: () => void
  /** A part could not be fetched, and how to fetch it again; null: it has come, or is no longer wanted. */
  readonly missing: (part: PicturePart, again: (() => void) | null) => void
}

/** How long the picture may be on its way before that is said, in milliseconds: at once would only flicker. */
const slowMilliseconds = 1500

/**
 * The note in an element of the page. Where the picture is long in coming it says so: on an old machine, or one that runs
 * scripts slowly, words and controls are there some seconds before it. One button tries all again that has not come. `stage`: takes the focus when that
 * button goes with it.
 */
export function makePictureNote(element: HTMLElement, stage: HTMLElement, state: () => State): PictureNote {
  const refused = new Map<PicturePart, { readonly times: number; readonly again: () => void }>()
  let said = ''
  let isSlow = false
  const waiting = setTimeout(() => {
    isSlow = true
    draw()
  }, slowMilliseconds)
  function come(): void {
    clearTimeout(waiting)
    if (!isSlow) return
    isSlow = false
    draw()
  }
  function draw(): void {
    const hadFocus = element.contains(document.activeElement)
    const all = [...refused]
    const times = Math.max(0, ...all.map(([, one]) => one.times))
    const words = all.map(([part]) => notCome[part]).join(' ')
    const again = () => {
      for (const [, one] of [...refused]) one.again()
    }
    const coming = isSlow ? html`<p class="coming">${pictureComing}</p>` : nothing
    render(times > 0 ? notThere(state(), { words, times, again }) : said || coming, element)
    if (hadFocus && times === 0) stage.focus({ preventScroll: true })
  }
  return {
    come,
    say(words) {
      said = words
      draw()
    },
    missing(part, again) {
      if (!again && !refused.has(part)) return
      if (again) refused.set(part, { times: (refused.get(part)?.times ?? 0) + 1, again })
      else refused.delete(part)
      draw()
    },
  }
}
