import { expect, test } from 'vitest'
import { fixed } from '../../../src/model/parameters/definition'

test('a fixed parameter has its one value as default, smallest and largest, and acts only when weeks are played', () => {
  const { default: usual, min, max, group } = fixed('x', 'weeks', 26, 'assumption', 'Assumed')
  expect([usual, min, max]).toEqual([26, 26, 26])
  expect(group).toBe('season')
})
