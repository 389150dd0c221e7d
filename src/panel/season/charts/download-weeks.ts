import { eventsOf, type Replay } from '../../../model/season/replay'
import { type WeeksCsvWords, weeksCsv } from '../../../store/weeks-csv'
import { eventInCell, seasonCharts, weekColumnNames, weekEvents } from '../../../words/season-charts'
import { causeNames, eventWords, gradeNames } from '../../../words/season-events'
import { handOverFile } from '../../hand-over-file'
import type { Played } from './played'

const names = Object.fromEntries(
  Object.entries(eventWords).map(([kind, { name }]) => [kind, name]),
) as WeeksCsvWords['names']

const words: WeeksCsvWords = {
  week: seasonCharts.week,
  columns: weekColumnNames,
  events: weekEvents,
  names,
  causes: causeNames,
  grades: gradeNames,
  event: eventInCell,
}

/** Hands over the weeks played up to the week on show. */
export function downloadWeeks({ table }: Played, replay: Replay): void {
  handOverFile(seasonCharts.fileName, weeksCsv(table, eventsOf(replay), words))
}
