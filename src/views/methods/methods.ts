import { html, render, type TemplateResult } from 'lit-html'
import { support } from '../../panel/support'
import { writeLink } from '../../store/link/link'
import type { State } from '../../store/state'
import { methodsPage, type SectionId, sectionNames, windowTitle } from '../../words/methods/page'
import { closeToHome } from '../../words/page'
import { title } from '../../words/title'
import { linkNotes } from '../own-page'
import { howSureText, labelCountsText } from './how-sure'
import { nineYearsText } from './nine-years'
import { numbersText } from './numbers'
import { changesText, fiveThingsText, leftOutText, modelText, whatItIsText } from './prose'
import { citeText, sourcesText } from './sources'
import { theWorkText } from './the-work'

/** The id of an element, by its name on this page. */
type Ids = (name: string) => string

/** How the page is opened. */
export interface MethodsOptions {
  /** Keeps the ids of this page apart from others in the document. */
  readonly id?: Ids
  /** The hash of the address: where it names a section, the page opens there. Any other belongs to the host. */
  readonly hash?: string
}

/**
 * Draws the page about the model into an empty `root` outside every landmark, and names the window after it. It is drawn
 * once: nothing on it changes a setting, and the link back has the settings it was opened with. Returns what takes the
 * page away and gives the window its name back.
 */
export function mountMethods(root: HTMLElement, state: State, options: MethodsOptions = {}): () => void {
  const { id = name => name, hash = '' } = options
  const nameBefore = document.title
  document.title = windowTitle
  render(
    html`<div class="methods">
      ${skip(id)}
      <header class="methods-head"><span class="methods-name">${title}</span>${toSupport()}${wayBack(state)}</header>
      ${linkNotes(state)}
      <main>${article(id)}</main>
      <footer class="methods-foot">${support()}<p>${wayBack(state)} <span>${methodsPage.backKeeps}</span></p></footer>
    </div>`,
    root,
  )
  const section = sectionIds.find(name => `#${name}` === hash)
  if (section) showHeading(root, `#${headingId(id, section)}`)
  return () => {
    render(html``, root)
    document.title = nameBefore
  }
}

/**
 * The way back is a real link with every setting in it: it works in another tab, and nothing is stored. It leads to the
 * picture itself: who has been here before does not see its seats fill again (`public/view.js`).
 */
const wayBack = (state: State): TemplateResult =>
  html`<a class="methods-back" href=${`${writeLink({ ...state, view: 'page' })}#figure`}>${methodsPage.back}</a>`

const article = (id: Ids): TemplateResult => html`<article aria-labelledby=${titleId(id)}>
  <header>
    <h1 id=${titleId(id)}>${methodsPage.title}</h1>
    <p class="methods-lead">${methodsPage.lead}</p>
    <div class="methods-counts">${labelCountsText()}</div>
  </header>
  ${contents(id)}
  <div class="methods-text">${sectionIds.map(
    name => html`<section id=${id(name)}>
      <h2 id=${headingId(id, name)}>${sectionNames[name]}</h2>
      ${sections[name](id)}
    </section>`,
  )}</div>
</article>`

/** What is under each heading. */
const sections: Readonly<Record<SectionId, (id: Ids) => unknown>> = {
  'what-it-is': whatItIsText,
  'the-model': modelText,
  'five-things': fiveThingsText,
  'nine-years': nineYearsText,
  'the-work': theWorkText,
  numbers: numbersText,
  'how-sure': howSureText,
  'left-out': leftOutText,
  cite: citeText,
  changes: changesText,
  sources: sourcesText,
}

const sectionIds = Object.keys(sectionNames) as SectionId[]

const titleId = (id: Ids): string => id('methods-title')
const headingId = (id: Ids, name: SectionId): string => id(`methods-${name}`)

/** The first stop of Tab: past the links of the page, to the text. */
const skip = (id: Ids): TemplateResult =>
  html`<button type="button" class="methods-skip" @click=${goTo(`#${titleId(id)}`)}>${methodsPage.skip}</button>`

/** A quiet way to the support lines, on the first screen. */
const toSupport = (): TemplateResult =>
  html`<button type="button" class="methods-close" @click=${goTo('.support h2')}>${closeToHome}</button>`

/** Every section by name. */
const contents = (
  id: Ids,
): TemplateResult => html`<nav class="methods-contents" aria-labelledby=${id('methods-contents')}>
  <h2 id=${id('methods-contents')}>${methodsPage.contents}</h2>
  <ol>${sectionIds.map(
    name =>
      html`<li><button type="button" @click=${goTo(`#${headingId(id, name)}`)}>${sectionNames[name]}</button></li>`,
  )}</ol>
</nav>`

/**
 * Scrolls to the heading of the page that a selector finds, and gives it the focus. The hash of the address is the
 * host's, so the address is left as it is.
 */
function goTo(selector: string): (event: Event) => void {
  return ({ currentTarget }) => {
    const page = (currentTarget as Element).closest('.methods')
    if (page) showHeading(page, selector)
  }
}

function showHeading(page: Element, selector: string): void {
  const heading = page.querySelector<HTMLElement>(selector)
  if (!heading) return
  heading.tabIndex = -1
  heading.scrollIntoView()
  heading.focus({ preventScroll: true })
}
