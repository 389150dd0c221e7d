import { type Luck, luckDots } from '../../../model/season/luck'
import { whole } from '../../../words/language'
import {
  allDotsTogether,
  mostDots,
  ofAll,
  ofTheTeam,
  thisRunAmong,
  thisRunIs,
  toTen,
  chance as words,
} from '../../../words/unknowns'
import type { Panel } from '../../panel-state'
import type { Answer } from './asked'
import { type ChanceMeasure, type ChanceQuestion, measured } from './chance-question'

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
  { state, seasons: { shown } }: Panel,
  { question, result }: Answer<ChanceQuestion, Luck>,
  measure: ChanceMeasure,
  key: string,
): ChanceReading {
  const week = shown?.week ?? state.season?.week ?? 0
  const isOld = question.key !== key
  const row = shown?.replay.deltas[week]?.row
  return {
    measure,
    week,
    dots: luckDots(result, measure, week),
    children: question.request.options.parameters.children,
    own: row && !isOld ? measured(row, measure) : null,
    isOld,
  }
}

/** A number as it is said: children to ten, workers to one. */
export const amount = (measure: ChanceMeasure, value: number): string =>
  measure === 'players' ? whole(value) : toTen(value)

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
