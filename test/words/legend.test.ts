import { expect, test } from 'vitest'
import {
  coloursSeen,
  coloursThere,
  legendScale,
  legendSeen,
  legendThere,
  neverNoticedRange,
} from '../../src/words/legend'

test('those about whom no concern was raised are said as a range, of our guesses', () => {
  expect(neverNoticedRange(500, 5200)).toBe('between about 500 and 5,200 in nine out of ten of our guesses')
})

test('no two rows of a view have one name', () => {
  for (const rows of [legendSeen, legendThere, coloursSeen, coloursThere])
    expect(new Set(Object.values(rows)).size).toBe(Object.keys(rows).length)
})

test('the legend says what a point is', () => {
  expect(legendScale).toBe('Each point stands for a child. Marks are drawn larger than seats.')
})
