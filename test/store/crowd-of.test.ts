import { expect, test } from 'vitest'
import { makeCrowd } from '../../src/model/crowd'
import { crowdOf } from '../../src/store/crowd-of'

test('the children of a stadium are those of its seed, and drawn once for whoever asks for the same again', () => {
  const crowd = crowdOf(500, 3)
  expect(crowd).toEqual(makeCrowd(500, 3))
  expect(crowdOf(500, 3)).toBe(crowd)
  expect(crowdOf(500, 4)).not.toEqual(crowd)
  expect(crowdOf(400, 3).children).toBe(400)
})
