import { html, type TemplateResult } from 'lit-html'
import { writeLink } from '../store/link/link'
import { methodsLink as words } from '../words/panel'
import type { Panel } from './panel-state'

/** A link that leaves the page: in a frame it must not take the frame with it. */
export const outsideLink = (address: string, text: string): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`

/** The way to the methods page, with the picture as it is to come back to. In a frame it opens beside it. */
export const methodsLink = ({ state }: Panel): TemplateResult =>
  html`<p><a class="methods-link" href=${writeLink({ ...state, view: 'methods' })}
    target=${state.view === 'embed' ? '_blank' : '_self'} rel="noopener">${words}</a></p>`
