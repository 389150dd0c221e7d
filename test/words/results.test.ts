import { expect, test } from 'vitest'
import { leavingSentence } from '../../src/words/results'

const leaving = (total: number, poaching: number, strain: number, isEngland = false) =>
  leavingSentence({ total, base: 11.8, poaching, strain, isEngland })

test('who leaves is said with the reasons that add to the control', () => {
  expect(leaving(12.258, 0, 0.458)).toBe(
    '12.3 per cent leave in a year: the 11.8 set above, and 0.5 because of strain and heavier caseloads.',
  )
  expect(leaving(19.609, 6, 1.809)).toBe(
    '19.6 per cent leave in a year: the 11.8 set above, 6 for a golden hello, and 1.8 because of strain and heavier caseloads.',
  )
  expect(leaving(17.8, 6, 0)).toBe(
    '17.8 per cent leave in a year: the 11.8 set above, and 6 for a golden hello.',
  )
})

test('at England’s settings the published rate is said to include what strain adds', () => {
  expect(leaving(12.258, 0, 0.458, true)).toMatch(
    /and 0\.5 because of strain and heavier caseloads, which the published 11\.8 already includes\.$/,
  )
  expect(leaving(11.8, 0, 0, true)).toMatch(/as set above\.$/)
})

test('where nothing adds to it, it is as set', () => {
  expect(leaving(11.8, 0, 0)).toBe('11.8 per cent leave in a year, as set above.')
})
