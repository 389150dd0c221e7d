import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Parameters } from '../../../src/model/parameters/registry'
import { type Allocation, allocate } from '../../../src/model/population/allocation'
import {
  assignStates,
  falseAlarmOrder,
  makePopulation,
  needOrder,
} from '../../../src/model/population/population'
import { needStates, State, stateNames } from '../../../src/model/population/states'
import { settle } from '../../../src/model/steady/steady-state'
import { sameStates } from '../same-states'
import { settings, withDefaults } from '../settings'

const seeds = fc.integer({ min: 0, max: 4294967295 })
const population = makePopulation(80000, 7)

function pictureAt(parameters: Parameters): Allocation {
  return allocate(settle(parameters), parameters.children)
}

function assigned(picture: Allocation, of = population): Uint8Array {
  const states = new Uint8Array(picture.children).fill(State.noNeed)
  assignStates(of, picture, states, null)
  return states
}

function countsIn(states: Uint8Array) {
  const counts = new Array<number>(stateNames.length).fill(0)
  for (const state of states) counts[state]! += 1
  return Object.fromEntries(stateNames.map((name, code) => [name, counts[code]]))
}

/** How well a child is served: the place of its state in `needStates`, worst last. */
const worseness = new Map<number, number>(needStates.map((name, place) => [State[name], place]))

test('the children coloured are exactly the children counted', () => {
  fc.assert(
    fc.property(settings({ children: [300, 20000] }), seeds, (parameters, seed) => {
      const picture = pictureAt(parameters)
      expect(countsIn(assigned(picture, makePopulation(parameters.children, seed)))).toEqual(picture.counts)
    }),
    { numRuns: 60 },
  )
})

test('colouring step by step ends where colouring afresh does, whatever moved', () => {
  const states = new Uint8Array(80000)
  let previous: Allocation | null = null
  const draws = fc.sample(settings({ children: [80000, 80000] }), { numRuns: 200, seed: 80_000 })
  draws.forEach((parameters, step) => {
    const need = previous !== null && step % 2 === 1 ? previous.inNeed / 800 : parameters.need
    const picture = pictureAt({ ...parameters, need })
    assignStates(population, picture, states, previous)
    previous = picture
    expect(sameStates(states, assigned(picture))).toBe(true)
  })
})

test('a move recolours no more children than its boundaries have moved, and touches no other (M9)', () => {
  const states = assigned(pictureAt(withDefaults({ posts: 90 })))
  let previous = pictureAt(withDefaults({ posts: 90 }))
  let recoloured = 0
  let shifted = 0
  for (let posts = 91; posts <= 160; posts++) {
    const picture = pictureAt(withDefaults({ posts }))
    const before = states.slice()
    const touched = assignStates(population, picture, states, previous)
    const changed = states.reduce((sum, state, child) => sum + (state === before[child] ? 0 : 1), 0)
    const all = (one: Allocation) => [...one.needBoundaries, ...one.falseAlarmBoundaries]
    const shift = all(picture).reduce((sum, end, place) => sum + Math.abs(end - all(previous)[place]!), 0)
    expect(touched).toBe(changed)
    expect(changed).toBeLessThanOrEqual(shift)
    recoloured += changed
    shifted += shift
    previous = picture
  }
  expect(recoloured).toBeGreaterThan(1000)
  expect(recoloured).toBeLessThanOrEqual(shifted)
})

test('a setting painted twice touches nobody', () => {
  const picture = pictureAt(withDefaults({}))
  expect(assignStates(population, picture, assigned(picture), picture)).toBe(0)
})

test('no child is worse off when the budget rises (M2)', () => {
  const box = { children: [80000, 80000], price: [1.2, 3], agencyOutput: [60, 90] } as const
  const missed = {
    missed: [0, 20],
    missedNewcomers: [0, 20],
    missedPressure: [0, 20],
    triage: [1, 1],
  } as const
  const more = fc.double({ min: 0.1, max: 120, noNaN: true })
  fc.assert(
    fc.property(settings({ ...box, ...missed }), more, (parameters, added) => {
      const poor = assigned(pictureAt(parameters))
      const rich = assigned(pictureAt({ ...parameters, posts: parameters.posts + added }))
      const worse = rich.findIndex(
        (state, child) => (worseness.get(state) ?? 0) > (worseness.get(poor[child]!) ?? 0),
      )
      expect(worse).toBe(-1)
    }),
    { numRuns: 200 },
  )
})

test('seventy steps of the budget at the default leave no child worse off', () => {
  let before = assigned(pictureAt(withDefaults({ posts: 90 })))
  for (let posts = 91; posts <= 160; posts++) {
    const after = assigned(pictureAt(withDefaults({ posts })))
    expect(
      after.some((state, child) => (worseness.get(state) ?? 0) > (worseness.get(before[child]!) ?? 0)),
    ).toBe(false)
    before = after
  }
})

test('doubling a budget that already gets twice the reference team’s work done changes no child’s colour (I4)', () => {
  const rich = assigned(pictureAt(withDefaults({ posts: 300 })))
  expect(sameStates(assigned(pictureAt(withDefaults({ posts: 600 }))), rich)).toBe(true)
})

test('another seed gives other children the same counts (M7)', () => {
  const picture = pictureAt(withDefaults({}))
  const one = assigned(picture, makePopulation(80000, 1))
  const other = assigned(picture, makePopulation(80000, 2))
  expect(sameStates(one, other)).toBe(false)
  expect(countsIn(one)).toEqual(countsIn(other))
})

test('the same seed gives the same children (I5)', () => {
  const picture = pictureAt(withDefaults({}))
  expect(sameStates(assigned(picture, makePopulation(80000, 7)), assigned(picture))).toBe(true)
})

test('more need only adds children to those in need', () => {
  let before = new Set<number>()
  for (const inNeed of [0, 1, 1600, 4000, 4001, 8000]) {
    const now = new Set(needOrder(population, inNeed))
    expect(now.size).toBe(inNeed)
    expect([...before].every(child => now.has(child))).toBe(true)
    before = now
  }
})

test('the order of care among those in need does not change when others join them', () => {
  const few = needOrder(population, 2000)
  const among = new Set(few)
  expect([...needOrder(population, 6000)].filter(child => among.has(child))).toEqual([...few])
})

test('a child’s rank says its state, and so does a false alarm’s place (I6)', () => {
  const picture = pictureAt(withDefaults({}))
  const states = assigned(picture)
  const order = needOrder(population, picture.inNeed)
  order.forEach((child, rank) => {
    const place = picture.needBoundaries.findIndex(end => rank < end)
    expect(states[child]).toBe(State[needStates[place]!])
  })
  falseAlarmOrder(population, 281).forEach((child, place) => {
    expect(states[child]).toBe(place < 236 ? State.assessedFalse : State.waitingFalse)
  })
  expect(needOrder(population, picture.inNeed)).toBe(order)
  expect(countsIn(states)).toEqual(picture.counts)
})

test('where a child sits says nothing about its need: every block of seats has its share', () => {
  const states = assigned(pictureAt(withDefaults({ need: 10 })))
  const blocks = new Array<number>(80).fill(0)
  states.forEach((state, child) => {
    if (worseness.has(state)) blocks[Math.floor(child / 1000)]! += 1
  })
  // 100 expected in each block, with a variance of 90: chi-square with 79 degrees of freedom, standard deviation 12.6.
  const chi = blocks.reduce((sum, count) => sum + (count - 100) ** 2 / 90, 0)
  expect(Math.abs(chi - 79)).toBeLessThan(63)
})

test('how well a child is served has nothing to do with how soon it comes in the order of need', () => {
  const order = needOrder(population, 4000)
  const children = [...population.leastNeedFirst.subarray(76000)].reverse()
  const rankOf = new Map([...order].map((child, rank) => [child, rank]))
  const ranks = children.map(child => rankOf.get(child)!)
  const covariance = ranks.reduce((sum, rank, place) => sum + (rank - 1999.5) * (place - 1999.5), 0)
  const variance = ranks.reduce((sum, rank) => sum + (rank - 1999.5) ** 2, 0)
  expect(Math.abs(covariance / variance)).toBeLessThan(5 / Math.sqrt(4000))
})
