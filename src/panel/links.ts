import { html, type TemplateResult } from 'lit-html'
import { writeLink } from '../store/link/link'
import type { ViewName } from '../store/settings'
import type { SectionId } from '../words/methods/page'
import { planLink as planWords, methodsLink as words } from '../words/panel'
import type { Panel } from './panel-state'

/** A link that leaves the page: in a frame it must not take the frame with it. */
export const outsideLink = (address: string, text: string): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`

/**
 * The way to another view, with the picture as it is to come back to. In a frame it opens beside it. `section`: where in that
 * view it opens; without one, at the top.
 */
export const viewLink = (
  { state }: Pick<Panel, 'state'>,
  view: ViewName,
  text: string,
  section = '',
): TemplateResult =>
  html`<a class="methods-link" href=${writeLink({ ...state, view }) + (section && `#${section}`)}
    target=${state.view === 'embed' ? '_blank' : '_self'} rel="noopener">${text}</a>`

/** The way to the methods page, or to a section of it. */
export const methodsWay = (panel: Pick<Panel, 'state'>, text: string, section?: SectionId): TemplateResult =>
  viewLink(panel, 'methods', text, section)

/** The same in a line of its own, under its usual words. */
export const methodsLink = (panel: Panel): TemplateResult => html`<p>${methodsWay(panel, words)}</p>`

/** The way to the training pack, in a line of its own. */
export const planLink = (panel: Panel): TemplateResult =>
  html`<p class="plan-link">${viewLink(panel, 'plan', planWords)}</p>`
