import { expect, test } from 'vitest'
import { chanceInAWeek } from '../../../src/model/exact-math'
import type { Parameters } from '../../../src/model/parameters/registry'
import { type StateName, stateNames } from '../../../src/model/population/states'
import { columnOf } from '../../../src/model/simulation/weeks'
import { handoverRate, weeklyChances } from '../../../src/model/steady/rates'
import { settle } from '../../../src/model/steady/steady-state'
import { withDefaults } from '../settings'
import { playStocks } from './playing'
import { mean, played, quiet, standardError } from './runs'

const seeds = Array.from({ length: 10 }, (_, seed) => 500 + seed)

test.each([
  ['no queue', 165],
  ['a queue of about six weeks', 115],
  ['a queue of about eleven weeks', 90],
])('with %s nothing drifts in 104 weeks: every state keeps its settled mean (§6.3, A8)', (_, posts) => {
  const { stocks } = settle(withDefaults({ posts }))
  const runs = seeds.map(seed => played(quiet({ posts }, seed), 104).weeks)
  for (const name of stateNames) {
    const means = runs.map(weeks => mean(weeks.map(week => week[name])))
    // First come, first served favours older concerns, which are more often false: 5 % for those, as in §6.3.
    const split = name === 'waitingFalse' ? 0.05 : 0
    expect(Math.abs(mean(means) - stocks[name])).toBeLessThan(
      Math.max(3 * standardError(means), split * stocks[name]),
    )
  }
})

test('a season on stocks is the mean of 24 seasons of children, in a transient too (§6.3, A8)', () => {
  const changes = [
    { week: 9, parameters: { saving: 15 } },
    { week: 17, parameters: { poaching: 8 } },
  ]
  const options = quiet()
  const table = playStocks({ ...options, changes }, 156).table
  const runs = Array.from(
    { length: 24 },
    (_, place) => played({ ...options, changes, seed: 500 + place }, 156).weeks,
  )
  for (const name of stateNames) {
    const column = columnOf(table, name)
    for (const week of [13, 26, 52, 104, 156]) {
      const found = runs.map(weeks => weeks[week]![name])
      expect(Math.abs(mean(found) - column[week]!), `${name} in week ${week}`).toBeLessThan(
        3 * standardError(found),
      )
    }
  }
})

/** §9.4, A3: the chance that a child in a state is in it a week later, in a settled department. */
function stayChances(parameters: Parameters): { readonly [name in StateName]: number } {
  const { needEnds, needBegins, noticed, falselyNoticed, assessed, lapses, reallocated } =
    weeklyChances(parameters)
  const { waitWeeks, screenedOutTrue, screenedOutFalse, leaving, team } = settle(parameters)
  const { established, newlyQualified, agency } = team
  const lost = handoverRate({
    permanent: established + newlyQualified,
    agency,
    permanentLeaving: leaving.total,
    agencyEnding: parameters.agencyEnding,
  })
  const unseen = (1 - 1 / waitWeeks) * (1 - lapses)
  const inNeed = 1 - needEnds
  const well = 1 - needBegins
  return {
    noNeed: well * (1 - falselyNoticed * (1 - screenedOutFalse)),
    neverNoticed: inNeed * (1 - noticed),
    turnedAway: inNeed * (1 - noticed * (1 - screenedOutTrue)),
    waiting: inNeed * unseen,
    beingAssessed: inNeed * (1 - assessed),
    helped: inNeed * (1 - chanceInAWeek(lost)),
    handover: inNeed * (1 - reallocated),
    waitingFalse: well * unseen,
    assessedFalse: well * (1 - assessed),
  }
}

test('Little’s law: in every state, children = arrivals a week × mean stay, over 3,000 weeks (A3)', () => {
  const weeks = 3000
  const parameters = withDefaults({ posts: 110 })
  const { deltas } = played(quiet({ posts: 110 }), weeks)
  const arrivals = new Float64Array(stateNames.length)
  const children = new Float64Array(stateNames.length)
  for (const { states, row } of deltas) {
    for (const code of states) arrivals[code]! += 1 / weeks
    for (const code of children.keys()) children[code]! += row[code]! / (weeks + 1)
  }
  const stays = stayChances(parameters)
  const { stocks } = settle(parameters)
  for (const [code, name] of stateNames.entries()) {
    // In a queue served first come, first served a stay has a memory: those not in need, who leave it for hardly any
    // other reason than being started, stay a little less long than the settled mean.
    const tolerance = name === 'waitingFalse' ? 0.05 : 0.03
    const expected = arrivals[code]! / (1 - stays[name])
    expect(Math.abs(expected / children[code]! - 1), name).toBeLessThan(tolerance)
    expect(Math.abs(children[code]! / stocks[name] - 1), name).toBeLessThan(tolerance)
  }
})
