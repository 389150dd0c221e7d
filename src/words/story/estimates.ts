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

/** The team beside the one before: `about 119 people instead of about 122`. */
export const peopleNot = (players: number, before: number): string =>
  Math.round(players) === Math.round(before)
    ? people(players)
    : `${people(players)} instead of about ${Math.round(before)}`

/**
 * A sentence of how many more or fewer children something is true of: `About 110 more of the 80,000 children …`, or
 * `unchanged` where it makes no difference. `than`: what that is compared with, as its last words.
 */
export const change = (
  difference: number,
  verb: string,
  unchanged: string,
  children: number = stadium,
  than = '',
): string => {
  const size = Math.abs(difference)
  if (size < 0.5) return unchanged
  const more = difference > 0 ? 'more' : 'fewer'
  const of = `of the ${whole(children)} children`
  const end = than === '' ? verb : `${verb} ${than}`
  if (size < handful) return `A handful ${more} ${of} (fewer than five) ${end}.`
  return `About ${whole(Math.max(10, Math.round(size / 10) * 10))} ${more} ${of} ${end}.`
}

/** A sentence as the second half of another: `and about 110 more …`. */
export const and = (sentence: string): string => `and ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

/** What most steps compare with: things as they stood when the step began. */
const thanAtFirst = 'than before your change'

/** The change that a step speaks of: of children not reached, or, as the director sees it (`truth` false), of those being helped. */
export const childrenChange = (difference: number, truth = true, than: string = thanAtFirst): string =>
  truth
    ? notReached(difference, stadium, than)
    : change(
        difference,
        'are being helped',
        'The number of children being helped has not changed.',
        stadium,
        than,
      )

/** The change that can be seen only where the model’s supposition is shown. */
export const notReached = (
  difference: number,
  children: number = stadium,
  than: string = thanAtFirst,
): string =>
  change(difference, 'are not reached', 'The number of children not reached has not changed.', children, than)
