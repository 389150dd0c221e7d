import { expect, test } from 'vitest'
import { type Levers, noLevers } from '../../../src/model/simulation/levers'
import { articleKickOff, freePlay, noEvents, type Scenario } from '../../../src/model/simulation/scenario'
import type { Grade } from '../../../src/model/simulation/season-event'
import type { Week } from '../../../src/model/simulation/weeks'
import { withDefaults } from '../settings'
import { articleShocks, articleShocksOnly } from './playing'
import { mean, notReached, played, players } from './runs'

const four: Levers = { debate: 100, training: 0, development: 100, role: 100, encouragement: 100 }
const seeds = Array.from({ length: 8 }, (_, seed) => 41 + seed)
const england = withDefaults({})
const article = withDefaults(articleKickOff)

function middle(values: number[]): number {
  const inOrder = values.sort((one, other) => one - other)
  return (inOrder[Math.floor((inOrder.length - 1) / 2)]! + inOrder[Math.floor(inOrder.length / 2)]!) / 2
}

/** Settings, scenario and levers of a row of §6.4; players, not reached, helped (medians) after three seasons. */
const table = {
  'England, no events': [england, noEvents, noLevers, 139, 2151, 1595],
  'England, events': [england, freePlay, noLevers, 139, 2175, 1566],
  'the article’s shocks, no events': [article, articleShocksOnly, noLevers, 117, 2394, 1377],
  'the article’s shocks and events': [article, articleShocks, noLevers, 117, 2453, 1353],
  'the same with four levers': [article, articleShocks, four, 120, 2369, 1411],
  'the same with all five': [article, articleShocks, { ...four, training: 100 }, 120, 2299, 1458],
} as const satisfies Record<string, readonly [typeof england, Scenario, Levers, number, number, number]>

type Row = keyof typeof table
const rows = Object.keys(table) as Row[]

const runs = new Map<Row, { ends: Week[]; tragedies: number[] }>()

/** The last weeks of a row's seasons and the tragedies in each: played when first asked for, and kept. */
function runsOf(row: Row): { ends: Week[]; tragedies: number[] } {
  const [parameters, scenario, levers] = table[row]
  const seasons = () => seeds.map(seed => played({ parameters, seed, scenario, levers }, 156).weeks)
  const ofSeasons = (weeks: Week[][]) => ({
    ends: weeks.map(season => season[156]!),
    tragedies: weeks.map(season => season.reduce((sum, week) => sum + week.tragedies, 0)),
  })
  const found = runs.get(row) ?? ofSeasons(seasons())
  runs.set(row, found)
  return found
}

// Eight seeds: the standard error of a median of 8 is about 25 children for the first, more with events.
test.each(rows)('%s: after three seasons as §6.4 says, to sampling error', row => {
  const [, , , workers, unreached, helped] = table[row]
  const { ends } = runsOf(row)
  expect(Math.abs(middle(ends.map(players)) - workers)).toBeLessThan(3)
  expect(Math.abs(middle(ends.map(notReached)) - unreached)).toBeLessThan(110)
  expect(Math.abs(middle(ends.map(week => week.helped)) - helped)).toBeLessThan(70)
})

test.each(rows)('%s: tragedies are the same few as in every row, no scoreboard (§6.4)', row => {
  expect(Math.abs(mean(runsOf(row).tragedies) - 1.75)).toBeLessThan(4 * Math.sqrt(1.75 / seeds.length))
})

test('inspected runs of England are good or better about as often as Ofsted’s (§9.5)', () => {
  // A quarter of 80,000 children, with a team in proportion: a grade hangs on shares alone.
  const parameters = withDefaults({ children: 20000, posts: 36.25 })
  const grades: Grade[] = []
  for (let seed = 0; seed < 24; seed++) {
    const { deltas } = played({ parameters, seed, scenario: freePlay }, 90)
    for (const { events } of deltas) for (const { grade } of events) if (grade) grades.push(grade)
  }
  const share = grades.filter(grade => grade === 'good' || grade === 'outstanding').length / grades.length
  expect(grades.length).toBeGreaterThan(12)
  // 67 % published, 76 % over 90 seeds: 17 or so inspected runs have a standard error of 11 points.
  expect(Math.abs(share - 0.7)).toBeLessThan(0.25)
})

test('a season of England raises the concerns and keeps the caseload that are published (§9.5)', () => {
  const { weeks } = played({ parameters: england, seed: 3, scenario: noEvents }, 156)
  const concerns = 52 * mean(weeks.map(week => week.concernsTrue + week.concernsFalse))
  expect(Math.abs(concerns / 4156 - 1)).toBeLessThan(0.1)
  const caseload = mean(
    weeks.map(
      week => (week.beingAssessed + week.assessedFalse + week.helped + week.handover) / players(week),
    ),
  )
  expect(Math.abs(caseload / 15.2 - 1)).toBeLessThan(0.1)
  const last = weeks[156]!
  expect(1 - (last.established + last.newlyQualified) / last.budget).toBeCloseTo(0.144, 1)
})
