import { expect, test } from 'vitest'
import { coloursSeen, coloursThere, neverNoticedRange } from '../../src/words/colours'

test('those about whom no concern was raised are said as a range, of our guesses', () => {
  expect(neverNoticedRange(500, 5200)).toBe('between about 500 and 5,200 in nine out of ten of our guesses')
})

test('no two colours of a view have one name, and a colour has the same name in both', () => {
  for (const names of [coloursSeen, coloursThere])
    expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length)
  expect(coloursThere).toMatchObject(coloursSeen)
})

test('in the director’s view no name says who is in need', () => {
  expect(Object.values(coloursSeen).join()).not.toMatch(/need|concern|closed/)
})
