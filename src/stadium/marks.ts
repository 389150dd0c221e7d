/**
 * What one kind of child looks like: colour (0 to 1), radius in metres, whether it is an open ring, and whether it stands
 * on its corner as a square does, which no other mark does: where hues are hard to tell apart, its form is not.
 */
export interface Mark {
  readonly colour: readonly [number, number, number]
  readonly radius: number
  readonly ring: boolean
  readonly diamond: boolean
}

/**
 * The mark code of a plain seat. Mark codes are what children look like, one byte each. They are those of the model's
 * states, so that what is really there needs no translation; the director's view only folds some of them together.
 */
export const seatMark = 0

/** How many mark codes there are. */
export const markCount = 9

/** Mark codes by state code as the director sees them: nobody can tell these children apart. */
const asTheDirectorSees = Uint8Array.of(
  seatMark, // no serious need
  seatMark, // never noticed: identical to the child beside it
  seatMark, // a concern raised, then lost: the file is closed
  3, // waiting
  4, // being assessed
  5, // helped
  6, // known, the worker has left
  3, // waiting, not in need: nobody knows that yet
  4, // being assessed, not in need
)

/**
 * What each child looks like: the state itself where the truth is shown, else what the director sees.
 * @param states one state code a child
 * @param out one mark code a child, the same length
 */
export function markChildren(states: Uint8Array, truth: boolean, out: Uint8Array): Uint8Array {
  if (truth) out.set(states)
  else for (let child = 0; child < states.length; child++) out[child] = asTheDirectorSees[states[child]]
  return out
}

/** The state a director would take a child for: the truth folded as the director's view folds it. */
export function directorSees(state: number): number {
  return asTheDirectorSees[state]
}
