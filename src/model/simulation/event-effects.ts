import { exp, log } from '../exact-math'
import { defaultSeasonParameters, type SeasonParameters } from '../parameters/season'
import type { LeverEffects } from './lever-effects'
import type { Grade } from './season-event'

/** What events have left behind: scalars that run out or fade. Written in place, week by week. */
export interface EventEffects {
  /** Weeks left without a director; 0 with one in post. */
  gapWeeks: number
  /** Weeks left of an action plan, after either of the two lower grades. */
  improvementWeeks: number
  inadequateWeeks: number
  /** Extra leaving since an inspection, in percent a year. */
  inspectionLeaving: number
  /** Alarm since headlines, in z. */
  alarm: number
  /** How much of the first week's vilification is left, 0 to 1. */
  vilification: number
}

/** Nothing has happened yet. */
export function noEffects(): EventEffects {
  return {
    gapWeeks: 0,
    improvementWeeks: 0,
    inadequateWeeks: 0,
    inspectionLeaving: 0,
    alarm: 0,
    vilification: 0,
  }
}

/** What past events do to one week: `paperwork` and leaving in percent, `alarm` in z, `hiring` a factor. */
export interface EffectsOnWeek {
  paperwork: number
  hiring: number
  alarm: number
  leavingInspection: number
  leavingHeadline: number
  leavingGap: number
}

/** A week to which past events do nothing. */
export function noEffectsOnWeek(): EffectsOnWeek {
  return {
    paperwork: 0,
    hiring: 1,
    alarm: 0,
    leavingInspection: 0,
    leavingHeadline: 0,
    leavingGap: 0,
  }
}

/** §4: writes into `week` what past events do to it, softened by the levers. */
export function effectsOnWeek(
  effects: EventEffects,
  levers: LeverEffects,
  week: EffectsOnWeek,
  season: SeasonParameters = defaultSeasonParameters,
): void {
  const vilification = effects.vilification * levers.vilification
  const gap = effects.gapWeeks > 0
  const inadequate = effects.inadequateWeeks > 0
  week.paperwork =
    (effects.improvementWeeks > 0 ? season.improvementPaperwork : 0) +
    (inadequate ? season.inadequatePaperwork : 0) +
    (gap ? season.leadershipGapPaperwork : 0)
  week.hiring =
    (inadequate ? season.inadequateHiring : 1) * (1 - (1 - season.vilificationHiring) * vilification)
  week.alarm = (inadequate ? season.inadequateAlarm : 0) + effects.alarm * levers.alarm
  week.leavingInspection = effects.inspectionLeaving * levers.inspectionLeaving
  week.leavingHeadline = season.vilificationLeaving * vilification
  week.leavingGap = gap ? season.leadershipGapLeaving : 0
}

/** What is left after one more week of something that halves in so many weeks. */
function fading(halfLifeWeeks: number): number {
  return exp(-log(2) / halfLifeWeeks)
}

const { inspectionLeavingHalfLifeWeeks, headlineAlarmHalfLifeWeeks, vilificationHalfLifeWeeks } =
  defaultSeasonParameters
const inspectionFades = fading(inspectionLeavingHalfLifeWeeks)
const alarmFades = fading(headlineAlarmHalfLifeWeeks)
const vilificationFades = fading(vilificationHalfLifeWeeks)

/** One week later. True in the week a new director arrives. */
export function effectsFade(effects: EventEffects): boolean {
  const gap = effects.gapWeeks > 0
  effects.gapWeeks = Math.max(0, effects.gapWeeks - 1)
  effects.improvementWeeks = Math.max(0, effects.improvementWeeks - 1)
  effects.inadequateWeeks = Math.max(0, effects.inadequateWeeks - 1)
  effects.inspectionLeaving *= inspectionFades
  effects.alarm *= alarmFades
  effects.vilification *= vilificationFades
  return gap && effects.gapWeeks === 0
}

/** The consequences of a grade begin. Good and outstanding have none. */
export function judge(
  effects: EventEffects,
  grade: Grade,
  season: SeasonParameters = defaultSeasonParameters,
): void {
  if (grade === 'requiresImprovement') {
    effects.improvementWeeks = season.improvementWeeks
    effects.inspectionLeaving += season.improvementLeaving
  } else if (grade === 'inadequate') {
    effects.inadequateWeeks = season.inadequateWeeks
    effects.inspectionLeaving += season.inadequateLeaving
  }
}

/** The director goes; `levers` say for how long there is none. */
export function directorGoes(
  effects: EventEffects,
  levers: LeverEffects,
  season: SeasonParameters = defaultSeasonParameters,
): void {
  effects.gapWeeks = season.leadershipGapWeeks * levers.gapWeeks
}

/** A tragedy is in the news. Alarm adds up; vilification is at its fullest again. */
export function headline(effects: EventEffects, season: SeasonParameters = defaultSeasonParameters): void {
  effects.alarm += season.headlineAlarm
  effects.vilification = 1
}

/** §4: what inspectors can see. The children never noticed and those turned away are not in it: they cannot be seen. */
export interface InspectorsView {
  readonly waitWeeks: number
  /** 0 to 1. */
  readonly strain: number
  /** Agency ÷ everyone on the pitch, and empty posts ÷ funded posts. */
  readonly agencyShare: number
  readonly vacancyShare: number
}

/** §4: the score, about 0 to 1. `draws` are three of them between 0 and 1: the noise is deliberate. */
export function inspectionScore(
  view: InspectorsView,
  draws: readonly [number, number, number],
  season: SeasonParameters = defaultSeasonParameters,
): number {
  const lateness = Math.min(1, (view.waitWeeks - 1) / season.scoreWaitWeeks)
  return (
    season.scoreBase -
    season.scoreWait * lateness -
    season.scoreStrain * view.strain -
    season.scoreAgency * view.agencyShare -
    season.scoreVacancy * view.vacancyShare +
    season.scoreNoise * (draws[0] + draws[1] + draws[2] - 1.5)
  )
}

/** The grade of a score. A score on a boundary has the better one. */
export function gradeOf(score: number, season: SeasonParameters = defaultSeasonParameters): Grade {
  if (score < season.gradeRequiresImprovement) return 'inadequate'
  if (score < season.gradeGood) return 'requiresImprovement'
  return score < season.gradeOutstanding ? 'good' : 'outstanding'
}
