import { expect, test } from 'vitest'
import {
  addWeek,
  eventsOf,
  lastWeek,
  openReplay,
  stateAt,
  tableOf,
  weeksOfChild,
} from '../../../src/model/simulation/replay'
import { articleKickOff, articleScenario } from '../../../src/model/simulation/scenario'
import { advanceSeason, kickOff, openSeason } from '../../../src/model/simulation/simulation'
import { weekAt } from '../../../src/model/simulation/weeks'
import { sameStates } from '../same-states'
import { withDefaults } from '../settings'

const weeks = 60
const season = openSeason(
  { parameters: withDefaults(articleKickOff), seed: 2, scenario: articleScenario },
  weeks,
)
const pictures = [season.children.states.slice()]
const replay = openReplay(season.children.states, kickOff(season))
while (season.week < weeks) {
  addWeek(replay, advanceSeason(season))
  pictures.push(season.children.states.slice())
}

test('every week, scrubbed to in any order, is the picture of playing straight there', () => {
  const picture = new Uint8Array(80000)
  let from: number | undefined
  for (const week of [60, 0, 59, 26, 25, 27, 51, 52, 53, 1, 60, 30, 31, 31, 3]) {
    stateAt(replay, week, picture, from)
    expect(sameStates(picture, pictures[week]!), `week ${week}`).toBe(true)
    from = week
  }
  const fresh = new Uint8Array(80000).fill(8)
  stateAt(replay, 44, fresh)
  expect(sameStates(fresh, pictures[44]!)).toBe(true)
  expect(sameStates(replay.latest, pictures[weeks]!)).toBe(true)
})

test('one child’s weeks are that seat’s column of pictures', () => {
  for (const child of replay.deltas[5]!.children.subarray(0, 20)) {
    expect([...weeksOfChild(replay, child)]).toEqual(pictures.map(picture => picture[child]))
  }
})

test('rows and events come back as they were played', () => {
  const table = tableOf(replay)
  expect(table.weeks).toBe(weeks)
  expect(weekAt(table, 9).budget).toBeCloseTo(130.5, 12)
  const written = eventsOf(replay).filter(({ cause }) => cause === 'scripted')
  expect(written.map(({ week }) => week)).toEqual([0, 9, 17, 24, 26, 30, 34, 44, 45, 50, 53])
})

test('a week out of turn and a week that is not there are refused', () => {
  expect(lastWeek(replay)).toBe(weeks)
  expect(() => addWeek(replay, replay.deltas[3]!)).toThrow(RangeError)
  expect(() => stateAt(replay, 61, new Uint8Array(80000))).toThrow(RangeError)
  expect(() => stateAt(replay, -1, new Uint8Array(80000))).toThrow(RangeError)
})

test('three seasons of 80,000 children take about a megabyte', () => {
  const changes = replay.deltas.reduce((sum, { children }) => sum + children.byteLength * 1.25, 0)
  const keyframes = replay.keyframes.length * 80000
  expect((changes * 156) / weeks + (keyframes * 7) / replay.keyframes.length).toBeLessThan(1_200_000)
})
