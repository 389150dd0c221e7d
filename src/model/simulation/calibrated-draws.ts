import { findRoot } from '../../lib/solve'
import { log } from '../exact-math'
import { type ParameterId, type Parameters, parameters as registry } from '../parameters/registry'
import { slotsUsed } from '../population/states'
import { Stream, uniform } from '../random'
import type { Settled } from '../steady/settled'
import { settle } from '../steady/steady-state'

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
 * of them are true are two numbers, and how others notice has two. With only the first kept, four concerns in five would
 * be true in the middle draw, where assessments find that three referrals in ten or more are not.
 */
export const foundIds = ['separation', 'threshold'] as const satisfies readonly ParameterId[]

/** What every draw has to give again: caseloads as councils report them, 5th to 95th percentile, widened a little. */
const caseloads = { least: 13, most: 19 }

/** And hardly any places empty, as in England: the most, as a share of all places. */
const mostRoomToSpare = 0.15

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

/** One draw over the ranges, evenly spread, not yet calibrated. */
function drawn(observed: Parameters, seed: number, attempt: number): Parameters {
  const draw: { -readonly [id in ParameterId]: number } = { ...observed }
  unknownIds.forEach((id, place) => {
    const { min, max } = registry[id]
    draw[id] = min + (max - min) * uniform(seed, Stream.uncertainty, place, attempt)
  })
  return draw
}

/** Whether a draw has a caseload and a share of places in use as England's. */
function looksLikeEngland(settled: Settled): boolean {
  const caseload = meanCaseload(settled)
  const full = settled.roomToSpare <= mostRoomToSpare * settled.team.slots
  return full && caseload >= caseloads.least && caseload <= caseloads.most
}

/**
 * The settings with the threshold and the separation at which concerns come as in `observed`: as many, and as many of
 * them true; null where no separation in its range does. The better children in need can be told from others, the more
 * true concerns there are for each false one.
 */
export function withConcernsOfBothKinds(parameters: Parameters, observed: Settled): Parameters | null {
  const concerns = concernsAWeek(observed)
  // What belongs to the last separation tried, which is the one that is found.
  let latest: Parameters | null = parameters
  const excess = (separation: number): number => {
    latest = withConcerns({ ...(latest ?? parameters), separation }, concerns)
    return latest ? log(trueForEachFalse(observed) / trueForEachFalse(settle(latest))) : Number.NaN
  }
  const { min: low, max: high } = registry.separation
  const { separation: first } = parameters
  const found = findRoot(excess, { low, high, first, tolerance: 1e-3, turns: 60, method: 'falsePosition' })
  return found === null ? null : latest
}

/**
 * The settings with the threshold at which this many concerns come in a week; null where none between -1 and 5 does.
 * A lower threshold always brings more, and their logarithm is nearly a straight line in it.
 */
export function withConcerns(parameters: Parameters, concerns: number): Parameters | null {
  const at = (threshold: number) => ({ ...parameters, threshold })
  const excess = (threshold: number) => log(concernsAWeek(settle(at(threshold))) / concerns)
  const { threshold: first } = parameters
  const found = findRoot(excess, {
    low: -1,
    high: 5,
    first,
    tolerance: 1e-4,
    turns: 60,
    method: 'falsePosition',
  })
  return found === null ? null : at(found)
}

/** Children with a worker or being assessed ÷ workers. */
export function meanCaseload({ stocks, team }: Settled): number {
  return team.players > 0 ? slotsUsed(stocks) / team.players : 0
}

/** Concerns raised a week, true and false together. */
export function concernsAWeek(settled: Settled): number {
  return settled.concernsTrue + settled.concernsFalse
}

/** How many times as many concerns are true as are false. */
export function trueForEachFalse(settled: Settled): number {
  return settled.concernsTrue / settled.concernsFalse
}
