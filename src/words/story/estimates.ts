import { whole } from '../language'

const stadium = 80_000
const handful = 5

/** An estimate of children inside a sentence: `about 1,590`. Exact below fifteen, and `none` for nought. */
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

/** A sentence of how many more or fewer children something is true of: `About 110 more children, of 80,000, …`. */
export const change = (difference: number, verb: string, children: number = stadium): string => {
  const size = Math.abs(difference)
  if (size < 0.5) return `As many children as before, of ${whole(children)}, ${verb}.`
  const more = difference > 0 ? 'more' : 'fewer'
  if (size < handful) return `A few ${more} children (under five, of ${whole(children)}) ${verb}.`
  return `About ${whole(Math.max(10, Math.round(size / 10) * 10))} ${more} children, of ${whole(children)}, ${verb}.`
}

/** The change that most steps speak of. */
export const notReached = (difference: number, children: number = stadium): string =>
  change(difference, 'are in need and not reached', children)
