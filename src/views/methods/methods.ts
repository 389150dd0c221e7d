import { html, render, type TemplateResult } from 'lit-html'
import { support } from '../../panel/support'
import { writeLink } from '../../store/link/link'
import type { State } from '../../store/state'
import { methodsPage, type SectionId, sectionNames, windowTitle } from '../../words/methods/page'
import { closeToHome } from '../../words/page'
import { title } from '../../words/title'
import { howSureText } from './how-sure'
import { numbersText } from './numbers'
import { headingId, section } from './parts'
import { changesText, fiveThingsText, leftOutText, modelFacts, modelText, whatItIsText } from './prose'
import { citeText, sourcesText } from './sources'

/** The way back is a real link that holds every setting: it works in another tab, and nothing is stored. */
const wayBack = (state: State): TemplateResult =>
  html`<a class="methods-back" href=${writeLink({ ...state, view: 'page' })}>${methodsPage.back}</a>`

const article = (): TemplateResult => html`<article aria-labelledby=${titleId}>
  <header>
    <h1 id=${titleId}>${methodsPage.title}</h1>
    <p class="methods-lead">${methodsPage.lead}</p>
  </header>
  ${contents()}
  <div class="methods-text">
    ${section('what-it-is', whatItIsText())}
    ${section('the-model', modelText(modelFacts()))}
    ${section('five-things', fiveThingsText())}
    ${section('numbers', numbersText())}
    ${section('how-sure', howSureText())}
    ${section('left-out', leftOutText())}
    ${section('cite', citeText())}
    ${section('changes', changesText())}
    ${section('sources', sourcesText())}
  </div>
</article>`

/**
 * Draws the page about the model into an empty `root` that stands outside every landmark, and names the window after it.
 * It is drawn once: nothing on it changes a setting, and the way back holds those it was opened with.
 */
export function mountMethods(root: HTMLElement, state: State): void {
  document.title = windowTitle
  render(
    html`<div class="methods">
      ${skip()}
      <header class="methods-head"><span class="methods-name">${title}</span>${toSupport()}${wayBack(state)}</header>
      <main>${article()}</main>
      <footer class="methods-foot">${support()}<p>${wayBack(state)} <span>${methodsPage.backKeeps}</span></p></footer>
    </div>`,
    root,
  )
}

const ids = Object.keys(sectionNames) as SectionId[]

/** The id of the page’s title, where the way past the contents leads. */
export const titleId = 'methods-title'

/**
 * Goes to a heading of the page, which takes the focus. The hash belongs to whoever shows the page, so the address stays
 * as it is.
 */
function goTo(id: string): (event: Event) => void {
  return ({ currentTarget }) => {
    const page = (currentTarget as Element).closest('.methods')
    const heading = page?.querySelector<HTMLElement>(`#${id}`)
    if (!heading) return
    heading.tabIndex = -1
    heading.scrollIntoView()
    heading.focus({ preventScroll: true })
  }
}

/** The first thing Tab comes to: past the ways about the page, to the text. */
export const skip = (): TemplateResult =>
  html`<button type="button" class="methods-skip" @click=${goTo(titleId)}>${methodsPage.skip}</button>`

/** A quiet way to the support lines, on the first screen. */
export const toSupport = (): TemplateResult =>
  html`<button type="button" class="methods-close" @click=${goTo('support-heading')}>${closeToHome}</button>`

/** Every section by name. */
export const contents =
  (): TemplateResult => html`<nav class="methods-contents" aria-labelledby="methods-contents">
  <h2 id="methods-contents">${methodsPage.contents}</h2>
  <ol>${ids.map(
    id => html`<li><button type="button" @click=${goTo(headingId(id))}>${sectionNames[id]}</button></li>`,
  )}</ol>
</nav>`
