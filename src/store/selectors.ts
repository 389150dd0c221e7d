import { memoiseLast } from '../lib/memoise'
import type { Parameters } from '../model/parameters/registry'
import { type Counts, countsOf } from '../model/population/allocation'
import { type Allocation, allocate } from '../model/population/population'
import type { Stretch, StretchId } from '../model/steady/queue-free-range'
import type { Settled } from '../model/steady/settled'
import { settle } from '../model/steady/steady-state'
import { differenceOf } from './counts-csv'
import { queueFreeStretch } from './range'
import type { State } from './state'

/** What settles at some parameters: the stocks, the picture, and the counts of it. */
export interface SettledOutcome {
  readonly settled: Settled
  readonly allocation: Allocation
  readonly counts: Counts
}

/** What settles at these parameters, worked out anew: whoever asks often remembers it. */
export function settledOutcome(parameters: Parameters): SettledOutcome {
  const settled = settle(parameters)
  const allocation = allocate(settled, parameters.children)
  return { settled, allocation, counts: countsOf(allocation, settled) }
}

const presentOutcome = memoiseLast(settledOutcome)
const baselineOutcome = memoiseLast(settledOutcome)
const keptOutcome = memoiseLast(settledOutcome)

const difference = memoiseLast(differenceOf)

/** What settles at the present parameters: stocks, team, why people leave, room to spare. */
export function selectSettled(state: Pick<State, 'parameters'>): Settled {
  return presentOutcome(state.parameters).settled
}

/** How many children have each look, ready to colour the crowd. */
export function selectAllocation(state: Pick<State, 'parameters'>): Allocation {
  return presentOutcome(state.parameters).allocation
}

/** Every published count, in whole children: true whatever the view shows. */
export function selectCounts(state: Pick<State, 'parameters'>): Counts {
  return presentOutcome(state.parameters).counts
}

/** How many children had each look before the latest gesture. */
export function selectBaselineAllocation(state: Pick<State, 'baseline'>): Allocation {
  return baselineOutcome(state.baseline).allocation
}

/** The counts before the latest gesture. */
export function selectBaselineCounts(state: Pick<State, 'baseline'>): Counts {
  return baselineOutcome(state.baseline).counts
}

/** How many children have each look at the live settings that were kept. */
export function selectKeptAllocation(kept: Pick<State, 'parameters'>): Allocation {
  return keptOutcome(kept.parameters).allocation
}

/** The counts at the live settings that were kept. */
export function selectKeptCounts(kept: Pick<State, 'parameters'>): Counts {
  return keptOutcome(kept.parameters).counts
}

/** Change since the last setting: the counts less those of the baseline. Negative where there are fewer. */
export function selectChange(state: Pick<State, 'parameters' | 'baseline'>): Counts {
  return difference(selectCounts(state), selectBaselineCounts(state))
}

/** Where on a front control nothing queues, the other parameters as they are; null where nowhere. */
export function selectQueueFree(state: Pick<State, 'parameters'>, id: StretchId): Stretch | null {
  return queueFreeStretch(state.parameters, id)
}

/** Whether there is a step to go back to. Moving a control in a gesture not yet ended counts. */
export function selectCanUndo(state: State): boolean {
  return state.past.length > 0 || (state.inGesture && state.parameters !== state.baseline)
}

/** Whether there is a step to go forward to. */
export function selectCanRedo(state: State): boolean {
  return state.future.length > 0
}
