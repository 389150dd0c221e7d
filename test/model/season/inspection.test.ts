import { expect, test } from 'vitest'
import { gradeOf, inspectionScore } from '../../../src/model/season/inspection'

const perfect = { waitWeeks: 1, strain: 0, agencyShare: 0, vacancyShare: 0 }
const noLuck = [0.5, 0.5, 0.5] as const

test('a service with nothing wrong scores 1 without luck', () => {
  expect(inspectionScore(perfect, noLuck)).toBe(1)
})

test('each thing inspectors see takes off what §4 says', () => {
  const score = (change: Partial<typeof perfect>) => inspectionScore({ ...perfect, ...change }, noLuck)
  expect(score({ waitWeeks: 4 })).toBeCloseTo(1 - 0.175, 12)
  expect(score({ waitWeeks: Number.POSITIVE_INFINITY })).toBeCloseTo(0.65, 12)
  expect(score({ strain: 0.1 })).toBeCloseTo(0.94, 12)
  expect(score({ agencyShare: 0.1 })).toBeCloseTo(0.92, 12)
  expect(score({ vacancyShare: 0.1 })).toBeCloseTo(0.95, 12)
  expect(inspectionScore(perfect, [1, 1, 1]) - inspectionScore(perfect, [0, 0, 0])).toBeCloseTo(0.45, 12)
})

test('a score on a boundary has the better grade', () => {
  expect([0.52, 0.53, 0.69, 0.8].map(score => gradeOf(score))).toEqual([
    'inadequate',
    'requiresImprovement',
    'good',
    'outstanding',
  ])
})
