import { exp, log } from '../exact-math'
import { defaultSeasonParameters, type SeasonParameters } from '../parameters/season'
import type { LeverEffects } from './levers'
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

/** A bench on which nothing has happened yet. */
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

/** The bench's effects on one week: `paperwork` and leaving in percent, `alarm` in z, `hiring` a factor. */
export interface EffectsOnWeek {
  paperwork: number
  hiring: number
  alarm: number
  leavingInspection: number
  leavingHeadline: number
  leavingGap: number
}

/** §4: writes into `effects` what the bench does to this week, softened by the levers. */
export function effectsOnWeek(
  bench: EventEffects,
  levers: LeverEffects,
  effects: EffectsOnWeek,
  season: SeasonParameters = defaultSeasonParameters,
): void {
  const vilification = bench.vilification * levers.vilification
  const gap = bench.gapWeeks > 0
  const inadequate = bench.inadequateWeeks > 0
  effects.paperwork =
    (bench.improvementWeeks > 0 ? season.improvementPaperwork : 0) +
    (inadequate ? season.inadequatePaperwork : 0) +
    (gap ? season.leadershipGapPaperwork : 0)
  effects.hiring =
    (inadequate ? season.inadequateHiring : 1) * (1 - (1 - season.vilificationHiring) * vilification)
  effects.alarm = (inadequate ? season.inadequateAlarm : 0) + bench.alarm * levers.alarm
  effects.leavingInspection = bench.inspectionLeaving * levers.inspectionLeaving
  effects.leavingHeadline = season.vilificationLeaving * vilification
  effects.leavingGap = gap ? season.leadershipGapLeaving : 0
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
export function effectsFade(bench: EventEffects): boolean {
  const gap = bench.gapWeeks > 0
  bench.gapWeeks = Math.max(0, bench.gapWeeks - 1)
  bench.improvementWeeks = Math.max(0, bench.improvementWeeks - 1)
  bench.inadequateWeeks = Math.max(0, bench.inadequateWeeks - 1)
  bench.inspectionLeaving *= inspectionFades
  bench.alarm *= alarmFades
  bench.vilification *= vilificationFades
  return gap && bench.gapWeeks === 0
}

/** The consequences of a grade begin. Good and outstanding have none. */
export function judge(
  bench: EventEffects,
  grade: Grade,
  season: SeasonParameters = defaultSeasonParameters,
): void {
  if (grade === 'requiresImprovement') {
    bench.improvementWeeks = season.improvementWeeks
    bench.inspectionLeaving += season.improvementLeaving
  } else if (grade === 'inadequate') {
    bench.inadequateWeeks = season.inadequateWeeks
    bench.inspectionLeaving += season.inadequateLeaving
  }
}

/** The director goes; `levers` say how long the chair stays empty. */
export function directorGoes(
  bench: EventEffects,
  levers: LeverEffects,
  season: SeasonParameters = defaultSeasonParameters,
): void {
  bench.gapWeeks = season.leadershipGapWeeks * levers.gapWeeks
}

/** A tragedy is in the news. Alarm adds up; vilification is at its fullest again. */
export function headline(bench: EventEffects, season: SeasonParameters = defaultSeasonParameters): void {
  bench.alarm += season.headlineAlarm
  bench.vilification = 1
}

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
