import { noRegion } from '../../src/stadium/layout/layout'
import type { Seats } from '../../src/stadium/layout/seats'

/** Seats that are all in one place: for what only counts them. */
export function blankSeats(count: number): Seats {
  return {
    count,
    places: new Float32Array(count * 3),
    scale: 1,
    region: noRegion,
    shades: new Uint8Array(count),
    light: new Uint8Array(count * 4),
    rowStarts: Uint32Array.of(0, count),
    rows: [],
    spacing: 0.5,
  }
}
