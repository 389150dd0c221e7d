import { html, type TemplateResult } from 'lit-html'
import { leftOut, leftOutHeading } from '../../words/left-out'
import { unknownsMeaning } from '../../words/unknowns'
import type { Panel } from '../panel-state'
import { chance } from './chance'
import { uncertainty } from './uncertainty'

/**
 * The three kinds of uncertainty, each in a form of its own: chance as dots, what nobody knows as lines and rings, what the
 * model leaves out as a list. Nothing is worked out before the reader asks for it.
 */
export function unknowns(panel: Panel): TemplateResult {
  const id = panel.id('unknowns-left-out')
  return html`<div class="unknowns">
    <p>${unknownsMeaning}</p>
    ${chance(panel)} ${uncertainty(panel)}
    <section class="unknowns-part" data-kind="left-out" aria-labelledby=${id}>
      <h3 id=${id}>${leftOutHeading}</h3>
      <ul class="unknowns-left-out">${leftOut.map(item => html`<li>${item}</li>`)}</ul>
    </section>
  </div>`
}
