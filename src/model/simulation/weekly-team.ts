import type { Parameters } from '../parameters/registry'
import { defaultSeasonParameters } from '../parameters/season'
import { agencyAt } from '../steady/team'

/** The team in full-time workers, written in place week by week. */
export interface WeeklyTeam {
  established: number
  newlyQualified: number
  agency: number
}

/**
 * E8, one week: hiring and leaving, newcomers becoming established, a cut to the budget where it has fallen below the
 * permanent staff (newcomers and established alike), then agency workers with what is left, gained over some weeks and
 * let go at once, so that permanent + price × agency never exceeds the budget.
 * `hiring` and `leaving` in shares a year, `budget` in posts.
 */
export function teamWeek(
  team: WeeklyTeam,
  budget: number,
  hiring: number,
  leaving: number,
  parameters: Parameters,
): void {
  let permanent = team.established + team.newlyQualified
  const hires = hiring * Math.max(0, budget - permanent)
  let newlyQualified =
    team.newlyQualified +
    ((parameters.newlyQualified / 100) * hires -
      (leaving + 1 / parameters.experienceYears) * team.newlyQualified) /
      52
  permanent += (hires - leaving * permanent) / 52
  if (permanent > budget) {
    newlyQualified *= budget / permanent
    permanent = budget
  }
  const affordable = agencyAt(budget, permanent, parameters.price)
  const gained = (affordable - team.agency) / defaultSeasonParameters.agencyLagWeeks
  team.established = permanent - newlyQualified
  team.newlyQualified = newlyQualified
  team.agency = Math.min(affordable, team.agency + gained)
}
