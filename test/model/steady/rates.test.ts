import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  handoverRate,
  leavingRates,
  missedShare,
  noticedByAll,
  noticingRates,
  pressure,
  screenedOut,
  strainOf,
  weeklyChances,
} from '../../../src/model/steady/rates'
import { settle, usualWorkers } from '../../../src/model/steady/steady-state'
import { settings, withDefaults } from '../settings'

test('every chance is a chance, over the whole registry', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const { children, inNeed, ...chances } = weeklyChances(parameters)
      expect(inNeed).toBeCloseTo((children * parameters.need) / 100, 9)
      for (const chance of Object.values(chances)) expect(chance > 0 && chance < 1).toBe(true)
    }),
  )
})

test('as many needs begin in a week as end', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const { children, inNeed, needEnds, needBegins } = weeklyChances(parameters)
      expect(needBegins * (children - inNeed)).toBeCloseTo(needEnds * inNeed, 9)
    }),
  )
})

test('a need of a year ends with a chance of about one in 52 a week', () => {
  expect(weeklyChances(withDefaults({})).needEnds).toBeCloseTo(1 - Math.exp(-1 / 52), 15)
})

/** The z at which the normal distribution has this value, by halving an independent integral. */
function zOf(share: number): number {
  const bell = (z: number) => {
    let area = 0
    const step = (z + 12) / 6000
    for (let place = 0; place < 6000; place++) area += Math.exp(-((-12 + (place + 0.5) * step) ** 2) / 2)
    return (area * step) / Math.sqrt(2 * Math.PI)
  }
  let low = -10
  let high = 10
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2
    if (bell(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

test('the default rates are those the threshold was set for', () => {
  const rates = noticingRates(withDefaults({}))
  expect(rates.inNeed).toBeCloseTo(0.0208, 4)
  expect(rates.noNeed).toBeCloseTo(0.00052, 5)
})

test('hits and false alarms give back how different the children look and where the threshold is (A9)', () => {
  for (const [separation, alarm] of [
    [1.75, 0],
    [1, 0.3],
    [3, 0.1],
  ] as const) {
    const rates = noticingRates({ looksAWeek: 0.1, separation, threshold: 1.69, alarm })
    const hit = zOf(rates.inNeed / 0.1)
    const falseAlarm = zOf(rates.noNeed / 0.1)
    expect(hit - falseAlarm).toBeCloseTo(separation, 4)
    expect(-(hit + falseAlarm) / 2).toBeCloseTo(1.69 - alarm, 4)
  }
})

test('the share of concerns that are true is what the rates and the numbers of children say it is (A9)', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const settled = settle(parameters)
      const { noticed, falselyNoticed } = weeklyChances(parameters)
      const { neverNoticed, turnedAway, noNeed } = settled.stocks
      const { effectiveWorkers } = settled.team
      const hits =
        noticedByAll(noticed, parameters.found, effectiveWorkers, usualWorkers(parameters)) *
        (neverNoticed + turnedAway)
      const alarms = falselyNoticed * noNeed
      const share = settled.concernsTrue / (settled.concernsTrue + settled.concernsFalse)
      // Needs end and begin before concerns are raised, which is worth a few thousandths.
      expect(Math.abs(share - hits / (hits + alarms))).toBeLessThan(0.012)
    }),
  )
})

test('alarm adds concerns of both kinds, and false ones proportionally faster', () => {
  const alarm = fc.double({ min: 0, max: 0.3, noNaN: true })
  fc.assert(
    fc.property(settings(), alarm, alarm, (parameters, one, other) => {
      const calm = noticingRates({ ...parameters, alarm: Math.min(one, other) })
      const alarmed = noticingRates({ ...parameters, alarm: Math.max(one, other) })
      // Alarms that differ in the last bit may be rounded either way.
      expect(alarmed.inNeed).toBeGreaterThanOrEqual(calm.inNeed * (1 - 1e-12))
      expect(alarmed.noNeed).toBeGreaterThanOrEqual(calm.noNeed * (1 - 1e-12))
      expect(alarmed.noNeed / calm.noNeed).toBeGreaterThanOrEqual(
        (alarmed.inNeed / calm.inNeed) * (1 - 1e-12),
      )
    }),
  )
})

test('an alarm of 0.13 adds 29 % to concerns', () => {
  const concerns = (alarm: number) => {
    const settled = settle(withDefaults({ alarm, posts: 260 }))
    const { inNeed, noNeed } = noticingRates(withDefaults({ alarm }))
    return inNeed * 2082 + noNeed * settled.stocks.noNeed
  }
  expect(concerns(0.13) / concerns(0) - 1).toBeCloseTo(0.29, 1)
})

test('the number of looks changes both rates in proportion', () => {
  const few = noticingRates(withDefaults({ looksAWeek: 0.05 }))
  const many = noticingRates(withDefaults({ looksAWeek: 0.2 }))
  expect(many.inNeed / few.inNeed).toBeCloseTo(4, 12)
  expect(many.noNeed / few.noNeed).toBeCloseTo(4, 12)
})

test('there is no pressure while concerns are started within a week', () => {
  expect(pressure(1, 6)).toBe(0)
  expect(pressure(0.5, 6)).toBe(0)
})

test('pressure is one half at the half wait beyond a week, and one when nobody is being seen', () => {
  expect(pressure(7, 6)).toBe(0.5)
  expect(pressure(3, 2)).toBe(0.5)
  expect(pressure(Number.POSITIVE_INFINITY, 6)).toBe(1)
})

test('pressure rises with the wait and never passes one', () => {
  let before = -1
  for (let wait = 1; wait < 1e9; wait *= 1.5) {
    const now = pressure(wait, 6)
    expect(now).toBeGreaterThan(before)
    expect(now).toBeLessThan(1)
    before = now
  }
})

test('screening goes from its least to its most share, and true concerns are screened out less', () => {
  const shares = { screenedOut: 7, screenedOutMost: 35, screeningError: 0.5 }
  const [none, half, all] = [0, 0.5, 1].map(pressureNow => screenedOut(shares, pressureNow))
  expect(none).toEqual({ screenedOutFalse: 0.07, screenedOutTrue: 0.035 })
  expect(half?.screenedOutFalse).toBeCloseTo(0.21, 15)
  expect(half?.screenedOutTrue).toBeCloseTo(0.105, 15)
  expect(all?.screenedOutFalse).toBeCloseTo(0.35, 15)
})

test('an experienced team without hurry misses the base share', () => {
  expect(missedShare(withDefaults({}), 0, 0, 1)).toBe(0.08)
})

test('newcomers, hurry and overload each add their own part', () => {
  const shares = { missed: 8, missedNewcomers: 10, missedPressure: 20, missedLoad: 10 }
  expect(missedShare(shares, 0.5, 0, 1)).toBeCloseTo(0.13, 15)
  expect(missedShare(shares, 0, 0.5, 0.9)).toBeCloseTo(0.18, 15)
  expect(missedShare(shares, 1, 1, 1)).toBeCloseTo(0.38, 15)
  expect(missedShare(shares, 0, 0, 1.5)).toBeCloseTo(0.13, 15)
})

const yearly = { permanentLeaving: 0.52, agencyEnding: 1.56 }

test('no child is handed over by an empty team', () => {
  expect(handoverRate({ permanent: 0, agency: 0, ...yearly })).toBe(0)
})

test('the rate is the mean of both kinds of worker, by the week', () => {
  expect(handoverRate({ permanent: 10, agency: 0, ...yearly })).toBeCloseTo(0.01, 15)
  expect(handoverRate({ permanent: 0, agency: 10, ...yearly })).toBeCloseTo(0.03, 15)
  expect(handoverRate({ permanent: 10, agency: 10, ...yearly })).toBeCloseTo(0.02, 15)
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

test('the reasons for leaving add up', () => {
  expect(leavingRates({ leaving: 10, poaching: 5, strain: 20, loadLeaving: 4 }, 0.5, 1.25)).toEqual({
    base: 0.1,
    poaching: 0.05,
    strain: 0.11,
    total: 0.26,
  })
})

test('strain is the share by which work exceeds places, between none and all', () => {
  expect(strainOf(90, 100)).toBe(0)
  expect(strainOf(100, 100)).toBe(0)
  expect(strainOf(125, 100)).toBe(0.25)
  expect(strainOf(500, 100)).toBe(1)
  expect(strainOf(0, 0)).toBe(1)
})

test('with both contested links switched off, leaving does not depend on the load (M6)', () => {
  fc.assert(
    fc.property(settings({ strain: [0, 0], loadLeaving: [0, 0] }), parameters => {
      const { leaving } = settle(parameters)
      expect(leaving.strain).toBe(0)
      expect(leaving.total).toBe(parameters.leaving / 100 + parameters.poaching / 100)
    }),
  )
})

test('poaching and ordinary leaving come to the same thing (M4)', () => {
  fc.assert(
    fc.property(settings({ leaving: [5, 20] }), parameters => {
      const poached = settle(parameters)
      const left = settle({ ...parameters, leaving: parameters.leaving + parameters.poaching, poaching: 0 })
      expect(left.leaving.total).toBeCloseTo(poached.leaving.total, 11)
      expect(left.stocks.helped).toBeCloseTo(poached.stocks.helped, 6)
      expect(left.notReached).toBeCloseTo(poached.notReached, 6)
      expect(left.team.players).toBeCloseTo(poached.team.players, 8)
    }),
  )
})
