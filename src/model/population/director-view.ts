import { State } from './states'

/** By state code, the code of the state a director would take the child for (§2): these children cannot be told apart. */
const asSeen = Uint8Array.of(
  State.noNeed,
  State.noNeed, // never noticed: identical to the child beside it
  State.noNeed, // a concern raised, then lost: the file is closed
  State.waiting,
  State.beingAssessed,
  State.helped,
  State.handover,
  State.waiting, // waiting, not in need: nobody knows that yet
  State.beingAssessed, // being assessed, not in need
)

/** The state code a director would take a child of this state code for. */
export function directorSees(state: number): number {
  return asSeen[state]
}

/**
 * What each child can be seen as: the state itself where what is really there is shown, else what the director sees.
 * @param states one state code a child
 * @param truth whether what is really there is shown
 * @param out one code a child, the same length
 */
export function statesSeen(states: Uint8Array, truth: boolean, out: Uint8Array): Uint8Array {
  if (truth) out.set(states)
  else for (let child = 0; child < states.length; child++) out[child] = asSeen[states[child]]
  return out
}
