import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { ColouredChildren, ordersByState } from '../../src/crowd/coloured-children'
import { outcomeAt } from '../../src/crowd/outcome'
import { defaultParameters } from '../../src/model/parameters/registry'
import type { Allocation } from '../../src/model/population/allocation'
import { State, stateNames } from '../../src/model/population/states'
import { makeSeats } from '../../src/stadium/layout/seats'
import { gathered } from './gathered'

const parameters = defaultParameters
const children = 8000
const pictureAt = (posts: number): Allocation =>
  outcomeAt({ ...parameters, children, posts: posts / 10 }).allocation
const [usual, smaller] = [pictureAt(145), pictureAt(115)]

describe('the coloured children', () => {
  let crowd: ColouredChildren
  beforeAll(() => {
    crowd = new ColouredChildren(children, 1)
  })
  const marks = (truth: boolean): Uint8Array => crowd.marks(truth).slice()

  test('shows as many children of each state as the picture counts', () => {
    crowd.show(usual, null)
    for (const name of stateNames)
      expect(
        marks(true).filter(mark => mark === State[name]),
        name,
      ).toHaveLength(usual.counts[name])
  })

  test('shows the director as many of each as have an open file, and a plain seat for everyone else', () => {
    crowd.show(usual, null)
    const { counts } = usual
    const seen = (code: number): number => marks(false).filter(mark => mark === code).length
    expect(seen(State.waiting)).toBe(counts.waiting + counts.waitingFalse)
    expect(seen(State.beingAssessed)).toBe(counts.beingAssessed + counts.assessedFalse)
    expect(seen(State.noNeed)).toBe(counts.noNeed + counts.neverNoticed + counts.turnedAway)
  })

  test('keeps the picture before the gesture beside the present one, in the same view', () => {
    crowd.show(smaller, usual)
    for (const truth of [true, false]) {
      const fresh = new ColouredChildren(children, 1)
      fresh.show(usual, null)
      expect(crowd.marksBefore(truth).slice()).toEqual(fresh.marks(truth))
      fresh.show(smaller, null)
      expect(marks(truth)).toEqual(fresh.marks(truth))
    }
  })

  test('comes out the same by whatever way it got there', () => {
    const straight = new ColouredChildren(children, 1)
    straight.show(usual, null)
    for (const posts of [130, 90, 160, 10, 145]) crowd.show(pictureAt(posts), usual)
    expect(marks(true)).toEqual(straight.marks(true))
  })

  test('says of a child only what the view shows', () => {
    crowd.show(usual, null)
    const hidden = marks(true).indexOf(State.neverNoticed)
    const mistaken = marks(true).indexOf(State.waitingFalse)
    expect(crowd.stateOf(hidden, true)).toBe(State.neverNoticed)
    expect(crowd.stateOf(hidden, false)).toBe(State.noNeed)
    expect(crowd.stateOf(mistaken, false)).toBe(State.waiting)
  })

  test('another seed is another crowd of the same counts', () => {
    const other = new ColouredChildren(children, 2)
    other.show(usual, null)
    crowd.show(usual, null)
    expect(other.marks(true)).not.toEqual(marks(true))
    const sorted = (found: Uint8Array): Uint8Array => found.slice().sort()
    expect(sorted(other.marks(true))).toEqual(sorted(marks(true)))
  })
})

describe('who stands where', () => {
  const crowd = new ColouredChildren(children, 1)
  const seats = makeSeats(children)

  test('is the very same while a control moves: nobody walks', () => {
    const orders = crowd.gatherOrders(usual)
    for (const posts of [40, 115, 144, 146, 200]) expect(crowd.gatherOrders(pictureAt(posts))).toBe(orders)
  })

  test('has a place for every child who is marked', () => {
    const slots = gathered(crowd, seats, usual).places
    for (const picture of [usual, smaller]) {
      crowd.show(picture, null)
      const { places } = seats
      const without: number[] = []
      crowd.marks(true).forEach((mark, child) => {
        const atHome = [0, 1, 2].every(axis => slots[child * 3 + axis] === places[child * 3 + axis])
        if (mark !== State.noNeed && atHome) without.push(child)
      })
      expect(without, 'children without a place').toEqual([])
    }
  })

  test('changes with the number in need', () => {
    const orders = crowd.gatherOrders(usual)
    const more = outcomeAt({ ...parameters, children, need: 6 }).allocation
    expect(crowd.gatherOrders(more)).not.toBe(orders)
  })

  test('is found for every stadium, at every need, with more false alarms than usual', () => {
    for (const count of [319, 62_520])
      for (const need of [2, 5, 10]) {
        const picture = outcomeAt({ ...parameters, children: count, need, alarm: 0.3 }).allocation
        expect(() => gathered(new ColouredChildren(count, 1), makeSeats(count), picture)).not.toThrow()
      }
  })
})

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
      const { need, falseAlarms } = ordersByState(states, needCodes, falseCodes)
      expect([...need]).toEqual(sorted(states, needCodes))
      expect([...falseAlarms]).toEqual(sorted(states, falseCodes))
    }),
    { seed: 80_000 },
  )
})

test('children who are in no list stay at home', () => {
  const { need, falseAlarms } = ordersByState(Uint8Array.of(0, 5, 9, 255, 7, 5), [5], [7])
  expect([...need]).toEqual([1, 5])
  expect([...falseAlarms]).toEqual([4])
})

test('of nobody, or for no codes, the orders are empty', () => {
  expect(ordersByState(new Uint8Array(), needCodes, falseCodes).need).toHaveLength(0)
  const { need, falseAlarms } = ordersByState(Uint8Array.of(1, 7), [], [])
  expect([need.length, falseAlarms.length]).toEqual([0, 0])
})

test('the states are left as they are', () => {
  const states = Uint8Array.of(3, 0, 8, 5)
  ordersByState(states, needCodes, falseCodes)
  expect([...states]).toEqual([3, 0, 8, 5])
})
