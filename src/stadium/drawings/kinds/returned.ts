import type { DrawingOf } from '../drawing'
import { between, figureOf, gone, type Pen, type Place } from '../pen'

/** How long the team walks, and from when to when the lights of the children come up, in milliseconds. */
const times = { apart: 900, walks: 2200, first: 1700, last: 4200, each: 700 } as const
/** How far before the team each of them comes from, as a share of half the pitch. */
const from = -0.75

/** The team walks back on from the near touchline, and then the children whom it helps have light again, the nearest first. */
export function drawReturned(pen: Pen, { helped, said }: DrawingOf<'returned'>, elapsed: number): boolean {
  const { places } = pen.scene.stadium.seats
  const away = Array.from(helped, child => distanceOf(child, places))
  const farthest = Math.max(...away)
  // As large as the view: on a phone lights of the usual size would be one light.
  const radius = Math.min(9, Math.max(1.9, (pen.free.right - pen.free.left) / 165))
  for (const [index, distance] of away.entries()) {
    const begins = times.first + ((times.last - times.first) * distance) / farthest
    const lit = gone(elapsed, begins, begins + times.each)
    const spot = lit > 0 ? pen.child(helped[index]) : null
    if (!spot) continue
    pen.dot(spot, radius * 2.1, 'warm', 0.2 * lit)
    pen.dot(spot, radius * 1.25, 'warm', 0.35 * lit)
    pen.dot(spot, Math.max(1.1, radius * 0.55), 'light', lit)
  }
  const team = pen.team()
  const tall = figureOf(pen) * 1.25
  for (const [index, place] of team.entries()) {
    const begins = (index / Math.max(1, team.length - 1)) * times.apart
    const share = gone(elapsed, begins, begins + times.walks)
    const side = pen.grass(0, from)
    const begun: Place = pen.isLengthwise ? [side[0], place[1], 0] : [place[0], side[1], 0]
    const foot = share > 0 ? pen.at(between(begun, place, share)) : null
    if (foot) pen.upright(foot, 'light', 1, { metres: 0, least: tall, wide: 0.55 })
  }
  const above = pen.at(pen.grass(0, 0.4))
  if (above && elapsed >= times.first) pen.say(above, said)
  return elapsed < times.last + times.each
}

const distanceOf = (child: number, places: Float32Array): number =>
  Math.hypot(places[child * 3], places[child * 3 + 1] * 1.4)
