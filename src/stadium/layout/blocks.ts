import type { Layout } from './layout'
import type { Seats } from './seats'

/**
 * The children gathered on the pitch, in blocks of ten by ten. A child without a place there keeps its own seat.
 * Places are fixed by rank: a child in need keeps its place while the states around it change, so that moving a control
 * shifts a coloured boundary and nobody walks.
 */
export type Gathering = Layout<GatheredGroup>

/** The two groups that stand apart. */
export type GatheredGroup = 'need' | 'falseAlarms'

/** How many children places are laid out for: as many as are there, or more where the number changes from week to week. */
export interface Capacity {
  readonly need: number
  readonly falseAlarms: number
}

/**
 * Lays the children out on the pitch. The region of some ranks is that of the columns they stand in.
 * @param needOrder children in need by rank, best served first
 * @param falseOrder false alarms, those being assessed first, and whom room is kept for besides
 * @param capacity the least that places are laid out for
 * @throws RangeError where the pitch cannot hold so many (about 100,000), however close they stand
 */
export function gatherIntoBlocks(
  seats: Seats,
  needOrder: Uint32Array,
  falseOrder: Uint32Array,
  capacity: Capacity = { need: 0, falseAlarms: 0 },
): Gathering {
  const { spacing, rows, needColumns, falseColumns } = gridFor(
    Math.max(needOrder.length, capacity.need),
    Math.max(falseOrder.length, capacity.falseAlarms),
  )
  const needWidth = withGaps(needColumns, spacing)
  const width = needWidth + groupGap + withGaps(falseColumns, spacing)
  const starts = {
    need: -width / 2 + spacing / 2,
    falseAlarms: -width / 2 + needWidth + groupGap + spacing / 2,
  }
  const top = area.farEdge - spacing / 2
  const along = (column: number): number => column * spacing + Math.floor(column / block) * blockGap
  const places = new Float32Array(seats.places)
  const place = (order: Uint32Array, start: number): void => {
    order.forEach((child, rank) => {
      places[child * 3] = start + along(Math.floor(rank / rows))
      places[child * 3 + 1] = top - along(rank % rows)
      places[child * 3 + 2] = 0.3
    })
  }
  place(needOrder, starts.need)
  place(falseOrder, starts.falseAlarms)
  const sizes = { need: needOrder.length, falseAlarms: falseOrder.length }
  const near = area.farEdge - withGaps(rows, spacing)
  return {
    count: seats.count,
    places,
    scale: 1,
    region: (group, from = 0, to = sizes[group]) => {
      if (to <= from) return null
      const first = starts[group] + along(Math.floor(from / rows)) - spacing / 2
      const last = starts[group] + along(Math.floor((to - 1) / rows)) + spacing / 2
      return { x: (first + last) / 2, halfWidth: (last - first) / 2, far: area.farEdge, near }
    },
  }
}

/** Rows of children down the pitch and children in a counted block: ten by ten. */
const block = 10
/** Free metres between two blocks, and between the children in need and the false alarms. */
const blockGap = 0.8
const groupGap = 3
/** Metres the children may take along and across the pitch; the rest of it is left to the team. */
const area = { x: 103, y: 55, farEdge: 28.5 } as const
/** Distances between neighbours that the layout tries, widest first. */
const spacings = [
  2.4, 2.1, 1.9, 1.7, 1.5, 1.35, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7, 0.65, 0.6, 0.55, 0.5, 0.46, 0.42, 0.38,
  0.35, 0.32, 0.3, 0.27, 0.25, 0.22, 0.2, 0.18, 0.16, 0.15,
]

/** How many children stand in a column, and how far apart. */
interface Grid {
  readonly spacing: number
  readonly rows: number
  readonly needColumns: number
  readonly falseColumns: number
}

/** The widest grid that fits the pitch. */
function gridFor(inNeed: number, falseAlarms: number): Grid {
  for (const spacing of spacings) {
    let rows = block
    while (withGaps(rows + block, spacing) <= area.y) rows += block
    const needColumns = Math.max(1, Math.ceil(inNeed / rows))
    const falseColumns = Math.max(1, Math.ceil(falseAlarms / rows))
    const width = withGaps(needColumns, spacing) + groupGap + withGaps(falseColumns, spacing)
    if (width <= area.x) return { spacing, rows, needColumns, falseColumns }
  }
  throw new RangeError(`The pitch cannot hold ${inNeed} children in need and ${falseAlarms} false alarms.`)
}

/** Metres that so many children in a line take, with the gaps between their blocks. */
function withGaps(count: number, spacing: number): number {
  return count * spacing + Math.floor((count - 1) / block) * blockGap
}
