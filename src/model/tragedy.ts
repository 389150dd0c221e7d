import type { Parameters } from './parameters'
import type { Stocks } from './settled'

/**
 * E10: expected tragedies a year. In every state the rate is above zero: no setting makes tragedy impossible.
 * Rates are held per 100,000 children a year; the risks are relative to a child in need whom nobody has noticed.
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
