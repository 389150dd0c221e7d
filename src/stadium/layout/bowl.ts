/**
 * The shape of the stands, in metres. Rows are rounded rectangles around a pitch of 105 × 68; x runs along the pitch,
 * y across it towards the far stand, z up. The near stand (negative y) has the dugout and the tunnel cut into it.
 */

/** Half the length and half the width of the pitch. */
export const pitchHalf = { x: 52.5, y: 34 } as const

/** Half the length and half the width of the ground inside the first row. */
export const groundHalf = { x: 61, y: 42.5, corner: 17 } as const

/** The way in and out of the ground, under the near stand: where it opens, and how far in the rows above leave it in view. */
export const tunnel = { x: 0, mouth: -groundHalf.y, end: -groundHalf.y - 3.8 } as const

/** Depth of one row. */
export const rowDepth = 0.8
/** Usual distance between two seats; the true one is solved so that the rows come out full. */
export const seatPitch = 0.5
const aisleWidth = 1.2
/** Rows of the near stand that the dugout and the tunnel take a block from. */
const tunnelRows = 9

/** A tier begins at `firstRow`, after a walkway, and rises `rake` metres a row. */
interface Tier {
  readonly firstRow: number
  readonly rake: number
  readonly walkwayDepth: number
  readonly walkwayRise: number
}

/** Three tiers hold 80,000 children; the rest exist for the few authorities with far more. */
const tiers: readonly Tier[] = [
  { firstRow: 0, rake: 0.3, walkwayDepth: 0, walkwayRise: 0 },
  { firstRow: 30, rake: 0.44, walkwayDepth: 2.2, walkwayRise: 3.2 },
  { firstRow: 43, rake: 0.6, walkwayDepth: 2.2, walkwayRise: 4.2 },
  { firstRow: 76, rake: 0.64, walkwayDepth: 2.6, walkwayRise: 4.2 },
  { firstRow: 112, rake: 0.68, walkwayDepth: 2.6, walkwayRise: 4.2 },
  { firstRow: 150, rake: 0.72, walkwayDepth: 2.6, walkwayRise: 4.2 },
]

/** Blocks between aisles on each of the eight parts of a row, beginning with the near side, anticlockwise. */
const blocks = [7, 3, 5, 3, 7, 3, 5, 3] as const
/** The block of the near side that the tunnel takes from the lowest rows. */
const tunnelBlock = 3

/** One row: half sizes of its rounded rectangle, the radius of its corners, its height; and where in its tier it is. */
export interface Row {
  readonly index: number
  readonly halfX: number
  readonly halfY: number
  readonly corner: number
  readonly height: number
  /** Metres the tier rises from this row to the next. */
  readonly rake: number
  /** The tier's first row, and the first row of the next tier; rows behind the last of a stadium count as there. */
  readonly firstOfTier: number
  readonly endOfTier: number
}

/** Metres above the pitch that the first row rises from: its children are a little higher than a worker on the grass. */
const lowest = 1.6

/** The rows of a stadium, lowest first. */
export function makeRows(count: number): Row[] {
  const rows: Row[] = []
  let height = lowest
  let offset = 0
  for (let index = 0; index < count; index++) {
    const tierIndex = tiers.filter(candidate => index >= candidate.firstRow).length - 1
    const tier = tiers[tierIndex]
    if (index === tier.firstRow) {
      height += tier.walkwayRise
      offset += tier.walkwayDepth
    }
    height += tier.rake
    offset += rowDepth
    const corner = groundHalf.corner + offset
    rows.push({
      index,
      halfX: groundHalf.x + offset,
      halfY: groundHalf.y + offset,
      corner,
      height,
      rake: tier.rake,
      firstOfTier: tier.firstRow,
      endOfTier: Math.min(count, tiers[tierIndex + 1]?.firstRow ?? count),
    })
  }
  return rows
}

/** A stretch of seats between two aisles: which part of the row it lies on, and where on that part it begins and ends. */
export interface Block {
  readonly part: number
  readonly from: number
  readonly to: number
}

/** How far a row lies behind the edge of the ground, in metres. */
export const offsetOf = (row: Row): number => row.halfX - groundHalf.x

/** Lengths of the eight parts of a row: near side, corner, right side, corner, far side, corner, left side, corner. */
export function partLengths(row: Outline): number[] {
  const alongX = 2 * (row.halfX - row.corner)
  const alongY = 2 * (row.halfY - row.corner)
  const bend = (Math.PI * row.corner) / 2
  return [alongX, bend, alongY, bend, alongX, bend, alongY, bend]
}

/** Metres once round a row. */
export const lengthAround = (row: Outline): number =>
  partLengths(row).reduce((sum, length) => sum + length, 0)

/** The stretches of a row that have seats. */
export function blocksOf(row: Row): Block[] {
  const found: Block[] = []
  partLengths(row).forEach((length, part) => {
    const width = length / blocks[part]
    for (let block = 0; block < blocks[part]; block++) {
      if (part === 0 && block === tunnelBlock && row.index < tunnelRows) continue
      const from = block * width + aisleWidth / 2
      const to = (block + 1) * width - aisleWidth / 2
      if (to > from) found.push({ part, from, to })
    }
  })
  return found
}

/** A rounded rectangle round the pitch: half its length and width, and the radius of its corners, in metres. */
export type Outline = Pick<Row, 'halfX' | 'halfY' | 'corner'>

/** The point on a row that lies `along` metres into one of its parts: [x, y]. */
export function pointOnRow(row: Outline, part: number, along: number): [number, number] {
  const straightX = row.halfX - row.corner
  const straightY = row.halfY - row.corner
  // Angles are for the corners, the odd parts, alone: this is done for every seat of a stadium.
  const angle = part % 2 === 1 ? along / row.corner : 0
  const sine = part % 2 === 1 ? Math.sin(angle) * row.corner : 0
  const cosine = part % 2 === 1 ? Math.cos(angle) * row.corner : 0
  switch (part) {
    case 0:
      return [-straightX + along, -row.halfY]
    case 1:
      return [straightX + sine, -straightY - cosine]
    case 2:
      return [row.halfX, -straightY + along]
    case 3:
      return [straightX + cosine, straightY + sine]
    case 4:
      return [straightX - along, row.halfY]
    case 5:
      return [-straightX - sine, straightY + cosine]
    case 6:
      return [-row.halfX, straightY - along]
    default:
      return [-straightX - cosine, -straightY - sine]
  }
}
