/** The values in rising order: a copy. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort()
}

/**
 * The value below which this share (0 to 1) of some sorted values lies, read between neighbours. Throws a RangeError for no
 * values.
 */
export function quantile(values: Float64Array, share: number): number {
  if (values.length === 0) throw new RangeError('no values')
  const place = share * (values.length - 1)
  const before = Math.floor(place)
  const after = Math.min(before + 1, values.length - 1)
  return values[before]! + (place - before) * (values[after]! - values[before]!)
}

/**
 * A quantile dot plot: so many values, each standing for an equal share of the runs. With twenty dots, one dot is one
 * chance in twenty. Throws a RangeError for no values.
 */
export function quantileDots(values: ArrayLike<number>, dots = 20): Float64Array {
  const inOrder = sorted(values)
  return Float64Array.from({ length: dots }, (_, dot) => quantile(inOrder, (dot + 0.5) / dots))
}
