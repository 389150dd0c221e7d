import { html, nothing, render, type TemplateResult } from 'lit-html'
import { placeStart } from '../figures/place-starts'
import { noteInWords } from '../panel/notes'
import { support } from '../panel/support'
import { writeLink } from '../store/link/link'
import type { State } from '../store/state'
import { notesHeading } from '../words/notes'
import { ownPage as words } from '../words/own-page'
import { closeToHome } from '../words/page'
import { parameterWords } from '../words/parameters'
import { inSentence } from '../words/place'
import { title } from '../words/title'
import { linkToPlan } from './plan/plan-way'

/** A page of its own, in the place of the picture. */
export interface OwnPage {
  /** The name of the window, and what is in the page, drawn anew by each call. */
  readonly draw: (body: TemplateResult) => void
  /** The element it is drawn in. */
  readonly place: HTMLElement
  /** Takes it down, and gives the window its name back. */
  readonly stop: () => void
}

/**
 * Begins a page of its own in `root`, instead of what stands there: its name and the ways back above, the support lines
 * below, and between them what `draw` is given.
 *
 * @param name the class of the page is `own-<name>`
 */
export function openOwnPage(root: HTMLElement, state: State, name: string, windowTitle: string): OwnPage {
  for (const part of root.querySelectorAll(':scope > .skip, :scope > main')) part.remove()
  const nameBefore = document.title
  document.title = windowTitle
  const place = document.createElement('div')
  place.className = `own own-${name}`
  root.append(place)
  return {
    place,
    draw(body) {
      render(
        html`<button type="button" class="own-skip" @click=${goTo('h1')}>${words.skip}</button>
          <header class="own-head">
            <span class="own-name">${title}</span>
            <button type="button" class="own-close" @click=${goTo('.support h2')}>${closeToHome}</button>
            ${wayBack(state, name)}
            ${placeLine(state, name)}
          </header>
          ${linkNotes(state)}
          <main>${body}</main>
          <footer class="own-foot">${support(part => `own-${part}`)}<p class="own-ways">${wayBack(state, name)}</p></footer>`,
        place,
      )
    },
    stop() {
      place.remove()
      document.title = nameBefore
    },
  }
}

/**
 * Scrolls to what a selector finds in the page, and gives it the focus. The hash of the address is left alone.
 *
 * @param inSight what is to be in sight instead, where that is not the part itself
 */
export function showPart(place: Element, selector: string, inSight = selector): void {
  const part = place.querySelector<HTMLElement>(selector)
  if (!part) return
  part.tabIndex = -1
  place.querySelector(inSight)?.scrollIntoView({ block: 'nearest' })
  part.focus({ preventScroll: true })
}

const goTo =
  (selector: string) =>
  ({ currentTarget }: Event): void => {
    const place = (currentTarget as Element).closest('.own')
    if (place) showPart(place, selector)
  }

/** Whose stadium the way back leads to, and whose figures these are. */
function placeLine({ place }: State, name: string): TemplateResult | typeof nothing {
  const found = place === null ? undefined : placeStart(place)
  if (!found) return nothing
  return html`<p class="own-place">${name === 'plan' ? words.ofPlace(inSentence(found.name)) : words.besidePlace(inSentence(found.name))}</p>`
}

/** A real link, with every setting the page was opened with: to the plan, where that led here, or to the picture. */
function wayBack(state: State, name: string): TemplateResult {
  const plan = name === 'plan' ? null : linkToPlan(state, location.hash)
  const address = plan ?? `${writeLink({ ...state, view: 'page' })}#figure`
  return html`<a class="own-back" href=${address}>${plan === null ? words.back : words.backToPlan}</a>`
}

/** What of the link could not be used as it stood. */
export const linkNotes = ({ notes }: State): TemplateResult | typeof nothing =>
  notes.length === 0
    ? nothing
    : html`<aside class="notes" aria-label=${notesHeading}>
        <h2 class="small-heading">${notesHeading}</h2>
        <ul>${notes.map(note => html`<li>${noteInWords({ local: { words: parameterWords } }, note)}</li>`)}</ul>
      </aside>`
