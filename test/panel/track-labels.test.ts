import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from '../../src/panel/track-labels'

test('a label alone stands over its place', () => {
  expect(placeLabels([{ at: 50, text: 'England' }])[0]?.middle).toBe(50)
})

test('a label at an end stays on the track', () => {
  const [left] = placeLabels([{ at: 0, text: 'England' }])
  const [right] = placeLabels([{ at: 100, text: 'England' }])
  expect(left!.middle).toBeGreaterThan(5)
  expect(right!.middle).toBeLessThan(95)
})

test('neighbours make way for one another and keep their order', () => {
  const [first, second] = placeLabels([
    { at: 35, text: 'England 2022' },
    { at: 19, text: 'England 2025' },
  ])
  expect([first!.text, second!.text]).toEqual(['England 2025', 'England 2022'])
  expect(second!.middle - first!.middle).toBeGreaterThan(23)
})

test('two labels never overlap, wherever they would like to be', () => {
  const place = fc.float({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(place, place, (one, other) => {
      const placed = placeLabels([
        { at: one, text: 'England 2025' },
        { at: other, text: 'The article' },
      ])
      expect(placed[1]!.middle - placed[0]!.middle).toBeGreaterThan(20)
    }),
  )
})
