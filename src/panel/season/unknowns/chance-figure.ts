import { html, type TemplateResult } from 'lit-html'
import type { Luck } from '../../../model/season/luck'
import { chanceMeasures, inWeek, thisRun, chance as words } from '../../../words/unknowns'
import type { Panel } from '../../panel-state'
import type { Answer } from './asked'
import { type ChanceMeasure, type ChanceQuestion, extremes, measuresIn } from './chance-question'
import { amount, type ChanceReading, chanceInWords } from './chance-reading'
import { chanceTable } from './chance-table'
import { dotPlot } from './dot-plot'

/** The dots of one measure in the week on show, the reader’s own run among them, and the same in words and numbers. */
export function chanceFigure(
  panel: Panel,
  answer: Answer<ChanceQuestion, Luck>,
  reading: ChanceReading,
  choose: (measure: ChanceMeasure) => void,
): TemplateResult {
  const { measure, own, isOld, dots, week } = reading
  const [from, to] = extremes(answer.result, measure, isOld ? null : (panel.seasons.shown?.replay ?? null))
  const onChange = (event: Event) => choose((event.currentTarget as HTMLSelectElement).value as ChanceMeasure)
  return html`<label class="unknowns-choice"><span>${words.measure}</span>
      <select @change=${onChange}>${measuresIn(panel.state.truth).map(
        name => html`<option value=${name} .selected=${name === measure}>${chanceMeasures[name]}</option>`,
      )}</select></label>
    <p class="unknowns-title">${inWeek(chanceMeasures[measure], week)}</p>
    ${dotPlot({
      look: 'chance',
      dots,
      from,
      to,
      tick: value => amount(measure, value),
      mark: own === null ? null : { value: own, text: thisRun(amount(measure, own)) },
      highest: dots.length,
      isOld,
    })}
    <p class=${isOld ? 'unknowns-old' : 'unknowns-result'}>${chanceInWords(reading).join(' ')}</p>
    <p class="chart-note">${words.eachDot} ${words.notForecasts} ${words.besideTheDots}</p>
    ${chanceTable(answer.result, week, measuresIn(panel.state.truth))}`
}
