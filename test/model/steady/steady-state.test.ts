import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Parameters, parameterIds, parameters as registry } from '../../../src/model/parameters/registry'
import { weeklyChances } from '../../../src/model/steady/rates'
import type { Settled } from '../../../src/model/steady/settled'
import { settle, usualWorkers } from '../../../src/model/steady/steady-state'
import { settings, withDefaults } from '../settings'

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

function expectSound(settled: Settled, parameters: Parameters): void {
  const stocks = Object.values(settled.stocks)
  const numbers = numbersIn(settled)
  expect(numbers.some(Number.isNaN)).toBe(false)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  const { waitWeeks, ...finite } = settled
  expect(numbersIn(finite).every(Number.isFinite)).toBe(true)
  expect(waitWeeks).toBeGreaterThanOrEqual(1)
  expect(Math.abs(stocks.reduce((sum, stock) => sum + stock, 0) - parameters.children)).toBeLessThan(
    1e-12 * parameters.children,
  )
}

test('over the whole registry every number is a number, none is negative, and the children add up (I1)', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const settled = settle(parameters)
      expectSound(settled, parameters)
      const { noNeed, waitingFalse, assessedFalse } = settled.stocks
      const needed = parameters.children - noNeed - waitingFalse - assessedFalse
      expect(Math.abs(needed - settled.inNeed)).toBeLessThan(1e-12 * parameters.children)
    }),
    { numRuns: 2000 },
  )
})

test('each parameter at either limit is sound, alone and with the team at its limits', () => {
  for (const id of parameterIds) {
    for (const value of [registry[id].min, registry[id].max]) {
      for (const posts of [0, 1, 145, 260]) {
        for (const children of [300, 80000, 400000]) {
          const parameters = withDefaults({ posts, children, [id]: value })
          expectSound(settle(parameters), parameters)
        }
      }
    }
  }
})

test('the slots are never overfilled, and are full exactly where there is a queue (I2)', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const { stocks, team, queue, roomToSpare, waitWeeks } = settle(parameters)
      const used = stocks.beingAssessed + stocks.assessedFalse + stocks.helped + stocks.handover
      expect(used).toBeLessThanOrEqual(team.slots * (1 + 1e-12) + 1e-9)
      if (team.slots >= 1) expect(used + roomToSpare).toBeCloseTo(team.slots, 7)
      expect(queue).toBe(waitWeeks > 1)
    }),
  )
})

test('with no posts nobody is seen, and nobody is found by the team (I3)', () => {
  const settled = settle(withDefaults({ posts: 0 }))
  const { stocks } = settled
  expect([stocks.beingAssessed, stocks.assessedFalse, stocks.helped, stocks.handover]).toEqual([0, 0, 0, 0])
  expect([settled.waitWeeks, settled.strain, settled.team.players]).toEqual([Infinity, 1, 0])
  expect(Math.round(stocks.neverNoticed)).toBe(2048)
  expect(Math.round(stocks.turnedAway)).toBe(1109)
  expect(Math.round(stocks.waiting)).toBe(843)
  expect(settled.notReached).toBeCloseTo(4000, 9)
  expect(settled.screenedOutFalse).toBeCloseTo(0.35, 12)
})

test('with a very large team nothing queues, and it finds more of those about whom nobody had raised a concern (I4)', () => {
  const settled = settle(withDefaults({ posts: 260 }))
  expect([settled.queue, settled.waitWeeks]).toEqual([false, 1])
  expect(settled.screenedOutFalse).toBeCloseTo(0.07, 12)
  expect(Math.round(settled.stocks.neverNoticed)).toBe(1868)
  const twice = [295, 590].map(posts => settle(withDefaults({ posts })).stocks.neverNoticed)
  expect(twice[0]).toBe(twice[1])
})

test('the best and the worst first guess at the strain end in the same settled state', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const best = settle(parameters)
      const worst = settle(parameters, usualWorkers(parameters), 1)
      for (const name of Object.keys(best.stocks) as (keyof typeof best.stocks)[]) {
        expect(Math.abs(worst.stocks[name] - best.stocks[name])).toBeLessThan(1e-9 * parameters.children)
      }
      expect(worst.team.players).toBeCloseTo(best.team.players, 8)
    }),
    { numRuns: 2000 },
  )
})

test('the loop keeps still after a few turns', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      expect(settle(parameters).iterations).toBeLessThan(100)
    }),
    { numRuns: 2000 },
  )
})

test('in overload, starts are what frees up, and those who give up waiting are the rest (A4)', () => {
  fc.assert(
    fc.property(settings({ triage: [1, 1] }), parameters => {
      const { stocks, waitWeeks, queue, ...settled } = settle(parameters)
      fc.pre(queue && waitWeeks < Infinity)
      const chances = weeklyChances(parameters)
      const start = 1 / waitWeeks
      const stays = 1 - chances.needEnds
      const staysWell = 1 - chances.needBegins
      const started = stays * start * stocks.waiting
      const startedFalse = staysWell * start * stocks.waitingFalse
      // Slots are freed by needs that end, assessments that find none or miss it, and false files that close.
      const freed =
        (1 - stays) * (stocks.beingAssessed + stocks.helped + stocks.handover) +
        stays * chances.assessed * settled.missed * stocks.beingAssessed +
        (1 - staysWell * (1 - chances.assessed)) * stocks.assessedFalse
      expect(Math.abs(started + startedFalse - freed)).toBeLessThan(1e-9 * parameters.children)
      // W θ = λ - starts, for each kind.
      const givesUp = 1 - stays + stays * (1 - start) * chances.lapses
      const accepted = settled.concernsTrue * (1 - settled.screenedOutTrue)
      expect(Math.abs(stocks.waiting * givesUp - (accepted - started))).toBeLessThan(
        1e-9 * parameters.children,
      )
      const givesUpFalse = 1 - staysWell + staysWell * (1 - start) * chances.lapses
      const acceptedFalse = settled.concernsFalse * (1 - settled.screenedOutFalse)
      expect(Math.abs(stocks.waitingFalse * givesUpFalse - (acceptedFalse - startedFalse))).toBeLessThan(
        1e-9 * parameters.children,
      )
    }),
  )
})

test('a saving and a budget that makes it good again cancel out (M3)', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const whole = settle({ ...parameters, saving: 0 })
      const saved = settle({ ...parameters, posts: parameters.posts / (1 - parameters.saving / 100) })
      for (const name of Object.keys(whole.stocks) as (keyof typeof whole.stocks)[]) {
        expect(Math.abs(saved.stocks[name] - whole.stocks[name])).toBeLessThan(1e-8 * parameters.children)
      }
    }),
  )
})

test('another number of children and a budget in proportion give the same picture in proportion (M8)', () => {
  const factor = fc.constantFrom(0.1, 0.5, 2, 5)
  fc.assert(
    fc.property(settings({ children: [80000, 80000], posts: [10, 260] }), factor, (parameters, times) => {
      const settled = settle(parameters)
      const scaled = settle({ ...parameters, children: 80000 * times, posts: parameters.posts * times })
      for (const name of Object.keys(settled.stocks) as (keyof typeof settled.stocks)[]) {
        expect(scaled.stocks[name] / times).toBeCloseTo(settled.stocks[name], 5)
      }
      expect(scaled.team.players / times).toBeCloseTo(settled.team.players, 7)
      if (settled.waitWeeks < Infinity) expect(scaled.waitWeeks / settled.waitWeeks).toBeCloseTo(1, 9)
    }),
  )
})

test('alarm makes a smaller share of concerns true: about 0.52, 0.45 and 0.39 (M5)', () => {
  const share = (alarm: number) => {
    const { concernsTrue, concernsFalse } = settle(withDefaults({ alarm }))
    return concernsTrue / (concernsTrue + concernsFalse)
  }
  expect(Math.abs(share(0) - 0.52)).toBeLessThan(0.01)
  expect(Math.abs(share(0.15) - 0.45)).toBeLessThan(0.01)
  expect(Math.abs(share(0.3) - 0.39)).toBeLessThan(0.01)
  for (let alarm = 0.01; alarm <= 0.3; alarm += 0.01) expect(share(alarm)).toBeLessThan(share(alarm - 0.01))
})
