import { findRoot } from '../../lib/solve'
import { log } from '../exact-math'
import { type ParameterId, type Parameters, parameters as registry } from '../parameters/registry'
import { Stream, uniform } from '../random'
import { leavingRates } from '../steady/rates'
import type { Settled } from '../steady/settled'
import { settle } from '../steady/steady-state'
import { referenceWorkersAt } from '../steady/team'

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
  'absorbed',
  'found',
  'missedLoad',
  'loadLeaving',
] as const satisfies readonly ParameterId[]

/**
 * What nobody knows either, but what is observed pins down once the rest is drawn: how many concerns come, and how many of
 * them are assumed to be true, are two numbers, and how others notice has two.
 */
export const foundIds = ['separation', 'threshold'] as const satisfies readonly ParameterId[]

interface Range {
  readonly min: number
  readonly max: number
}

/**
 * Where a draw keeps to less than a reader may set. Hires for each vacancy: from below the pace that fits nine years of
 * vacancies to the starters counted in 2025. Strain: heavier caseloads drive people away on their own account (`loadLeaving`),
 * and both at their most would count the same people twice. Newcomers do a little less than established workers, and agency
 * workers seldom less than newcomers.
 */
const narrower: { readonly [id in ParameterId]?: Range } = {
  hiring: { min: 60, max: 98 },
  strain: { min: 0, max: 30 },
  newcomerOutput: { min: 50, max: 95 },
  agencyOutput: { min: 65, max: 100 },
}

/**
 * The share of concerns that are true. Nobody counts it: of referrals assessed, three in ten and more were about children not
 * in need, and what the others missed is not known.
 */
export const shareTrue: Range = { min: 0.35, max: 0.7 }

/** How different a child in need may look, in z: at the least it is 64 times in 100 the one who looks more worrying. */
const separations: Range = { min: 0.5, max: 3 }

/** What every draw has to give again: caseloads as councils report them, 5th to 95th percentile, widened a little. */
export const caseloads = { least: 13, most: 19 }

/** And hardly any places empty, as in England: the most, as a share of all places. */
const mostRoomToSpare = 0.15

/**
 * §8, second kind: draws over the ranges, each with the threshold and the separation set so that as many concerns come as
 * with `observed`, with a drawn share of them true, and passed over where its caseload or its empty places are none that
 * are seen. Yields one calibrated draw, or null for an attempt passed over, so that a worker can stop after either. Endless:
 * take as many as are wanted.
 */
export function* calibratedDraws(observed: Parameters, seed: number): Generator<Parameters | null, never> {
  const aWeek = concernsAWeek(settle(observed))
  for (let attempt = 0; ; attempt++) {
    const share = between(shareTrue, uniform(seed, Stream.uncertainty, unknownIds.length, attempt))
    const draw = withConcernsOfBothKinds(drawn(observed, seed, attempt), { aWeek, shareTrue: share })
    yield draw && looksLikeEngland(settleDraw(draw, draw)) ? draw : null
  }
}

/**
 * The settled picture of settings in the world of a draw, whose own team before any strain is the reference; or a council's
 * own, in that world.
 */
export function settleDraw(draw: Parameters, settings: Parameters): Settled {
  const parameters = { ...draw, ...settings.reference }
  const leavingAYear = leavingRates(parameters, 0, 1).total
  return settle(settings, referenceWorkersAt({ parameters, leavingAYear }, settings))
}

/** One draw over the ranges, evenly spread, not yet calibrated. */
function drawn(observed: Parameters, seed: number, attempt: number): Parameters {
  const draw: { -readonly [id in ParameterId]: number } = { ...observed }
  unknownIds.forEach((id, place) => {
    draw[id] = between(narrower[id] ?? registry[id], uniform(seed, Stream.uncertainty, place, attempt))
  })
  return draw
}

function between({ min, max }: Range, share: number): number {
  return min + (max - min) * share
}

/** Whether a draw has a caseload and a share of places in use as England's. */
function looksLikeEngland(settled: Settled): boolean {
  const { caseload, roomToSpare, team } = settled
  const full = roomToSpare <= mostRoomToSpare * team.slots
  return full && caseload >= caseloads.least && caseload <= caseloads.most
}

/** Concerns as a draw has to give them again. */
export interface Concerns {
  /** True and false together. */
  readonly aWeek: number
  /** Of these the share that are true, 0 to 1. */
  readonly shareTrue: number
}

/**
 * The settings with the threshold and the separation at which concerns come as wanted; null where no separation between
 * 0.5 and 3 does. The better children in need can be told from others, the more true concerns there are for each false one.
 */
export function withConcernsOfBothKinds(parameters: Parameters, wanted: Concerns): Parameters | null {
  const wantedTrue = wanted.shareTrue / (1 - wanted.shareTrue)
  // What belongs to the last separation tried, which is the one that is found.
  let latest: Parameters | null = parameters
  const excess = (separation: number): number => {
    latest = withConcerns({ ...(latest ?? parameters), separation }, wanted.aWeek)
    if (!latest) return Number.NaN
    const { concernsTrue, concernsFalse } = settleDraw(latest, latest)
    return log((wantedTrue * concernsFalse) / concernsTrue)
  }
  const { min: low, max: high } = separations
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
  const excess = (threshold: number) => {
    const draw = at(threshold)
    return log(concernsAWeek(settleDraw(draw, draw)) / concerns)
  }
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

/** Concerns raised a week, true and false together. */
export function concernsAWeek(settled: Settled): number {
  return settled.concernsTrue + settled.concernsFalse
}
