import { placePlayers } from '../../layout/team-layout'
import type { DrawingOf } from '../drawing'
import { gone, type Pen } from '../pen'

/** How long the rings take to be drawn, in milliseconds. */
const takes = 2500
/** How dark it is without them. */
const dark = 0.5

/** A chalk ring for each of a team that is no longer there. */
export function drawEmptied(pen: Pen, { workers, said }: DrawingOf<'emptied'>, elapsed: number): boolean {
  const { places } = placePlayers({ established: workers, newlyQualified: 0, agency: 0, empty: 0 }, false)
  pen.shade([], dark * gone(elapsed, 0, takes))
  const drawn = Math.round(workers * gone(elapsed, 0, takes))
  for (let index = 0; index < drawn; index++) {
    const spot = pen.at([places[index * 3], places[index * 3 + 1], 0])
    if (!spot) continue
    pen.hoop(spot, Math.max(2.4, spot.metre * 0.5), 0.6, 'light', 1, { width: 1.25 })
  }
  const above = pen.at([0, pen.isLengthwise ? 18 : 6, 2])
  if (above) pen.say(above, said)
  return elapsed < takes
}
