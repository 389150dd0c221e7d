import { defaultSeasonParameters, type SeasonParameters } from '../parameters/season'
import type { Levers } from './levers'

/** What the levers do to a week: factors, 1 where nothing is pulled, and `separation` in z to be added. */
export interface LeverEffects {
  readonly vilification: number
  readonly alarm: number
  readonly separation: number
  readonly gapWeeks: number
  readonly directorLeaving: number
  readonly leavesAfterHeadline: number
  readonly leaving: number
  readonly hiring: number
  readonly inspectionLeaving: number
}

/** §7: effects in proportion to how far each lever is pulled. None touches the tragedy rates. */
export function leverEffects(
  levers: Levers,
  season: SeasonParameters = defaultSeasonParameters,
): LeverEffects {
  const factor = (full: number, percent: number): number => 1 + ((full - 1) * percent) / 100
  return {
    vilification: factor(season.debateVilification, levers.debate),
    alarm: factor(season.debateAlarm, levers.debate),
    separation: (season.trainingSeparation * levers.training) / 100,
    gapWeeks: factor(season.developmentGapWeeks, levers.development),
    directorLeaving: factor(season.roleDirectorLeaving, levers.role),
    leavesAfterHeadline: factor(season.roleLeavesAfterHeadline, levers.role),
    leaving: factor(season.encouragementLeaving, levers.encouragement),
    hiring: factor(season.encouragementHiring, levers.encouragement),
    inspectionLeaving: factor(season.encouragementInspection, levers.encouragement),
  }
}
