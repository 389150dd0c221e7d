import type { Parameters } from '../parameters/registry'
import type { Workers } from '../population/states'
import type { Team } from './settled'

/** E6 and E8: the settled team at a yearly leaving rate of permanent staff (a share). */
export function settledTeam(parameters: Parameters, leavingAYear: number): Team {
  const { posts } = parameters
  const budget = posts * (1 - parameters.saving / 100)
  const permanent = permanentAt(budget, parameters.hiring / 100, leavingAYear)
  const newlyQualified =
    permanent *
    newcomersAmongPermanent(parameters.newlyQualified / 100, leavingAYear, parameters.experienceYears)
  const established = permanent - newlyQualified
  const agency = agencyAt(budget, permanent, parameters.price)
  const slots = slotsAt({ established, newlyQualified, agency }, parameters)
  return { posts, budget, established, newlyQualified, agency, players: permanent + agency, slots }
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
 * E6: places for children, as a real number: established workers' output × children each. A newcomer does part of the
 * work and takes up part of an established worker's time.
 */
export function slotsAt({ established, newlyQualified, agency }: Workers, parameters: Parameters): number {
  const newcomerWorth = (parameters.newcomerOutput - parameters.mentoring) / 100
  const workers = established + newlyQualified * newcomerWorth + (agency * parameters.agencyOutput) / 100
  return parameters.caseload * workers * (1 - parameters.paperwork / 100)
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
