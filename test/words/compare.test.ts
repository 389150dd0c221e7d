import { expect, test } from 'vitest'
import { comparison, sides } from '../../src/words/compare'

const compare = (now: number, kept: number, truth = true) => ({ now, kept, children: 80_000, truth })

test('the larger difference comes first, and names the posts that make it', () => {
  expect(comparison(compare(0, 232), sides.posts(133, 145))).toEqual({
    first: 'About 230 of the 80,000 children are reached only with 145 posts.',
    second: 'Every child reached with 133 posts is reached with 145 posts too.',
  })
  expect(comparison(compare(288, 0, false), sides.posts(1, 0.5))).toEqual({
    first: 'About 290 of the 80,000 children are helped only with 1 post.',
    second: 'Every child helped with 0.5 posts is helped with 1 post too.',
  })
})

test('where more than the size of the team differs both are named as on the picture, and both halves are counted', () => {
  expect(comparison(compare(41, 232, false))).toEqual({
    first: 'About 230 of the 80,000 children are helped only in “Kept”.',
    second: 'About 40 of the 80,000 children are helped only in “Now”.',
  })
})

test('a year with levers and the same year without them are each named', () => {
  expect(comparison(compare(52, 11, false), sides.levers)).toEqual({
    first: 'About 50 of the 80,000 children are helped only with levers.',
    second: 'About 11 of the 80,000 children are helped only without levers.',
  })
})

test('where nobody is reached in one alone, that is said, with what it may come from', () => {
  expect(comparison(compare(0, 0))).toEqual({
    first: 'The same children are reached in both pictures.',
    second: 'In this model there is room for the change, or it is too small to show.',
  })
})
