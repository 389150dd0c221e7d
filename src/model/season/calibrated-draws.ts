import { type ParameterId, type Parameters, parameters as registry } from '../parameters'
import { Stream, uniform } from '../random'
import type { Settled } from '../settled'
import { settle } from '../steady'
import { slotsUsed } from '../steady-stocks'
import { withConcernsOfBothKinds } from './calibration'

/**
 * What nobody knows: the parameters drawn over their ranges. Not among them what is published or counted (posts,
 * leaving, price), what a reader decides (saving, poaching, alarm, triage, paperwork), and what is found anew for each
 * draw (`foundIds`). Looks a week are: concerns alone could not tell many looks and a high threshold from few and a low
 * one, but what an alarm adds does depend on how high the threshold is.
 */
export const unknownIds = [
  'need',
  'needWeeks',
  'looksAWeek',
  'screenedOut',
  'screenedOutMost',
  'screeningError',
  'screeningWaitWeeks',
  'lapseWeeks',
  'assessmentWeeks',
  'missed',
  'missedNewcomers',
  'missedPressure',
  'strain',
  'hiring',
  'newlyQualified',
  'experienceYears',
  'newcomerOutput',
  'mentoring',
  'agencyOutput',
  'agencyEnding',
  'caseload',
  'handoverWeeks',
  'tragedyRate',
  'riskHelped',
] as const satisfies readonly ParameterId[]

/**
 * What nobody knows either, but what is observed pins down once the rest is drawn: how many concerns come and that half
 * of them are true are two numbers, and how others notice has two. With only the first held, four concerns in five would
 * be true in the middle draw, where assessments find that three referrals in ten or more are not.
 */
export const foundIds = ['separation', 'threshold'] as const satisfies readonly ParameterId[]

/** What every draw has to give again: caseloads as councils report them, 5th to 95th percentile, widened a little. */
const caseloads = { least: 13, most: 19 }

/** And a team with its hands about full: England's is, so a draw with many places empty is none of England. */
const mostRoomToSpare = 0.15

/** Children with a worker or being assessed ÷ workers. */
export function meanCaseload({ stocks, team }: Settled): number {
  return team.players > 0 ? slotsUsed(stocks) / team.players : 0
}

/** One draw over the ranges, evenly spread, not yet calibrated. */
function drawn(observed: Parameters, seed: number, attempt: number): Parameters {
  const draw: { -readonly [id in ParameterId]: number } = { ...observed }
  unknownIds.forEach((id, place) => {
    const { min, max } = registry[id]
    draw[id] = min + (max - min) * uniform(seed, Stream.doubt, place, attempt)
  })
  return draw
}

function looksLikeEngland(settled: Settled): boolean {
  const caseload = meanCaseload(settled)
  const full = settled.roomToSpare <= mostRoomToSpare * settled.team.slots
  return full && caseload >= caseloads.least && caseload <= caseloads.most
}

/**
 * §8, second kind: draws over the ranges, each with the threshold and the separation set so that concerns come as with
 * `observed`, true and false, and passed over where its caseload or its empty places are none that are seen. Yields one
 * calibrated draw, or null for an attempt passed over, so that a worker can stop after either. Endless: take as many as
 * are wanted.
 */
export function* calibratedDraws(observed: Parameters, seed: number): Generator<Parameters | null, never> {
  const wanted = settle(observed)
  for (let attempt = 0; ; attempt++) {
    const draw = withConcernsOfBothKinds(drawn(observed, seed, attempt), wanted)
    yield draw && looksLikeEngland(settle(draw)) ? draw : null
  }
}
