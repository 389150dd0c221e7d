import { html, type TemplateResult } from 'lit-html'
import { checkOutcome } from '../../model/population/screening-check'
import { badgeAfter } from '../../panel/badge'
import { control } from '../../panel/control/control'
import { type MarkLook, mark } from '../../panel/results/mark'
import { pictureToggles, viewToggle } from '../../panel/toggles'
import { blocksChecked } from '../../words/picture-labels'
import { checkControls, checkSentences } from '../../words/story/foreheads'
import type { StepContext } from '../step-context'

/** The least and the most often a check may be right, in 100. At 50 it is no better than a coin. */
const [least, most] = [50, 100]

/** The same children seen twice, and a check moved over them: who it finds, misses and flags without need. */
export function checkTask({ panel, player, number }: StepContext): TemplateResult {
  const { state } = panel
  const right = state.cue.checkRight ?? most
  const outcome = checkOutcome(state.parameters.children, state.parameters.need, right)
  const { label, unit } = checkControls.accuracy
  const rangeId = panel.id('check-right')
  const move = (event: Event) => {
    const value = (event.currentTarget as HTMLInputElement).valueAsNumber
    panel.actions.answer(number, value)
    player.arrange({ checkRight: value })
  }
  return html`<div @change=${() => state.answers[number] === undefined && panel.actions.answer(number, right)}>${viewToggle(panel)}</div>
    ${pictureToggles(panel)}
    ${control(panel, 'need')}
    <div class="step-slider">
      <label for=${rangeId}>${label}</label> <output for=${rangeId}>${right} ${unit}</output>
      <input class="plain-range" id=${rangeId} type="range" min=${least} max=${most} step="1" .value=${String(right)}
        aria-valuetext="${right} ${unit}" @input=${move} />
    </div>
    <ul class="step-key">${keyOf(state.truth).map(([look, name]) => html`<li>${mark(look)} ${name}</li>`)}</ul>
    <ul class="step-sentences">${checkSentences(outcome).map(sentence => html`<li>${sentence}</li>`)}</ul>
    <p>${badgeAfter('workedOut')}</p>`
}

/** What the colours mean here: in the director's view the director cannot tell who is flagged without need, or who is missed. */
const keyOf = (truth: boolean): readonly (readonly [MarkLook, string])[] =>
  truth
    ? [
        ['assessed', blocksChecked.found],
        ['assessed-false', blocksChecked.mistaken],
        ['never-noticed', blocksChecked.missed],
      ]
    : [['assessed', blocksChecked.pointedAt]]
