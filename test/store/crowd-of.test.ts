import { expect, test } from 'vitest'
import { makePopulation } from '../../src/model/population/population'
import { populationOf } from '../../src/store/crowd-of'

test('the children of a stadium are those of its seed, and drawn once for whoever asks for the same again', () => {
  const crowd = populationOf(500, 3)
  expect(crowd).toEqual(makePopulation(500, 3))
  expect(populationOf(500, 3)).toBe(crowd)
  expect(populationOf(500, 4)).not.toEqual(crowd)
  expect(populationOf(400, 3).children).toBe(400)
})
