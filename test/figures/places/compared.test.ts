import { expect, test } from 'vitest'
import { measureIds, measures, spreadOf } from '../../../src/figures/places/compared'
import { places, placeWith, startOfPlace } from '../../../src/figures/places/places'
import { settle } from '../../../src/model/steady/steady-state'
import { tenPlaces } from './ten-places'

test('England lies within nine in ten councils on every measure, and three in four councils at least do', () => {
  for (const id of measureIds) {
    const { england, of } = measures[id]
    const { low, high } = spreadOf(id)
    expect(england > low && england < high, id).toBe(true)
    const values = places.flatMap(place => of(place) ?? [])
    const within = values.filter(value => value >= low - 0.1 && value <= high + 0.1)
    expect(within.length / values.length, id).toBeGreaterThan(0.87)
  }
})

test('a rate is the published count for its own children, and a joint team is for the children of both', () => {
  const solihull = placeWith(tenPlaces.Solihull)!
  expect(measures.inNeed.of(solihull)).toBeCloseTo(solihull.inNeedRate!, 1)
  expect(measures.lookedAfter.of(solihull)).toBeCloseTo((10_000 * 489) / 49_229, 9)
  const kingston = placeWith(tenPlaces['Kingston upon Thames'])!
  expect(measures.team.of(kingston)).toBeCloseTo((80_000 * 120.7) / (37_121 + 44_038), 9)
  expect(measures.lookedAfter.of(placeWith(tenPlaces['City of London'])!)).toBeNull()
})

test('the model has the published team and is told the leaving; the rest is its own', () => {
  for (const code of Object.values(tenPlaces)) {
    const place = placeWith(code)!
    const { parameters } = startOfPlace(code)!
    const settled = settle(parameters)
    const team = measures.team.of(place)
    const modelled = measures.team.modelled!(settled, place.children)
    if (team !== null) expect(Math.abs(modelled / team - 1)).toBeLessThan(0.01)
    expect(measures.leaving.modelled!(settled, place.children)).toBeGreaterThanOrEqual(parameters.leaving)
    expect(measures.caseload.modelled!(settled, place.children)).toBe(settled.caseload)
  }
})
