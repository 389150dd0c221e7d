import { queueLine } from '../../layout/queue'
import type { DrawingOf } from '../drawing'
import { gone, litGrass, type Pen } from '../pen'

/** The line through children who stand in a queue, in the order in which they will be seen, its head set apart where need is told. */
export function drawQueue(
  pen: Pen,
  { children, inNeed, first: atHead, next, said }: DrawingOf<'queue'>,
  elapsed: number,
): boolean {
  const line = queueLine(children.length)
  const spots = Array.from({ length: children.length }, (_, index) =>
    pen.at([line[index * 3], line[index * 3 + 1], line[index * 3 + 2]]),
  ).flatMap(spot => spot ?? [])
  const [first, last] = [spots[0], spots.at(-1)]
  if (!first || !last) return false
  if (inNeed) litGrass(pen, gone(elapsed, 0, 800))
  const drawn = Math.max(1, Math.round(spots.length * gone(elapsed, 900, 2600)))
  const [, second] = spots
  const radius = Math.min(pen.letters * 0.6, Math.max(2.5, second ? Math.abs(second.x - first.x) * 0.4 : 5))
  if (inNeed) pen.curve(spots.slice(0, Math.min(drawn, atHead)), 'light', 0.22, { width: radius * 3.2 })
  pen.curve(spots.slice(0, drawn), 'wait', 0.4, { width: 1.5 })
  for (const [index, spot] of spots.slice(0, drawn).entries()) {
    const alpha = inNeed === null || index < atHead ? 1 : 0.6
    pen.dot(spot, radius, inNeed?.[index] === false ? 'dark' : 'wait', alpha)
    if (inNeed?.[index] === false) pen.ring(spot, radius - 1, 'wait', alpha, { width: 2 })
  }
  pen.ring(first, radius + 4, 'light', gone(elapsed, 600, 1200), { width: 2.5 })
  const top = spots.reduce((highest, spot) => (spot.y < highest.y ? spot : highest), first)
  pen.say({ x: first.x, y: first.y + radius + pen.letters * 2.4 }, { count: next, name: '' }, 'left')
  pen.say(
    { x: (Math.min(...spots.map(({ x }) => x)) + Math.max(...spots.map(({ x }) => x))) / 2, y: top.y - 12 },
    said,
  )
  return elapsed < 2600
}
