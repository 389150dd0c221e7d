import type { Look } from './camera'
import { ease } from './flight'

/** Ways the picture moves by itself: it swings to and fro round what is looked at, or slides along the rows. */
export type Drift = 'orbit' | 'along'

/** How long a drift takes until it comes to rest by itself, in milliseconds: two swings. */
export const driftMilliseconds = 40_000

/** How far it swings to either side, in radians; how long to and fro takes, and the first and last part of it, in milliseconds. */
const swing = { most: (4 * Math.PI) / 180, period: driftMilliseconds / 2, gentle: 5000 } as const
/** How far it slides, in metres. */
const slide = 26

/** A look carried on by a drift for so many milliseconds. It begins and ends at rest; a swing ends where it began. */
export function drifted(look: Look, drift: Drift, milliseconds: number): Look {
  const gone = Math.min(driftMilliseconds, Math.max(0, milliseconds))
  if (drift === 'along') return { ...look, along: look.along + slide * ease(gone / driftMilliseconds) }
  const strength = ease(Math.min(1, gone / swing.gentle, (driftMilliseconds - gone) / swing.gentle))
  const turn = swing.most * strength * Math.sin((2 * Math.PI * gone) / swing.period)
  return { ...look, turn: look.turn + turn }
}
