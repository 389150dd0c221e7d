import type { Team } from './settled'

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
