import { html, nothing, type TemplateResult } from 'lit-html'
import { bandKey, nineYearsLink } from '../../words/council-spread'
import { badgeLetters, evidenceBody, valueBadge } from '../evidence-fold'
import { inside } from '../lazy'
import { methodsWay } from '../links'
import type { Panel } from '../panel-state'
import { inWords, wordsOf } from '../parameter-text'
import { parts } from '../parts'
import { track } from './track'

/**
 * What stands with a control in front, opened from its name: what it does, its track with the words along it, how well its
 * value is supported, and where that comes from.
 */
export function controlNote(panel: Panel): TemplateResult {
  const id = panel.local.openNote ?? panel.state.control
  const { does } = wordsOf(panel, id)
  return html`<p class="control-note-does">${does}</p>
    <div class="control-track" data-marked="true">${track(panel, id, badgeLetters(panel, id))}</div>
    <p class="control-note-value">${inWords(panel, id, panel.state.parameters[id])} ${valueBadge(panel, id)}</p>
    ${evidenceBody(panel, id, id === 'posts' ? inside(panel, parts.councils) : nothing)}
    <p class="front-key"><svg class="swatch" viewBox="0 0 20 10" width="20" height="10" aria-hidden="true" focusable="false"><rect class="track-band" y="3" width="20" height="4" /></svg> ${bandKey}</p>
    <p class="front-key">${methodsWay(panel, nineYearsLink, 'nine-years')}</p>`
}
