import { parameterIds } from '../../../model/parameters'
import { leverIds } from '../../../model/season/lever-ids'
import type { Luck } from '../../../model/season/luck'
import type { Replay } from '../../../model/season/replay'
import { columnPlace, type WeekColumn } from '../../../model/season/week-table'
import type { LuckRequest } from '../../../run/messages'
import { optionsOf, type SeasonSettings, seasonWeeks } from '../../../store/season-settings'
import type { Question } from './asked'

/** How many seeds are tried. */
export const seeds = 100

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

/** How the season could have gone with other seeds. */
export interface ChanceQuestion extends Question {
  readonly request: LuckRequest
}

/** The question for a season and its seed. The week on show has no part in it. */
export function chanceQuestion(season: SeasonSettings, seed: number): ChanceQuestion {
  const { script, kickOff, levers, changes } = season
  const key = JSON.stringify([
    seed,
    script,
    parameterIds.map(id => kickOff[id]),
    leverIds.map(id => levers[id]),
    changes,
  ])
  const options = optionsOf(season, seed)
  return { key, request: { channel: 'luck', options, weeks: seasonWeeks, runs: seeds } }
}

/** A measure of one week as it was played, from the numbers of that week. */
export function measured(row: Float64Array, measure: ChanceMeasure): number {
  return columns[measure].reduce((sum, column) => sum + row[columnPlace(column)]!, 0)
}

/** The least and the most a measure comes to in any week of any run, and of the reader's own season if one is given. */
export function extremes(luck: Luck, measure: ChanceMeasure, own: Replay | null): [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const see = (value: number): void => {
    from = Math.min(from, value)
    to = Math.max(to, value)
  }
  luck.values[measure].forEach(see)
  for (const { row } of own?.deltas ?? []) see(measured(row, measure))
  return [from, to]
}
