import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noticingRates } from '../../src/model/noticing'
import { settle } from '../../src/model/steady'
import { weeklyChances } from '../../src/model/weekly-chances'
import { settings, withDefaults } from './settings'

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
  const rates = noticingRates(0.1, 1.75, 1.69, 0)
  expect(rates.inNeed).toBeCloseTo(0.0208, 4)
  expect(rates.noNeed).toBeCloseTo(0.00052, 5)
})

test('hits and false alarms give back how different the children look and where the threshold is (A9)', () => {
  for (const [separation, alarm] of [
    [1.75, 0],
    [1, 0.3],
    [3, 0.1],
  ] as const) {
    const rates = noticingRates(0.1, separation, 1.69, alarm)
    const hit = zOf(rates.inNeed / 0.1)
    const falseAlarm = zOf(rates.noNeed / 0.1)
    expect(hit - falseAlarm).toBeCloseTo(separation, 4)
    expect(-(hit + falseAlarm) / 2).toBeCloseTo(1.69 - alarm, 4)
  }
})

test('the share of concerns that are true is what the rates and the crowd say it is (A9)', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const settled = settle(parameters)
      const chances = weeklyChances(parameters)
      const { neverNoticed, turnedAway, noNeed } = settled.stocks
      const hits = chances.noticed * (neverNoticed + turnedAway)
      const alarms = chances.falselyNoticed * noNeed
      const share = settled.concernsTrue / (settled.concernsTrue + settled.concernsFalse)
      // Needs end and begin before concerns are raised, which is worth a few thousandths.
      expect(Math.abs(share - hits / (hits + alarms))).toBeLessThan(0.011)
    }),
  )
})

test('alarm adds concerns of both kinds, and false ones proportionally faster', () => {
  const alarm = fc.double({ min: 0, max: 0.3, noNaN: true })
  fc.assert(
    fc.property(settings(), alarm, alarm, ({ looksAWeek, separation, threshold }, one, other) => {
      const calm = noticingRates(looksAWeek, separation, threshold, Math.min(one, other))
      const alarmed = noticingRates(looksAWeek, separation, threshold, Math.max(one, other))
      expect(alarmed.inNeed).toBeGreaterThanOrEqual(calm.inNeed)
      expect(alarmed.noNeed).toBeGreaterThanOrEqual(calm.noNeed)
      expect(alarmed.noNeed / calm.noNeed).toBeGreaterThanOrEqual(
        (alarmed.inNeed / calm.inNeed) * (1 - 1e-12),
      )
    }),
  )
})

test('an alarm of 0.13 adds 29 % to concerns', () => {
  const concerns = (alarm: number) => {
    const settled = settle(withDefaults({ alarm, posts: 260 }))
    const { inNeed, noNeed } = noticingRates(0.1, 1.75, 1.69, alarm)
    return inNeed * 2082 + noNeed * settled.stocks.noNeed
  }
  expect(concerns(0.13) / concerns(0) - 1).toBeCloseTo(0.29, 1)
})

test('the number of looks changes both rates in proportion', () => {
  const few = noticingRates(0.05, 1.75, 1.69, 0)
  const many = noticingRates(0.2, 1.75, 1.69, 0)
  expect(many.inNeed / few.inNeed).toBeCloseTo(4, 12)
  expect(many.noNeed / few.noNeed).toBeCloseTo(4, 12)
})
