import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotsUsed } from '../../../src/model/population/states'
import { noQueue, solveQueue } from '../../../src/model/steady/queue'
import { weeklyChances } from '../../../src/model/steady/rates'
import { settings, withDefaults } from '../settings'

const slotsRange = fc.double({ min: 1, max: 5000, noNaN: true })
const service = (slots: number) => ({ slots, load: 1, newcomerShare: 0.1, workerLeaves: 0.005 })

test('where there is a queue it fills the slots exactly; where there is none it fits them', () => {
  fc.assert(
    fc.property(settings(), slotsRange, (parameters, slots) => {
      const chances = weeklyChances(parameters)
      const queue = solveQueue(chances, parameters, service(slots), 2)
      if (queue.start === 1) expect(queue.used).toBeLessThanOrEqual(slots)
      // Starts of one in a hundred thousand a week leave eleven digits of sixteen.
      else expect(Math.abs(queue.used / slots - 1)).toBeLessThan(1e-9)
      expect(queue.used).toBe(slotsUsed(queue.stocks))
      expect(queue.waitWeeks).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('the answer does not depend on the first guess', () => {
  const guess = fc.double({ min: 1, max: 1e4, noNaN: true })
  fc.assert(
    fc.property(settings(), slotsRange, guess, (parameters, slots, first) => {
      const chances = weeklyChances(parameters)
      const one = solveQueue(chances, parameters, service(slots), 2)
      const other = solveQueue(chances, parameters, service(slots), first)
      expect(other.start).toBeCloseTo(one.start, 9)
      expect(other.stocks.waiting).toBeCloseTo(one.stocks.waiting, 6)
    }),
  )
})

test('the busier the starts, the more slots are in use', () => {
  const parameters = withDefaults({})
  const chances = weeklyChances(parameters)
  let before = Number.POSITIVE_INFINITY
  for (let slots = 2200; slots >= 1; slots -= 13) {
    const { start } = solveQueue(chances, parameters, service(slots), 2)
    expect(start).toBeLessThanOrEqual(before)
    expect(start).toBeGreaterThan(0)
    before = start
  }
})

test('with less than one slot nobody is seen', () => {
  const parameters = withDefaults({})
  const queue = solveQueue(weeklyChances(parameters), parameters, service(0.9), 2)
  expect(queue.start).toBe(0)
  expect(queue.waitWeeks).toBe(Number.POSITIVE_INFINITY)
  expect(queue.used).toBe(0)
})

test('without a queue everyone is started within a week, whatever the slots', () => {
  const parameters = withDefaults({})
  expect(noQueue(weeklyChances(parameters), parameters, service(3)).waitWeeks).toBe(1)
})
