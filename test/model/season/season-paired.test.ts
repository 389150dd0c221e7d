import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freePlay, noEvents } from '../../../src/model/season/script'
import { advanceSeason, openSeason } from '../../../src/model/season/season'
import { settings, withDefaults } from '../settings'
import { mean, notReached, played, quiet, variance } from './runs'

const better = [
  ['a larger budget', { posts: 130 }, { posts: 145 }],
  ['cheaper agencies', { price: 2, leaving: 17.2 }, { price: 1.4, leaving: 17.2 }],
  ['fewer leavers', { leaving: 25 }, { leaving: 11.8 }],
  ['no saving', { saving: 10 }, {}],
] as const

test.each(better)(
  'with %s and the same luck, no week has more children unreached, with events and without (P1)',
  (_, worse, improved) => {
    for (const script of [noEvents, freePlay]) {
      for (const seed of [1, 2]) {
        const one = played({ parameters: withDefaults(worse), seed, script }, 104)
        const other = played({ parameters: withDefaults(improved), seed, script }, 104)
        const violations = one.weeks.filter(
          (week, place) => notReached(other.weeks[place]!) > notReached(week),
        )
        expect(violations).toHaveLength(0)
      }
    }
  },
)

test('over random settings a larger budget has more children unreached in at most one week of 200 (P1)', () => {
  let weeks = 0
  let violations = 0
  const budgets = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2 }))
  const pairs = fc.sample(fc.tuple(settings({ children: [4000, 4000] }), budgets, fc.nat(1e6)), {
    seed: 80_000,
    numRuns: 60,
  })
  for (const [parameters, [posts, more], seed] of pairs) {
    const run = (budget: number) =>
      played({ parameters: { ...parameters, posts: budget }, seed, script: noEvents }, 80).weeks
    const worse = run(posts)
    for (const [place, week] of run(posts + more).entries()) {
      weeks += 1
      if (notReached(week) > notReached(worse[place]!)) violations += 1
    }
  }
  expect(violations / weeks).toBeLessThan(0.005)
})

test('whom a tragedy meets in the better run it meets in the worse one too (P1)', () => {
  let met = 0
  for (const seed of [1, 2, 3]) {
    const fired = (posts: number) => {
      const parameters = withDefaults({ posts, tragedyRate: 50 })
      const season = openSeason({ parameters, seed, script: noEvents })
      while (season.week < 104) advanceSeason(season)
      return season.watch.fired
    }
    const worse = fired(100)
    met += worse.reduce((sum, times) => sum + times, 0)
    for (const [place, times] of fired(145).entries()) expect(times).toBeLessThanOrEqual(worse[place]!)
  }
  expect(met).toBeGreaterThan(5)
})

test('single children can be worse off in the better run, and few are (P2)', () => {
  const worse = played(quiet({ posts: 125 }), 52).end
  const improved = played(quiet({ posts: 140 }), 52).end
  const rank = [6, 0, 1, 2, 3, 5, 4, 6, 6]
  let lower = 0
  let inNeed = 0
  for (const [child, code] of worse.entries()) {
    if (code === 0 || code > 6) continue
    inNeed += 1
    if (rank[improved[child]!]! < rank[code]!) lower += 1
  }
  expect(lower / inNeed).toBeLessThan(0.05)
})

test('the same luck on both sides halves the variance of a difference, at least (P3)', () => {
  const end = (posts: number, seed: number) => {
    const { weeks } = played(quiet({ posts, children: 20000 }, seed), 78)
    return mean(weeks.slice(26).map(notReached))
  }
  const seeds = Array.from({ length: 16 }, (_, seed) => seed)
  const worse = seeds.map(seed => end(29, seed))
  const paired = seeds.map((seed, place) => worse[place]! - end(34, seed))
  const unpaired = seeds.map((seed, place) => worse[place]! - end(34, seed + 100))
  expect(variance(paired)).toBeLessThan(variance(unpaired) / 2)
})
