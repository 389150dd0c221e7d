import { expect, test } from 'vitest'
import { quantile, sorted } from '../../../src/model/quantiles'
import { compareOverAssumptions, drawAssumptions, inWorldOf } from '../../../src/model/simulation/uncertainty'
import { withDefaults } from '../settings'
import { toEnd } from './playing'
import { quantilesOf, sixSets } from './six-sets'

const england = withDefaults({})
const draws = sixSets[0]!
type Changes = Parameters<typeof withDefaults>[0]
const change = (now: Changes) => toEnd(compareOverAssumptions(draws, england, england, withDefaults(now)))
const at = (values: Float64Array, share: number) => quantile(sorted(values), share)

/** §8, by an implementation that is not this one: what is measured, after which change, and its five quantiles. */
const published = [
  ['never noticed', 'neverNoticed', 'level', {}, [530, 1460, 2680, 3820, 5190]],
  [
    'a budget cut by a tenth, more not reached',
    'notReached',
    'effect',
    { saving: 10 },
    [17, 53, 100, 151, 198],
  ],
  [
    'a budget cut by a tenth, caseloads heavier',
    'caseload',
    'effect',
    { saving: 10 },
    [0, 0.4, 0.9, 1.3, 1.5],
  ],
  ['price +1, more not reached', 'notReached', 'effect', { price: 2.4 }, [6, 22, 43, 71, 110]],
  ['leaving × 1.5, more not reached', 'notReached', 'effect', { leaving: 17.7 }, [7, 19, 35, 56, 80]],
  ['alarm +0.13, more not reached', 'notReached', 'effect', { alarm: 0.13 }, [-185, 31, 46, 60, 81]],
  ['alarm +0.13, concerns without need', 'falseAlarms', 'effect', { alarm: 0.13 }, [103, 141, 182, 234, 326]],
] as const

test.each(published)('%s: the quantiles of §8, the middle three to 15 %', (_, measure, kind, now, wanted) => {
  const found = quantilesOf(measure, kind, now)
  // A tenth of a case, or six children.
  const least = measure === 'caseload' ? 0.1 : 6
  for (const [place, value] of wanted.entries()) {
    const isEnd = place === 0 || place === 4
    const tolerance = Math.max(Math.abs(value) * (isEnd ? 0.3 : 0.15), isEnd ? least : 0)
    expect(Math.abs(found[place]! - value)).toBeLessThanOrEqual(tolerance)
  }
})

test('no cut, dearer agency or leaving wins back children in any draw, which is how the equations are made (M2)', () => {
  for (const now of [{ saving: 10 }, { price: 2.4 }, { leaving: 17.7 }]) {
    expect(at(change(now).effect.notReached, 0)).toBeGreaterThan(-1)
  }
})

test('an alarm brings concerns without need in every draw, and in fewer than one of four it leaves fewer children unreached', () => {
  const { effect } = change({ alarm: 0.13 })
  expect(at(effect.falseAlarms, 0)).toBeGreaterThan(0)
  const fewer = effect.notReached.filter(more => more < 0).length
  expect(fewer).toBeGreaterThan(400 / 20)
  expect(fewer).toBeLessThan(400 / 4)
})

test('no change has no effect in any draw, and never noticed depends on the team a little', () => {
  expect(new Set(change({}).effect.notReached)).toEqual(new Set([0]))
  const { effect, level } = change({ posts: 100 })
  for (const [place, more] of effect.neverNoticed.entries()) {
    expect(more).toBeGreaterThanOrEqual(0)
    expect(more).toBeLessThan(0.15 * level.neverNoticed[place]!)
  }
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
