import { html, render, type TemplateResult } from 'lit-html'
import { support } from '../../panel/support'
import { writeLink } from '../../store/link'
import type { State } from '../../store/state'
import { methodsPage, windowTitle } from '../../words/methods/page'
import { title } from '../../words/title'
import { contents, skip, titleId, toSupport } from './contents'
import { modelFacts } from './facts'
import { howSureText } from './how-sure'
import { numbersText } from './number-tables'
import { changesText, fiveThingsText, leftOutText, modelText, whatItIsText } from './prose'
import { section } from './section'
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
