import { expect, test } from 'vitest'
import { openDepartment, setDepartment } from '../../../src/model/simulation/department'
import { eventsOfWeek, inspect, openEventTimers } from '../../../src/model/simulation/events'
import { type Levers, noLevers } from '../../../src/model/simulation/levers'
import { articleScenario, freePlay, noEvents, type Scenario } from '../../../src/model/simulation/scenario'
import type { SeasonEvent } from '../../../src/model/simulation/season-event'
import { settle } from '../../../src/model/steady/steady-state'
import { withDefaults } from '../settings'
import { mean } from './runs'

/** A department in which nothing happens but events. */
function eventful(
  seed: number,
  scenario: Scenario,
  weeks: number,
  tragedyIn: number[] = [],
  levers: Levers = noLevers,
) {
  const parameters = withDefaults({})
  const department = openDepartment(parameters, settle(parameters))
  setDepartment(department, parameters, levers)
  const timers = openEventTimers(seed, scenario)
  const events: SeasonEvent[] = []
  for (let week = 1; week <= weeks; week++) {
    eventsOfWeek(department, timers, week, tragedyIn.includes(week) ? [week] : [], events)
  }
  return { events, department }
}

const seeds = Array.from({ length: 300 }, (_, seed) => seed)
const weeksOf = (kind: string, events: SeasonEvent[]) =>
  events.filter(event => event.kind === kind).map(({ week }) => week)

test('inspectors come once at most, never before week 8, and in 92 of 100 three-year seasons', () => {
  const weeks = seeds.map(seed => weeksOf('inspection', eventful(seed, freePlay, 156).events))
  expect(weeks.every(found => found.length <= 1 && found.every(week => week >= 8))).toBe(true)
  const share = weeks.filter(found => found.length === 1).length / seeds.length
  expect(Math.abs(share - (1 - Math.exp(-149 / 60)))).toBeLessThan(0.05)
})

test('directors stay 33 months on average, and another comes after 20 weeks', () => {
  const changes = seeds.map(seed => eventful(seed, freePlay, 156).events)
  const left = mean(changes.map(events => weeksOf('directorLeaves', events).length))
  // A renewal each 52/.36 weeks in post and 20 without: 0.36 × 3 less the gaps.
  expect(Math.abs(left - 0.98)).toBeLessThan(0.15)
  for (const events of changes) {
    const arrivals = weeksOf('directorArrives', events)
    weeksOf('directorLeaves', events).forEach((week, place) => {
      if (week <= 136) expect(arrivals[place]).toBe(week + 20)
    })
  }
})

test('three tragedies in ten are in the news, and after half of those the director leaves', () => {
  const runs = seeds.map(seed => eventful(seed, { steps: [], chanceFrom: 5 }, 5, [5]).events)
  const headlines = runs.filter(events => weeksOf('headline', events).length === 1)
  expect(runs.every(events => weeksOf('tragedy', events).length === 1)).toBe(true)
  expect(Math.abs(headlines.length / 300 - 0.3)).toBeLessThan(0.09)
  const gone = headlines.filter(events => weeksOf('directorLeaves', events).length === 1)
  expect(Math.abs(gone.length / headlines.length - 0.5)).toBeLessThan(0.17)
})

test('a tragedy’s event names nobody', () => {
  const { events } = eventful(1, freePlay, 1, [1])
  expect(events[0]).toEqual({ week: 1, kind: 'tragedy', cause: 'chance' })
})

test('where chance is off nothing happens; in the scenario’s season only what is written, labelled so', () => {
  expect(eventful(1, noEvents, 156, [3, 50]).events).toEqual([])
  const { events } = eventful(4, articleScenario, 52, [3, 50])
  expect(events.every(({ cause }) => cause === 'scripted')).toBe(true)
  const written = articleScenario.steps.filter(({ week }) => week > 0 && week <= 52).map(({ kind }) => kind)
  expect(events.map(({ kind }) => kind).filter(kind => kind !== 'directorArrives')).toEqual(written)
  expect(weeksOf('directorArrives', events)).toEqual([50])
})

test('after the scenario chance decides, but the inspectors have been', () => {
  const later = seeds.slice(0, 40).flatMap(seed => eventful(seed, articleScenario, 156).events)
  const chance = later.filter(({ cause }) => cause === 'chance')
  expect(chance.length).toBeGreaterThan(0)
  expect(chance.every(({ week, kind }) => week >= 53 && kind !== 'inspection')).toBe(true)
})

test('the same department gets another grade from other inspectors', () => {
  const parameters = withDefaults({})
  const department = openDepartment(parameters, settle(parameters))
  const grades = new Set(seeds.map(seed => inspect(department, seed)))
  expect(grades.size).toBeGreaterThan(1)
})

test('rethinking the role makes fewer directors leave', () => {
  const left = (levers: Levers) =>
    mean(
      seeds.map(seed => weeksOf('directorLeaves', eventful(seed, freePlay, 156, [], levers).events).length),
    )
  expect(left({ ...noLevers, role: 100 }) / left(noLevers)).toBeLessThan(0.75)
})
