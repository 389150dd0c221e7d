import { defaultSeasonParameters, type SeasonParameters } from '../season-parameters'
import type { Grade } from './season-event'

/** What inspectors can see. Not the children nobody has noticed, nor those turned away: nobody can see those. */
export interface InspectorsView {
  readonly waitWeeks: number
  /** 0 to 1. */
  readonly strain: number
  /** Agency ÷ everyone on the pitch, and empty posts ÷ funded posts. */
  readonly agencyShare: number
  readonly vacancyShare: number
}

/** §4: the score, about 0 to 1. `luck` is three draws between 0 and 1: the noise is deliberate. */
export function inspectionScore(
  view: InspectorsView,
  luck: readonly [number, number, number],
  season: SeasonParameters = defaultSeasonParameters,
): number {
  const lateness = Math.min(1, (view.waitWeeks - 1) / season.scoreWaitWeeks)
  return (
    season.scoreBase -
    season.scoreWait * lateness -
    season.scoreStrain * view.strain -
    season.scoreAgency * view.agencyShare -
    season.scoreVacancy * view.vacancyShare +
    season.scoreNoise * (luck[0] + luck[1] + luck[2] - 1.5)
  )
}

/** The grade of a score. A score on a boundary has the better one. */
export function gradeOf(score: number, season: SeasonParameters = defaultSeasonParameters): Grade {
  if (score < season.gradeRequiresImprovement) return 'inadequate'
  if (score < season.gradeGood) return 'requiresImprovement'
  return score < season.gradeOutstanding ? 'good' : 'outstanding'
}
