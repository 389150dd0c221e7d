/**
 * Exponential, logarithm and the normal distribution, made only of operations that every JavaScript engine rounds
 * alike. The built-in ones are "implementation-approximated" and do differ between browsers, and one differing bit
 * would give two readers with the same link two different stadiums.
 */

const bits = new DataView(new ArrayBuffer(8))

/** ln 2 in two parts: the first has 21 trailing zero bits, so a whole number times it is exact. */
const logTwoHigh = 0.6931471803691238
const logTwoLow = 1.9082149292705877e-10
const oneOverLogTwo = Math.LOG2E

/** Two to a whole power from -1022 to 1023, by writing the exponent field directly. */
function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20)
  bits.setUint32(4, 0)
  return bits.getFloat64(0)
}

/** 1/k! for k = 0 to 13: enough for 1e-17 where |x| is at most half of ln 2. */
const reciprocalFactorials = [1]
for (let degree = 1; degree <= 13; degree++) {
  reciprocalFactorials.push(reciprocalFactorials[degree - 1]! / degree)
}

/**
 * e to the power x; relative error below 1e-15. 0 far below zero, Infinity far above, NaN for NaN.
 * x = k ln 2 + r with |r| at most half of ln 2, then a Taylor polynomial of degree 13.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019412) return 0
  const twos = Math.floor(x * oneOverLogTwo + 0.5)
  const rest = x - twos * logTwoHigh - twos * logTwoLow
  let sum = reciprocalFactorials[13]!
  for (let degree = 12; degree >= 0; degree--) sum = sum * rest + reciprocalFactorials[degree]!
  // Two steps, because 2^1024 and the powers below 2^-1022 cannot be written as one exponent field.
  const half = Math.floor(twos / 2)
  return sum * powerOfTwo(half) * powerOfTwo(twos - half)
}

/**
 * The natural logarithm; relative error below 1e-15. -Infinity at 0, NaN below 0.
 * x = m 2^e with m between 1/sqrt 2 and sqrt 2, then ln m = 2 artanh((m - 1)/(m + 1)) as a series.
 */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN
  if (x === 0) return -Infinity
  if (x === Infinity) return Infinity
  let exponent = 0
  let mantissa = x
  if (mantissa < 2.2250738585072014e-308) {
    mantissa *= 18014398509481984
    exponent -= 54
  }
  bits.setFloat64(0, mantissa)
  const high = bits.getUint32(0)
  exponent += (high >>> 20) - 1023
  bits.setUint32(0, (high & 0x000fffff) | 0x3ff00000)
  mantissa = bits.getFloat64(0)
  if (mantissa > Math.SQRT2) {
    mantissa /= 2
    exponent += 1
  }
  const ratio = (mantissa - 1) / (mantissa + 1)
  const square = ratio * ratio
  let sum = 0
  for (let odd = 25; odd >= 3; odd -= 2) sum = sum * square + 1 / odd
  const logMantissa = 2 * ratio + 2 * ratio * square * sum
  return exponent * logTwoHigh + (exponent * logTwoLow + logMantissa)
}

const oneOverRootTwoPi = 0.3989422804014327

/**
 * The standard normal distribution function: the share of the bell curve to the left of z. Absolute error below
 * 1e-14. A power series up to |z| = 5 (Marsaglia, Evaluating the Normal Distribution, 2004), a continued fraction
 * (Laplace) beyond it.
 */
export function normalDistribution(z: number): number {
  if (Number.isNaN(z)) return z
  const distance = Math.abs(z)
  if (distance > 39) return z > 0 ? 1 : 0
  const height = oneOverRootTwoPi * exp((-distance * distance) / 2)
  if (distance < 5) {
    let term = distance
    let sum = distance
    for (let odd = 3; sum + term !== sum; odd += 2) {
      term *= (distance * distance) / odd
      sum += term
    }
    return z > 0 ? 0.5 + height * sum : 0.5 - height * sum
  }
  let tail = distance
  for (let depth = 40; depth >= 1; depth--) tail = distance + depth / tail
  return z > 0 ? 1 - height / tail : height / tail
}

/** The chance that something with this hazard (per week) happens within the week. */
export function chanceInAWeek(ratePerWeek: number): number {
  return 1 - exp(-ratePerWeek)
}
