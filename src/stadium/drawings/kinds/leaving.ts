import type { DrawingOf } from '../drawing'
import { gone, type Pen, type Spot } from '../pen'
import { ranksOn } from '../ranks'

/** How long one mark takes to go, how much later the next one goes, and how long all of them together take at most, in milliseconds. */
const times = { goes: 900, each: 220, most: 4500 } as const

/**
 * A team in ranks, whose last leave one after another, counted as they go; and with each of them help for some children. A ring
 * stays in the place of each worker who left, and round each of those children.
 */
export function drawLeaving(
  pen: Pen,
  { team, workers, children, said }: DrawingOf<'leaving'>,
  elapsed: number,
): boolean {
  const pace = Math.min(times.each, times.most / Math.max(1, workers))
  const end = Math.max(2600, (workers - 1) * pace + times.goes)
  const ranks = ranksOn(pen, team + workers)
  if (!ranks) return elapsed < end
  const { tall } = ranks
  let left = 0
  for (let index = 0; index < team + workers; index++) {
    const spot = ranks.spot(index)
    const from = (index - team) * pace
    const share = index < team ? 0 : gone(elapsed, from, from + times.goes)
    if (index >= team && elapsed >= from) left++
    if (share < 1) pen.upright(spot, 'light', 1 - share, { metres: 0, least: tall })
    if (share > 0) ring(pen, { x: spot.x, y: spot.y - tall * 0.4 }, tall * 0.3, share)
  }
  for (let index = 0; index < children.length; index++) {
    const spot = pen.child(children[index])
    const from = (index / children.length) * (end - times.goes)
    const share = gone(elapsed, from, from + times.goes)
    if (!spot || share === 0) continue
    if (share < 1) pen.glow(spot, 16, 'warm', 1 - share)
    ring(pen, spot, Math.max(pen.letters * 0.28, spot.radius * 1.8), share)
  }
  pen.say(ranks.words, left === workers ? said : { ...said, count: String(left) })
  return elapsed < end
}

/** What stays where help has gone: the same mark for a worker and for a child. */
const ring = (pen: Pen, spot: Pick<Spot, 'x' | 'y'>, radius: number, share: number): void =>
  pen.ring(spot, radius, 'warm', share, { width: Math.max(1.5, radius * 0.3) })
