import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needAndFalseOrders } from '../../src/stadium/gather-states'

const needCodes = [5, 6, 4, 3, 2, 1]
const falseCodes = [8, 7]
const someStates = fc
  .array(fc.integer({ min: 0, max: 8 }), { maxLength: 400 })
  .map(states => Uint8Array.from(states))

/** The same by sorting. */
function sorted(states: Uint8Array, codes: readonly number[]): number[] {
  const children = [...states.keys()].filter(child => codes.includes(states[child]))
  return children.sort((a, b) => codes.indexOf(states[a]) - codes.indexOf(states[b]) || a - b)
}

test('children stand by the place of their state in its list, then by number', () => {
  fc.assert(
    fc.property(someStates, states => {
      const { need, falseAlarms } = needAndFalseOrders(states, needCodes, falseCodes)
      expect([...need]).toEqual(sorted(states, needCodes))
      expect([...falseAlarms]).toEqual(sorted(states, falseCodes))
    }),
    { seed: 80_000 },
  )
})

test('whoever is in no list stays at home', () => {
  const { need, falseAlarms } = needAndFalseOrders(Uint8Array.of(0, 5, 9, 255, 7, 5), [5], [7])
  expect([...need]).toEqual([1, 5])
  expect([...falseAlarms]).toEqual([4])
})

test('of nobody, or for no codes, the orders are empty', () => {
  expect(needAndFalseOrders(new Uint8Array(), needCodes, falseCodes).need).toHaveLength(0)
  const { need, falseAlarms } = needAndFalseOrders(Uint8Array.of(1, 7), [], [])
  expect([need.length, falseAlarms.length]).toEqual([0, 0])
})

test('the states are left as they are', () => {
  const states = Uint8Array.of(3, 0, 8, 5)
  needAndFalseOrders(states, needCodes, falseCodes)
  expect([...states]).toEqual([3, 0, 8, 5])
})
