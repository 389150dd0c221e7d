import { expect, test } from 'vitest'
import { ensembleDots, playEnsemble, valuesInWeek } from '../../../src/model/simulation/ensemble'
import { articleKickOff, freePlay, noEvents } from '../../../src/model/simulation/scenario'
import { weekAt } from '../../../src/model/simulation/weeks'
import { withDefaults } from '../settings'
import { articleShocks, playStocks, toEnd } from './playing'
import { mean, notReached } from './runs'

const options = { parameters: withDefaults(articleKickOff), seed: 7, scenario: articleShocks }

test('the first run is the reader’s own season on stocks, and each slice is one run', () => {
  const slices = playEnsemble(options, 156, 3)
  expect([slices.next().value, slices.next().value, slices.next().value]).toEqual([1, 2, 3])
  const result = slices.next()
  if (!result.done) throw new Error('three runs should be all')
  const own = weekAt(playStocks(options, 156).table, 156)
  expect(valuesInWeek(result.value, 'notReached', 156)[0]).toBeCloseTo(notReached(own), 9)
  expect(valuesInWeek(result.value, 'helped', 156)[0]).toBe(own.helped)
})

test('without events there is no chance on stocks: every dot is the same', () => {
  const result = toEnd(playEnsemble({ ...options, scenario: noEvents }, 20, 5))
  expect(new Set(ensembleDots(result, 'notReached', 20)).size).toBe(1)
})

test('twenty dots rise, and most inspected runs of England are good or better (§9.5)', () => {
  const result = toEnd(playEnsemble({ parameters: withDefaults({}), seed: 1, scenario: freePlay }, 156, 100))
  const dots = ensembleDots(result, 'notReached', 156)
  expect(dots).toHaveLength(20)
  expect([...dots].sort((one, other) => one - other)).toEqual([...dots])
  const [inadequate, improvement, good, outstanding] = result.inspected
  const inspected = inadequate + improvement + good + outstanding
  expect(inspected).toBeGreaterThan(80)
  expect((good + outstanding) / inspected).toBeGreaterThan(0.6)
})

test('of a thousand inspected runs of England as many are good or better as of the ninety of §9.5', () => {
  const result = toEnd(playEnsemble({ parameters: withDefaults({}), seed: 0, scenario: freePlay }, 156, 1000))
  const [inadequate, improvement, good, outstanding] = result.inspected
  const share = (good + outstanding) / (inadequate + improvement + good + outstanding)
  // 73 % of 90, to twice its standard error: ours is 77 %, in the upper half. Published are 67 %.
  expect(Math.abs(share - 0.73)).toBeLessThan(2 * Math.sqrt((0.73 * 0.27) / 90))
})

test('events cost the article’s team players and children help, on average', () => {
  const bad = toEnd(playEnsemble(options, 156, 60))
  const calm = toEnd(playEnsemble({ ...options, scenario: { ...articleShocks, chanceFrom: 999 } }, 156, 1))
  expect(mean([...valuesInWeek(bad, 'players', 156)])).toBeLessThan(calm.values.players[156]!)
  expect(mean([...valuesInWeek(bad, 'notReached', 156)])).toBeGreaterThan(calm.values.notReached[156]!)
})
