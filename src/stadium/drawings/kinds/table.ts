import { spreadOver } from '../../../lib/numbers'
import type { DrawingOf } from '../drawing'
import { between, figureOf, gone, type Pen, type Place, standing } from '../pen'

/** How long a table is to both sides of the middle, how deep and how high, in metres: larger than life, so that it is seen. */
const table = { half: 27, deep: 7, high: 3.2 } as const
/** Its near edge: at the near touchline, or beyond the team where words of the page lie over the near grass. */
const edges = { near: -25, far: 14 } as const
/** How much later each comes to it, and how long they walk, in milliseconds. */
const walk = { apart: 90, takes: 2000 } as const

/** A table at the touchline, and workers whose time goes there: they stand behind it, and a ring is left where they stood. */
export function drawTable(pen: Pen, { workers, on, said }: DrawingOf<'table'>, elapsed: number): boolean {
  const edge = isNearFree(pen) ? edges.near : edges.far
  standing(pen)
  const tall = figureOf(pen) * 1.8
  const from = spreadOver(pen.team(), workers)
  for (const [index, place] of from.entries()) {
    const share = gone(elapsed, index * walk.apart, index * walk.apart + walk.takes)
    const along = from.length > 1 ? (index / (from.length - 1)) * 2 - 1 : 0
    const to: Place = [along * (table.half - 3), edge + table.deep + 1.5, 0]
    const [here, home] = [pen.at(between(place, to, share)), pen.at(place)]
    if (!here || !home) continue
    pen.hoop(home, Math.max(5, home.metre * 0.9), 0.6, 'warm', share, { width: 2 })
    pen.curve([home, here], 'warm', 0.5, { width: 1.25, dash: [2, 5] })
    pen.upright(here, 'warm', 1, { metres: 2.6, least: tall })
  }
  top(pen, edge, on, gone(elapsed, 0, 700))
  // Before the table at the touchline; beyond the other one, before which the team stands.
  const [front, back] = [pen.at([0, edge, 0]), pen.at([0, edge + table.deep + 12, 2])]
  if (edge === edges.near && front) pen.say({ x: front.x, y: front.y + pen.letters * 4.6 }, said)
  else if (back) pen.say(back, said)
  return elapsed < Math.max(2600, from.length * walk.apart + walk.takes)
}

/** The table: its legs, its top with papers, and on its front what it is for. */
function top(pen: Pen, edge: number, on: string, shown: number): void {
  const { half, deep, high } = table
  const flat = (left: number, right: number, near: number, far: number, z: number): Place[] => [
    [left, near, z],
    [right, near, z],
    [right, far, z],
    [left, far, z],
  ]
  pen.patch(flat(-half - 1, half + 2, edge - 1.5, edge + deep, 0), 'dark', 0.4 * shown)
  pen.patch(flat(-half, half, edge, edge + deep, high), 'warm', 0.92 * shown, shown)
  const papers = 7
  const wide = (2 * half) / papers
  for (let paper = 0; paper < papers; paper++) {
    const left = -half + paper * wide
    pen.patch(
      flat(left + wide * 0.22, left + wide * 0.78, edge + 1, edge + deep - 1, high + 0.05),
      'light',
      shown,
    )
  }
  const front: Place[] = [
    [-half, edge, 0],
    [half, edge, 0],
    [half, edge, high],
    [-half, edge, high],
  ]
  pen.patch(front, 'dark', 0.88 * shown, 0)
  pen.line(front, 'warm', shown, { closed: true, width: 1.5 })
  const [middle, upper] = [pen.at([0, edge, high / 2]), pen.at([0, edge, high])]
  if (middle && upper)
    pen.letter(middle, on, 'warm', shown, Math.min(pen.letters * 1.2, (middle.y - upper.y) * 1.5))
}

/** Whether no words of the page lie where a table at the near touchline stands. */
function isNearFree(pen: Pen): boolean {
  const corners = [
    pen.at([-table.half, edges.near, 0]),
    pen.at([table.half, edges.near + table.deep, table.high]),
  ]
  const [low, high] = corners
  return (
    !low ||
    !high ||
    (low.y < pen.free.bottom &&
      pen.isFree({
        left: low.x,
        right: high.x,
        top: Math.min(low.y, high.y),
        bottom: Math.max(low.y, high.y),
      }))
  )
}
