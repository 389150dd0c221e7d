import type { Seats } from './seats'

/**
 * Who stands where on the pitch. Places are fixed by rank: a child in need keeps its place while the states around it
 * change, so moving a control shifts a coloured boundary and nobody walks.
 */

/** Rows of children down the pitch and children in a counted block: ten by ten. */
const block = 10
/** Free metres between two blocks, and between the children in need and the false alarms. */
const blockGap = 0.8
const groupGap = 3
/** Metres the children may take along and across the pitch; the rest of it is left to the team. */
const room = { x: 103, y: 55, farEdge: 28.5 } as const
/** Distances between neighbours that the layout tries, widest first. */
const spacings = [2.4, 1.7, 1.35, 1, 0.85, 0.7, 0.6, 0.5, 0.42, 0.35, 0.3, 0.25, 0.2, 0.15]

/** How many children stand in a column, and how far apart. */
interface Grid {
  readonly spacing: number
  readonly rows: number
  readonly needColumns: number
  readonly falseColumns: number
}

const withGaps = (count: number, spacing: number): number =>
  count * spacing + Math.floor((count - 1) / block) * blockGap

function gridFor(inNeed: number, falseAlarms: number): Grid {
  for (const spacing of spacings) {
    let rows = block
    while (withGaps(rows + block, spacing) <= room.y) rows += block
    const needColumns = Math.max(1, Math.ceil(inNeed / rows))
    const falseColumns = Math.max(1, Math.ceil(falseAlarms / rows))
    const width = withGaps(needColumns, spacing) + groupGap + withGaps(falseColumns, spacing)
    if (width <= room.x) return { spacing, rows, needColumns, falseColumns }
  }
  throw new RangeError(`The pitch cannot hold ${inNeed} children in need and ${falseAlarms} false alarms.`)
}

/** How many children places are laid out for: as many as are there, or more where the number changes from week to week. */
export interface Room {
  readonly need: number
  readonly falseAlarms: number
}

/** Where everyone stands when gathered, and what is needed to label the blocks. */
export interface Gathering {
  /** x, y, z for each child; a child without a place keeps its own seat. */
  readonly slots: Float32Array
  /** The middle of the columns that ranks `from` up to `to` stand in, and their far and near edge, in metres. */
  readonly region: (group: 'need' | 'falseAlarms', from: number, to: number) => Region
}

/** A stretch of the gathered children, in metres on the ground. */
export interface Region {
  readonly x: number
  readonly halfWidth: number
  readonly far: number
  readonly near: number
}

/**
 * Lays the children out on the pitch.
 * @param needOrder children in need by rank, best served first
 * @param falseOrder false alarms, those being assessed first, and whom room is kept for besides
 * @param roomFor the least that places are laid out for
 */
export function gatherIntoBlocks(
  seats: Seats,
  needOrder: Uint32Array,
  falseOrder: Uint32Array,
  roomFor: Room = { need: 0, falseAlarms: 0 },
): Gathering {
  const grid = gridFor(
    Math.max(needOrder.length, roomFor.need),
    Math.max(falseOrder.length, roomFor.falseAlarms),
  )
  const { spacing, rows } = grid
  const height = withGaps(rows, spacing)
  const needWidth = withGaps(grid.needColumns, spacing)
  const width = needWidth + groupGap + withGaps(grid.falseColumns, spacing)
  const starts = {
    need: -width / 2 + spacing / 2,
    falseAlarms: -width / 2 + needWidth + groupGap + spacing / 2,
  }
  const top = room.farEdge - spacing / 2
  const along = (column: number): number => column * spacing + Math.floor(column / block) * blockGap
  const slots = new Float32Array(seats.places)
  const place = (order: Uint32Array, start: number): void => {
    order.forEach((child, rank) => {
      slots[child * 3] = start + along(Math.floor(rank / rows))
      slots[child * 3 + 1] = top - along(rank % rows)
      slots[child * 3 + 2] = 0.3
    })
  }
  place(needOrder, starts.need)
  place(falseOrder, starts.falseAlarms)
  return {
    slots,
    region: (group, from, to) => {
      const first = starts[group] + along(Math.floor(from / rows)) - spacing / 2
      const last = starts[group] + along(Math.floor(Math.max(from, to - 1) / rows)) + spacing / 2
      return {
        x: (first + last) / 2,
        halfWidth: (last - first) / 2,
        far: room.farEdge,
        near: room.farEdge - height,
      }
    },
  }
}

/** Children to be laid out on the pitch: their numbers, in the order in which they stand. */
export interface StateOrders {
  readonly need: Uint32Array
  readonly falseAlarms: Uint32Array
}

/** A byte that is in neither list. */
const nowhere = -1

/**
 * Who stands where when children are gathered by their states: ordered by where their state's code is in its list, then
 * by the child's number. Two passes over the states, whatever the lists hold.
 * @param states one state code a child
 * @param needCodes codes of children in need, in the order in which they stand; children of other codes stay at home
 * @param falseCodes codes of false alarms, likewise; no code is in both lists, or twice in one
 */
export function needAndFalseOrders(
  states: Uint8Array,
  needCodes: readonly number[],
  falseCodes: readonly number[],
): StateOrders {
  const codes = [...needCodes, ...falseCodes]
  const counts = new Uint32Array(256)
  for (let child = 0; child < states.length; child++) counts[states[child]]++
  // Where the next child of each code goes: need and false alarms lie one after the other.
  const next = new Int32Array(256).fill(nowhere)
  let [total, inNeed] = [0, 0]
  codes.forEach((code, index) => {
    next[code] = total
    total += counts[code]
    if (index < needCodes.length) inNeed = total
  })
  const order = new Uint32Array(total)
  for (let child = 0; child < states.length; child++) {
    const code = states[child]
    if (next[code] !== nowhere) order[next[code]++] = child
  }
  return { need: order.subarray(0, inNeed), falseAlarms: order.subarray(inNeed) }
}
