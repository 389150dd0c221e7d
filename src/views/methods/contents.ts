import { html, type TemplateResult } from 'lit-html'
import { methodsPage, type SectionId, sectionNames } from '../../words/methods/page'
import { closeToHome } from '../../words/page'
import { headingId } from './section'

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
