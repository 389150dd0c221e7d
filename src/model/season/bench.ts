import { exp, log } from '../mathematics'
import { defaultSeasonParameters, type SeasonParameters } from '../season-parameters'
import type { LeverEffects } from './levers'
import type { Grade } from './season-event'

/** What events have left behind: scalars that run out or fade. Written in place, week by week. */
export interface Bench {
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
export function quietBench(): Bench {
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
export interface BenchEffects {
  paperwork: number
  hiring: number
  alarm: number
  leavingInspection: number
  leavingHeadline: number
  leavingGap: number
}

/** §4: writes into `effects` what the bench does to this week, softened by the levers. */
export function benchEffects(
  bench: Bench,
  levers: LeverEffects,
  effects: BenchEffects,
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
export function benchWeekPasses(bench: Bench): boolean {
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
export function judge(bench: Bench, grade: Grade, season: SeasonParameters = defaultSeasonParameters): void {
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
  bench: Bench,
  levers: LeverEffects,
  season: SeasonParameters = defaultSeasonParameters,
): void {
  bench.gapWeeks = season.leadershipGapWeeks * levers.gapWeeks
}

/** A tragedy is in the news. Alarm adds up; vilification is at its fullest again. */
export function headline(bench: Bench, season: SeasonParameters = defaultSeasonParameters): void {
  bench.alarm += season.headlineAlarm
  bench.vilification = 1
}
