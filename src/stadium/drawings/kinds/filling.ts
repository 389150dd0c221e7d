import { outline } from '../../camera/viewpoints'
import { lengthAround } from '../../layout/bowl'
import type { DrawingOf } from '../drawing'
import { gone, type Pen, type Spot } from '../pen'

/** Rows behind the one that fills over which its light fades, and how long that light takes to go once all are full, in milliseconds. */
const behind = 9
const after = 2600

/** Where the one child is looked for who stands for all the others: shares of the view; and every so manieth child is looked at. */
const lookFor = { across: 0.24, down: 0.36, every: 61 } as const

/** A wave of light on the rows that are just being filled; and how many seats there are. In the end one child has a ring. */
export function drawFilling(pen: Pen, { one, said }: DrawingOf<'filling'>, elapsed: number): boolean {
  const { filled, seats } = pen.scene.stadium
  const { rows } = seats
  const isFull = filled >= 1
  const lengths = rows.map(lengthAround)
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  let [front, before] = [0, 0]
  while (front < rows.length - 1 && before + lengths[front] < filled * whole) before += lengths[front++]
  for (let row = Math.max(0, front - behind); row <= front && !isFull; row++)
    pen.line(outline(rows[row]), 'warm', 0.85 * (1 - (front - row) / behind) ** 2, {
      width: 1.5,
      closed: true,
    })
  if (isFull) oneOfThem(pen, one, gone(elapsed, after - 900, after))
  const below = pen.at([0, -6, 0])
  if (below && gone(elapsed, 0, 800) > 0) pen.say(below, said)
  return !isFull || elapsed < after
}

/** A ring round one child, to say how large a child is in the picture. It could be any of them. */
function oneOfThem(pen: Pen, one: string, shown: number): void {
  const { free } = pen
  const wanted = {
    x: free.left + (free.right - free.left) * lookFor.across,
    y: free.top + (free.bottom - free.top) * lookFor.down,
  }
  let found: Spot | null = null
  let least = Infinity
  for (let child = 0; child < pen.scene.stadium.seats.count; child += lookFor.every) {
    const spot = pen.child(child)
    const away = spot ? Math.hypot(spot.x - wanted.x, spot.y - wanted.y) : Infinity
    if (away < least) [found, least] = [spot, away]
  }
  if (!found || shown === 0) return
  const radius = pen.letters * 0.6
  pen.dot(found, Math.max(2, found.metre * 0.4), 'warm', shown)
  pen.ring(found, radius, 'warm', shown, { width: 2 })
  pen.say({ x: found.x, y: found.y - radius - 8 }, { count: '', name: one }, 'middle', shown)
}
