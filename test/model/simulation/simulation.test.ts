import { expect, test } from 'vitest'
import { allocate } from '../../../src/model/population/allocation'
import { assignStates, makePopulation } from '../../../src/model/population/population'
import { populationPrint } from '../../../src/model/simulation/fingerprint'
import { freePlay } from '../../../src/model/simulation/scenario'
import {
  advanceSeason,
  kickOff,
  openSeason,
  seasonFingerprint,
} from '../../../src/model/simulation/simulation'
import { settle } from '../../../src/model/steady/steady-state'
import { sameStates } from '../same-states'
import { articleParameters, withDefaults } from '../settings'
import { playSeason } from './playing'
import { played, quiet } from './runs'

test('at the whistle every child is as in the live picture (§6.3)', () => {
  for (const parameters of [
    withDefaults({}),
    articleParameters,
    withDefaults({ children: 5000, posts: 0 }),
  ]) {
    const { states } = openSeason({ parameters, seed: 11 }).children
    const live = new Uint8Array(parameters.children)
    assignStates(
      makePopulation(parameters.children, 11),
      allocate(settle(parameters), parameters.children),
      live,
      null,
    )
    expect(sameStates(states, live)).toBe(true)
  }
})

test('week 0 has the settled team and no change', () => {
  const parameters = withDefaults({})
  const first = kickOff(openSeason({ parameters, seed: 1 }))
  expect([first.week, first.children.length, first.events.length]).toEqual([0, 0, 0])
  const { weeks } = played(quiet(), 0)
  const { team, concernsTrue } = settle(parameters)
  expect(weeks[0]).toMatchObject({ established: team.established, agency: team.agency, concernsTrue })
})

test('the same link is the same season; another seed or setting is another', () => {
  const options = { parameters: withDefaults({}), seed: 1, scenario: freePlay }
  const { hash } = played(options, 30)
  expect(played(options, 30).hash).toBe(hash)
  expect(played({ ...options, seed: 2 }, 30).hash).not.toBe(hash)
  expect(played({ ...options, parameters: withDefaults({ posts: 144.999 }) }, 30).hash).not.toBe(hash)
  expect(played(options, 29).hash).not.toBe(hash)
})

test('a population drawn before, and stopping in between, change nothing', () => {
  const options = { parameters: withDefaults({}), seed: 5, scenario: freePlay }
  const population = makePopulation(80000, 5)
  const straight = openSeason(options)
  kickOff(straight)
  for (let week = 0; week < 20; week++) advanceSeason(straight)
  const sliced = [...playSeason(options, 20, population)]
  expect(sliced).toHaveLength(21)
  expect(sliced.at(-1)!.week).toBe(20)
  const season = openSeason(options, 156, makePopulation(80000, 6))
  kickOff(season)
  while (season.week < 20) advanceSeason(season)
  expect(seasonFingerprint(season)).toBe(seasonFingerprint(straight))
})

test('the fingerprint kept along the way is that of all children', () => {
  const season = openSeason(quiet(), 20)
  for (let week = 0; week < 20; week++) advanceSeason(season)
  expect(season.children.print).toBe(populationPrint(season.children.states))
})

test('a control moved in week 40 leaves the weeks before as they were', () => {
  const moved = { ...quiet(), changes: [{ week: 40, parameters: { posts: 110 } }] }
  expect(played(moved, 39).hash).toBe(played(quiet(), 39).hash)
  const { weeks, hash } = played(moved, 40)
  expect(weeks[40]!.budget).toBe(110)
  expect(hash).not.toBe(played(quiet(), 40).hash)
})
