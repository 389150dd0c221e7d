import type { Seats } from './seats'

/** The grass that a queue may take, in metres, and the distances it tries between children and rows. */
const area = { left: -44, right: 44, near: -25, far: 14 } as const
const spacings = [4, 3.4, 2.8, 2.2, 1.8, 1.5, 1.2, 1, 0.8, 0.6, 0.45, 0.3, 0.2, 0.15] as const
/** Rows stand so many times as far apart as children in a row. */
const rowsApart = 1.7

/**
 * Where children stand in one line that turns at its ends, its head nearest to the dugout: x, y, z in metres for each child. A
 * child who is not in the queue keeps its own seat.
 * @param order children in the order in which they will be seen
 */
export function queueUp(seats: Seats, order: ArrayLike<number>): Float32Array {
  const places = new Float32Array(seats.places)
  const line = queueLine(order.length)
  for (let index = 0; index < order.length; index++)
    places.set(line.subarray(index * 3, index * 3 + 3), order[index] * 3)
  return places
}

/** The places of so many in such a line, from its head. */
export function queueLine(many: number): Float32Array {
  const places = new Float32Array(many * 3)
  const spacing = spacings.find(tried => many <= perRow(tried) * rows(tried)) ?? spacings[spacings.length - 1]
  const inRow = Math.min(perRow(spacing), Math.max(1, Math.ceil(many / Math.ceil(many / perRow(spacing)))))
  for (let index = 0; index < many; index++) {
    const row = Math.floor(index / inRow)
    const along = row % 2 === 0 ? index % inRow : inRow - 1 - (index % inRow)
    places[index * 3] = (along - (inRow - 1) / 2) * spacing
    places[index * 3 + 1] = area.near + row * spacing * rowsApart
    places[index * 3 + 2] = 0.3
  }
  return places
}

const perRow = (spacing: number): number => Math.floor((area.right - area.left) / spacing) + 1
const rows = (spacing: number): number => Math.floor((area.far - area.near) / (spacing * rowsApart)) + 1
