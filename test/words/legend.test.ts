import { expect, test } from 'vitest'
import {
  coloursSeen,
  coloursThere,
  linedUpSeen,
  linedUpThere,
  neverNoticedRange,
} from '../../src/words/colour-key'
import { legendScale, legendSeen, legendThere } from '../../src/words/legend'

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

test('what stands on the pitch is told in one sentence in the director’s view', () => {
  const colours = [
    { name: coloursSeen.helped, children: 1_597 },
    { name: coloursSeen.handover, children: 35 },
    { name: coloursSeen.waiting, children: 96 },
  ]
  expect(linedUpSeen(colours, 80_000)).toBe(
    'On the pitch, of the 80,000 children: about 1,600 helped, about 40 between workers and about 100 waiting.',
  )
  expect(linedUpSeen([], 80_000)).toMatch(/^Nobody is on the pitch/)
})

test('what stands on the pitch in the model never gives those with no concern raised as one number', () => {
  const inNeed = [{ name: coloursThere.helped, children: 1_597 }]
  expect(linedUpThere({ inNeed, falseAlarms: 281 }, neverNoticedRange(500, 5_200), 80_000)).toBe(
    'On the pitch, of the 80,000 children: about 1,600 helped. In need, no concern raised: between about 500 and 5,200 in nine out of ten of our guesses. Concern raised, not in need: about 280.',
  )
})
