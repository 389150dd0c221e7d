import { describe, expect, test } from 'vitest'
import { neverNoticedRange } from '../../src/figures/children'
import { type DoubtId, doubt, openingValues } from '../../src/figures/doubt'
import { quantilesOf, valuesOf } from '../model/simulation/six-sets'

/** What each row is of: a measure of the model, as it stands or as it changes, and after what change. */
const rows: Record<DoubtId, Parameters<typeof valuesOf>> = {
  noConcern: ['neverNoticed', 'level', {}],
  notReached: ['notReached', 'level', {}],
  cutNotReached: ['notReached', 'effect', { saving: 10 }],
  cutCaseload: ['caseload', 'effect', { saving: 10 }],
  priceNotReached: ['notReached', 'effect', { price: 2.4 }],
  leavingNotReached: ['notReached', 'effect', { leaving: 17.7 }],
  alarmNotReached: ['notReached', 'effect', { alarm: 0.13 }],
  alarmConcerns: ['falseAlarms', 'effect', { alarm: 0.13 }],
}
const ids = Object.keys(rows) as DoubtId[]

/** How a row is rounded: levels to ten, changes to one child, the caseload to a tenth. */
const stepOf = (id: DoubtId): number => (rows[id][1] === 'level' ? 10 : id === 'cutCaseload' ? 0.1 : 1)

test.each(ids)('the row “%s” is what this model gives, rounded', id => {
  const step = stepOf(id)
  const wanted = quantilesOf(...rows[id]).map(value => Math.round(value / step))
  expect(doubt[id].map(value => Math.round(value / step))).toEqual(wanted)
})

const share = (values: Float64Array, isCounted: (value: number) => boolean): number =>
  values.filter(isCounted).length / values.length

test('nine in ten guesses or more, in each of the six sets, lie in the range the page gives', () => {
  const { low, high } = neverNoticedRange
  for (const values of valuesOf(...rows.noConcern))
    expect(share(values, value => value >= low && value <= high)).toBeGreaterThanOrEqual(0.9)
})

describe('the picture as it opens stands among the guesses where the page says', () => {
  const opening = openingValues()
  /** Mean over the six sets of the share of guesses below it. */
  const below = (id: DoubtId): number => {
    const shares = valuesOf(...rows[id]).map(values => share(values, value => value < opening[id]))
    return shares.reduce((sum, one) => sum + one, 0) / shares.length
  }

  test.each(['cutNotReached', 'priceNotReached', 'leavingNotReached'] as const)(
    '%s: four in five give less, so it is above the upper quartile',
    id => {
      expect(Math.abs(below(id) - 0.8)).toBeLessThan(0.05)
      expect(opening[id]).toBeGreaterThan(doubt[id][3])
    },
  )

  test('alarm: nearer the middle, below the upper quartile', () => {
    expect(opening.alarmNotReached).toBeGreaterThan(doubt.alarmNotReached[2])
    expect(opening.alarmNotReached).toBeLessThan(doubt.alarmNotReached[3])
  })

  test('caseloads after a cut: most give more', () => {
    expect(below('cutCaseload')).toBeLessThan(0.25)
    expect(opening.cutCaseload).toBeLessThan(doubt.cutCaseload[1])
  })

  test('children not reached: three in four give more', () => {
    expect(Math.abs(below('notReached') - 0.25)).toBeLessThan(0.05)
  })
})
