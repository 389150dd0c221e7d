import { html, nothing, type TemplateResult } from 'lit-html'
import { soFar, working as words } from '../../../words/unknowns'
import type { Panel } from '../../panel-state'
import type { Asked, Question } from './asked'

/**
 * One button that asks, and cancels once the work has gone on for long enough to be seen. It stays the same button, so
 * that whoever pressed it keeps their place; with it the progress, and what came of work that has no result.
 */
export function askButton<Asking extends Question>(
  { seasons: { runner } }: Pick<Panel, 'seasons'>,
  asked: Asked<Asking, unknown>,
  question: Asking,
  name: string,
): TemplateResult {
  const standing = asked.standing(question.key)
  const isIdle = standing !== 'working' && standing !== 'done'
  const press = (event: MouseEvent) => {
    if (isIdle) asked.ask(runner, question)
    // The second click of a double click was never meant to cancel.
    else if (asked.isSlow && event.detail < 2) asked.stop(runner, question)
  }
  const label = asked.isSlow ? words.cancel : standing === 'outOfDate' ? words.again : name
  const percent = Math.floor(100 * asked.share)
  return html`<div class="unknowns-ask">
    <button type="button" class="button" aria-disabled=${!isIdle && !asked.isSlow} @click=${press}>${label}</button>
    ${asked.isSlow ? html`<progress max="100" value=${percent} aria-label=${name}></progress> <span>${soFar(percent)}</span>` : nothing}
    ${standing === 'stopped' || standing === 'failed' ? html`<span>${words[standing]}</span>` : nothing}
  </div>`
}
