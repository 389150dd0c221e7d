import type { Parameters } from '../parameters/registry'
import type { WeeklyChances } from './rates'
import type { Stocks } from './settled'

/** What the team does in a week: chances and shares, 0 to 1. */
export interface ServiceChances {
  /** A waiting concern about a child in need is started, and a false one. */
  readonly startInNeed: number
  readonly start: number
  /** Concerns screened out at the front door: true ones and false ones. */
  readonly screenedOutTrue: number
  readonly screenedOutFalse: number
  /** Assessments of children in need that miss the need. */
  readonly missed: number
  /** A helped child loses the worker. */
  readonly workerLeaves: number
}

/**
 * §3.1: how many children are in each state once every flow in equals the flow out, at fixed weekly chances. A closed
 * form: each stock is its inflow times its mean stay. `neverNoticed` does not depend on the service.
 */
export function steadyStocks(chances: WeeklyChances, service: ServiceChances): Stocks {
  const { children, inNeed, needEnds, needBegins, noticed, assessed, lapses, reallocated } = chances
  const { startInNeed, start, screenedOutTrue, missed } = service
  const stays = 1 - needEnds
  const staysWell = 1 - needBegins

  const neverNoticed = (inNeed * needEnds) / (1 - stays * (1 - noticed))

  const acceptedFalse = staysWell * chances.falselyNoticed * (1 - service.screenedOutFalse)
  const assessedPerWaitingFalse = (staysWell * start) / (1 - staysWell * (1 - assessed))
  const waitingFalse =
    (acceptedFalse * (children - inNeed)) /
    (1 - staysWell * (1 - start) * (1 - lapses) + acceptedFalse * (1 + assessedPerWaitingFalse))
  const assessedFalse = assessedPerWaitingFalse * waitingFalse

  const waitingEnds = 1 - stays * (1 - startInNeed) * (1 - lapses)
  const assessingEnds = 1 - stays * (1 - assessed)
  const turnedAwayEnds = 1 - stays * (1 - noticed * (1 - screenedOutTrue))
  const accepted = stays * noticed * (1 - screenedOutTrue)
  const assessedPerWaiting = (stays * startInNeed) / assessingEnds
  const lostPerWaiting = stays * assessed * missed * assessedPerWaiting + stays * (1 - startInNeed) * lapses
  const backFromLost = (lostPerWaiting * accepted) / waitingEnds
  const turnedAway =
    ((backFromLost + stays * noticed * screenedOutTrue) * neverNoticed) / (turnedAwayEnds - backFromLost)
  const waiting = (accepted * (neverNoticed + turnedAway)) / waitingEnds
  const beingAssessed = assessedPerWaiting * waiting

  const handoverPerHelped = (stays * service.workerLeaves) / (1 - stays * (1 - reallocated))
  const helped =
    (stays * assessed * (1 - missed) * beingAssessed) /
    (1 - stays * (1 - service.workerLeaves) - stays * reallocated * handoverPerHelped)
  return {
    noNeed: children - inNeed - waitingFalse - assessedFalse,
    neverNoticed,
    turnedAway,
    waiting,
    beingAssessed,
    helped,
    handover: handoverPerHelped * helped,
    waitingFalse,
    assessedFalse,
  }
}

/**
 * E10: expected tragedies a year. In every state the rate is above zero: no setting makes tragedy impossible.
 * Rates are given per 100,000 children a year; the risks are relative to a child in need whom nobody has noticed.
 */
export function expectedTragediesAYear(stocks: Stocks, parameters: Parameters): number {
  const weighted =
    stocks.neverNoticed +
    parameters.riskTurnedAway * stocks.turnedAway +
    parameters.riskWaiting * stocks.waiting +
    parameters.riskAssessed * stocks.beingAssessed +
    parameters.riskHelped * stocks.helped +
    parameters.riskHandover * stocks.handover
  const notInNeed = stocks.noNeed + stocks.waitingFalse + stocks.assessedFalse
  return (parameters.tragedyRate * weighted + parameters.tragedyRateNoNeed * notInNeed) / 100000
}
