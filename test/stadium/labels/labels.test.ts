import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spread, type Wanted } from '../../../src/lib/spread'
import { rowsFor } from '../../../src/stadium/labels/labels'

const gap = 6
const labels = (most: number) =>
  fc
    .array(fc.record({ middle: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 10, max: 90 }) }), {
      maxLength: most,
    })
    .map(found => found.sort((a, b) => a.middle - b.middle))
const needed = (wanted: readonly Wanted[]): number =>
  wanted.reduce((sum, { width }) => sum + width + gap, -gap)
const overlaps = (wanted: readonly Wanted[], middles: readonly number[]): boolean =>
  wanted.some((label, index) => {
    const before = wanted[index - 1]
    return (
      before !== undefined &&
      middles[index] - middles[index - 1] < (before.width + label.width) / 2 + gap - 1e-6
    )
  })
const away = (wanted: readonly Wanted[], middles: readonly number[]): number =>
  wanted.reduce((sum, label, index) => sum + (label.middle - middles[index]) ** 2, 0)

describe('labels in a row', () => {
  test('never overlap, and stay in their order', () => {
    fc.assert(
      fc.property(labels(8), wanted => {
        const middles = spread(wanted, 0, 400, gap)
        expect(middles).toHaveLength(wanted.length)
        expect(overlaps(wanted, middles)).toBe(false)
      }),
      { seed: 80_000 },
    )
  })

  test('stay in the room where they fit it', () => {
    fc.assert(
      fc.property(labels(8), wanted => {
        fc.pre(wanted.length > 0 && needed(wanted) <= 400)
        const middles = spread(wanted, 0, 400, gap)
        const last = wanted.length - 1
        expect(middles[0] - wanted[0].width / 2).toBeGreaterThanOrEqual(-1e-6)
        expect(middles[last] + wanted[last].width / 2).toBeLessThanOrEqual(400 + 1e-6)
      }),
      { seed: 80_000 },
    )
  })

  test('stay where they would like to be when nothing is in their way', () => {
    const wanted = [50, 150, 300].map(middle => ({ middle, width: 60 }))
    expect(spread(wanted, 0, 400, gap)).toEqual([50, 150, 300])
    expect(spread([], 0, 400, gap)).toEqual([])
  })

  test('share the way to go: two in one place move as far to either side', () => {
    const wanted = [200, 200].map(middle => ({ middle, width: 60 }))
    expect(spread(wanted, 0, 400, gap)).toEqual([167, 233])
  })

  test('are as near to where they would like to be as can be: no other way to place them is nearer', () => {
    fc.assert(
      fc.property(
        labels(6),
        fc.array(fc.integer({ min: -30, max: 430 }), { maxLength: 6 }),
        (wanted, tried) => {
          const middles = spread(wanted, -1e4, 1e4, gap)
          const others = [...tried].sort((a, b) => a - b).slice(0, wanted.length)
          fc.pre(others.length === wanted.length)
          // Any way to place them without an overlap: pushed to the right where they would overlap.
          others.forEach((middle, index) => {
            if (index === 0) return
            const least = (wanted[index - 1].width + wanted[index].width) / 2 + gap
            others[index] = Math.max(middle, others[index - 1] + least)
          })
          expect(away(wanted, middles)).toBeLessThanOrEqual(away(wanted, others) + 1e-6)
          // And a little to either side of the answer itself, everything together or one end of it.
          for (const step of [-0.5, 0.5])
            for (let first = 0; first < wanted.length; first++) {
              const moved = middles.map((middle, index) => (index >= first ? middle + step : middle))
              if (!overlaps(wanted, moved))
                expect(away(wanted, middles)).toBeLessThanOrEqual(away(wanted, moved) + 1e-6)
            }
        },
      ),
      { seed: 80_000, numRuns: 300 },
    )
  })
})

describe('labels for one row or two', () => {
  test('take one where they fit', () => {
    const wanted = [50, 150].map(middle => ({ middle, width: 60 }))
    expect(rowsFor(wanted, 126, gap)).toEqual({ above: wanted, below: [] })
    expect(rowsFor(wanted, 125, gap)).toEqual({ above: [wanted[0]], below: [wanted[1]] })
    expect(rowsFor([], 100, gap)).toEqual({ above: [], below: [] })
  })

  test('are all there once, by turns above and below, in their order', () => {
    fc.assert(
      fc.property(labels(9), fc.integer({ min: 10, max: 600 }), (wanted, room) => {
        const { above, below } = rowsFor(wanted, room, gap)
        if (below.length === 0) expect(above).toEqual(wanted)
        else
          expect(wanted.map((_, index) => (index % 2 === 0 ? above : below)[Math.floor(index / 2)])).toEqual(
            wanted,
          )
        expect(above.length + below.length).toBe(wanted.length)
      }),
      { seed: 80_000 },
    )
  })
})
