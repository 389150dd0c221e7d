import type { DrawingOf } from '../drawing'
import { figureOf, gone, type Pen, type Place, standing } from '../pen'

/** How much later each child is reached, in milliseconds. */
const apart = 110

/** Light from one worker on the children whom a worker visits, those with an open case who sit nearest; rings round those who wait. */
export function drawReach(
  pen: Pen,
  { each, children, waiting, said, waits }: DrawingOf<'reach'>,
  elapsed: number,
): boolean {
  const team = pen.team().sort((a, b) => Math.hypot(a[0], a[1]) - Math.hypot(b[0], b[1]))
  const [worker] = team
  const foot = worker && pen.at(worker)
  if (!worker || !foot) return false
  const { places } = pen.scene.stadium.seats
  const tall = figureOf(pen) * 1.9
  const ringed = gone(elapsed, 1200, 2400)
  for (let index = 0; index < waiting.length && ringed > 0; index++) {
    const spot = pen.child(waiting[index])
    if (spot) pen.ring(spot, Math.max(4, spot.radius * 2), 'wait', ringed, { width: 2 })
  }
  standing(pen)
  const head = { x: foot.x, y: foot.y - tall }
  for (const [index, child] of nearest(worker, children, places, each).entries()) {
    const lit = gone(elapsed, index * apart, index * apart + 700)
    const spot = pen.child(child)
    if (!spot || lit === 0) continue
    const end = { x: head.x + (spot.x - head.x) * lit, y: head.y + (spot.y - head.y) * lit }
    pen.curve([head, end], 'warm', 0.8, { width: 1.75 })
    if (lit < 1) continue
    pen.ring(spot, Math.max(5, spot.radius * 2), 'warm', 1, { width: 2.5 })
    pen.glow(spot, Math.max(14, spot.radius * 5), 'warm', 0.5)
  }
  pen.upright(foot, 'warm', 1, { metres: 0, least: tall })
  pen.glow(head, Math.max(30, foot.metre * 7), 'warm', 0.6)
  // To both sides of the threads where there is room; else under each other before the team.
  const isWide = pen.free.right - pen.free.left > 700
  const [left, right, before] = [
    pen.at(pen.grass(-0.5, 0.4)),
    pen.at(pen.grass(0.5, 0.4)),
    pen.at(pen.grass(0, -0.78)),
  ]
  if (!left || !right || !before) return false
  pen.say(isWide ? left : before, said)
  const under = { x: before.x, y: before.y + pen.letters * 5 }
  if (ringed > 0) pen.say(isWide ? right : under, waits, 'middle', ringed, 'wait')
  return elapsed < Math.max(2600, each * apart + 700)
}

/** So many of the children, those nearest to a worker, in the order of their distance. */
function nearest([x, y]: Place, children: ArrayLike<number>, places: Float32Array, many: number): number[] {
  // Those on the far side, so that no light falls across the words before the team.
  const away = Array.from(children).flatMap(child => {
    const [dx, dy] = [places[child * 3] - x, places[child * 3 + 1] - y]
    return dy < 0 ? [] : [{ child, away: Math.hypot(dx * 1.6, dy) }]
  })
  return away
    .sort((a, b) => a.away - b.away)
    .slice(0, many)
    .map(({ child }) => child)
}
