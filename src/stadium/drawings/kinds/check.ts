import { clamp } from '../../../lib/numbers'
import type { DrawingOf } from '../drawing'
import { gone, type Pen } from '../pen'

/** How long the marks take to come, in milliseconds. */
const takes = 2500
const hundred = 100

/** How many a check flags; and a hundred of them as a block on the grass, those in need whole and first, the others hollow. */
export function drawCheck(pen: Pen, { inNeedOfHundred, said }: DrawingOf<'check'>, elapsed: number): boolean {
  const perRow = pen.isLengthwise ? 10 : 20
  const rows = hundred / perRow
  const [left, right, near, far] = [
    pen.at(pen.grass(-0.9, -0.55)),
    pen.at(pen.grass(0.9, -0.55)),
    pen.at(pen.grass(0, -0.85)),
    pen.at(pen.grass(0, 0.1)),
  ]
  if (!left || !right || !near || !far) return elapsed < takes
  const apart = clamp(Math.min((right.x - left.x) / perRow, (near.y - far.y) / rows), 6, 26)
  const middle = { x: (left.x + right.x) / 2, y: (near.y + far.y) / 2 }
  const [first, top] = [middle.x - (perRow * apart) / 2, middle.y - (rows * apart) / 2]
  pen.take({ left: first, top, right: first + perRow * apart, bottom: top + rows * apart })
  const shown = Math.round(hundred * gone(elapsed, 0, takes))
  for (let index = 0; index < shown; index++) {
    const spot = {
      x: first + ((index % perRow) + 0.5) * apart,
      y: top + (Math.floor(index / perRow) + 0.5) * apart,
    }
    if (inNeedOfHundred === null || index < inNeedOfHundred) pen.dot(spot, apart * 0.36, 'check', 1)
    else pen.ring(spot, apart * 0.31, 'check', 0.9, { width: Math.max(1.25, apart * 0.1) })
  }
  pen.say({ x: middle.x, y: top - 10 }, said)
  return elapsed < takes
}
