import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../src/lib/csv'
import { parse } from '../support/parse-csv'

test('a row ends with CRLF, and only what must be is quoted', () => {
  expect(
    toCsv(
      ['State', 'Children'],
      [
        ['Waiting, in need', 51],
        ['She said "wait"', -3],
      ],
    ),
  ).toBe('State,Children\r\n"Waiting, in need",51\r\n"She said ""wait""",-3\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
  'a text that a spreadsheet would run is made harmless: %j',
  text => {
    expect(parse(toCsv(['Name'], [[text]]))).toEqual([['Name'], [`'${text}`]])
  },
)

test('any table comes back as it was, and no cell of text can run', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab,"\r\n=+-@\t é€'.split('')) })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), rows => {
      const read = parse(toCsv(['one', 'two'], rows))
      expect(read).toHaveLength(rows.length + 1)
      for (const [at, row] of rows.entries())
        for (const [column, cell] of row.entries()) {
          const got = read[at + 1]?.[column]
          expect(got === cell || got === `'${cell}`).toBe(true)
          expect(got).not.toMatch(/^[=+\-@\t\r\n]/)
        }
    }),
    { seed: 80_000, numRuns: 300 },
  )
})
