import { exp, log } from '../mathematics'
import { uniform } from '../random'
import type { ClockWheel } from './clock-wheel'

/**
 * Clocks set at kick-off for nearly every child: most are years away, so they are put into the ring only as their time
 * comes, `span` of hazard at once. Exactly as if they had all been set at the start: at the start the running total
 * stands at 0, so a clock's mark is its draw, and a draw can be made again at any time from its address.
 * `stillFirst` says whether a child's first clock is still the one to wait for; of those that have fired it says no.
 */
export function setAsTimeComes(
  wheel: ClockWheel,
  span: number,
  children: number,
  seed: number,
  stream: number,
  episode: number,
  stillFirst: (child: number) => boolean,
): void {
  wheel.fillAhead(span, (from, to) => {
    // Bounds before the logarithm, a little wide, spare most logarithms; the exact test follows.
    const most = exp(-from) * (1 + 1e-9)
    const least = exp(-to) * (1 - 1e-9)
    for (let child = 0; child < children; child++) {
      if (!stillFirst(child)) continue
      const luck = uniform(seed, stream, child, episode)
      if (luck < least || luck > most) continue
      const mark = -log(luck)
      if (mark > from && mark <= to) wheel.setAt(child, 0, mark)
    }
  })
}
