import { expect, test } from 'vitest'
import {
  type BenchEffects,
  benchEffects,
  benchWeekPasses,
  directorGoes,
  headline,
  judge,
  quietBench,
} from '../../../src/model/season/bench'
import { noLevers } from '../../../src/model/season/lever-ids'
import { leverEffects } from '../../../src/model/season/levers'

const none = leverEffects(noLevers)
const all = leverEffects({ debate: 100, training: 100, development: 100, role: 100, encouragement: 100 })

function effectsOf(bench: ReturnType<typeof quietBench>, levers = none): BenchEffects {
  const effects = {} as BenchEffects
  benchEffects(bench, levers, effects)
  return effects
}

function after(weeks: number, bench: ReturnType<typeof quietBench>): typeof bench {
  for (let week = 0; week < weeks; week++) benchWeekPasses(bench)
  return bench
}

const nothing = {
  paperwork: 0,
  hiring: 1,
  alarm: 0,
  leavingInspection: 0,
  leavingHeadline: 0,
  leavingGap: 0,
}

test('a quiet bench has no effect, now or later', () => {
  expect(effectsOf(after(10, quietBench()))).toEqual(nothing)
})

test('the two better grades have no consequence', () => {
  for (const grade of ['good', 'outstanding'] as const) {
    const bench = quietBench()
    judge(bench, grade)
    expect(effectsOf(bench)).toEqual(nothing)
  }
})

test('requires improvement costs time for 26 weeks, and leavers for longer', () => {
  const bench = quietBench()
  judge(bench, 'requiresImprovement')
  expect(effectsOf(bench)).toEqual({ ...nothing, paperwork: 5, leavingInspection: 1 })
  expect(effectsOf(after(25, bench)).paperwork).toBe(5)
  expect(effectsOf(after(1, bench)).paperwork).toBe(0)
  expect(effectsOf(after(14, bench)).leavingInspection).toBeCloseTo(0.5, 12)
})

test('inadequate costs time, hiring and calm for 130 weeks', () => {
  const bench = quietBench()
  judge(bench, 'inadequate')
  const first = { ...nothing, paperwork: 10, hiring: 0.65, alarm: 0.085, leavingInspection: 2 }
  expect(effectsOf(bench)).toEqual(first)
  expect(effectsOf(bench, all).leavingInspection).toBe(1)
  expect(effectsOf(after(129, bench))).toMatchObject({ paperwork: 10, hiring: 0.65, alarm: 0.085 })
  expect(effectsOf(after(1, bench))).toMatchObject({ paperwork: 0, hiring: 1, alarm: 0 })
})

test('without a director, 20 weeks of lost time and leavers; half as long with leaders developed', () => {
  const bench = quietBench()
  directorGoes(bench, none)
  expect(effectsOf(bench)).toEqual({ ...nothing, paperwork: 5, leavingGap: 2 })
  const arrivals = Array.from({ length: 30 }, () => benchWeekPasses(bench))
  expect(arrivals.indexOf(true)).toBe(19)
  expect(arrivals.filter(Boolean)).toHaveLength(1)
  expect(effectsOf(bench)).toEqual(nothing)
  directorGoes(bench, all)
  expect(bench.gapWeeks).toBe(10)
})

test('a headline lowers thresholds, empties the desks and halves hiring, and fades', () => {
  const bench = quietBench()
  headline(bench)
  expect(effectsOf(bench)).toEqual({ ...nothing, alarm: 0.13, leavingHeadline: 8, hiring: 0.5 })
  expect(effectsOf(bench, all)).toEqual({ ...nothing, alarm: 0.065 })
  after(26, bench)
  expect(effectsOf(bench).leavingHeadline).toBeCloseTo(4, 12)
  expect(effectsOf(bench).hiring).toBeCloseTo(0.75, 12)
  expect(effectsOf(after(14, bench)).alarm).toBeCloseTo(0.065, 12)
})
