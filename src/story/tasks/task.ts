import { html, nothing, type TemplateResult } from 'lit-html'
import { control } from '../../panel/control/control'
import { budgetBar } from '../../panel/results/charts'
import { pictureToggles, viewToggle } from '../../panel/toggles'
import type { StepContext } from '../step-context'
import { checkTask } from './check'
import { freeTask } from './free'
import { gradeTask } from './grade'
import { guessTask } from './guess'
import { leversTask } from './levers'
import { pickTask } from './pick'
import { playTask } from './play'

/** What the reader does at a step, by the kind of its task. */
export function task(told: StepContext): TemplateResult | typeof nothing {
  const { panel, beat, player } = told
  const asked = beat.task
  switch (asked.kind) {
    case 'none':
      return nothing
    case 'start':
      return html`<button type="button" class="button button-strong" @click=${() => player.answer(1)}>${asked.button}</button>`
    case 'guess':
      return guessTask(told, asked)
    case 'pick':
      return pickTask(told, asked)
    case 'check':
      return checkTask(told)
    case 'move':
      return html`${asked.controls.map(id => control(panel, id))} ${asked.showsBudget ? budgetBar(panel) : nothing}
        ${viewToggle(panel)} ${pictureToggles(panel)}`
    case 'choose': {
      const value = panel.state.parameters[asked.control]
      return html`<div class="step-choices" role="group" aria-label=${beat.words.task?.ask ?? ''}>${asked.choices.map(
        choice => html`<button type="button" class="button" aria-pressed=${choice.value === value}
          @click=${() => panel.actions.setParameter(asked.control, choice.value)}>${choice.name}</button>`,
      )}</div> ${pictureToggles(panel)}`
    }
    case 'play':
      return playTask(told, asked.until)
    case 'grade':
      return gradeTask(told, asked)
    case 'levers':
      return leversTask(told, asked.until)
    case 'free':
      return freeTask(told)
  }
}
