import type { DrawingOf } from '../drawing'
import { figureOf, type Pen, standing } from '../pen'

/** How long it stays before it counts as told, in milliseconds. */
const told = 2500

/** The sorted team where it stands, larger than in the picture. */
export function drawTeam(pen: Pen, _: DrawingOf<'team'>, elapsed: number): boolean {
  standing(pen, Math.min(figureOf(pen) * 2, rankOf(pen) * 1.05), 2.4, 0.6)
  return elapsed < told
}

/** How far apart the ranks of a sorted team are in the view, in CSS pixels. */
function rankOf(pen: Pen): number {
  const away = pen.isLengthwise ? 0 : 1
  const at = [...new Set(pen.posts().map(({ place }) => Math.round(place[away] * 100) / 100))].sort(
    (a, b) => a - b,
  )
  const apart = Math.min(...at.slice(1).map((one, index) => one - at[index]))
  const [here, next] = [0, apart].map(metres => pen.at(pen.isLengthwise ? [metres, 0, 0] : [0, metres, 0]))
  return here && next ? Math.abs(here.y - next.y) : Infinity
}
