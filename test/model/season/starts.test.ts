import { expect, test } from 'vitest'
import { startChanceInNeed } from '../../../src/model/deployment'
import { startChance } from '../../../src/model/season/starts'

test('nothing is started into no slots, and everyone into slots enough', () => {
  expect(startChance(0, 5, 5, 2)).toBe(0)
  expect(startChance(-3, 5, 5, 1)).toBe(0)
  expect(startChance(10, 5, 5, 2)).toBe(1)
  expect(startChance(10, 0, 0, 1)).toBe(1)
})

test('free slots are just filled, whoever is seen first', () => {
  for (const triage of [1, 1.5, 2, 4]) {
    const chance = startChance(7, 12, 30, triage)
    expect(startChanceInNeed(chance, triage) * 12 + chance * 30).toBeCloseTo(7, 9)
  }
})
