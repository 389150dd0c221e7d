import { type Counts, countsOf } from '../model/counts'
import { type Picture, pictureOf } from '../model/crowd'
import type { Stretch, StretchId } from '../model/no-queue'
import type { Parameters } from '../model/parameters'
import type { Settled } from '../model/settled'
import { settle } from '../model/steady'
import { differenceOf } from './counts-csv'
import { memoiseLast } from './memoise-last'
import { noQueueStretch } from './no-queue-stretch'
import type { State } from './state'

/** What settles at some parameters: the stocks, the picture, and the counts of it. */
export interface SettledOutcome {
  readonly settled: Settled
  readonly picture: Picture
  readonly counts: Counts
}

/** What settles at these parameters, worked out anew: whoever asks often remembers it. */
export function settledOutcome(parameters: Parameters): SettledOutcome {
  const settled = settle(parameters)
  const picture = pictureOf(settled, parameters.children)
  return { settled, picture, counts: countsOf(picture, settled) }
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
export function selectPicture(state: Pick<State, 'parameters'>): Picture {
  return presentOutcome(state.parameters).picture
}

/** Every published count, in whole children: true whatever the view shows. */
export function selectCounts(state: Pick<State, 'parameters'>): Counts {
  return presentOutcome(state.parameters).counts
}

/** How many children had each look before the latest gesture. */
export function selectBaselinePicture(state: Pick<State, 'baseline'>): Picture {
  return baselineOutcome(state.baseline).picture
}

/** The counts before the latest gesture. */
export function selectBaselineCounts(state: Pick<State, 'baseline'>): Counts {
  return baselineOutcome(state.baseline).counts
}

/** How many children have each look at the live settings that were kept. */
export function selectKeptPicture(kept: Pick<State, 'parameters'>): Picture {
  return keptOutcome(kept.parameters).picture
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
export function selectNoQueue(state: Pick<State, 'parameters'>, id: StretchId): Stretch | null {
  return noQueueStretch(state.parameters, id)
}

/** Whether there is a step to go back to. Moving a control in a gesture not yet ended counts. */
export function selectCanUndo(state: State): boolean {
  return state.past.length > 0 || (state.inGesture && state.parameters !== state.baseline)
}

/** Whether there is a step to go forward to. */
export function selectCanRedo(state: State): boolean {
  return state.future.length > 0
}
