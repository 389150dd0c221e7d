import { html, nothing, type TemplateResult } from 'lit-html'
import { picking } from '../../words/story/questions'
import type { Task } from '../beat'
import { chancePicks, pick } from '../picks'
import type { StepContext } from '../step-context'

/**
 * Children picked in the stadium: by pressing them, by walking to them with the keys, or by chance. Buttons with nothing
 * left to do stay in reach, so that the focus is never lost.
 */
export function pickTask(
  told: StepContext,
  { children: most }: Extract<Task, { kind: 'pick' }>,
): TemplateResult {
  const { panel, player, step, inHand } = told
  const { state } = panel
  const isAnswered = state.answers[step] !== undefined
  const chosen = state.chosenChild
  const canPick = !isAnswered && chosen !== null && !inHand.picks.includes(chosen)
  const byChance = () => {
    if (!isAnswered) player.answer(chancePicks(inHand.picks, most, state.parameters.children, state.seed))
  }
  const pickChosen = () => {
    if (canPick) pick(inHand, chosen, most, player)
    panel.redraw()
  }
  return html`<p role="status">${picking.picked(isAnswered ? most : inHand.picks.length)}</p>
    <div class="step-choices">
      ${canPick || inHand.picks.length > 0 ? html`<button type="button" class="button" aria-disabled=${canPick ? 'false' : 'true'} @click=${pickChosen}>${picking.pickChosen}</button>` : nothing}
      <button type="button" class="button" aria-disabled=${isAnswered ? 'true' : 'false'} @click=${byChance}>${picking.chance}</button>
    </div>`
}
