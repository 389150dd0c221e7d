import { expect, test } from 'vitest'
import { articleKickOff, articleScenario, freePlay } from '../../../src/model/simulation/scenario'
import { advanceStocks, openStocks } from '../../../src/model/simulation/stocks'
import { columnOf, weekAt } from '../../../src/model/simulation/weeks'
import { settle } from '../../../src/model/steady/steady-state'
import { articleParameters, withDefaults } from '../settings'
import { playStocks } from './playing'
import { everyone, notReached, players, quiet } from './runs'

const names = Object.keys(settle(withDefaults({})).stocks) as (keyof ReturnType<typeof settle>['stocks'])[]

/** A service nobody works for, with more need than there ever is; and one with everybody helped by a vast team. */
const starts = {
  empty: {
    stocks: { neverNoticed: 9000, noNeed: 71000 },
    team: { established: 0, newlyQualified: 0, agency: 0 },
    queue: { strain: 1, waiting: 0, pace: 0, waitWeeks: Number.POSITIVE_INFINITY },
  },
  lavish: {
    stocks: { helped: 3000, assessedFalse: 500, noNeed: 76500 },
    team: { established: 300, newlyQualified: 40, agency: 30 },
    queue: { strain: 0, waiting: 0, pace: 80, waitWeeks: 1 },
  },
}

test.each([
  ['the default', withDefaults({})],
  ['the article’s settings', articleParameters],
  ['triage', withDefaults({ triage: 3, posts: 115 })],
  ['room to spare', withDefaults({ posts: 170 })],
])(
  'from an empty service and from a lavish one, %s settles to within a millionth of a child (A8)',
  (_, parameters) => {
    const settled = settle(parameters)
    for (const start of [starts.empty, starts.lavish]) {
      const run = openStocks({ ...quiet(), parameters })
      const { stocks, department } = run
      for (const name of names) stocks[name] = 0
      Object.assign(stocks, start.stocks)
      Object.assign(department.team, start.team)
      Object.assign(department, start.queue)
      for (let week = 0; week < 6000; week++) advanceStocks(run)
      for (const name of names) expect(Math.abs(stocks[name] - settled.stocks[name])).toBeLessThan(1e-6)
    }
  },
)

test('nothing drifts while nothing happens', () => {
  const { table } = playStocks(quiet({ posts: 100 }), 156)
  const first = weekAt(table, 0)
  const last = weekAt(table, 156)
  for (const name of names) expect(Math.abs(last[name] - first[name])).toBeLessThan(1e-6)
  expect(last.waitWeeks).toBeCloseTo(first.waitWeeks, 6)
})

test('without a service nobody is seen, and the team finds nobody (I3)', () => {
  const { table } = playStocks(quiet({ posts: 0 }), 52)
  const last = weekAt(table, 52)
  expect([last.beingAssessed, last.assessedFalse, last.helped, last.handover]).toEqual([0, 0, 0, 0])
  expect(last.neverNoticed).toBeCloseTo(settle(withDefaults({ posts: 0 })).stocks.neverNoticed, 6)
})

test('children add up and the budget holds in every week of a season with everything in it (I1, I2)', () => {
  for (let seed = 0; seed < 20; seed++) {
    const parameters = withDefaults({ ...articleKickOff, tragedyRate: 50 })
    const { table } = playStocks({ parameters, seed, scenario: seed % 2 ? articleScenario : freePlay }, 156)
    for (let week = 0; week <= 156; week++) {
      const now = weekAt(table, week)
      expect(Math.abs(everyone(now) - 80000)).toBeLessThan(1e-6)
      expect(now.established + now.newlyQualified + 2 * now.agency).toBeLessThan(now.budget + 1e-9)
    }
  }
})

test('where the team finds no children itself, the number never noticed does not depend on it, in any week', () => {
  const small = columnOf(playStocks(quiet({ posts: 90, found: 0 }), 100).table, 'neverNoticed')
  const changes = [{ week: 10, parameters: { posts: 200, leaving: 5 } }]
  const grown = columnOf(
    playStocks({ ...quiet({ posts: 90, found: 0 }), changes }, 100).table,
    'neverNoticed',
  )
  for (let week = 0; week <= 100; week++) expect(Math.abs(small[week]! - grown[week]!)).toBeLessThan(1e-9)
})

test('a team that grows comes to find children about whom nobody else has raised a concern', () => {
  const changes = [{ week: 10, parameters: { posts: 200 } }]
  const unnoticed = columnOf(playStocks({ ...quiet({ posts: 90 }), changes }, 156).table, 'neverNoticed')
  expect(unnoticed[156]!).toBeLessThan(unnoticed[0]! - 20)
})

test('in overload the service starts as many as leave it, and the rest give up: Erlang’s fluid (A4)', () => {
  const parameters = withDefaults({ posts: 90 })
  const week = weekAt(playStocks({ ...quiet(), parameters }, 60).table, 60)
  const settled = settle(parameters)
  const accepted =
    week.concernsTrue * (1 - settled.screenedOutTrue) + week.concernsFalse * (1 - settled.screenedOutFalse)
  const needEnds = 1 - Math.exp(-1 / 52)
  const lapses = 1 - Math.exp(-1 / 26)
  const started = (settled.stocks.waiting * (1 - needEnds)) / settled.waitWeeks
  const lapsed = (settled.stocks.waiting * (1 - needEnds) - started) * lapses
  const trueAccepted = week.concernsTrue * (1 - settled.screenedOutTrue)
  expect(settled.stocks.waiting * needEnds + lapsed).toBeCloseTo(trueAccepted - started, 6)
  expect(accepted).toBeGreaterThan(week.started)
})

test('a saving shows in its own week, and a better service leaves fewer unreached in every week', () => {
  const saved = playStocks({ ...quiet(), changes: [{ week: 9, parameters: { saving: 15 } }] }, 60).table
  expect([8, 9].map(week => weekAt(saved, week).budget)).toEqual([145, 123.25])
  const kept = playStocks(quiet(), 60).table
  for (let week = 0; week <= 60; week++) {
    expect(notReached(weekAt(saved, week))).toBeGreaterThanOrEqual(notReached(weekAt(kept, week)) - 1e-6)
  }
})

test('the article’s season does in its weeks what its timeline says (§6.2)', () => {
  const parameters = withDefaults(articleKickOff)
  const { table, events } = playStocks({ parameters, seed: 3, scenario: articleScenario }, 52)
  const column = (name: Parameters<typeof columnOf>[1]) => columnOf(table, name)
  const changes = (name: Parameters<typeof columnOf>[1]) =>
    [...column(name).keys()].filter(week => week > 0 && column(name)[week] !== column(name)[week - 1])
  expect(changes('budget')).toEqual([9])
  expect(changes('leavingPoaching')).toEqual([17])
  expect(changes('inadequate')).toEqual([26])
  // The plan from week 27; without a director in weeks 31 to 50.
  expect(changes('paperwork')).toEqual([27, 31, 51])
  expect(changes('directorInPost')).toEqual([30, 50])
  expect([26, 27, 31, 51].map(week => column('paperwork')[week])).toEqual([0, 10, 15, 10])
  expect(changes('leavingHeadline')[0]).toBe(46)
  expect(column('concernsTrue')[46]! + column('concernsFalse')[46]!).toBeGreaterThan(
    1.2 * (column('concernsTrue')[45]! + column('concernsFalse')[45]!),
  )
  expect(events.every(({ cause }) => cause === 'scripted')).toBe(true)
  const team = (week: number) => players(weekAt(table, week))
  expect(team(52)).toBeLessThan(team(0) - 15)
})
