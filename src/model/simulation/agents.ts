import { log } from '../exact-math'
import { State } from '../population/states'
import { exponential, Stream, uniform } from '../random'
import type { WeeklyChances } from '../steady/rates'
import { childPart, populationPrint } from './fingerprint'
import { setAsTimeComes, TimingWheel } from './timing-wheel'
import { WaitingLine } from './waiting-line'

/** The hazard that gives this chance in a week. */
export function hazardOf(chance: number): number {
  return -log(1 - chance)
}

/**
 * Every child of a season: the state, the timers, and the counters that address the child's draws. A spell is a stretch
 * in need or out of it; concerns are numbered within it, whether or not a file is open when they are raised, so that in
 * another run with other settings the same concern has the same draws.
 */
export interface Agents {
  readonly seed: number
  readonly states: Uint8Array
  /** Children by state code. */
  readonly counts: Int32Array
  readonly spells: Uint16Array
  /** The number of the next concern of the spell, of the one the open file is about, and of workers lost. */
  readonly concerns: Uint16Array
  readonly files: Uint16Array
  readonly partings: Uint16Array
  /** Goes up with every change of state: a timer set in an earlier state is out of date. */
  readonly stamps: Uint16Array
  /** The week of the latest change of state. One change a child a week. */
  readonly moved: Uint16Array
  readonly line: WaitingLine
  readonly timers: { readonly [name in TimerName]: TimingWheel }
  /** This week's changes, in the order they came about: the first `changes` of each. */
  changedChildren: Uint32Array
  changedStates: Uint8Array
  changes: number
  /** The fingerprint of all states as they stand. */
  print: number
}

const timerNames = [
  'needEnds',
  'needBegins',
  'noticed',
  'falselyNoticed',
  'assessed',
  'lapses',
  'reallocated',
  'workerLeaves',
] as const

/** What a timer is for. */
export type TimerName = (typeof timerNames)[number]

/** The last word of an address: the spell of a child, and a number within it. */
export function address(spell: number, number: number): number {
  return (spell * 4096 + number) >>> 0
}

/**
 * The children in the states of the settled picture, each with fresh timers: every stay is memoryless, so what is left of
 * it is distributed as the whole (§6.3). `states` is taken over and written into.
 */
export function openAgents(
  states: Uint8Array,
  seed: number,
  chances: WeeklyChances,
  workerLeaves: number,
): Agents {
  const count = states.length
  const usual = { ...chances, workerLeaves }
  const children: Agents = {
    seed,
    states,
    counts: new Int32Array(9),
    spells: new Uint16Array(count),
    concerns: new Uint16Array(count).fill(1),
    files: new Uint16Array(count),
    partings: new Uint16Array(count),
    stamps: new Uint16Array(count),
    moved: new Uint16Array(count),
    line: new WaitingLine(),
    timers: Object.fromEntries(
      timerNames.map(name => [name, new TimingWheel(hazardOf(usual[name]) || 1 / 64, Math.floor(count / 8))]),
    ) as Agents['timers'],
    changedChildren: new Uint32Array(1024),
    changedStates: new Uint8Array(1024),
    changes: 0,
    print: populationPrint(states),
  }
  for (let child = 0; child < count; child++) {
    const code = states[child]!
    const inNeed = code !== State.noNeed && code < State.waitingFalse
    children.counts[code]! += 1
    children.spells[child] = inNeed ? 1 : 0
    if (inNeed) setSpellTimers(children, child, true)
    enter(children, child, code)
  }
  const year = (name: TimerName) => 52 * (hazardOf(usual[name]) || 1 / 64)
  const { spells, concerns, timers } = children
  const isInFirstSpell = (child: number) => spells[child] === 0
  const isBeforeConcern = (child: number) => spells[child] === 0 && concerns[child] === 1
  setAsTimeComes(timers.needBegins, {
    children: count,
    seed,
    stream: Stream.onset,
    episode: 0,
    span: year('needBegins'),
    isStillFirst: isInFirstSpell,
  })
  setAsTimeComes(timers.falselyNoticed, {
    children: count,
    seed,
    stream: Stream.falseAlarm,
    episode: 1,
    span: year('falselyNoticed'),
    isStillFirst: isBeforeConcern,
  })
  children.line.settleArrivals()
  return children
}

/** Sets the timers of a spell that begins: when it ends, and the first concern in it. */
export function setSpellTimers(children: Agents, child: number, inNeed: boolean): void {
  const { seed, spells, timers } = children
  const spell = spells[child]!
  const length = exponential(seed, inNeed ? Stream.needLength : Stream.onset, child, spell)
  if (inNeed) timers.needEnds.set(child, spell, length)
  else timers.needBegins.set(child, spell, length)
  setConcernTimer(children, child, inNeed)
}

/** Sets the timer of the next concern. It runs whatever the state; a concern about an open file changes nothing. */
export function setConcernTimer(children: Agents, child: number, inNeed: boolean): void {
  const { seed, spells, concerns, timers } = children
  const spell = spells[child]!
  const stream = inNeed ? Stream.noticed : Stream.falseAlarm
  const draw = exponential(seed, stream, child, address(spell, concerns[child]!))
  if (inNeed) timers.noticed.set(child, spell, draw)
  else timers.falselyNoticed.set(child, spell, draw)
}

/** Changes a child's state: counted, stamped, recorded, and the timer of the new state set. */
export function move(children: Agents, child: number, code: number, week: number): void {
  const { states, counts, stamps, moved } = children
  const left = states[child]!
  children.print = (children.print - childPart(child, left) + childPart(child, code)) | 0
  counts[left]! -= 1
  counts[code]! += 1
  states[child] = code
  stamps[child]! += 1
  moved[child] = week
  if (children.changes === children.changedChildren.length) makeRoom(children)
  children.changedChildren[children.changes] = child
  children.changedStates[children.changes++] = code
  enter(children, child, code)
}

/** Sets the timer that a state has of its own. */
function enter(children: Agents, child: number, code: number): void {
  const { seed, timers, spells, files, partings, stamps } = children
  const stamp = stamps[child]!
  if (code === State.waiting || code === State.waitingFalse) {
    const file = address(spells[child]!, files[child]!)
    timers.lapses.set(child, stamp, exponential(seed, Stream.lapse, child, file))
    children.line.arrive(child, stamp, code === State.waiting, uniform(seed, Stream.queueTie, child, file))
  } else if (code === State.beingAssessed || code === State.assessedFalse) {
    const file = address(spells[child]!, files[child]!)
    timers.assessed.set(child, stamp, exponential(seed, Stream.assessment, child, file))
  } else if (code === State.helped || code === State.handover) {
    const parting = address(spells[child]!, partings[child]!)
    const timer = code === State.helped ? timers.workerLeaves : timers.reallocated
    // Two draws a parting: even addresses until the worker leaves, odd ones until there is another.
    const draw = exponential(seed, Stream.handover, child, 2 * parting + (code === State.helped ? 0 : 1))
    timer.set(child, stamp, draw)
  }
}

function makeRoom(children: Agents): void {
  const { changedChildren, changedStates, changes } = children
  children.changedChildren = new Uint32Array(2 * changes)
  children.changedChildren.set(changedChildren)
  children.changedStates = new Uint8Array(2 * changes)
  children.changedStates.set(changedStates)
}
