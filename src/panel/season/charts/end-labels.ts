/** How far apart the middles of two labels are, and how far from the edge, in percent of a chart's height. */
const apart = 10
const edge = 4

/**
 * Moves labels just as far as it takes for none to cover another. Places are in percent of the height, from the top;
 * answered in the order given.
 */
export function keepApart(places: readonly number[]): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!)
  const moved = places.map(place => Math.min(100 - edge, Math.max(edge, place)))
  for (const [step, index] of order.entries()) {
    const above = order[step - 1]
    if (above !== undefined) moved[index] = Math.max(moved[index]!, moved[above]! + apart)
  }
  let floor = 100 - edge
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index]!, floor)
    floor = moved[index]! - apart
  }
  return moved
}
