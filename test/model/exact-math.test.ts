import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceInAWeek, exp, log, normalDistribution } from '../../src/model/exact-math'
import './settings'

function relativeError(value: number, expected: number): number {
  return value === expected ? 0 : Math.abs(value / expected - 1)
}

test('the exponential agrees with the built-in one to fifteen digits over its whole range', () => {
  let worst = 0
  for (let x = -708; x <= 709; x += 0.00731) worst = Math.max(worst, relativeError(exp(x), Math.exp(x)))
  expect(worst).toBeLessThan(1e-15)
})

test('the exponential agrees with the built-in one on arbitrary numbers', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), x => {
      expect(relativeError(exp(x), Math.exp(x))).toBeLessThan(1e-15)
    }),
    { numRuns: 5000 },
  )
})

test('the exponential of tiny results, of the limits and of no number at all is right', () => {
  expect(exp(0)).toBe(1)
  expect(exp(-740)).toBeCloseTo(Math.exp(-740), 323)
  expect(exp(-740)).toBeGreaterThan(0)
  expect([exp(-746), exp(Number.NEGATIVE_INFINITY)]).toEqual([0, 0])
  expect([exp(710), exp(Number.POSITIVE_INFINITY)]).toEqual([Infinity, Infinity])
  expect(exp(Number.NaN)).toBeNaN()
})

test('the logarithm agrees with the built-in one to fifteen digits, near one and far from it', () => {
  let worst = 0
  for (let x = 0.25; x < 4; x += 0.0000171) worst = Math.max(worst, relativeError(log(x), Math.log(x)))
  for (let power = -1020; power <= 1020; power += 0.37) {
    worst = Math.max(worst, relativeError(log(2 ** power), Math.log(2 ** power)))
  }
  expect(worst).toBeLessThan(1e-15)
})

test('the logarithm agrees with the built-in one on arbitrary numbers, however small', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), x => {
      expect(relativeError(log(x), Math.log(x))).toBeLessThan(1e-15)
    }),
    { numRuns: 5000 },
  )
})

test('the logarithm of the limits is right', () => {
  expect([log(1), log(0), log(Number.POSITIVE_INFINITY)]).toEqual([0, -Infinity, Infinity])
  expect([log(-1), log(Number.NaN)]).toEqual([Number.NaN, Number.NaN])
})

test('the logarithm undoes the exponential', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), x => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(2e-15 * Math.max(1, Math.abs(x)))
    }),
  )
})

/** The integral of the bell curve from 0 to z, by Simpson's rule on 4,000 steps: good to about 1e-16. */
function bellFromZero(z: number): number {
  const steps = 4000
  let sum = 0
  for (let place = 0; place <= steps; place++) {
    const weight = place === 0 || place === steps ? 1 : place % 2 === 1 ? 4 : 2
    sum += weight * Math.exp((-z * z * place * place) / steps / steps / 2)
  }
  return (sum * z) / steps / 3 / Math.sqrt(2 * Math.PI)
}

test('the normal distribution agrees with the area under the bell curve to fourteen decimals', () => {
  for (let z = -9; z <= 9; z += 0.0613) {
    expect(Math.abs(normalDistribution(z) - (0.5 + bellFromZero(z)))).toBeLessThan(1e-14)
  }
})

test('the normal distribution has its tabled values, also far out in the tail', () => {
  expect(normalDistribution(0)).toBe(0.5)
  expect(normalDistribution(1.959963984540054)).toBeCloseTo(0.975, 14)
  expect(relativeError(normalDistribution(-6), 9.865876450376946e-10)).toBeLessThan(1e-12)
  expect(relativeError(normalDistribution(-10), 7.61985302416052e-24)).toBeLessThan(1e-12)
  expect([normalDistribution(-40), normalDistribution(40)]).toEqual([0, 1])
  expect(normalDistribution(Number.NaN)).toBeNaN()
})

test('the normal distribution rises, and its two sides add up to one', () => {
  const z = fc.double({ min: -12, max: 12, noNaN: true })
  fc.assert(
    fc.property(z, z, (one, other) => {
      expect(normalDistribution(Math.min(one, other))).toBeLessThanOrEqual(
        normalDistribution(Math.max(one, other)) + 1e-16,
      )
      expect(Math.abs(normalDistribution(one) + normalDistribution(-one) - 1)).toBeLessThan(1e-14)
    }),
  )
})

test('a hazard of nothing happens never in a week, and one without end always', () => {
  expect(chanceInAWeek(0)).toBe(0)
  expect(chanceInAWeek(Number.POSITIVE_INFINITY)).toBe(1)
  expect(chanceInAWeek(1 / 52)).toBeCloseTo(1 - Math.exp(-1 / 52), 15)
})
