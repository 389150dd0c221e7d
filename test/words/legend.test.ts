import { expect, test } from 'vitest'
import { legendSeen, legendThere, neverNoticedRange } from '../../src/words/legend'

test('the never noticed are said as a range with its thousands marked', () => {
  expect(neverNoticedRange(500, 5000)).toBe('anywhere from 500 to 5,000')
})

test('no two rows of a view have one name', () => {
  for (const rows of [legendSeen, legendThere])
    expect(new Set(Object.values(rows)).size).toBe(Object.keys(rows).length)
})
