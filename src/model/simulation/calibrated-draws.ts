import { log } from '../exact-math'
import { type ParameterId, type Parameters, parameters as registry } from '../parameters/registry'
import { Stream, uniform } from '../random'
import type { Settled } from '../steady/settled'
import { settle } from '../steady/steady-state'
import { slotsUsed } from '../steady/stocks'
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

/** Concerns raised a week, true and false together. */
export function concernsAWeek(settled: Settled): number {
  return settled.concernsTrue + settled.concernsFalse
}

/** How many times as many concerns are true as are false. */
export function trueForEachFalse(settled: Settled): number {
  return settled.concernsTrue / settled.concernsFalse
}

/** What is wanted, and how to get there: `excess` falls as its number rises, and is 0 where it is met. */
interface Search {
  readonly excess: (value: number) => number
  readonly low: number
  readonly high: number
  readonly first: number
  readonly tolerance: number
}

/** Where the excess is 0, to the tolerance, for an excess that is nearly a straight line; null where it is so nowhere. */
function whereMet({ excess, low: least, high: most, first, tolerance }: Search): number | null {
  let low = least
  let high = most
  let excessLow = excess(low)
  let excessHigh = excess(high)
  if (!(excessLow >= 0 && excessHigh <= 0)) return null
  let next = first
  for (let turn = 0; turn < 60; turn++) {
    const here = excess(next)
    if (Math.abs(here) < tolerance) return next
    if (here > 0) {
      low = next
      excessLow = here
    } else {
      high = next
      excessHigh = here
    }
    // Every third turn halves, so that one flat end cannot hold the search up.
    next = turn % 3 === 2 ? (low + high) / 2 : low + ((high - low) * excessLow) / (excessLow - excessHigh)
  }
  return null
}

/**
 * The settings with the threshold at which this many concerns come in a week; null where none between -1 and 5 does.
 * A lower threshold always brings more, and their logarithm is nearly a straight line in it.
 */
export function withConcerns(parameters: Parameters, concerns: number): Parameters | null {
  const at = (threshold: number) => ({ ...parameters, threshold })
  const excess = (threshold: number) => log(concernsAWeek(settle(at(threshold))) / concerns)
  const found = whereMet({ excess, low: -1, high: 5, first: parameters.threshold, tolerance: 1e-4 })
  return found === null ? null : at(found)
}

/**
 * The settings with the threshold and the separation at which concerns come as in `observed`: as many, and as many of
 * them true; null where no separation in its range does. The better children in need can be told from others, the more
 * true concerns there are for each false one.
 */
export function withConcernsOfBothKinds(parameters: Parameters, observed: Settled): Parameters | null {
  const concerns = concernsAWeek(observed)
  let latest: Parameters | null = parameters
  const excess = (separation: number): number => {
    latest = withConcerns({ ...(latest ?? parameters), separation }, concerns)
    return latest ? log(trueForEachFalse(observed) / trueForEachFalse(settle(latest))) : Number.NaN
  }
  const { min: low, max: high } = registry.separation
  const found = whereMet({ excess, low, high, first: parameters.separation, tolerance: 1e-3 })
  return found === null ? null : latest
}
