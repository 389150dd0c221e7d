import { bisect } from '../../lib/solve'
import { type Block, blocksOf, makeRows, pointOnRow, type Row, seatPitch } from './bowl'
import { type Layout, noRegion } from './layout'
import { bakeLight, scatter } from './light'

/**
 * Every seat of a stadium. One seat is one child: the child's number is the seat's. Seats run row by row from the
 * lowest, and along a row anticlockwise.
 */
export interface Seats extends Layout {
  /** 0 to 255 for each seat: how light what its child wears is, and its turn where all do something one by one. Carries no information. */
  readonly shades: Uint8Array
  /** Four bytes for each seat: its colour in the light of the floods, and how steep its tier is (`bakeLight`). */
  readonly light: Uint8Array
  /** The first seat of each row, and after the last row the number of seats. */
  readonly rowStarts: Uint32Array
  readonly rows: readonly Row[]
  /** Distance between neighbours in metres. */
  readonly spacing: number
}

/**
 * Seats for any number of children, at true scale: as many whole rows as they need, the spacing solved so that the
 * last row is full, the few seats over left out of it evenly.
 * @throws RangeError below one child or above what the largest bowl holds (about two million).
 */
export function makeSeats(children: number): Seats {
  if (!Number.isInteger(children) || children < 1) throw new RangeError('A stadium needs at least one child.')
  const rows = rowsFor(children)
  const blocks = rows.map(blocksOf)
  const spacing = spacingFor(blocks, children)
  const over = countSeats(blocks, spacing) - children
  const places = new Float32Array(children * 3)
  const rowStarts = new Uint32Array(rows.length + 1)
  let seat = 0
  rows.forEach((row, rowIndex) => {
    rowStarts[rowIndex] = seat
    const inRow = countSeats([blocks[rowIndex]], spacing)
    const leftOut = rowIndex === rows.length - 1 ? over : 0
    let place = 0
    for (const block of blocks[rowIndex]) {
      const count = seatsIn(block, spacing)
      const first = (block.from + block.to - (count - 1) * spacing) / 2
      for (let k = 0; k < count; k++, place++) {
        // Leave out every so-many-th place: `leftOut` of `inRow`, evenly spread.
        if (Math.floor(((place + 1) * leftOut) / inRow) > Math.floor((place * leftOut) / inRow)) continue
        const [x, y] = pointOnRow(row, block.part, first + k * spacing)
        places[seat * 3] = x + (scatter(seat * 3 + 1) - 0.5) * disorder.along
        places[seat * 3 + 1] = y + (scatter(seat * 3 + 2) - 0.5) * disorder.along
        places[seat * 3 + 2] = row.height + (scatter(seat * 3 + 3) - 0.5) * disorder.up
        seat++
      }
    }
  })
  rowStarts[rows.length] = seat
  const shades = new Uint8Array(children)
  for (let seat = 0; seat < children; seat++) shades[seat] = scatter(seat + 7919) * 255
  const light = bakeLight(places, rowStarts, rows, shades)
  return { count: children, places, scale: 1, region: noRegion, shades, light, rowStarts, rows, spacing }
}

/**
 * How far places are moved about, in metres: with no two rows in step, no stripes appear where rows lie closer than the
 * pixels of a screen.
 */
const disorder = { along: 0.17, up: 0.14 } as const

/** The smallest number of rows that seats everyone at the usual distance. */
function rowsFor(children: number): Row[] {
  const rows = makeRows(400)
  let seated = 0
  for (const row of rows) {
    for (const block of blocksOf(row)) seated += seatsIn(block, seatPitch)
    if (seated >= children) return makeRows(row.index + 1)
  }
  throw new RangeError(`No stadium here holds ${children} children.`)
}

const hair = 1e-9

/** The widest spacing at which the rows still seat everyone, so that the last row comes out full. */
function spacingFor(blocks: readonly Block[][], children: number): number {
  const isEnough = (spacing: number): boolean => countSeats(blocks, spacing) >= children
  // Where a hair more is too much, as for 80,000, nothing has to be searched for: it takes as long as all the rest.
  if (!isEnough(seatPitch + hair)) return seatPitch
  return bisect(isEnough, { holds: seatPitch, fails: seatPitch * 400 }, 40).holds
}

function countSeats(blocks: readonly Block[][], spacing: number): number {
  let count = 0
  for (const row of blocks) for (const block of row) count += seatsIn(block, spacing)
  return count
}

const seatsIn = (block: Block, spacing: number): number => Math.floor((block.to - block.from) / spacing)
