import { outline } from '../../camera/viewpoints'
import { lengthAround, makeRows, type Row } from '../../layout/bowl'
import type { DrawingOf } from '../drawing'
import { gone, type Pen, type Place } from '../pen'

/** One pass of light over the stands, in milliseconds, and how long the next one waits after it began. */
const pass = { takes: 1500, next: 1700, wide: 0.16 } as const

/** Passes of light over the stands, each with its word, and blocks of equal size, which stay outlined. */
export function drawSchools(
  pen: Pen,
  { schools, passes, said }: DrawingOf<'schools'>,
  elapsed: number,
): boolean {
  const end = passes.length * pass.next
  const turn = Math.min(passes.length - 1, Math.floor(elapsed / pass.next))
  const front = gone(elapsed - turn * pass.next, 0, pass.takes) * (1 + 2 * pass.wide) - pass.wide
  const isOver = elapsed >= end
  for (const { corners, at } of blocksOf(pen.scene.stadium.seats.rows.length, schools)) {
    const near = isOver ? 0 : Math.max(0, 1 - Math.abs(at - front) / pass.wide)
    const drawn = turn > 0 || isOver ? 1 : front > at ? 1 : 0
    if (near > 0) pen.patch(corners, 'light', 0.16 * near)
    pen.line(corners, 'cool', 0.5 * drawn + 0.4 * near, { closed: true })
  }
  words(pen, passes, index =>
    isOver ? (index === 0 ? 1 : 0.62) : index === turn ? 1 : index < turn ? 0.62 : 0.28,
  )
  const below = pen.at([0, -33, 0])
  if (below) pen.say(below, said)
  return !isOver
}

/** The words of the passes in a row: on the grass, or where that is too narrow over the far roof. `lit`: how bright each is. */
function words(pen: Pen, passes: readonly string[], lit: (index: number) => number): void {
  const size = pen.letters * 1.35
  const apart = Math.min(size * 5.2, (pen.free.right - pen.free.left) / (passes.length + 0.4))
  const [left, right] = [pen.at([-50, 22, 0]), pen.at([50, 22, 0])]
  const isWide = left !== null && right !== null && Math.abs(right.x - left.x) > apart * 2.5
  const middle = isWide ? pen.at([0, 22, 0]) : pen.farRoof(22)
  if (!middle) return
  passes.forEach((word, index) => {
    const spot = {
      x: middle.x + (index - (passes.length - 1) / 2) * apart,
      y: Math.max(pen.free.top + size, middle.y),
    }
    pen.letter(spot, word, 'light', lit(index), size)
  })
}

/** A block of seats as a shape in the stands, and how far to the right it is, from 0 to 1. */
interface SeatBlock {
  readonly corners: readonly Place[]
  readonly at: number
}

let known: { readonly rows: number; readonly schools: number; readonly blocks: readonly SeatBlock[] } | null =
  null

/** Parts the stands into so many blocks: each tier into as many as it has of the seats, all of one length along it. */
function blocksOf(rows: number, schools: number): readonly SeatBlock[] {
  if (known?.rows !== rows || known.schools !== schools)
    known = { rows, schools, blocks: partedInto(makeRows(rows), schools) }
  return known.blocks
}

function partedInto(rows: readonly Row[], schools: number): SeatBlock[] {
  const tiers = rows.filter(({ index, firstOfTier }) => index === firstOfTier)
  const sizes = tiers.map(first =>
    rows.slice(first.index, first.endOfTier).reduce((sum, row) => sum + lengthAround(row), 0),
  )
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  let owed = 0
  return tiers.flatMap((first, tier) => {
    owed += (schools * sizes[tier]) / whole
    const here = Math.round(owed)
    owed -= here
    const [low, high] = [around(first, here), around(rows[first.endOfTier - 1], here)]
    return Array.from({ length: here }, (_, index) => {
      const corners = [low[index], low[index + 1], high[index + 1], high[index]].map((place): Place => place)
      return { corners, at: (corners[3][0] / rows[rows.length - 1].halfX + 1) / 2 }
    })
  })
}

/** So many points at equal distances round a row, the first once more at the end. */
function around(row: Row, many: number): Place[] {
  const points = [...outline(row), outline(row)[0]]
  const lengths = points
    .slice(1)
    .map((point, index) => Math.hypot(point[0] - points[index][0], point[1] - points[index][1]))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const found: Place[] = []
  let [at, before] = [0, 0]
  for (let index = 0; index <= many; index++) {
    const wanted = Math.min((index / many) * whole, whole - 1e-6)
    while (before + lengths[at] < wanted) before += lengths[at++]
    const share = (wanted - before) / lengths[at]
    const [from, to] = [points[at], points[at + 1]]
    found.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, row.height])
  }
  return found
}
