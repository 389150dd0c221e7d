/** A value, or the end of the range from `least` to `most` that is nearer to it. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** The nearest whole number; a half goes up, below zero too. */
export function whole(value: number): number {
  return Math.floor(value + 0.5)
}

/** To one significant figure, from 1 on; below that to the nearest whole number. For values that are not negative. */
export function oneFigure(value: number): number {
  return figures(value, 10)
}

/** To two significant figures, from 10 on; below that to the nearest whole number. For values that are not negative. */
export function twoFigures(value: number): number {
  return figures(value, 100)
}

/** To the figures there are below `limit`. */
function figures(value: number, limit: number): number {
  let unit = 1
  while (limit * unit <= value) unit *= 10
  return whole(value / unit) * unit
}

/** The whole numbers from `from` up to, but not including, `to`; none where `to` is not above `from`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)
}

/** So many of a list, evenly spread over it, in its order; all where there are no more. */
export function spreadOver<T>(list: ArrayLike<T>, many: number): T[] {
  const wanted = Math.min(many, list.length)
  return Array.from(
    { length: wanted },
    (_, index) => list[Math.floor(((index + 0.5) / wanted) * list.length)],
  )
}

/** So many of a list, spread over it, each once; those of a smaller number are the first of them. All where there are no more. */
export function firstSpread<T>(list: ArrayLike<T>, many: number): T[] {
  const { length } = list
  // Steps of a golden section keep apart, and where they share no factor with the length they come to every place once.
  let step = Math.max(1, whole(0.618 * length))
  while (commonFactor(step, length) > 1) step++
  return Array.from({ length: Math.min(many, length) }, (_, index) => list[(index * step) % length])
}

const commonFactor = (a: number, b: number): number => (b === 0 ? a : commonFactor(b, a % b))
