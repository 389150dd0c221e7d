import { expect, test } from 'vitest'
import { flow } from '../../../src/model/season/flow'
import { columnOf } from '../../../src/model/season/week-table'
import { stateNames } from '../../../src/model/states'
import { settle } from '../../../src/model/steady'
import { withDefaults } from '../settings'
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
    // First come, first served favours older concerns, which are more often false: 5 % for the split of the queue.
    const split = name === 'waitingFalse' || name === 'waiting' || name === 'assessedFalse' ? 0.05 : 0
    expect(Math.abs(mean(means) - stocks[name])).toBeLessThan(
      Math.max(3 * standardError(means), split * stocks[name]),
    )
  }
})

test('a season on stocks is the mean of seasons of children, in a transient too (§6.3)', () => {
  const changes = [
    { week: 9, parameters: { saving: 15 } },
    { week: 17, parameters: { poaching: 8 } },
  ]
  // Well inside a queue: at its very edge luck itself makes children wait, which no mean of stocks can show.
  const options = quiet({ posts: 130 })
  const table = flow({ ...options, changes }, 104).table
  const runs = [...seeds, ...seeds.map(seed => seed + 100)].map(
    seed => played({ ...options, changes, seed }, 104).weeks,
  )
  for (const name of stateNames) {
    const column = columnOf(table, name)
    for (const week of [13, 26, 52, 104]) {
      const found = runs.map(weeks => weeks[week]![name])
      const split = name === 'waitingFalse' ? 0.05 * column[week]! : 0
      expect(Math.abs(mean(found) - column[week]!), `${name} in week ${week}`).toBeLessThan(
        Math.max(3 * standardError(found), split),
      )
    }
  }
})

test('Little’s law: in every state, children = arrivals a week × mean stay, over 3,000 weeks (A3)', () => {
  const weeks = 3000
  const { deltas, start } = played(quiet({ posts: 110 }), weeks)
  const picture = start.slice()
  const since = new Int32Array(picture.length)
  const stays = stateNames.map(() => ({ ended: 0, weeks: 0, children: 0 }))
  for (const { week, children, states, row } of deltas) {
    for (const [code, stay] of stays.entries()) stay.children += row[code]! / (weeks + 1)
    for (const [place, child] of children.entries()) {
      const stay = stays[picture[child]!]!
      stay.ended += 1
      stay.weeks += week - since[child]!
      since[child] = week
      picture[child] = states[place]!
    }
  }
  for (const [code, stay] of stays.entries()) {
    // Stays of children not in need are longer than the run, so they cannot be measured in it.
    if (code === 0) continue
    const product = (stay.ended / weeks) * (stay.weeks / stay.ended)
    expect(Math.abs(product / stay.children - 1), stateNames[code]).toBeLessThan(0.03)
  }
  const { stocks } = settle(withDefaults({ posts: 110 }))
  for (const name of ['helped', 'beingAssessed', 'turnedAway', 'neverNoticed', 'handover'] as const) {
    const measured = stays[stateNames.indexOf(name)]!.children
    expect(Math.abs(measured / stocks[name] - 1), name).toBeLessThan(0.03)
  }
})
