import { expect, test } from 'vitest'
import { quantile, sorted } from '../../../src/model/quantiles'
import { compareOverAssumptions, drawAssumptions, inWorldOf } from '../../../src/model/simulation/uncertainty'
import { withDefaults } from '../settings'
import { toEnd } from './playing'

const england = withDefaults({})
const draws = toEnd(drawAssumptions(england, 1))
const change = (now: Parameters<typeof withDefaults>[0]) =>
  toEnd(compareOverAssumptions(draws, england, england, withDefaults(now)))
const at = (values: Float64Array, share: number) => quantile(sorted(values), share)

test('the books would look the same with a third of the children never noticed, or twice as many (§8)', () => {
  const { level } = change({})
  const target = {
    inNeed: [2690, 5160, 7560],
    neverNoticed: [490, 2660, 4960],
    helped: [1340, 1670, 1950],
  } as const
  for (const [measure, [low, middle, high]] of Object.entries(target)) {
    const values = level[measure as keyof typeof target]
    // The middles to 10 %, the ends to a fifteenth of the spread, or of helped to a quarter: §8 does not say which
    // parameters its draws move, and ours move more of what makes a team.
    const tolerance = (high - low) / (measure === 'helped' ? 4 : 15)
    expect(Math.abs(at(values, 0.5) / middle - 1)).toBeLessThan(0.1)
    expect(Math.abs(at(values, 0.05) - low)).toBeLessThan(tolerance)
    expect(Math.abs(at(values, 0.95) - high)).toBeLessThan(tolerance)
  }
  expect(at(level.neverNoticed, 0.95) / at(level.neverNoticed, 0.05)).toBeGreaterThan(6)
})

test('what a cut does is pinned down far better: about 200 more unreached, never fewer (§8)', () => {
  const { effect } = change({ saving: 10 })
  expect(Math.abs(at(effect.notReached, 0.5) - 198)).toBeLessThan(25)
  expect(at(effect.notReached, 0.95)).toBeLessThan(300)
  expect(at(effect.notReached, 0)).toBeGreaterThan(-1e-6)
})

test('dearer agencies and more leavers never helped in any draw (§8)', () => {
  const middles = [
    [{ price: 2.4 }, 92],
    [{ leaving: 17.7 }, 73],
  ] as const
  for (const [now, middle] of middles) {
    const { effect } = change(now)
    expect(Math.abs(at(effect.notReached, 0.5) / middle - 1)).toBeLessThan(0.2)
    expect(at(effect.notReached, 0)).toBeGreaterThan(-1)
    expect(at(effect.notReached, 0.95)).toBeGreaterThan(80)
  }
})

test('alarm adds false alarms in every draw, as many as in §8, and mostly unreached children', () => {
  const { effect } = change({ alarm: 0.13 })
  const [low, middle, high] = [118, 197, 341]
  expect(at(effect.falseAlarms, 0)).toBeGreaterThan(0)
  expect(Math.abs(at(effect.falseAlarms, 0.05) / low - 1)).toBeLessThan(0.15)
  expect(Math.abs(at(effect.falseAlarms, 0.5) / middle - 1)).toBeLessThan(0.1)
  // The far end hangs on the draws whose false alarms queue longest.
  expect(Math.abs(at(effect.falseAlarms, 0.95) / high - 1)).toBeLessThan(0.2)
  // 59 of 400 in §8.
  expect(Math.abs(effect.notReached.filter(more => more < 0).length - 59)).toBeLessThan(25)
})

test('no change has no effect in any draw, and never noticed does not depend on the team', () => {
  expect(new Set(change({}).effect.notReached)).toEqual(new Set([0]))
  for (const more of change({ posts: 100 }).effect.neverNoticed) expect(Math.abs(more)).toBeLessThan(1e-6)
})

test('a reader’s own guess is carried as a distance, within the range', () => {
  const draw = { ...england, need: 9, threshold: 1.2, caseload: 17 }
  const moved = inWorldOf(draw, england, withDefaults({ need: 7, posts: 120, caseload: 15 }))
  expect(moved).toMatchObject({ need: 10, posts: 120, caseload: 16 })
  expect(moved.threshold).toBeCloseTo(1.2, 12)
})

test('draws come in slices, and the same seed draws the same', () => {
  const slices = drawAssumptions(england, 1, 2)
  let slice = slices.next()
  while (!slice.done) slice = slices.next()
  expect(slice.value).toEqual(draws.slice(0, 2))
})
