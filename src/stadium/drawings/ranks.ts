import type { Pen } from './pen'

/** Ranks stand so many times as far apart as neighbours, and neighbours at most so far, in shares of the width. */
const ranks = { apart: 1.5, widest: 0.029 } as const
/** How much of the grass they take: its width, and from its near end to the words. */
const ground = { wide: 0.9, near: -0.86, far: 0.42 } as const
/** A gap after so many, as wide as so much of a place: tens can be counted. */
const tens = { size: 10, gap: 0.7 } as const

/** Where so many marks stand on the pitch to be counted. In CSS pixels. */
export interface Ranks {
  /** Where the so manieth has its foot. */
  readonly spot: (index: number) => { readonly x: number; readonly y: number; readonly metre: number }
  /** How high a mark is. */
  readonly tall: number
  /** Where words stand above them. */
  readonly words: { readonly x: number; readonly y: number }
}

/** Ranks of whole tens on the pitch, as few as so many marks take with room to tell one from another; null where it is out of view. */
export function ranksOn(pen: Pen, many: number): Ranks | null {
  const [left, right, near, far] = [
    pen.at(pen.grass(-ground.wide, 0)),
    pen.at(pen.grass(ground.wide, 0)),
    pen.at(pen.grass(0, ground.near)),
    pen.at(pen.grass(0, ground.far)),
  ]
  if (!left || !right || !near || !far) return null
  const [wide, high] = [right.x - left.x, near.y - far.y]
  const apartIn = (perRank: number): number => Math.min(wide / placesIn(perRank), wide * ranks.widest)
  let perRank: number = tens.size
  while (Math.ceil(many / perRank) * apartIn(perRank) * ranks.apart > high && perRank < many)
    perRank += tens.size
  const [rows, apart] = [Math.ceil(many / perRank), apartIn(perRank)]
  const deep = Math.min(high / rows, apart * ranks.apart * 2)
  const tall = Math.min(apart * ranks.apart * 1.2, deep * 0.86)
  const top = (near.y + far.y) / 2 - deep * (rows / 2 - 1)
  const middle = (left.x + right.x) / 2
  const first = middle - (placesIn(perRank) * apart) / 2
  return {
    spot(index) {
      const inRank = index % perRank
      const place = inRank + 0.5 + Math.floor(inRank / tens.size) * tens.gap
      return { x: first + place * apart, y: top + Math.floor(index / perRank) * deep, metre: 1 }
    },
    tall,
    words: { x: middle, y: top - tall - 10 },
  }
}

/** Places that a rank takes, with the gaps between its tens. */
const placesIn = (perRank: number): number => perRank + (Math.ceil(perRank / tens.size) - 1) * tens.gap
