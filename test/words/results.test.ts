import { expect, test } from 'vitest'
import { leavingSentence } from '../../src/words/results'

test('who leaves is said with the reasons that add to the control', () => {
  expect(leavingSentence({ total: 12.258, base: 11.8, poaching: 0, strain: 0.458 })).toBe(
    '12.3 per cent leave in a year: the 11.8 set above, and 0.5 because of strain and heavier caseloads.',
  )
  expect(leavingSentence({ total: 19.609, base: 11.8, poaching: 6, strain: 1.809 })).toBe(
    '19.6 per cent leave in a year: the 11.8 set above, 6 for a golden hello, and 1.8 because of strain and heavier caseloads.',
  )
  expect(leavingSentence({ total: 17.8, base: 11.8, poaching: 6, strain: 0 })).toBe(
    '17.8 per cent leave in a year: the 11.8 set above, and 6 for a golden hello.',
  )
})

test('where nothing adds to it, it is as set', () => {
  expect(leavingSentence({ total: 11.8, base: 11.8, poaching: 0, strain: 0 })).toBe(
    '11.8 per cent leave in a year, as set above.',
  )
})
