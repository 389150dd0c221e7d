import { expect, test } from 'vitest'
import { coloursSeen, coloursThere, neverNoticedRange } from '../../src/words/colours'
import { linedUpSeen, linedUpThere } from '../../src/words/lined-up'

test('what stands on the pitch is told in one sentence in the director’s view', () => {
  const colours = [
    { name: coloursSeen.helped, children: 1_597 },
    { name: coloursSeen.handover, children: 35 },
    { name: coloursSeen.waiting, children: 96 },
  ]
  expect(linedUpSeen(colours, 80_000)).toBe(
    'On the pitch, of the 80,000 children: about 1,600 helped, about 40 between workers and about 100 waiting.',
  )
  const many = [
    { name: coloursSeen.waiting, children: 1_012 },
    { name: coloursSeen.helped, children: 1_334 },
  ]
  expect(linedUpSeen(many, 80_000)).toMatch(/: about 1,010 waiting and about 1,330 helped\.$/)
  expect(linedUpSeen([], 80_000)).toMatch(/^Nobody is on the pitch/)
})

test('what stands on the pitch in the model never gives those with no concern raised as one number', () => {
  const inNeed = [{ name: coloursThere.helped, children: 1_597 }]
  expect(linedUpThere({ inNeed, falseAlarms: 281 }, neverNoticedRange(500, 5_200), 80_000)).toBe(
    'On the pitch, of the 80,000 children: about 1,600 helped. In need, no concern raised: between about 500 and 5,200 in nine out of ten of our guesses. Concern raised, not in need: about 280.',
  )
})
