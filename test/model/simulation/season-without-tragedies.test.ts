import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleKickOff, articleScenario, freePlay } from '../../../src/model/simulation/scenario'
import type { WeekDelta } from '../../../src/model/simulation/simulation'
import { weekColumns } from '../../../src/model/simulation/weeks'
import { settings, withDefaults } from '../settings'
import { playStocks } from './playing'
import { played } from './runs'

const isTold = ({ kind }: { readonly kind: string }) => kind === 'tragedy' || kind === 'headline'
const tragediesColumn = weekColumns.indexOf('tragedies')

/** A week but for the number of tragedies in it, and for what follows from one. */
const otherwise = ({ week, children, states, row, events }: WeekDelta) => ({
  week,
  children: [...children],
  states: [...states],
  row: row.map((value, column) => (column === tragediesColumn ? 0 : value)),
  events: events.filter(event => !isTold(event)),
})

/** Both seasons up to the week of the first headline, in which nothing acts of it yet. */
function sameUntilHeadline(whole: readonly WeekDelta[], without: readonly WeekDelta[]): number {
  const first = whole.findIndex(({ events }) => events.some(({ kind }) => kind === 'headline'))
  const last = first < 0 ? whole.length : first
  expect(without.slice(0, last).map(otherwise)).toEqual(whole.slice(0, last).map(otherwise))
  return first
}

test('without tragedies a season is the same up to its first headline, and never has either', () => {
  const box = settings({
    children: [4000, 4000],
    posts: [5, 8],
    need: [2, 9],
    tragedyRate: [50, 50],
    riskTurnedAway: [1, 5],
  })
  let headlines = 0
  let tragedies = 0
  fc.assert(
    fc.property(
      box,
      fc.nat(1e6),
      fc.constantFrom(freePlay, articleScenario),
      (parameters, seed, scenario) => {
        const options = { parameters, seed, scenario }
        const whole = played(options, 80).deltas
        const without = played({ ...options, tragedies: false }, 80).deltas
        if (sameUntilHeadline(whole, without) > 0) headlines += 1
        if (whole.some(({ events }) => events.some(({ kind }) => kind === 'tragedy'))) tragedies += 1
        expect(without.flatMap(({ events }) => events).filter(isTold)).toEqual([])
        expect(without.every(({ row }) => row[tragediesColumn] === 0)).toBe(true)
      },
    ),
    { numRuns: 30, seed: 11 },
  )
  // The property holds of nothing where nothing happens.
  expect(Math.min(headlines, tragedies)).toBeGreaterThan(3)
})

test('saying that tragedies may come is the same as saying nothing of them', () => {
  const options = { parameters: withDefaults({ children: 8000, posts: 14 }), seed: 3 }
  expect(played({ ...options, tragedies: true }, 60).hash).toBe(played(options, 60).hash)
})

test('the article’s year without its tragedy has everything else in its weeks', () => {
  const parameters = withDefaults({ ...articleKickOff, children: 8000, posts: 14 })
  const options = { parameters, seed: 1, scenario: articleScenario, tragedies: false }
  const scripted = (events: WeekDelta['events']) =>
    events.filter(({ cause }) => cause === 'scripted').map(({ week, kind }) => `${week} ${kind}`)
  const laidDown = articleScenario.steps
    .filter(step => !isTold(step))
    .map(({ week, kind }) => `${week} ${kind}`)
  const happened = played(options, 60).deltas.flatMap(({ events }) => scripted(events))
  expect(happened.filter(event => !event.endsWith('directorArrives'))).toEqual(laidDown)
})

test('on stocks no tragedy comes either, and what is expected is still worked out', () => {
  const parameters = withDefaults({ tragedyRate: 50 })
  const seeds = Array.from({ length: 20 }, (_, seed) => seed)
  const told = (tragedies: boolean) =>
    seeds.flatMap(seed => playStocks({ parameters, seed, tragedies }, 156).events.filter(isTold))
  expect(told(true).length).toBeGreaterThan(10)
  expect(told(false)).toEqual([])
  const { table } = playStocks({ parameters, seed: 1, tragedies: false }, 2)
  expect(table.rows[2 * weekColumns.length + tragediesColumn]).toBeGreaterThan(0)
})
