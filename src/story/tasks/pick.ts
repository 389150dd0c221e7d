import { html, nothing, type TemplateResult } from 'lit-html'
import { Stream, uniform } from '../../model/random'
import type { Panel } from '../../panel/panel-state'
import type { State } from '../../store/state'
import type { SettingsStore } from '../../store/store'
import { picking } from '../../words/story/questions'
import type { Player } from '../player'
import type { StepContext } from '../step-context'
import { stepAt } from '../steps'

/**
 * So many children picked in the stadium: by pressing them, by moving to them with the keys, or by chance. Buttons with
 * nothing left to do stay in reach, so that the focus is never lost.
 */
export function pickTask({ panel, player, number }: StepContext, most: number): TemplateResult {
  const { state } = panel
  const isAnswered = state.answers[number] !== undefined
  const chosen = state.chosenChild
  const canPick = !isAnswered && chosen !== null && !state.picks.includes(chosen)
  const pickChosen = () => {
    if (canPick) pick(panel, chosen, most, player)
  }
  return html`<p role="status">${picking.picked(isAnswered ? most : state.picks.length)}</p>
    <div class="step-choices">
      ${canPick || state.picks.length > 0 ? html`<button type="button" class="button" aria-disabled=${canPick ? 'false' : 'true'} @click=${pickChosen}>${picking.pickChosen}</button>` : nothing}
      <button type="button" class="button button-strong step-button" aria-disabled=${isAnswered ? 'true' : 'false'} @click=${() => pickByChance(panel, player, number, most)}>${picking.chance}</button>
    </div>`
}

/** Picks as many as are still wanted by chance, which answers the step. Once it is answered: nothing. */
export function pickByChance(
  { state, actions }: Pick<Panel, 'state' | 'actions'>,
  player: Player,
  number: number,
  most: number,
): void {
  if (state.answers[number] !== undefined) return
  const picks = chancePicks(state.picks, most, state)
  actions.setPicks(picks)
  player.answer(picks)
}

/** While a step asks for children to be picked, a press in the stadium picks one. Returns what ends it. */
export function pickOnPress(store: SettingsStore, player: Player): () => void {
  return store.subscribe((now, before) => {
    if (now.pressed === before.pressed || !now.pressed || now.step === null || !now.cue.picking) return
    const { task, note } = stepAt(now.step)
    // Nothing is asked yet while the reader is still at the note before the step.
    if (note && !player.isPastNote(now.step)) return
    const { actions } = store
    if (task.kind === 'pick') pick({ state: now, actions }, now.pressed.child, task.children, player)
  })
}

/** Picks a child, if it is new and there is room for it; the last one answers the step. */
function pick(
  { state, actions }: Pick<Panel, 'state' | 'actions'>,
  child: number,
  most: number,
  player: Player,
): void {
  const picks = withPick(state.picks, child, most)
  actions.setPicks(picks)
  if (picks.length === most) player.answer(picks)
}

/** So many different children by chance, those picked already first. The same seed gives the same. */
function chancePicks(
  picks: readonly number[],
  most: number,
  { seed, parameters }: Pick<State, 'seed' | 'parameters'>,
): readonly number[] {
  let found = picks
  for (let draw = 0; found.length < most; draw++)
    found = withPick(
      found,
      Math.floor(uniform(seed, Stream.uncertainty, draw, 1) * parameters.children),
      most,
    )
  return found
}

function withPick(picks: readonly number[], child: number, most: number): readonly number[] {
  return picks.length >= most || picks.includes(child) ? picks : [...picks, child]
}
