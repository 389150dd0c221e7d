import { html, type TemplateResult } from 'lit-html'
import { frontControls } from '../../panel/control/front-controls'
import { historyButtons } from '../../panel/history-buttons'
import { pictureToggles, viewToggle } from '../../panel/toggles'
import { comeBack, whatPeopleCanDo } from '../../words/story/yours'
import type { StepContext } from '../step-context'

const { heading, ...ways } = whatPeopleCanDo

/** The team comes back, and with it the controls in front; and what people can do. */
export function freeTask(told: StepContext): TemplateResult {
  const isBack = told.panel.state.answers[told.step] !== undefined
  return html`${isBack ? controls(told) : comeBackButton(told)}
    <section aria-labelledby="ways-heading"><h3 id="ways-heading">${heading}</h3>
      <ul class="step-sentences">${Object.values(ways).map(way => html`<li>${way}</li>`)}</ul>
    </section>`
}

function comeBackButton({ player }: StepContext): TemplateResult {
  const press = ({ currentTarget }: Event) => {
    // The button is about to go: from the heading the next stop is what comes in its place.
    const heading = (currentTarget as HTMLElement | undefined)?.closest('.step')?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    player.answer(1)
  }
  return html`<button type="button" class="button button-strong" @click=${press}>${comeBack}</button>`
}

const controls = ({ panel }: StepContext): TemplateResult =>
  html`${viewToggle(panel)} ${pictureToggles(panel)} ${frontControls(panel)} ${historyButtons(panel)}`
