import { html, type TemplateResult } from 'lit-html'
import { writeLink } from '../store/link/link'
import type { SectionId } from '../words/methods/page'
import { planLink as planWords, methodsLink as words } from '../words/panel'
import type { Panel } from './panel-state'

/** A link that leaves the page: in a frame it must not take the frame with it. */
export const outsideLink = (address: string, text: string): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`

/**
 * The way to the methods page, with the picture as it is to come back to. In a frame it opens beside it. `section`: where
 * on that page it opens; without one, at the top.
 */
export const methodsWay = (panel: Pick<Panel, 'state'>, text: string, section?: SectionId): TemplateResult =>
  html`<a class="methods-link" href=${methodsAddress(panel, section)}
    target=${panel.state.view === 'embed' ? '_blank' : '_self'} rel="noopener">${text}</a>`

/** The same in a line of its own, under its usual words. */
export const methodsLink = (panel: Panel): TemplateResult => html`<p>${methodsWay(panel, words)}</p>`

/** The way to the training pack, in a line of its own; in a frame it opens beside it. */
export const planLink = ({ state }: Panel): TemplateResult =>
  html`<p><a class="methods-link plan-link" href=${writeLink({ ...state, view: 'plan' })}
    target=${state.view === 'embed' ? '_blank' : '_self'} rel="noopener">${planWords}</a></p>`

const methodsAddress = ({ state }: Pick<Panel, 'state'>, section?: SectionId): string =>
  writeLink({ ...state, view: 'methods' }) + (section ? `#${section}` : '')
