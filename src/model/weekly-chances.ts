import { chanceInAWeek } from './mathematics'
import { noticingRates } from './noticing'
import type { Parameters } from './parameters'

/** What can happen to one child in one week, whatever the team is doing: chances, 0 to 1, and the size of the crowd. */
export interface WeeklyChances {
  readonly children: number
  /** Children in need at any time. */
  readonly inNeed: number
  /** A need ends. Help does not shorten need (E1). */
  readonly needEnds: number
  /** A need begins, for a child not in need; set so that the number in need keeps still (E1). */
  readonly needBegins: number
  /** A concern is raised about a child in need, and about one who is not (E2). */
  readonly noticed: number
  readonly falselyNoticed: number
  /** An assessment is finished. */
  readonly assessed: number
  /** A waiting concern is closed without being seen (E4). */
  readonly lapses: number
  /** A child whose worker has left gets another (E7). */
  readonly reallocated: number
}

/** The chances of a week, from the parameters. E1, E2, E4, E5 and E7. */
export function weeklyChances(parameters: Parameters): WeeklyChances {
  const { children } = parameters
  const inNeed = (children * parameters.need) / 100
  const needEnds = chanceInAWeek(1 / parameters.needWeeks)
  const rates = noticingRates(
    parameters.looksAWeek,
    parameters.separation,
    parameters.threshold,
    parameters.alarm,
  )
  return {
    children,
    inNeed,
    needEnds,
    needBegins: (inNeed * needEnds) / (children - inNeed),
    noticed: chanceInAWeek(rates.inNeed),
    falselyNoticed: chanceInAWeek(rates.noNeed),
    assessed: chanceInAWeek(1 / parameters.assessmentWeeks),
    lapses: chanceInAWeek(1 / parameters.lapseWeeks),
    reallocated: chanceInAWeek(1 / parameters.handoverWeeks),
  }
}
