import { expect, test } from 'vitest'
import { forChildren, neverNoticedAmong, withChildren } from '../../src/figures/children'
import { defaultParameters } from '../../src/model/parameters/registry'

test('a number for 80,000 children is in proportion for another number', () => {
  expect(forChildren(145, 80_000)).toBe(145)
  expect(forChildren(145, 40_000)).toBe(72.5)
})

test('posts are whole where there are twenty or more, and to a tenth below', () => {
  expect(withChildren(defaultParameters, 11_100).posts).toBe(20)
  expect(withChildren(defaultParameters, 11_000).posts).toBe(19.9)
})

test('a stadium of another size has as many posts a child, and nothing else changed', () => {
  expect(withChildren({ ...defaultParameters, posts: 100, leaving: 20 }, 160_000)).toEqual({
    ...defaultParameters,
    children: 160_000,
    posts: 200,
    leaving: 20,
  })
})

test('a stadium of the same size is the very same thing', () => {
  expect(withChildren(defaultParameters, 80_000)).toBe(defaultParameters)
})

test.each([
  [80_000, { low: 500, high: 5_200 }],
  [62_520, { low: 390, high: 4_100 }],
  [319, { low: 2, high: 21 }],
])('of %d children those about whom no concern was raised are given to two figures', (children, range) => {
  expect(neverNoticedAmong(children)).toEqual(range)
})
