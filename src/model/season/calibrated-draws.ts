import { log } from '../mathematics'
import { type ParameterId, type Parameters, parameters as registry } from '../parameters'
import { Stream, uniform } from '../random'
import type { Settled } from '../settled'
import { settle } from '../steady'
import { slotsUsed } from '../steady-stocks'

/**
 * What nobody knows: the parameters drawn over their ranges. Not among them what is published or counted (posts,
 * leaving, price), what a reader decides (saving, poaching, alarm, triage, paperwork), what is found anew for each draw
 * (the threshold), and looks a week, of which only the product with the chance that the threshold sets can be observed.
 */
export const unknownIds = [
  'need',
  'needWeeks',
  'separation',
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

/** What every draw has to give again: caseloads as councils report them, 5th to 95th percentile, widened a little. */
const caseloads = { least: 13, most: 19 }

/** And a team with its hands about full: England's is, so a draw with many places empty is none of England. */
const mostRoomToSpare = 0.15

/** Concerns raised a week, true and false together. */
export function concernsAWeek(settled: Settled): number {
  return settled.concernsTrue + settled.concernsFalse
}

/** Children with a worker or being assessed ÷ workers. */
export function meanCaseload({ stocks, team }: Settled): number {
  return team.players > 0 ? slotsUsed(stocks) / team.players : 0
}

/**
 * The settings with the threshold at which this many concerns come in a week; null where none between -1 and 5 does.
 * A lower threshold always brings more, and their logarithm is nearly a straight line in it.
 */
export function withConcerns(parameters: Parameters, concerns: number): Parameters | null {
  const at = (threshold: number) => ({ ...parameters, threshold })
  const excess = (threshold: number) => log(concernsAWeek(settle(at(threshold))) / concerns)
  let low = -1
  let high = 5
  let excessLow = excess(low)
  let excessHigh = excess(high)
  if (excessLow < 0 || excessHigh > 0) return null
  let next = parameters.threshold
  for (let turn = 0; turn < 60; turn++) {
    const here = excess(next)
    if (Math.abs(here) < 1e-4) return at(next)
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
 * §8, second kind: draws over the ranges, each with the threshold set so that it gives as many concerns as `observed`
 * does, and passed over where its caseload or its empty places are none that are seen. Yields one calibrated draw, or null for an attempt
 * passed over, so that a worker can stop after either. Endless: take as many as are wanted.
 */
export function* calibratedDraws(observed: Parameters, seed: number): Generator<Parameters | null, never> {
  const concerns = concernsAWeek(settle(observed))
  for (let attempt = 0; ; attempt++) {
    const draw = withConcerns(drawn(observed, seed, attempt), concerns)
    yield draw && looksLikeEngland(settle(draw)) ? draw : null
  }
}
