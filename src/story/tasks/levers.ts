import { html, nothing, type TemplateResult } from 'lit-html'
import { type LeverId, leverIds } from '../../model/simulation/levers'
import { evidenceBadge } from '../../panel/evidence-fold'
import { leversShown } from '../../store/season-settings'
import { leverValue } from '../../words/season-events'
import { atFullStrength, leverBadge, levers as words } from '../../words/story/five-points'
import type { StepContext } from '../step-context'
import { playTask } from './play'
import { wouldHaveToBeTrue } from './would-have-to-be-true'

/** The five action points as levers, each with where it acts and what would have to be true of it. */
export function leversTask(told: StepContext, until: number): TemplateResult {
  const { panel } = told
  const { season } = panel.state
  if (!season) return playTask(told, until)
  const shown = leversShown(season)
  return html`<p class="chart-note">${leverBadge} ${evidenceBadge('assumption')}</p>
    ${leverIds.map(id => lever(told, id, shown[id]))}
    ${playTask(told, until)}`
}

function lever({ panel }: StepContext, id: LeverId, percent: number): TemplateResult {
  const { name, asks, acts } = words[id]
  const pull = (event: Event) =>
    panel.actions.setLever(id, (event.currentTarget as HTMLInputElement).valueAsNumber)
  return html`<div class="step-lever" role="group" aria-labelledby="lever-${id}">
    <label id="lever-${id}" for="lever-${id}-range">${name}</label> <output for="lever-${id}-range">${leverValue(percent)}</output>
    <p>${asks} ${acts}</p>
    <input class="plain-range" id="lever-${id}-range" type="range" min="0" max="100" step="5" .value=${String(percent)}
      aria-valuetext=${leverValue(percent)} @change=${pull} />
    <p class="chart-note">${percent === 0 ? `${atFullStrength} ` : nothing}${wouldHaveToBeTrue(id, percent)}</p>
  </div>`
}
