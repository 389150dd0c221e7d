import { countsByName, State, slotsUsed } from '../population/states'
import { Stream, uniform } from '../random'
import type { WeeklyChances } from '../steady/rates'
import { startChance, startChanceInNeed } from '../steady/triage'
import { type Agents, address, hazardOf, move, setConcernTimer, setSpellTimers } from './agents'
import type { WeeklyService } from './department'
import type { WeekFlows } from './stocks-week'

/**
 * Steps 2 to 6 of a week (§3) for every child: the map of `stocksWeek`, with a timer for each chance. Only the children to
 * whom something happens are read. `week` counts from 1.
 */
export function agentsWeek(
  children: Agents,
  chances: WeeklyChances,
  service: WeeklyService,
  triage: number,
  week: number,
  flows: WeekFlows,
): void {
  const { counts } = children
  children.changes = 0
  flows.waited = counts[State.waiting]! + counts[State.waitingFalse]!
  needsEndAndBegin(children, chances, week)
  assessmentsAndHandovers(children, chances, service, week)
  startsAndLapses(children, chances, service, triage, week, flows)
  flows.concernsTrue = concernsInNeed(children, chances, service, week)
  flows.concernsFalse = concernsNoNeed(children, chances, service, week)
  children.line.settleArrivals()
}

/** Step 2, and step 6 with it: a need that begins closes a false file before anything can be started on it. */
function needsEndAndBegin(children: Agents, chances: WeeklyChances, week: number): void {
  const { timers, spells } = children
  const ends = timers.needEnds.pass(hazardOf(chances.needEnds))
  const begins = timers.needBegins.pass(hazardOf(chances.needBegins))
  for (let place = 0; place < ends; place++) {
    changeSpell(children, timers.needEnds.fired[place]!, false, week)
  }
  for (let place = 0; place < begins; place++) {
    const child = timers.needBegins.fired[place]!
    if (spells[child] === timers.needBegins.firedStamps[place]) changeSpell(children, child, true, week)
  }
}

/** Begins a spell, in need or out of it: any file is closed, and the concerns of the spell are numbered anew. */
function changeSpell(children: Agents, child: number, inNeed: boolean, week: number): void {
  children.spells[child]! += 1
  children.concerns[child] = 0
  children.partings[child] = 0
  move(children, child, inNeed ? State.neverNoticed : State.noNeed, week)
  setSpellTimers(children, child, inNeed)
}

/** Step 3: assessments finish; handovers begin and end. */
function assessmentsAndHandovers(
  children: Agents,
  chances: WeeklyChances,
  service: WeeklyService,
  week: number,
): void {
  const { timers, stamps, states, files, spells, partings, seed } = children
  const { assessed, workerLeaves, reallocated } = timers
  const orphaned = workerLeaves.pass(hazardOf(service.workerLeaves))
  const takenUp = reallocated.pass(hazardOf(chances.reallocated))
  const finished = assessed.pass(hazardOf(chances.assessed))
  for (let place = 0; place < finished; place++) {
    const child = assessed.fired[place]!
    if (stamps[child] !== assessed.firedStamps[place]) continue
    if (states[child] === State.assessedFalse) {
      move(children, child, State.noNeed, week)
      continue
    }
    const draw = uniform(seed, Stream.missed, child, address(spells[child]!, files[child]!))
    move(children, child, draw < service.missed ? State.turnedAway : State.helped, week)
  }
  for (let place = 0; place < orphaned; place++) {
    const child = workerLeaves.fired[place]!
    if (stamps[child] === workerLeaves.firedStamps[place]) move(children, child, State.handover, week)
  }
  for (let place = 0; place < takenUp; place++) {
    const child = reallocated.fired[place]!
    if (stamps[child] !== reallocated.firedStamps[place]) continue
    partings[child]! += 1
    move(children, child, State.helped, week)
  }
}

/** Step 4: whole slots, first come, first served; with triage, as many true concerns as its chance gives, in order. */
function startsAndLapses(
  children: Agents,
  chances: WeeklyChances,
  service: WeeklyService,
  triage: number,
  week: number,
  flows: WeekFlows,
): void {
  const { counts, timers, stamps, states, line } = children
  const lapsing = timers.lapses.pass(hazardOf(chances.lapses))
  const inNeed = counts[State.waiting]!
  const others = counts[State.waitingFalse]!
  const used = slotsUsed(countsByName(counts))
  const starts = Math.max(0, Math.min(Math.floor(service.slots) - used, inNeed + others))
  const start =
    service.slots < 1 ? 0 : startChance({ free: starts, waiting: inNeed, waitingFalse: others, triage })
  const startInNeed = startChanceInNeed(start, triage)
  const startOn = (child: number): void =>
    move(children, child, states[child] === State.waiting ? State.beingAssessed : State.assessedFalse, week)

  if (triage === 1 || starts === inNeed + others) {
    for (let place = 0; place < starts; place++) startOn(line.next(stamps))
  } else {
    const draw = uniform(children.seed, Stream.queueTie, 0xffffffff, week)
    const first = Math.min(inNeed, starts, Math.floor(startInNeed * inNeed + draw))
    const startsInNeed = Math.max(first, starts - others)
    for (let place = 0; place < starts; place++) startOn(line.nextOf(place < startsInNeed, stamps))
  }
  for (let place = 0; place < lapsing; place++) {
    const child = timers.lapses.fired[place]!
    if (stamps[child] !== timers.lapses.firedStamps[place]) continue
    move(children, child, states[child] === State.waiting ? State.turnedAway : State.noNeed, week)
  }
  const isLineEmpty = inNeed + others === 0 && service.slots >= 1
  flows.started = starts
  flows.pace = isLineEmpty
    ? flows.waited
    : (flows.waited * (startInNeed * inNeed + start * others)) / Math.max(1, inNeed + others)
}

/** Step 5 for children in need; those who have moved this week are out of it. Returns the concerns raised. */
function concernsInNeed(
  children: Agents,
  chances: WeeklyChances,
  service: WeeklyService,
  week: number,
): number {
  const { timers, spells, states, moved, concerns, files, seed } = children
  const { noticed } = timers
  let raised = 0
  const fired = noticed.pass(hazardOf(chances.noticed))
  for (let place = 0; place < fired; place++) {
    const child = noticed.fired[place]!
    if (spells[child] !== noticed.firedStamps[place]) continue
    const concern = concerns[child]!
    concerns[child] = concern + 1
    setConcernTimer(children, child, true)
    const unknown = states[child] === State.neverNoticed || states[child] === State.turnedAway
    if (!unknown || moved[child] === week) continue
    raised += 1
    if (uniform(seed, Stream.screening, child, address(spells[child]!, concern)) >= service.screenedOutTrue) {
      files[child] = concern
      move(children, child, State.waiting, week)
    } else if (states[child] === State.neverNoticed) move(children, child, State.turnedAway, week)
  }
  return raised
}

/** Step 5 for children not in need and without an open file. Returns the concerns raised. */
function concernsNoNeed(
  children: Agents,
  chances: WeeklyChances,
  service: WeeklyService,
  week: number,
): number {
  const { timers, spells, states, moved, concerns, files, seed } = children
  const { falselyNoticed } = timers
  let raised = 0
  const fired = falselyNoticed.pass(hazardOf(chances.falselyNoticed))
  for (let place = 0; place < fired; place++) {
    const child = falselyNoticed.fired[place]!
    if (spells[child] !== falselyNoticed.firedStamps[place]) continue
    const concern = concerns[child]!
    concerns[child] = concern + 1
    setConcernTimer(children, child, false)
    if (states[child] !== State.noNeed || moved[child] === week) continue
    raised += 1
    if (uniform(seed, Stream.screening, child, address(spells[child]!, concern)) < service.screenedOutFalse) {
      continue
    }
    files[child] = concern
    move(children, child, State.waitingFalse, week)
  }
  return raised
}
