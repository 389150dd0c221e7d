import type { Seats } from '../layout/seats'

/** Steps a reader can take from one child to the next with the keyboard. */
export const steps = ['left', 'right', 'up', 'down', 'rowStart', 'rowEnd'] as const
export type Step = (typeof steps)[number]

/** The step that goes the other way. */
const opposite: { readonly [step in Step]?: Step } = { left: 'right', right: 'left', up: 'down', down: 'up' }

/**
 * The seat one step away as the reader sees it: seats run round the pitch, so on the far side the row's own left is the
 * screen's right. `placeOf` gives where a seat is on screen, in CSS pixels, y downwards.
 */
export function stepOnScreen(
  seats: Seats,
  seat: number,
  step: Step,
  placeOf: (seat: number) => { x: number; y: number } | null,
): number {
  const along = stepOnSeats(seats, seat, step)
  const against = opposite[step]
  const other = against ? stepOnSeats(seats, seat, against) : along
  const [here, there] = [placeOf(along), placeOf(other)]
  if (!here || !there) return along
  const axis = step === 'left' || step === 'right' ? 'x' : 'y'
  const smaller = step === 'left' || step === 'up'
  return here[axis] < there[axis] === smaller ? along : other
}

/**
 * The seat one step away. Left and right go along the row and round it; up and down go to the nearest seat of the row
 * above or below, and stay put at the top and at the bottom.
 */
export function stepOnSeats(seats: Seats, seat: number, step: Step): number {
  const row = rowOf(seats, seat)
  const [first, next] = [seats.rowStarts[row], seats.rowStarts[row + 1]]
  const count = next - first
  switch (step) {
    case 'left':
      return first + ((seat - first + count - 1) % count)
    case 'right':
      return first + ((seat - first + 1) % count)
    case 'up':
      return row + 2 < seats.rowStarts.length ? nearestIn(seats, row + 1, seat) : seat
    case 'down':
      return row > 0 ? nearestIn(seats, row - 1, seat) : seat
    case 'rowStart':
      return first
    case 'rowEnd':
      return next - 1
  }
}

/** The next child, going up or down the seats, who does not look like a plain seat; the same child when there is none. */
export function nextMarked(marks: Uint8Array, seat: number, direction: 1 | -1): number {
  const count = marks.length
  for (let away = 1; away < count; away++) {
    const other = (seat + direction * away + count * 2) % count
    if (marks[other] !== 0) return other
  }
  return seat
}

/** The number of the row a seat is in. */
function rowOf(seats: Seats, seat: number): number {
  let [low, high] = [0, seats.rowStarts.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (seats.rowStarts[middle] <= seat) low = middle
    else high = middle - 1
  }
  return low
}

/** The seat of a row that is nearest to a seat in another row. */
function nearestIn(seats: Seats, row: number, seat: number): number {
  const { places, rowStarts } = seats
  let [found, best] = [rowStarts[row], Infinity]
  for (let other = rowStarts[row]; other < rowStarts[row + 1]; other++) {
    const away = Math.hypot(
      places[other * 3] - places[seat * 3],
      places[other * 3 + 1] - places[seat * 3 + 1],
    )
    if (away < best) {
      best = away
      found = other
    }
  }
  return found
}
