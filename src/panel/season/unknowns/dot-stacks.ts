/** One dot of a plot: its middle along the axis, 0 to 100, and its place in its stack, 0 at the foot. */
export interface PlacedDot {
  readonly at: number
  readonly level: number
}

/**
 * Stacks dots that would cover each other. `places`, 0 to 100, must rise; `width` is that of a dot on the same scale.
 * Stacks stand a width apart, none further than half a width from any of its dots' true places; a dot alone is exact.
 */
export function stackDots(places: ArrayLike<number>, width: number): PlacedDot[] {
  const dots: PlacedDot[] = []
  let last = Number.NEGATIVE_INFINITY
  for (let first = 0; first < places.length; ) {
    let next = first + 1
    while (next < places.length && places[next]! - places[first]! < width) next += 1
    const middle = (places[first]! + places[next - 1]!) / 2
    last = Math.max(middle, last + width)
    for (let level = 0; level < next - first; level++) dots.push({ at: last, level })
    first = next
  }
  return dots
}
