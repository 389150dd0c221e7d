import { html, nothing, type TemplateResult } from 'lit-html'
import { parameterIds } from '../../model/parameters/registry'
import { type Ensemble, ensembleDots } from '../../model/simulation/ensemble'
import { leverIds } from '../../model/simulation/levers'
import type { Replay } from '../../model/simulation/replay'
import { columnPlace, type WeekColumn } from '../../model/simulation/weeks'
import { optionsOf, type SeasonSettings, seasonWeeks } from '../../store/season-settings'
import { toTen, whole } from '../../words/language'
import {
  allDotsTogether,
  chanceMeasures,
  inWeek,
  mostDots,
  ofAll,
  ofTheTeam,
  thisRun,
  thisRunAmong,
  thisRunIs,
  chance as words,
  working,
} from '../../words/unknowns'
import { badgedHeading } from '../badge'
import type { Panel } from '../panel-state'
import { dotPlot, numbersTable } from './dot-plot'
import { type Answer, askButton, type ChanceQuestion, LongTask } from './long-task'

/** Chance: the same settings with other seeds. There is some only in a season. */
export function chance(panel: Panel): TemplateResult {
  const { season } = panel.state
  const id = panel.id('unknowns-chance')
  return html`<section class="unknowns-part" data-kind="chance" aria-labelledby=${id}>
    ${badgedHeading(id, words.heading, 'modelled')}
    ${season ? inSeason(panel, season) : html`<p>${words.noSeason}</p>`}
  </section>`
}

function inSeason(panel: Panel, season: SeasonSettings): TemplateResult {
  const task = taskOf(panel)
  const reading = readingNow(panel)
  const another = () => {
    panel.actions.anotherSeed()
    panel.announce(words.anotherSaid)
  }
  return html`<p>${words.meaning}</p>
    <button type="button" class="button" @click=${another}>${words.another}</button>
    ${askButton(task, chanceQuestion(season, panel.state.seed), words.ask)}
    ${reading && task.answer ? chanceFigure(panel, task.answer.result, reading) : nothing}`
}

/** The panel's own task of playing other seeds. */
function taskOf(panel: Panel): LongTask<ChanceQuestion, Ensemble> {
  panel.local.tasks.chance ??= new LongTask({
    worker: panel.weeks.client,
    read: outcome => (outcome.kind === 'ensemble' ? outcome.ensemble : null),
    onChange: panel.redraw,
    onEnd(how) {
      const reading = readingNow(panel)
      if (how !== 'answered') panel.announce(working[how])
      else if (reading) panel.announce(chanceInWords(reading).join(' '))
    },
  })
  return panel.local.tasks.chance
}

/** What the last answer says in the week on show. Null before there is one. */
function readingNow(panel: Panel): ChanceReading | null {
  const { season, seed, truth } = panel.state
  const { chance: task, measure } = panel.local.tasks
  if (!season || !task?.answer) return null
  const offered = measuresIn(truth)
  const shown = offered.find(name => name === measure) ?? offered[0]!
  return chanceReading(panel, task.answer, shown, chanceQuestion(season, seed).key)
}

/** The dots of one measure in the week on show, the reader’s own run among them, and the same in words and numbers. */
function chanceFigure(panel: Panel, result: Ensemble, reading: ChanceReading): TemplateResult {
  const { measure, own, isOld, dots, week } = reading
  const [from, to] = extremes(result, measure, isOld ? null : (panel.weeks.shown?.replay ?? null))
  const choose = (event: Event) => {
    panel.local.tasks.measure = (event.currentTarget as HTMLSelectElement).value as ChanceMeasure
    panel.redraw()
  }
  return html`<label class="unknowns-choice"><span>${words.measure}</span>
      <select @change=${choose}>${measuresIn(panel.state.truth).map(
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
    ${chanceTable(result, week, measuresIn(panel.state.truth))}`
}

/** How many seeds are tried. */
const seeds = 100

/** The question for a season and its seed. The week on show has no part in it. */
export function chanceQuestion(season: SeasonSettings, seed: number): ChanceQuestion {
  const { scenario, kickOff, levers, changes } = season
  const key = JSON.stringify([
    seed,
    scenario,
    parameterIds.map(id => kickOff[id]),
    leverIds.map(id => levers[id]),
    changes,
  ])
  const options = optionsOf(season, seed)
  return { key, request: { channel: 'ensemble', options, weeks: seasonWeeks, runs: seeds } }
}

/** What the dots can count, and the columns of a week it is the sum of. Children; players are workers. */
const columns = {
  helped: ['helped'],
  notReached: ['neverNoticed', 'turnedAway', 'waiting'],
  players: ['established', 'newlyQualified', 'agency'],
} as const satisfies Record<string, readonly WeekColumn[]>

/** Something the dots can count. */
export type ChanceMeasure = keyof typeof columns

/** What can be counted in a view, the usual one first: in the director's nobody can see who is not reached. */
export const measuresIn = (truth: boolean): readonly ChanceMeasure[] =>
  truth ? ['notReached', 'helped', 'players'] : ['helped', 'players']

/** A measure of one week as it was played, from the numbers of that week. */
export function measured(row: Float64Array, measure: ChanceMeasure): number {
  return columns[measure].reduce((sum, column) => sum + row[columnPlace(column)]!, 0)
}

/** The least and the most a measure comes to in any week of any run, and of the reader's own season if one is given. */
export function extremes(ensemble: Ensemble, measure: ChanceMeasure, own: Replay | null): [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const include = (value: number): void => {
    from = Math.min(from, value)
    to = Math.max(to, value)
  }
  ensemble.values[measure].forEach(include)
  for (const { row } of own?.deltas ?? []) include(measured(row, measure))
  return [from, to]
}

/** What the dots say of one measure in one week. */
export interface ChanceReading {
  readonly measure: ChanceMeasure
  readonly week: number
  /** Twenty, rising. Children or workers. */
  readonly dots: Float64Array
  /** How many children there are in the season of the dots. */
  readonly children: number
  /** The reader's own season in the same week; null where the dots belong to another. */
  readonly own: number | null
  readonly isOld: boolean
}

/** Reads an answer in the week on show. `key`: the question as it would be asked now. */
export function chanceReading(
  { state, weeks: { shown } }: Panel,
  { question, result }: Answer<ChanceQuestion, Ensemble>,
  measure: ChanceMeasure,
  key: string,
): ChanceReading {
  const week = shown?.week ?? state.season?.week ?? 0
  const isOld = question.key !== key
  const row = shown?.replay.deltas[week]?.row
  return {
    measure,
    week,
    dots: ensembleDots(result, measure, week),
    children: question.request.options.parameters.children,
    own: row && !isOld ? measured(row, measure) : null,
    isOld,
  }
}

/** Sentences that say what the dots show: where most of them lie, and where the reader's own season lies among them. */
export function chanceInWords({ measure, dots, children, own, isOld }: ChanceReading): string[] {
  const of = measure === 'players' ? ofTheTeam : ofAll(children)
  const said = (value: number) => amount(measure, value)
  const sentences: string[] = isOld ? [words.oldDots] : []
  const isOnePlace = dots[19]! - dots[0]! < 0.5
  sentences.push(
    isOnePlace ? allDotsTogether(said(dots[9]!), of) : mostDots(said(dots[1]!), said(dots[18]!), of),
  )
  if (own !== null) {
    const lower = dots.filter(dot => dot < own).length
    const higher = dots.filter(dot => dot > own).length
    sentences.push(thisRunIs(said(own)))
    if (!isOnePlace) sentences.push(thisRunAmong(lower, higher))
  }
  return sentences
}

/** A number as it is said: children to ten, workers to one. */
const amount = (measure: ChanceMeasure, value: number): string =>
  measure === 'players' ? whole(value) : toTen(value)

/** The twenty dots of every measure in one week as numbers, lowest first. */
function chanceTable(ensemble: Ensemble, week: number, measures: readonly ChanceMeasure[]): TemplateResult {
  const dotsBy = measures.map(measure => ({ measure, dots: ensembleDots(ensemble, measure, week) }))
  const rows = Array.from(dotsBy[0]!.dots, (_, place) => [
    String(place + 1),
    ...dotsBy.map(({ measure, dots }) => amount(measure, dots[place]!)),
  ])
  const head = [words.tableDot, ...measures.map(measure => chanceMeasures[measure])]
  return numbersTable(words.tableSummary, head, rows)
}
