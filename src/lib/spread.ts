/** A label to place along a line: where its middle would like to be, and how wide it is, in CSS pixels. */
export interface Wanted {
  readonly middle: number
  readonly width: number
}

/**
 * The middles of labels in a row, in the order given (left to right): no two nearer than `gap`, each as near to where it
 * would like to be as that allows (least squares, by pooling neighbours that are in each other's way), the whole row
 * kept between `from` and `to` where it fits.
 */
export function spread(wanted: readonly Wanted[], from: number, to: number, gap: number): number[] {
  const offsets: number[] = []
  wanted.forEach((label, index) => {
    const before = wanted[index - 1]
    offsets.push(before ? offsets[index - 1] + (before.width + label.width) / 2 + gap : 0)
  })
  // Less its offset, a label may stand where its left neighbour stands, or further right: pools share their mean.
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((label, index) => {
    let pool = { sum: label.middle - offsets[index], count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  })
  const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  const last = wanted.length - 1
  const least = wanted.length > 0 ? from + wanted[0].width / 2 : from
  const most = wanted.length > 0 ? to - wanted[last].width / 2 - offsets[last] : to
  return starts.map((start, index) => Math.max(least, Math.min(most, start)) + offsets[index])
}
