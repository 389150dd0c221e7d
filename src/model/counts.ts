import type { Picture } from './picture'
import type { Settled } from './settled'
import type { StateName } from './states'

/** Whole children by state, as coloured. They add up to the number of children. */
export type StateCounts = { readonly [name in StateName]: number }

/** Every count the page publishes, true whatever the view shows. */
export interface Counts extends StateCounts {
  /** Never noticed + lost + waiting (in need). */
  readonly notReached: number
  readonly inNeed: number
  /** Waiting and being assessed, not in need. */
  readonly falseAlarms: number
  /** Workers on the pitch, rounded. */
  readonly players: number
}

/** Every published count of one picture: whole numbers, made by adding the children coloured and never rounded twice. */
export function countsOf(picture: Picture, settled: Settled): Counts {
  const { counts } = picture
  return {
    ...counts,
    notReached: counts.neverNoticed + counts.turnedAway + counts.waiting,
    inNeed: picture.inNeed,
    falseAlarms: counts.waitingFalse + counts.assessedFalse,
    players: Math.floor(settled.team.players + 0.5),
  }
}
