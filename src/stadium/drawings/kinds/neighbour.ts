import type { DrawingOf } from '../drawing'
import { figureOf, gone, type Pen, type Spot, standing } from '../pen'

/** How long one takes to cross, and how much later each sets out, in milliseconds. */
const crossing = { takes: 2400, apart: 450 } as const

/** A stadium next door, lit beyond the roof, and workers on the way from the team to it. */
export function drawNeighbour(
  pen: Pen,
  { workers, next, said }: DrawingOf<'neighbour'>,
  elapsed: number,
): boolean {
  const { free } = pen
  const wide = Math.min(340, (free.right - free.left) * 0.3)
  const stadium = { x: free.right - wide * 0.68, y: pen.cornerTop + wide * 0.34 }
  const lit = gone(elapsed, 0, 1200)
  pen.glow(stadium, wide * 1.2, 'warm', 0.5 * lit, 0.7)
  bowl(pen, stadium, wide / 2, lit)
  standing(pen, figureOf(pen) * 0.7)
  const from = farEnd(pen)
  if (!from) return elapsed < 1200
  const way = arc(from, stadium)
  pen.curve(way.slice(0, Math.max(2, Math.round(way.length * gone(elapsed, 400, 1800)))), 'warm', 1, {
    width: 2.5,
    dash: [2, 6],
  })
  for (let index = 0; index < workers; index++) {
    // At rest they stand along the way, which so tells where they go.
    const rest = (index + 1) / (workers + 1)
    const share = gone(elapsed, index * crossing.apart, index * crossing.apart + crossing.takes) * rest
    if (elapsed < index * crossing.apart) continue
    const { x, y } = way[Math.round(share * (way.length - 1))]
    const tall = figureOf(pen) * 1.5
    pen.glow({ x, y }, tall, 'warm', 0.5)
    pen.upright({ x, y: y + tall / 2, metre: from.metre }, 'light', 1, { metres: 1.9, least: tall })
  }
  // In a narrow view it would lie on the way.
  const isWide = free.right - free.left > 700
  const under = stadium.y + wide * 0.225 + pen.letters * 1.9
  if (isWide) pen.say({ x: free.right - 8, y: under }, { count: '', name: next }, 'right', lit)
  const beside = way[Math.round(way.length * 0.42)]
  pen.say({ x: beside.x + 6, y: beside.y - 8 }, said, 'right')
  return elapsed < Math.max(2600, (workers - 1) * crossing.apart + crossing.takes)
}

/** A small bowl of light, with lamps round it. */
function bowl(pen: Pen, { x, y }: Pick<Spot, 'x' | 'y'>, half: number, lit: number): void {
  const ring = (share: number, rise: number) =>
    Array.from({ length: 41 }, (_, index) => {
      const angle = (index / 40) * 2 * Math.PI
      return { x: x + Math.cos(angle) * half * share, y: y + Math.sin(angle) * half * share * 0.45 - rise }
    })
  const { context } = pen
  context.beginPath()
  for (const point of ring(1, half * 0.18)) context.lineTo(point.x, point.y)
  context.fillStyle = pen.colour('dark', 0.75 * lit)
  context.fill()
  pen.curve(ring(1, half * 0.18), 'warm', 0.95 * lit, { width: 2.5 })
  pen.curve(ring(0.86, half * 0.11), 'warm', 0.45 * lit)
  pen.curve(ring(0.72, half * 0.04), 'warm', 0.6 * lit, { width: 1.5 })
  pen.curve(ring(0.58, -half * 0.02), 'warm', 0.45 * lit)
  pen.curve(ring(0.42, -half * 0.06), 'warm', 0.9 * lit, { width: 2 })
  for (const lamp of ring(1, half * 0.18).filter((_, index) => index % 5 === 0))
    pen.dot(lamp, 2.5, 'light', lit)
}

/** Where the line of the team ends, towards the neighbour. */
function farEnd(pen: Pen): Spot | null {
  const spots = pen.team().flatMap(place => pen.at(place) ?? [])
  return spots.reduce<Spot | null>(
    (end, spot) => (!end || spot.x - spot.y > end.x - end.y ? spot : end),
    null,
  )
}

/** From the one to the other in an arc, as points. */
function arc(from: Pick<Spot, 'x' | 'y'>, to: Pick<Spot, 'x' | 'y'>): { x: number; y: number }[] {
  const over = { x: from.x + (to.x - from.x) * 0.45, y: Math.min(from.y, to.y) - 4 }
  return Array.from({ length: 61 }, (_, index) => {
    const t = index / 60
    const at = (axis: 'x' | 'y'): number =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * over[axis] + t * t * to[axis]
    return { x: at('x'), y: at('y') }
  })
}
