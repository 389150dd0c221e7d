import type { Wanted } from '../../lib/spread'

/** Deals labels, left to right, into one row when they fit the room, else into two by turns: above and below. */
export function rowsFor<T extends Wanted>(
  labels: readonly T[],
  room: number,
  gap: number,
): { above: T[]; below: T[] } {
  const needed = labels.reduce((sum, label) => sum + label.width + gap, -gap)
  if (needed <= room) return { above: [...labels], below: [] }
  return {
    above: labels.filter((_, index) => index % 2 === 0),
    below: labels.filter((_, index) => index % 2 === 1),
  }
}
