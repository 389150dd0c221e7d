import { expect, test } from 'vitest'
import { parameters as registry } from '../../../src/model/parameters/registry'
import { State } from '../../../src/model/population/states'
import { noEvents } from '../../../src/model/simulation/scenario'
import { tragediesOfWeek, tragedyHazards, watchForTragedy } from '../../../src/model/simulation/tragedy-watch'
import { expectedTragediesAYear } from '../../../src/model/steady/stocks'
import { withDefaults } from '../settings'
import { mean, played, variance } from './runs'

test('in no state is the hazard nothing', () => {
  expect(Math.min(...tragedyHazards(withDefaults({})))).toBeGreaterThan(0)
})

test('no relative risk of the registry is above that of a child nobody has noticed', () => {
  const { riskTurnedAway, riskWaiting, riskAssessed, riskHelped, riskHandover } = registry
  const most = Math.max(riskWaiting.max, riskAssessed.max, riskHelped.max, riskHandover.max)
  expect(most).toBeLessThanOrEqual(Math.max(1, riskTurnedAway.max))
})

test('few children need to be watched, and a longer watch is of those and more', () => {
  const short = watchForTragedy(80000, 5, 52)
  const long = watchForTragedy(80000, 5, 156)
  expect(long.children.length).toBeLessThan(200)
  expect([...short.children].every(child => long.children.includes(child))).toBe(true)
})

test('counts over seeds are Poisson with the sum of the hazards for mean (A7)', () => {
  const children = 8000
  const states = new Uint8Array(children).fill(State.neverNoticed)
  const hazards = tragedyHazards(withDefaults({ tragedyRate: 50 }))
  const counts = Array.from({ length: 400 }, (_, seed) => {
    const watch = watchForTragedy(children, seed, 52)
    let met = 0
    for (let week = 0; week < 52; week++) met += tragediesOfWeek(watch, states, hazards).length
    return met
  })
  const expected = (children * 50) / 100000
  expect(Math.abs(mean(counts) - expected)).toBeLessThan(3 * Math.sqrt(expected / 400))
  // The index of dispersion has standard deviation √(2/399).
  expect(Math.abs(variance(counts) / mean(counts) - 1)).toBeLessThan(3 * Math.sqrt(2 / 399))
  const none = counts.filter(count => count === 0).length / 400
  expect(Math.abs(none - Math.exp(-expected))).toBeLessThan(0.03)
})

test('over whole seasons, with every state changing, counts are Poisson too (A7)', () => {
  const seeds = 100
  const parameters = withDefaults({ children: 10000, need: 10, posts: 36, tragedyRate: 50 })
  const seasons = Array.from({ length: seeds }, (_, seed) =>
    played({ parameters, seed, scenario: noEvents }, 104),
  )
  const counts = seasons.map(({ weeks }) => weeks.reduce((sum, week) => sum + week.tragedies, 0))
  const expected = mean(
    seasons.map(({ weeks }) =>
      weeks.slice(1).reduce((sum, week) => sum + expectedTragediesAYear(week, parameters) / 52, 0),
    ),
  )
  expect(Math.abs(mean(counts) - expected)).toBeLessThan(3 * Math.sqrt(expected / seeds))
  expect(Math.abs(variance(counts) / mean(counts) - 1)).toBeLessThan(3 * Math.sqrt(2 / (seeds - 1)))
  const none = Math.exp(-expected)
  const found = counts.filter(count => count === 0).length / seeds
  expect(Math.abs(found - none)).toBeLessThan(3 * Math.sqrt((none * (1 - none)) / seeds))
})

test('a child in a better state has its tragedy later or not in the watch', () => {
  const weeks = (state: number) => {
    const watch = watchForTragedy(80000, 3, 156)
    const states = new Uint8Array(80000).fill(state)
    const met = new Map<number, number>()
    for (let week = 1; week <= 156; week++) {
      for (const child of tragediesOfWeek(watch, states, tragedyHazards(withDefaults({}))))
        met.set(child, week)
    }
    return met
  }
  const unseen = weeks(State.neverNoticed)
  for (const [child, week] of weeks(State.helped)) {
    expect(unseen.get(child)).toBeLessThanOrEqual(week)
  }
})
