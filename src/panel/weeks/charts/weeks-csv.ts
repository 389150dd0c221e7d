import { type Cell, toCsv } from '../../../lib/csv'
import { downloadText } from '../../../lib/download'
import { eventsOf, type Replay } from '../../../model/simulation/replay'
import type { Grade, SeasonEvent, SeasonEventKind } from '../../../model/simulation/season-event'
import {
  type Week,
  type WeekColumn,
  type WeekTable,
  weekAt,
  weekColumns,
} from '../../../model/simulation/weeks'
import { modelVersion } from '../../../model/version'
import type { State } from '../../../store/state'
import { ofModel } from '../../../words/language'
import {
  seasonCharts as chartsWords,
  eventInCell,
  weekColumnNames,
  weekEvents,
} from '../../../words/season-charts'
import { causeNames, eventWords, gradeNames } from '../../../words/season-events'
import { fileHead, fileName } from '../../taken-away'
import type { Played } from './series'

/** Downloads the weeks played up to the week on show, as a table. */
export function downloadWeeks(state: State, { table }: Played, replay: Replay): void {
  const columns = weeksCsvColumns.length + 2
  const csv = weeksCsv(table, eventsOf(replay), fileWords)
  downloadText(fileName(state, 'csv', chartsWords.fileEnding), fileHead(state, columns) + csv)
}

/** A column of the file. There is none of tragedies: nothing counts them. */
export type WeeksCsvColumn = Exclude<WeekColumn, 'tragedies'>

/** What is named in the column of events: no tragedy, or the rows would be a count of them. */
export type WeeksCsvEvent = Exclude<SeasonEventKind, 'tragedy'>

/** The words of the file. */
export interface WeeksCsvWords {
  readonly week: string
  readonly columns: { readonly [column in WeeksCsvColumn]: string }
  readonly events: string
  readonly names: { readonly [kind in WeeksCsvEvent]: string }
  readonly causes: { readonly [cause in SeasonEvent['cause']]: string }
  readonly grades: { readonly [grade in Grade]: string }
  /** One event in a cell. */
  readonly event: (name: string, cause: string, grade?: string) => string
}

const names = Object.fromEntries(
  Object.entries(eventWords).map(([kind, { name }]) => [kind, name]),
) as WeeksCsvWords['names']

const fileWords: WeeksCsvWords = {
  week: chartsWords.week,
  columns: weekColumnNames,
  events: weekEvents,
  names,
  causes: causeNames,
  grades: gradeNames,
  event: eventInCell,
}

/**
 * The weeks of a season as CSV: a row a week with everything recorded of it, in whole truth whatever is shown, and what
 * happened in it. The first heading names the version of the model. Events after the table's last week are left out.
 */
export function weeksCsv(table: WeekTable, events: readonly SeasonEvent[], words: WeeksCsvWords): string {
  const header = [
    ofModel(words.week, modelVersion),
    ...weeksCsvColumns.map(column => words.columns[column]),
    words.events,
  ]
  const rows = Array.from({ length: table.weeks + 1 }, (_, week) => {
    const numbers = weekAt(table, week)
    const happened = events.flatMap(({ week: when, kind, cause, grade }) =>
      when !== week || kind === 'tragedy'
        ? []
        : [words.event(words.names[kind], words.causes[cause], grade && words.grades[grade])],
    )
    return [week, ...weeksCsvColumns.map(column => cellOf(numbers, column)), happened.join('; ')]
  })
  return toCsv(header, rows)
}

/** Every column but that of tragedies, in the order of `weekColumns`. */
export const weeksCsvColumns = weekColumns.filter(
  (column): column is WeeksCsvColumn => column !== 'tragedies',
)

/** Held as shares of a year's staff or posts; written in percent, as everything a reader sees of them. */
const inPercent: ReadonlySet<WeekColumn> = new Set<WeekColumn>([
  'leavingBase',
  'leavingPoaching',
  'leavingStrain',
  'leavingInspection',
  'leavingHeadline',
  'leavingGap',
  'hiring',
])

/** To three decimals. Empty where there is no such number: with no team the wait has no end. */
function cellOf(week: Week, column: WeekColumn): Cell {
  const value = week[column] * (inPercent.has(column) ? 100 : 1)
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 : ''
}
