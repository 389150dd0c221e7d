/** A label that would like its middle to be at a place along a track. */
export interface Label {
  /** Where, from 0 to 100. */
  readonly at: number
  readonly text: string
}

/** About how much of the narrowest track one letter of a label takes, of 100. */
const letter = 2.15

/** How much of the narrowest track a label takes, of 100. */
const labelWidth = (text: string): number => text.length * letter

/** A label with the place where its middle goes. */
export interface PlacedLabel extends Label {
  readonly middle: number
}

/** Places labels along a track, in their order, so that none covers its neighbour or runs off an end. */
export function placeLabels(labels: readonly Label[]): PlacedLabel[] {
  const half = (label: Label) => labelWidth(label.text) / 2
  const placed = [...labels]
    .sort((one, other) => one.at - other.at)
    .map(label => ({ ...label, middle: Math.min(100 - half(label), Math.max(half(label), label.at)) }))
  for (let i = 1; i < placed.length; i++) {
    const [left, right] = [placed[i - 1]!, placed[i]!]
    const overlap = left.middle + half(left) + letter - (right.middle - half(right))
    if (overlap <= 0) continue
    const toLeft = Math.min(overlap / 2, left.middle - half(left))
    left.middle -= toLeft
    right.middle += overlap - toLeft
  }
  return placed
}
