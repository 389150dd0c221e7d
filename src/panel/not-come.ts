import { html, nothing, type TemplateResult } from 'lit-html'
import { keepFocusIn } from '../lib/focus'
import { writeLink } from '../store/link/link'
import { hostPart } from '../store/link/query'
import type { Settings } from '../store/settings'
import { waysToHave } from '../words/not-come'

/** Something that could not be fetched. */
export interface NotCome {
  /** What it is, in a sentence. */
  readonly words: string
  /** How many times in a row it has not come. */
  readonly times: number
  /** Fetches it once more. */
  readonly again: () => void
  /** Another way on, where the place has no other. */
  readonly way?: TemplateResult
  /** Where the page is had again as it is. Left out: the link of the settings. */
  readonly address?: string
}

/**
 * Stands in the place of what could not be fetched: says so, and offers to try again. What did not come the second time
 * either may be gone for good, or remembered by the browser as gone: then the page can be loaded again, as it is.
 */
export function notThere(settings: Settings, { words, times, again, way, address }: NotCome): TemplateResult {
  const press = (event: Event) => {
    const place = (event.currentTarget as HTMLElement).closest<HTMLElement>('details, section, [data-part]')
    // The button goes with these words.
    if (place) keepFocusIn(place)
    again()
  }
  const hasFailedAgain = times > 1
  return html`<div class="not-come">
    <p>${words}${hasFailedAgain ? html` ${waysToHave.notThisTime} ${waysToHave.keeps}` : nothing}</p>
    <button type="button" class="button" @click=${press}>${waysToHave.again}</button>
    ${hasFailedAgain ? html`<a class="button" href=${address ?? pageAgain(settings)}>${waysToHave.load}</a>` : nothing}
    ${way ?? nothing}
  </div>`
}

/** The address of the page as it is now. */
const pageAgain = (settings: Settings): string =>
  `${location.pathname}${writeLink(settings)}${hostPart(location.search)}`
