import { expect, test } from 'vitest'
import {
  addWeekToFingerprint,
  childPart,
  fingerprintText,
  openFingerprint,
  populationPrint,
} from '../../../src/model/simulation/fingerprint'

test('a change of one child changes the fingerprint of all children by the difference of two parts', () => {
  const states = Uint8Array.from({ length: 1000 }, (_, child) => child % 9)
  const before = populationPrint(states)
  states[17] = 5
  expect(populationPrint(states)).toBe((before - childPart(17, 17 % 9) + childPart(17, 5)) | 0)
})

test('80,000 children in nine states have 720,000 different parts, but for chance meetings', () => {
  const parts = new Set<number>()
  for (let child = 0; child < 80000; child++)
    for (let code = 0; code < 9; code++) parts.add(childPart(child, code))
  // 720,000 draws from 4,294,967,296 meet about 60 times.
  expect(parts.size).toBeGreaterThan(719_850)
})

test('the last bit of one number changes the season’s fingerprint, and so does the order of weeks', () => {
  const text = (...weeks: number[]) => {
    const hash = openFingerprint()
    for (const week of weeks) addWeekToFingerprint(hash, 7, Float64Array.of(week, 2))
    return fingerprintText(hash)
  }
  expect(text(1)).not.toBe(text(1 + Number.EPSILON))
  expect(text(1, 2)).not.toBe(text(2, 1))
  expect(text(1, 2)).toBe(text(1, 2))
  expect(text(1)).toMatch(/^[0-9a-f]{16}$/)
})
