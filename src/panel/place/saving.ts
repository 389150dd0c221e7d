import { html, nothing, type TemplateResult } from 'lit-html'
import { withLess } from '../../crowd/with-less'
import { employedCostAYear } from '../../figures/one-council'
import { type PlaceStart, placeStart } from '../../figures/place-starts'
import type { Place } from '../../figures/places/places'
import { defaultPreset, presetParameters } from '../../figures/presets'
import { bringIntoPanel } from '../../lib/bring-into-panel'
import { readNumber } from '../../lib/read-number'
import type { Parameters } from '../../model/parameters/registry'
import { rangeOf } from '../../store/range'
import { sameParameters } from '../../store/settings'
import { whole } from '../../words/language'
import { savingWords as words } from '../../words/places/saving'
import { viewLink } from '../links'
import type { Panel } from '../panel-state'
import { askButton } from '../unknowns/long-task'
import { changeQuestion, effectInWords, guessesTask, uncertaintyReading } from '../unknowns/uncertainty'
import { lessInOtherUnits, lessTable } from './less-table'

/** How much less is counted in. */
type Unit = keyof typeof words.units

const units = Object.keys(words.units) as Unit[]

/** What may stand beside the number. */
const typedBeside = ['%', 'per cent', '£', 'pounds', 'posts', 'post']

/** What less money would mean in a place: kept and now, the range from our guesses, and a page to print. */
export function placeSaving(panel: Panel, { id, name }: Place): TemplateResult | typeof nothing {
  const start = placeStart(id)
  if (!start) return nothing
  const { state, actions } = panel
  const heading = panel.id('place-saving')
  const less = withLess(start, state.parameters)
  const isLess = less.amount !== null
  const england = (): void => {
    const parameters = presetParameters(defaultPreset, start.parameters.children, id)
    actions.change({
      kept: { parameters, season: null },
      parameters: start.parameters,
      preset: start.preset.id,
      season: null,
    })
  }
  return html`<section class="place-saving" aria-labelledby=${heading}>
    <h3 id=${heading}>${words.heading}</h3>
    <p>${words.about(name)}</p>
    ${form(panel, start)}
    ${isLess ? html`${lessTable(less)} <p class="chart-note">${lessInOtherUnits(less)} ${words.readOnly}</p> ${sureness(panel, start.parameters)}` : nothing}
    <p>${viewLink(panel, 'briefing', words.briefing)}</p>
    <button type="button" class="button" @click=${england}>${words.england}</button>
  </section>`
}

function form(panel: Panel, start: PlaceStart): TemplateResult {
  const { local, redraw, actions } = panel
  const id = panel.id('place-less')
  const submit = (event: Event): void => {
    event.preventDefault()
    const asked = event.currentTarget as HTMLFormElement
    const data = new FormData(asked)
    const unit = units.find(one => one === data.get('unit')) ?? 'percent'
    const most = mostOf(unit, start.parameters)
    const read = readNumber(String(data.get('amount')), { min: 0, max: most, step: 0.1, units: typedBeside })
    const isRead = read.kind === 'number' && read.value >= 0 && read.value <= most
    local.savingError = isRead ? undefined : words.cannot(whole(most))
    if (isRead)
      actions.change({
        kept: { parameters: start.parameters, season: null },
        parameters: lessBy(read.value, unit, start.parameters),
        preset: start.preset.id,
        season: null,
      })
    redraw()
    const table = isRead ? asked.parentElement?.querySelector('.place-table') : null
    if (table) requestAnimationFrame(() => bringIntoPanel(table))
  }
  return html`<form class="place-less" novalidate @submit=${submit}>
    <label for=${id}>${words.amount}</label>
    <input id=${id} name="amount" inputmode="decimal" autocomplete="off" value="5" aria-describedby=${panel.id('place-less-note')} />
    <label for=${panel.id('place-unit')}>${words.unit}</label>
    <select id=${panel.id('place-unit')} name="unit">${units.map(unit => html`<option value=${unit}>${words.units[unit]}</option>`)}</select>
    <button type="submit" class="button">${words.show}</button>
    <p class="control-error" role="alert">${local.savingError ?? nothing}</p>
    <p class="chart-note" id=${panel.id('place-less-note')}>${words.poundsNote(employedCostAYear.value)}</p>
  </form>`
}

/** The most that can be taken away: as much of the budget as the control can, every post, and what all posts cost. */
function mostOf(unit: Unit, parameters: Parameters): number {
  if (unit === 'percent') return rangeOf('saving', parameters).max
  return Math.floor(unit === 'posts' ? parameters.posts : parameters.posts * employedCostAYear.value)
}

function lessBy(amount: number, unit: Unit, parameters: Parameters): Parameters {
  if (unit === 'percent') return { ...parameters, saving: amount }
  const posts = unit === 'posts' ? amount : amount / employedCostAYear.value
  return { ...parameters, posts: Math.max(0, Math.round(100 * (parameters.posts - posts)) / 100) }
}

/** The range from our guesses, worked out when it is asked for. */
function sureness(panel: Panel, before: Parameters): TemplateResult | typeof nothing {
  const now = panel.state.parameters
  if (sameParameters(before, now)) return nothing
  const task = guessesTask(panel)
  const question = changeQuestion('kept', before, now)
  const { answer } = task
  const isHere = answer?.question.key === question.key
  return html`${askButton(task, question, words.guesses)}
    ${isHere ? html`<p>${effectInWords(uncertaintyReading(answer)).join(' ')}</p>` : nothing}`
}
