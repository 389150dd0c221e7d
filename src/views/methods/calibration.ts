import { assessments, type MethodsFigure, referrals, tragedies } from '../../figures/methods-figures'
import { openFiles as publishedOpenFiles } from '../../figures/open-cases'
import { storyFigure } from '../../figures/story-figures'
import { defaultParameters } from '../../model/parameters/registry'
import { openFiles } from '../../model/population/states'
import { weeklyChances } from '../../model/steady/rates'
import type { Settled } from '../../model/steady/settled'
import type { calibrationRows, calibrationUnits, ties } from '../../words/methods/calibration'

/** One row: a published figure, and what the model gives for the same thing. */
export interface CalibrationRow {
  readonly id: keyof typeof calibrationRows
  readonly published: MethodsFigure
  readonly model: number
  /** `rarity`: said in words, never as a number. */
  readonly unit: keyof typeof calibrationUnits | 'rarity'
  readonly tie: keyof typeof ties
}

/** Every row, for the model settled at its usual settings. */
export function calibrationOf(settled: Settled): readonly CalibrationRow[] {
  const { stocks, team, concernsTrue, concernsFalse } = settled
  const concerns = concernsTrue + concernsFalse
  const turnedBack = settled.screenedOutTrue * concernsTrue + settled.screenedOutFalse * concernsFalse
  const permanent = team.established + team.newlyQualified
  const census = '30 September 2025'
  const vacancies = 100 * (1 - permanent / team.budget)
  const agency = (100 * team.agency) / team.players
  const turnedBackOf2025 = quoted('closedNoAction', 'year to 31 March 2025')
  return [
    { id: 'concerns', published: referrals, model: 52 * concerns, unit: 'aYear', tie: 'fitted' },
    {
      id: 'turnedBack',
      published: turnedBackOf2025,
      model: (100 * turnedBack) / concerns,
      unit: 'percent',
      tie: 'fitted',
    },
    {
      id: 'assessments',
      published: assessments,
      model: assessmentsBegun(settled),
      unit: 'aYear',
      tie: 'free',
    },
    {
      id: 'leaving',
      published: quoted('leaving', census),
      model: 100 * settled.leaving.total,
      unit: 'percent',
      tie: 'input',
    },
    {
      id: 'workers',
      published: quoted('caseHolders', census),
      model: team.players,
      unit: 'plain',
      tie: 'fitted',
    },
    {
      id: 'caseload',
      published: quoted('caseload', census),
      model: settled.caseload,
      unit: 'plain',
      tie: 'fitted',
    },
    {
      id: 'vacancies',
      published: quoted('vacancies', census),
      model: vacancies,
      unit: 'percent',
      tie: 'fitted',
    },
    {
      id: 'agency',
      published: quoted('agencyShare2025', census),
      model: agency,
      unit: 'percent',
      tie: 'free',
    },
    { id: 'openFiles', published: publishedOpenFiles, model: openFiles(stocks), unit: 'plain', tie: 'free' },
    {
      id: 'tragedies',
      published: tragedies,
      model: settled.expectedTragediesAYear,
      unit: 'rarity',
      tie: 'fitted',
    },
  ]
}

/** The first number of a figure the story quotes, whose source is written down there. */
function quoted(id: string, year: string): MethodsFigure {
  const { values, ...evidence } = storyFigure(id)
  return { ...evidence, value: values[0], year }
}

/** Assessments begun in a year: those waiting, times the chance of a week that theirs begins. */
function assessmentsBegun({ stocks, waitWeeks }: Settled): number {
  const { needEnds, needBegins } = weeklyChances(defaultParameters)
  return (52 / waitWeeks) * ((1 - needEnds) * stocks.waiting + (1 - needBegins) * stocks.waitingFalse)
}
