import { expect, test } from 'vitest'
import { bandNames } from '../../src/words/room/questions'
import { figureSaid, guessesCompared, rangeSaid } from '../../src/words/room/room'

test('where guesses lie is said without a mark for anyone', () => {
  expect(guessesCompared(9, 5, 7)).toBe('Of 21 guesses, 9 are below it, 5 in the same band and 7 above it.')
  expect(guessesCompared(1, 0, 2)).toBe('Of 3 guesses, 1 is below it and 2 above it.')
  expect(guessesCompared(3, 0, 0)).toBe('All 3 guesses are below it.')
  expect(guessesCompared(0, 1, 0)).toBe('The guess is in the same band.')
  expect(guessesCompared(0, 0, 0)).toBe('')
})

test('bands follow each other without a gap', () => {
  expect(bandNames([10, 20, 30, 1_000])).toEqual([
    'fewer than 10',
    '10 to 19',
    '20 to 29',
    '30 to 999',
    '1,000 or more',
  ])
})

test('a published figure keeps its places, and one of the model is said to ten', () => {
  expect(figureSaid(14.2, false)).toBe('14.2')
  expect(figureSaid(140.99999999999997, false)).toBe('141')
  expect(figureSaid(159.6, true)).toBe('about 160')
  expect(rangeSaid(18, 202, true)).toContain('between about 20 and about 200')
  expect(rangeSaid(125, 153, false)).toBe('Other reports: from 125 to 153.')
})
