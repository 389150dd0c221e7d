import { exp, log } from '../exact-math'
import type { Parameters } from '../parameters/registry'
import type { Workers } from '../population/states'
import type { Team } from './settled'

/**
 * E6′ and E8: the settled team at a yearly leaving rate of permanent staff (a share). `referenceWorkers` are the effective
 * workers whose load is 1.
 */
export function settledTeam(parameters: Parameters, leavingAYear: number, referenceWorkers: number): Team {
  const { posts } = parameters
  const budget = posts * (1 - parameters.saving / 100)
  const permanent = permanentAt(budget, parameters.hiring / 100, leavingAYear)
  const newlyQualified =
    permanent *
    newcomersAmongPermanent(parameters.newlyQualified / 100, leavingAYear, parameters.experienceYears)
  const established = permanent - newlyQualified
  const agency = agencyAt(budget, permanent, parameters.price)
  const capacity = capacityAt({ established, newlyQualified, agency }, parameters, referenceWorkers)
  return {
    posts,
    budget,
    established,
    newlyQualified,
    agency,
    players: permanent + agency,
    ...capacity,
  }
}

/** E6′: what a team gets done, how many children a worker carries, and the places that makes. As in `Team`. */
export function capacityAt(
  workers: Workers,
  parameters: Parameters,
  referenceWorkers: number,
): Pick<Team, 'effectiveWorkers' | 'load' | 'slots'> {
  const effectiveWorkers = effectiveWorkersAt(workers, parameters)
  const load = loadAt(effectiveWorkers, referenceWorkers, parameters.absorbed)
  return { effectiveWorkers, load, slots: parameters.caseload * effectiveWorkers * load }
}

/** E8: permanent posts filled once hiring balances leaving, of those funded. Rates in shares a year. */
export function permanentAt(budget: number, hiring: number, leaving: number): number {
  const turnover = hiring + leaving
  return turnover > 0 ? (budget * hiring) / turnover : budget
}

/**
 * E8: the share of permanent staff who are newly qualified: newly qualified hires (a share of all hires, which equal
 * leavers) ÷ the rate at which newcomers leave or become established.
 */
export function newcomersAmongPermanent(newlyQualified: number, leaving: number, years: number): number {
  return (newlyQualified * leaving) / (leaving + 1 / years)
}

/** E8: agency workers paid for with what permanent staff leave of the budget. `price` in permanent posts each. */
export function agencyAt(budget: number, permanent: number, price: number): number {
  return Math.max(0, budget - permanent) / price
}

/**
 * E6: what a team gets done, in established workers. A newcomer does part of the work and takes up part of an established
 * worker's time.
 */
export function effectiveWorkersAt(
  { established, newlyQualified, agency }: Workers,
  parameters: Parameters,
): number {
  const newcomerWorth = (parameters.newcomerOutput - parameters.mentoring) / 100
  const workers = established + newlyQualified * newcomerWorth + (agency * parameters.agencyOutput) / 100
  return workers * (1 - parameters.paperwork / 100)
}

/** The most children a worker takes on, compared with the reference team: published caseloads reach about 1.4 times their mean. */
const mostLoad = 1.5

/**
 * E6′: how many children an established worker carries, compared with the reference team. `absorbed` per cent of a change
 * in the team shows here instead of in places. 1 for an empty team.
 */
export function loadAt(effectiveWorkers: number, referenceWorkers: number, absorbed: number): number {
  if (effectiveWorkers <= 0 || absorbed === 0) return 1
  return Math.min(mostLoad, exp((absorbed / 100) * (log(referenceWorkers) - log(effectiveWorkers))))
}

/** The team whose load is 1 and whose own finds of children are the usual: its settings, and the leaving it rests at. */
export interface ReferenceTeam {
  readonly parameters: Parameters
  /** Permanent staff who leave in a year, as a share. */
  readonly leavingAYear: number
}

/**
 * C_ref: the effective workers of a reference team, brought to the number of children of `parameters`. Only what a worker is
 * worth is taken from `parameters`: a change of need, noticing, hiring or budget is a change from the reference, not of it.
 */
export function referenceWorkersAt(
  { parameters: reference, leavingAYear }: ReferenceTeam,
  parameters: Parameters,
): number {
  const { newcomerOutput, mentoring, agencyOutput, newlyQualified, experienceYears, children } = parameters
  const worth = { newcomerOutput, mentoring, agencyOutput, newlyQualified, experienceYears }
  const team = settledTeam({ ...reference, ...worth }, leavingAYear, 1)
  return (team.effectiveWorkers * children) / reference.children
}

/** Where the budget goes, in permanent posts (one permanent worker for a year). The parts add up to `posts`. */
export interface BudgetShares {
  /** Spent on permanent workers, established and newly qualified: one post each. */
  readonly permanent: number
  /** Spent on agency workers: `price` posts each. */
  readonly agency: number
  /** Taken away by the saving. */
  readonly saved: number
  /** Left over. 0 in the settled team, whose agency workers take all that is left. */
  readonly unspent: number
  readonly posts: number
}

/** E8: `permanent + price × agency` never exceeds the budget. `price` is permanent posts for one agency worker. */
export function budgetShares(team: Team, price: number): BudgetShares {
  const permanent = team.established + team.newlyQualified
  const agency = price * team.agency
  return {
    permanent,
    agency,
    saved: team.posts - team.budget,
    unspent: Math.max(0, team.budget - permanent - agency),
    posts: team.posts,
  }
}
