import { expect, test } from 'vitest'
import { chanceInAWeek } from '../../../src/model/exact-math'
import { State } from '../../../src/model/population/states'
import { address, hazardOf, move, openAgents } from '../../../src/model/simulation/agents'
import { populationPrint } from '../../../src/model/simulation/fingerprint'
import { weeklyChances } from '../../../src/model/steady/rates'
import { withDefaults } from '../settings'

const chances = weeklyChances(withDefaults({}))
const opened = (count: number) =>
  openAgents(
    Uint8Array.from({ length: count }, (_, child) => child % 9),
    1,
    chances,
    0.01,
  )

test('a hazard gives its chance back', () => {
  for (const rate of [1e-9, 0.0005, 0.02, 3]) expect(hazardOf(chanceInAWeek(rate))).toBeCloseTo(rate, 12)
})

test('no two draws of one child share an address within 4,096 concerns of a spell', () => {
  expect(address(1, 4095)).toBe(address(2, 0) - 1)
})

test('the children are counted by state as coloured, and begin in or out of need', () => {
  const children = opened(90)
  expect([...children.counts]).toEqual(Array(9).fill(10))
  expect([...children.spells.subarray(0, 9)]).toEqual([0, 1, 1, 1, 1, 1, 1, 0, 0])
})

test('a move is counted, stamped, dated, recorded and printed', () => {
  const children = opened(3000)
  for (let child = 0; child < 2000; child++) move(children, child, State.helped, 4)
  expect(children.changes).toBe(2000)
  expect([...children.changedChildren.subarray(1998, 2000)]).toEqual([1998, 1999])
  expect(children.changedStates[1999]).toBe(State.helped)
  expect([children.stamps[7], children.moved[7], children.moved[2500]]).toEqual([1, 4, 0])
  expect(children.counts.reduce((sum, count) => sum + count, 0)).toBe(3000)
  expect(children.counts[State.helped]).toBe(children.states.filter(code => code === State.helped).length)
  expect(children.print).toBe(populationPrint(children.states))
})
