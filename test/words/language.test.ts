import { expect, test } from 'vitest'
import { tenths, toTen } from '../../src/words/language'
import { leavingSentence, spareCapacitySentence } from '../../src/words/results'

test('an estimate has one place at most', () => {
  expect([tenths(97.4499), tenths(0.05), tenths(25), tenths(1_234.56)]).toEqual([
    '97.4',
    '0.1',
    '25',
    '1,234.6',
  ])
})

test('an estimate of children is said to ten, and a small one exactly', () => {
  expect([0, 7.4, 14.6, 15, 1432, -4, -1432, -0.2].map(toTen)).toEqual([
    '0',
    '7',
    '15',
    '20',
    '1,430',
    '−4',
    '−1,430',
    '0',
  ])
})

test('sentences round their estimates themselves', () => {
  const said = leavingSentence({ total: 12.2579, base: 11.8, poaching: 0, strain: 0.4579, isEngland: false })
  expect(said).toMatch(/^12\.3 per cent/)
  expect(spareCapacitySentence(0, true, 1.04)).toMatch(/starts about one week after a concern/)
  expect(spareCapacitySentence(0, true, 2.38)).toMatch(/starts about 2\.4 weeks after a concern/)
})
