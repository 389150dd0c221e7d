import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handoverRate } from '../../src/model/handover'
import { settle } from '../../src/model/steady'
import { settings } from './settings'

test('an empty team hands nobody over', () => {
  expect(handoverRate(0, 0, 0.2, 1.5)).toBe(0)
})

test('the rate is the mean of both kinds of worker, by the week', () => {
  expect(handoverRate(10, 0, 0.52, 1.5)).toBeCloseTo(0.01, 15)
  expect(handoverRate(0, 10, 0.52, 1.56)).toBeCloseTo(0.03, 15)
  expect(handoverRate(10, 10, 0.52, 1.56)).toBeCloseTo(0.02, 15)
})

test('children in handover are to helped children as losing a worker is to finding one (A6)', () => {
  fc.assert(
    fc.property(settings({ posts: [1, 260] }), parameters => {
      const { stocks, team, leaving } = settle(parameters)
      const permanent = team.established + team.newlyQualified
      const yearly = (permanent * leaving.total + team.agency * parameters.agencyEnding) / team.players
      const lost = 1 - Math.exp(-yearly / 52)
      const found = 1 - Math.exp(-1 / parameters.handoverWeeks)
      const stays = Math.exp(-1 / parameters.needWeeks)
      expect(stocks.handover / stocks.helped).toBeCloseTo((stays * lost) / (1 - stays * (1 - found)), 12)
    }),
  )
})
