import type { WeeklyChances } from '../steady/rates'
import type { Stocks } from '../steady/settled'
import { startChance, startChanceInNeed } from '../steady/triage'
import type { WeeklyService } from './department'

/** Children by state as real numbers, written in place. */
export type WeeklyStocks = { -readonly [name in keyof Stocks]: Stocks[name] }

/** What went on in one week, in children. */
export interface WeekFlows {
  concernsTrue: number
  concernsFalse: number
  started: number
  /** Waiting at the start of the week, and how many of them the week's pace takes up. */
  waited: number
  pace: number
}

/** A week in which nothing has gone on yet. */
export function noFlows(): WeekFlows {
  return { concernsTrue: 0, concernsFalse: 0, started: 0, waited: 0, pace: 0 }
}

/**
 * Steps 2 to 6 of a week (§3) on stocks. One transition a child: those who have moved in one step are out of the later
 * ones, so each step is about those who have not. A need that begins closes a false file before anything can be
 * started on it (step 2); the child counts as never noticed from step 6.
 */
export function stocksWeek(
  stocks: WeeklyStocks,
  chances: WeeklyChances,
  service: WeeklyService,
  triage: number,
  flows: WeekFlows,
): void {
  const stays = 1 - chances.needEnds
  const staysWell = 1 - chances.needBegins
  const { noNeed, waiting, waitingFalse } = stocks
  const notInNeed = noNeed + waitingFalse + stocks.assessedFalse

  // 2. Needs end and begin.
  const neverNoticed = stocks.neverNoticed * stays
  const turnedAway = stocks.turnedAway * stays
  const stillWaiting = waiting * stays
  const stillWaitingFalse = waitingFalse * staysWell
  let beingAssessed = stocks.beingAssessed * stays
  let helped = stocks.helped * stays
  let handover = stocks.handover * stays
  let assessedFalse = stocks.assessedFalse * staysWell

  // 3. Assessments finish; handovers begin and end.
  const finished = chances.assessed * beingAssessed
  const orphaned = service.workerLeaves * helped
  const takenUp = chances.reallocated * handover
  beingAssessed -= finished
  assessedFalse -= chances.assessed * assessedFalse
  helped += (1 - service.missed) * finished - orphaned + takenUp
  handover += orphaned - takenUp

  // 4. Starts into free slots, then lapses.
  const free = service.slots < 1 ? 0 : service.slots - beingAssessed - assessedFalse - helped - handover
  const start =
    service.slots < 1
      ? 0
      : startChance({ free, waiting: stillWaiting, waitingFalse: stillWaitingFalse, triage })
  const startInNeed = startChanceInNeed(start, triage)
  const started = startInNeed * stillWaiting
  const startedFalse = start * stillWaitingFalse
  const lapsed = chances.lapses * (stillWaiting - started)
  const lapsedFalse = chances.lapses * (stillWaitingFalse - startedFalse)

  // 5. Concerns are raised and screened.
  const concernsUnnoticed = chances.noticed * neverNoticed
  const concernsTurnedAway = chances.noticed * turnedAway
  const concernsTrue = concernsUnnoticed + concernsTurnedAway
  const concernsFalse = chances.falselyNoticed * staysWell * noNeed
  const accepted = (1 - service.screenedOutTrue) * concernsTrue
  const acceptedFalse = (1 - service.screenedOutFalse) * concernsFalse

  // 6. New needs.
  stocks.neverNoticed = neverNoticed - concernsUnnoticed + chances.needBegins * notInNeed
  stocks.turnedAway =
    turnedAway +
    service.missed * finished +
    lapsed +
    service.screenedOutTrue * concernsUnnoticed -
    (1 - service.screenedOutTrue) * concernsTurnedAway
  stocks.waiting = stillWaiting - started - lapsed + accepted
  stocks.beingAssessed = beingAssessed + started
  stocks.helped = helped
  stocks.handover = handover
  stocks.waitingFalse = stillWaitingFalse - startedFalse - lapsedFalse + acceptedFalse
  stocks.assessedFalse = assessedFalse + startedFalse
  stocks.noNeed =
    chances.children -
    stocks.neverNoticed -
    stocks.turnedAway -
    stocks.waiting -
    stocks.beingAssessed -
    helped -
    handover -
    stocks.waitingFalse -
    stocks.assessedFalse

  flows.concernsTrue = concernsTrue
  flows.concernsFalse = concernsFalse
  flows.started = started + startedFalse
  flows.waited = waiting + waitingFalse
  flows.pace = startInNeed * waiting + start * waitingFalse
}
