import { expect, test } from 'vitest'
import {
  directorGoes,
  type EffectsOnWeek,
  type EventEffects,
  effectsFade,
  effectsOnWeek,
  gradeOf,
  headline,
  inspectionScore,
  judge,
  noEffects,
  noEffectsOnWeek,
} from '../../../src/model/simulation/event-effects'
import { leverEffects } from '../../../src/model/simulation/lever-effects'
import { noLevers } from '../../../src/model/simulation/levers'

const none = leverEffects(noLevers)
const all = leverEffects({ debate: 100, training: 100, development: 100, role: 100, encouragement: 100 })

function onWeek(effects: EventEffects, levers = none): EffectsOnWeek {
  const week = noEffectsOnWeek()
  effectsOnWeek(effects, levers, week)
  return week
}

function after(weeks: number, effects: EventEffects): EventEffects {
  for (let week = 0; week < weeks; week++) effectsFade(effects)
  return effects
}

const nothing = {
  paperwork: 0,
  hiring: 1,
  alarm: 0,
  leavingInspection: 0,
  leavingHeadline: 0,
  leavingGap: 0,
}

test('where nothing has happened there is no effect, now or later', () => {
  expect(onWeek(after(10, noEffects()))).toEqual(nothing)
})

test('the two better grades have no consequence', () => {
  for (const grade of ['good', 'outstanding'] as const) {
    const effects = noEffects()
    judge(effects, grade)
    expect(onWeek(effects)).toEqual(nothing)
  }
})

test('requires improvement costs time for 26 weeks, and leavers for longer', () => {
  const effects = noEffects()
  judge(effects, 'requiresImprovement')
  expect(onWeek(effects)).toEqual({ ...nothing, paperwork: 5, leavingInspection: 1 })
  expect(onWeek(after(25, effects)).paperwork).toBe(5)
  expect(onWeek(after(1, effects)).paperwork).toBe(0)
  expect(onWeek(after(14, effects)).leavingInspection).toBeCloseTo(0.5, 12)
})

test('inadequate costs time, hiring and calm for 130 weeks', () => {
  const effects = noEffects()
  judge(effects, 'inadequate')
  const first = { ...nothing, paperwork: 10, hiring: 0.65, alarm: 0.085, leavingInspection: 2 }
  expect(onWeek(effects)).toEqual(first)
  expect(onWeek(effects, all).leavingInspection).toBe(1)
  expect(onWeek(after(129, effects))).toMatchObject({ paperwork: 10, hiring: 0.65, alarm: 0.085 })
  expect(onWeek(after(1, effects))).toMatchObject({ paperwork: 0, hiring: 1, alarm: 0 })
})

test('without a director, 20 weeks of lost time and leavers; half as long with leaders developed', () => {
  const effects = noEffects()
  directorGoes(effects, none)
  expect(onWeek(effects)).toEqual({ ...nothing, paperwork: 5, leavingGap: 2 })
  const arrivals = Array.from({ length: 30 }, () => effectsFade(effects))
  expect(arrivals.indexOf(true)).toBe(19)
  expect(arrivals.filter(Boolean)).toHaveLength(1)
  expect(onWeek(effects)).toEqual(nothing)
  directorGoes(effects, all)
  expect(effects.gapWeeks).toBe(10)
})

test('a headline lowers thresholds, empties the desks and halves hiring, and fades', () => {
  const effects = noEffects()
  headline(effects)
  expect(onWeek(effects)).toEqual({ ...nothing, alarm: 0.13, leavingHeadline: 8, hiring: 0.5 })
  expect(onWeek(effects, all)).toEqual({ ...nothing, alarm: 0.065 })
  after(26, effects)
  expect(onWeek(effects).leavingHeadline).toBeCloseTo(4, 12)
  expect(onWeek(effects).hiring).toBeCloseTo(0.75, 12)
  expect(onWeek(after(14, effects)).alarm).toBeCloseTo(0.065, 12)
})

const perfect = { waitWeeks: 1, strain: 0, agencyShare: 0, vacancyShare: 0 }
const noLuck = [0.5, 0.5, 0.5] as const

test('a service with nothing wrong scores 1 where the draws are even', () => {
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
