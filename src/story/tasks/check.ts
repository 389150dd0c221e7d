import { html, type TemplateResult } from 'lit-html'
import { clamp } from '../../lib/numbers'
import { checkOutcome } from '../../model/population/screening-check'
import { badgeAfter } from '../../panel/badge'
import { controlInRow } from '../../panel/control/control'
import { fingerEvents } from '../../panel/control/finger'
import type { Panel } from '../../panel/panel-state'
import { type MarkLook, mark } from '../../panel/results/mark'
import { pictureToggles, viewToggle } from '../../panel/toggles'
import { blocksChecked } from '../../words/picture-labels'
import { checkControls, checkSentences } from '../../words/story/foreheads'
import type { StepContext } from '../step-context'

/** The least and the most often a check may be right, in 100. At 50 it is no better than a coin. */
const [least, most] = [50, 100]

/** The same children seen twice, and a check moved over them. */
export function checkTask({ panel, player, number }: StepContext): TemplateResult {
  const { state } = panel
  const right = rightOf(panel)
  const { label, unit } = checkControls.accuracy
  const rangeId = panel.id('check-right')
  const on = fingerEvents(value => setCheck({ panel, player, number }, value))
  return html`<div @change=${() => state.answers[number] === undefined && panel.actions.answer(number, right)}>${viewToggle(panel)}</div>
    ${controlInRow(panel, 'need')}
    <div class="step-slider">
      <label for=${rangeId}>${label}</label> <output for=${rangeId} aria-live="off">${right} ${unit}</output>
      <input class="plain-range" id=${rangeId} type="range" min=${least} max=${most} step="1" .value=${String(right)}
        aria-valuetext="${right} ${unit}" @input=${on.input}
        @pointerdown=${on.pointerdown} @pointerup=${on.pointerup} @pointercancel=${on.pointercancel} />
    </div>`
}

/** Has the check right so often, in 100: within what a check may be. */
export function setCheck(
  { panel, player, number }: Pick<StepContext, 'panel' | 'player' | 'number'>,
  value: number,
): void {
  const checkRight = clamp(value, least, most)
  panel.actions.answer(number, checkRight)
  player.arrange({ checkRight })
}

/** Who the check finds, misses and flags without need: in colours, and counted. */
export function besideCheck({ panel }: StepContext): TemplateResult {
  const { state } = panel
  const outcome = checkOutcome(state.parameters.children, state.parameters.need, rightOf(panel))
  return html`<ul class="step-key">${keyOf(state.truth).map(([look, name]) => html`<li>${mark(look)} ${name}</li>`)}</ul>
    <ul class="step-sentences">${checkSentences(outcome).map(sentence => html`<li>${sentence}</li>`)}</ul>
    <p>${badgeAfter('workedOut')}</p>
    ${pictureToggles(panel)}`
}

/** How often the check is right, in 100. */
export const rightOf = ({ state }: Panel): number => state.cue.checkRight ?? most

/** What the colours mean here: in the director's view the director cannot tell who is flagged without need, or who is missed. */
const keyOf = (truth: boolean): readonly (readonly [MarkLook, string])[] =>
  truth
    ? [
        ['assessed', blocksChecked.found],
        ['assessed-false', blocksChecked.mistaken],
        ['never-noticed', blocksChecked.missed],
      ]
    : [['assessed', blocksChecked.pointedAt]]
