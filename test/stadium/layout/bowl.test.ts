import { describe, expect, test } from 'vitest'
import {
  blocksOf,
  groundHalf,
  makeRows,
  pitchHalf,
  pointOnRow,
  type Row,
} from '../../../src/stadium/layout/bowl'

const rows = makeRows(202)

describe('the rows', () => {
  test('go outwards and upwards, each further than a seat is deep', () => {
    rows.slice(1).forEach((row, index) => {
      expect(row.halfX - rows[index].halfX).toBeGreaterThan(0.79)
      expect(row.halfY - rows[index].halfY).toBeCloseTo(row.halfX - rows[index].halfX, 9)
      expect(row.height).toBeGreaterThan(rows[index].height)
    })
  })

  test('begin outside the pitch, its apron and the ground around it', () => {
    expect(rows[0].halfX).toBeGreaterThan(groundHalf.x)
    expect(rows[0].halfY).toBeGreaterThan(groundHalf.y)
    expect(groundHalf.x).toBeGreaterThan(pitchHalf.x + 4.5)
    expect(groundHalf.y).toBeGreaterThan(pitchHalf.y + 4)
  })

  test('have a walkway before rows 30, 43 and 76, and a steeper rake after each', () => {
    const rise = (index: number): number => rows[index].height - rows[index - 1].height
    for (const first of [30, 43, 76]) {
      expect(rise(first)).toBeGreaterThan(3)
      expect(rise(first + 1)).toBeGreaterThan(rise(first - 1))
    }
    expect([rise(1), rise(31), rise(44)].map(value => Math.round(value * 100))).toEqual([30, 44, 60])
  })

  test('do not depend on how many are made', () => {
    const where = ({ endOfTier: _, ...row }: Row) => row
    expect(makeRows(40).map(where)).toEqual(rows.slice(0, 40).map(where))
  })

  test('know their tier, and where it ends, at the latest with the stadium', () => {
    expect(rows[42]).toMatchObject({ firstOfTier: 30, endOfTier: 43, rake: 0.44 })
    expect(makeRows(40)[35]).toMatchObject({ firstOfTier: 30, endOfTier: 40 })
    expect(makeRows(1)[0]).toMatchObject({ firstOfTier: 0, endOfTier: 1 })
  })

  test('begin above the head of whoever stands on the grass', () => {
    expect(rows[0].height).toBeGreaterThan(1.72 + 0.07)
  })
})

describe('the blocks of a row', () => {
  test('lie on their part in order, an aisle of 1.2 metres between them', () => {
    for (const row of [rows[0], rows[40], rows[201]])
      blocksOf(row).forEach((block, index, all) => {
        expect(block.to).toBeGreaterThan(block.from)
        const before = all[index - 1]
        if (before?.part === block.part && row.index >= 9) expect(block.from - before.to).toBeCloseTo(1.2, 9)
      })
  })

  test('are 36, one fewer where the tunnel comes through', () => {
    expect(rows.slice(0, 12).map(row => blocksOf(row).length)).toEqual([...Array(9).fill(35), 36, 36, 36])
  })
})

describe('a point on a row', () => {
  test('goes on where the part before it ended, all the way round', () => {
    for (const row of [rows[0], rows[74], rows[201]]) {
      const bend = (Math.PI * row.corner) / 2
      const lengths = [0, 1, 2, 3, 4, 5, 6, 7].map(part =>
        part % 2 === 1 ? bend : 2 * ((part % 4 === 0 ? row.halfX : row.halfY) - row.corner),
      )
      lengths.forEach((length, part) => {
        const [endX, endY] = pointOnRow(row, part, length)
        const [nextX, nextY] = pointOnRow(row, (part + 1) % 8, 0)
        expect(Math.hypot(endX - nextX, endY - nextY)).toBeLessThan(1e-9)
      })
    }
  })

  test('lies on the rounded rectangle of the row', () => {
    for (const row of [rows[0], rows[74]])
      for (const block of blocksOf(row)) {
        const [x, y] = pointOnRow(row, block.part, (block.from + block.to) / 2)
        const outX = Math.max(0, Math.abs(x) - (row.halfX - row.corner))
        const outY = Math.max(0, Math.abs(y) - (row.halfY - row.corner))
        expect(Math.hypot(outX, outY)).toBeCloseTo(row.corner, 9)
      }
  })
})
