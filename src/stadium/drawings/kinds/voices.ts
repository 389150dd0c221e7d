import { clamp } from '../../../lib/numbers'
import type { DrawingOf } from '../drawing'
import { gone, type Pen } from '../pen'

/** When the last light comes on, and how long each takes, in milliseconds. */
const times = { all: 2400, each: 500 } as const

/** A light over each child about whom somebody speaks up, with need behind it or without: they look the same. */
export function drawVoices(pen: Pen, { children, said }: DrawingOf<'voices'>, elapsed: number): boolean {
  // As large as the view: on a phone lamps of the usual size would be one light.
  const size = clamp((pen.free.right - pen.free.left) / 880, 0.5, 1.6)
  for (let index = 0; index < children.length; index++) {
    const begins = (index / children.length) * times.all
    const lit = gone(elapsed, begins, begins + times.each)
    const spot = pen.child(children[index])
    if (!spot || lit === 0) continue
    const head = { x: spot.x, y: spot.y - 22 * size * lit }
    pen.curve([spot, head], 'warm', 1, { width: 1.75 * size })
    pen.ring(spot, Math.max(4 * size, spot.radius * 1.4), 'warm', lit, { width: 1.75 })
    pen.dot(head, 3.5 * size, 'light', lit)
    pen.glow(head, 18 * size, 'warm', 0.75 * lit)
  }
  const above = pen.at([0, 14, 0])
  if (above) pen.say(above, said)
  return elapsed < times.all + times.each
}
