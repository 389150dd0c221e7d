/** What the link and the number boxes take for a number: digits, a point, a minus sign. No exponents, spaces or commas. */
export const decimalPattern = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/

/** A number as a plain decimal that reads back as the very same number: never with an exponent. Finite, below 1e21. */
export function writeDecimal(value: number): string {
  const text = String(value)
  const [mantissa, exponent] = text.split('e-')
  if (mantissa === undefined || exponent === undefined) return text
  const sign = value < 0 ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits}`
}
