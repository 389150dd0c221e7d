import type { DrawingOf } from '../drawing'
import { gone, type Pen, type Spot } from '../pen'

/** When the first child is visited, how much later each next one is, and how long it takes, in milliseconds. */
const visit = { from: 900, apart: 700, takes: 500 } as const
/** How dark all the others are until the last has been visited, and how long they take to come, in milliseconds. */
const others = { dark: 0.9, come: 1400 } as const

/**
 * Numbered rings round children, which stay. Where it is known who is in need, all the others are dark until each of these has
 * been visited in turn: a full disc for need, a broken ring for none, in the stands and once more in a row. Then come all the
 * children in need.
 */
export function drawPicks(
  pen: Pen,
  { children, inNeed, all, said }: DrawingOf<'picks'>,
  elapsed: number,
): boolean {
  const size = Math.max(13, pen.letters)
  const isTold = inNeed !== null && said !== null
  const end = visit.from + children.length * visit.apart
  const come = gone(elapsed, end, end + others.come)
  if (isTold) pen.shade([], others.dark * (1 - come))
  for (let index = 0; index < all.length && come > 0 && isTold; index++) {
    const spot = pen.child(all[index])
    if (spot) pen.dot(spot, Math.max(1.4, spot.radius * 1.1), 'need', 0.95 * come)
  }
  for (const [index, child] of children.entries()) {
    const from = visit.from + index * visit.apart
    const visited = inNeed === null ? 0 : gone(elapsed, from, from + visit.takes)
    const need = visited > 0 ? (inNeed?.[index] ?? null) : null
    const spot = pen.child(child)
    if (spot && isInSight(pen, spot)) {
      const radius = Math.max(size * (isTold ? 0.8 : 0.62), spot.radius * 2.2)
      if (visited > 0 && visited < 1) pen.ring(spot, radius * (2.4 - 1.4 * visited), 'warm', visited)
      marked(pen, spot, radius, need)
      const badge = { x: spot.x + radius + size * 0.55, y: spot.y - radius - size * 0.2 }
      pen.dot(badge, size * 0.72, 'dark', 0.85)
      pen.letter(badge, String(index + 1), 'light', 1, size)
    }
    if (isTold) inRow(pen, index, children.length, need)
  }
  const place = pen.at(pen.grass(0, 0.25))
  const row = isTold ? rowOf(pen, children.length) : null
  if (said && row) pen.say({ x: row.words.x, y: row.words.y }, said, row.isBeside ? 'left' : 'middle')
  else if (said && place) pen.say(place, said)
  return isTold ? elapsed < end + others.come : inNeed !== null && elapsed < end
}

/** The mark of a child: a full disc is in need, a broken ring not; null: not known yet. */
function marked(pen: Pen, spot: Pick<Spot, 'x' | 'y'>, radius: number, need: boolean | null): void {
  pen.ring(spot, radius, 'dark', 0.8, { width: 4.5 })
  if (need) pen.dot(spot, radius * 0.68, 'need', 1)
  pen.ring(spot, radius, 'light', 1, need === false ? { width: 2.5, dash: [4, 4] } : { width: 2.5 })
}

/** The same child among all who were picked, in a row. */
function inRow(pen: Pen, index: number, many: number, need: boolean | null): void {
  const row = rowOf(pen, many)
  if (!row) return
  const spot = { x: row.first + index * row.apart, y: row.y }
  pen.dot(spot, row.radius, 'dark', 0.7)
  marked(pen, spot, row.radius, need)
  pen.letter(spot, String(index + 1), need ? 'dark' : 'light', 1, row.radius)
}

/** Where the row is, and its words: in the sky over the far roof; in a wide view the words are beside it, else on the grass. */
function rowOf(pen: Pen, many: number) {
  const { free, letters } = pen
  const isBeside = free.right - free.left > 700
  const [roof, grass] = [pen.farRoof(0), pen.at(pen.grass(0, 0.25))]
  if (!roof || !grass) return null
  const apart = Math.min(letters * 3.2, ((free.right - free.left) * 0.6) / many)
  const radius = Math.min(apart * 0.4, 20)
  const y = Math.max(free.top + (isBeside ? 58 : 8) + radius, roof.y - radius - 6)
  const wide = (many - 1) * apart
  const middle = (free.left + free.right) / 2
  const first = isBeside ? middle - wide + radius : middle - wide / 2
  const words = isBeside ? { x: first + wide + radius + 18, y: y + letters * 1.4 } : grass
  return { isBeside, first, y, apart, radius, words }
}

const isInSight = ({ free }: Pen, { x, y }: Pick<Spot, 'x' | 'y'>): boolean =>
  x >= free.left && x <= free.right && y >= free.top && y <= free.bottom
