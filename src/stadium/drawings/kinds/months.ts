import type { DrawingOf } from '../drawing'
import { gone, type Pen } from '../pen'

/** When the last month has come, in milliseconds. */
const times = { come: 2600 } as const
/** The fewest months that the row has room for, so that a small guess stands at its beginning. */
const least = 40

/**
 * A row of months from the lower left, one mark each: full up to the answer, hollow from there on to a guess that is longer; a
 * guess that is shorter has a ring round its month.
 */
export function drawMonths(pen: Pen, { months, guess, said }: DrawingOf<'months'>, elapsed: number): boolean {
  const { free, letters } = pen
  const many = Math.max(months, guess ?? 0)
  const edge = letters * 1.5
  const apart = Math.min(letters * 1.2, (free.right - free.left - 2 * edge) / Math.max(many, least))
  const radius = Math.max(1, apart * 0.34)
  const y = free.bottom - letters * 1.2
  const at = (month: number) => ({ x: free.left + edge + (month - 0.5) * apart, y })
  const came = Math.round(many * gone(elapsed, 0, times.come))
  for (let month = 1; month <= came; month++)
    if (month <= months) pen.dot(at(month), radius, 'light', 1)
    else pen.ring(at(month), radius, 'cool', 0.9)
  if (guess !== null && guess > 0 && guess <= came && guess < months)
    pen.ring(at(guess), radius * 2, 'warm', 1, { width: 2 })
  // Beside the row where there is room, else over its end: at its beginning the director walks away.
  const isBeside = free.right - edge - at(many).x > letters * 18
  if (isBeside) pen.say({ x: free.right - edge, y: y + letters * 0.7 }, said, 'right')
  else pen.say({ x: free.right - edge, y: y - letters * 0.8 }, { ...said, name: '' }, 'right')
  return elapsed < times.come
}
