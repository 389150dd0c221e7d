import { whole } from '../language'

const stadium = 80_000
const handful = 5

/** An estimate of children inside a sentence: `about 1,590`. Exact below fifteen, and `none` for zero. */
export const about = (value: number): string => {
  const nearest = Math.round(value)
  if (nearest === 0) return 'none'
  return `about ${whole(nearest < 15 ? nearest : Math.round(value / 10) * 10)}`
}

/** The team inside a sentence: `about 139 people`. Not rounded to ten, because ten is many of them. */
export const people = (players: number): string => {
  const nearest = Math.round(players)
  if (nearest === 0) return 'nobody'
  return nearest === 1 ? 'about 1 person' : `about ${whole(nearest)} people`
}

/**
 * A sentence of how many more or fewer children something is true of: `About 110 more of the 80,000 children …`, or
 * `unchanged` where it makes no difference.
 */
export const change = (
  difference: number,
  verb: string,
  unchanged: string,
  children: number = stadium,
): string => {
  const size = Math.abs(difference)
  if (size < 0.5) return unchanged
  const more = difference > 0 ? 'more' : 'fewer'
  const of = `of the ${whole(children)} children`
  if (size < handful) return `A handful ${more} ${of} (fewer than five) ${verb}.`
  return `About ${whole(Math.max(10, Math.round(size / 10) * 10))} ${more} ${of} ${verb}.`
}

/** A sentence as the second half of another: `and about 110 more …`. */
export const and = (sentence: string): string => `and ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

/** The change that most steps speak of. */
export const notReached = (difference: number, children: number = stadium): string =>
  change(difference, 'are not reached', 'The number of children not reached has not changed.', children)
