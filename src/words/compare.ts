import { decimal, toTen, whole } from './language'

/** Said where nothing has been moved since the picture was kept. */
export const nothingMoved = 'This is the picture you kept. Move a control to compare.'

/** Said where something has been changed, and nothing has come of it yet. */
export const nothingYet =
  'Up to now it is the same as without your change. Play the weeks to see what follows.'

/** Two settings, now and kept, as they stand at the end of a sentence. */
export type Sides = readonly [now: string, kept: string]

/** Two settings that are named by what differs between them, where one thing does. */
export const sides = {
  posts: (now: number, kept: number): Sides => [withPosts(now), withPosts(kept)],
  levers: ['with levers', 'without levers'],
  // As the two halves of the picture and the columns of the table are called.
  other: ['in “Now”', 'in “Kept”'],
} as const

const withPosts = (posts: number): string => `with ${decimal(posts)} ${posts === 1 ? 'post' : 'posts'}`

/** What is said of two pictures of the same children: first the larger difference, then the other. */
export interface ComparisonWords {
  readonly first: string
  readonly second: string
}

/** The comparison in two sentences. `now` and `kept`: children helped or reached in one of them alone. */
export function comparison(
  { now, kept, children, truth }: { now: number; kept: number; children: number; truth: boolean },
  [nowSide, keptSide]: Sides = sides.other,
): ComparisonWords {
  const verb = truth ? 'reached' : 'helped'
  if (now === 0 && kept === 0)
    return {
      first: `The same children are ${verb} in both pictures.`,
      second: 'In this model there is room for the change, or it is too small to show.',
    }
  const only = (of: number, side: string): string =>
    `About ${toTen(of)} of the ${whole(children)} children are ${verb} only ${side}.`
  const halves =
    now >= kept
      ? { of: now, side: nowSide, rest: kept, other: keptSide }
      : { of: kept, side: keptSide, rest: now, other: nowSide }
  return {
    first: only(halves.of, halves.side),
    second:
      halves.rest === 0
        ? `Every child ${verb} ${halves.other} is ${verb} ${halves.side} too.`
        : only(halves.rest, halves.other),
  }
}

/** The slider that parts the stadium. */
export const divider = {
  name: 'Kept on the left, now on the right',
  kept: 'Kept',
  now: 'Now',
  allKept: 'All of the stadium as you kept it',
  allNow: 'All of the stadium as it is now',
} as const

/** Where the slider stands: `50 per cent of the stadium’s width as you kept it`. */
export const dividedAt = (percent: number): string => {
  if (percent <= 0) return divider.allNow
  if (percent >= 100) return divider.allKept
  return `${whole(percent)} per cent of the stadium’s width as you kept it, and the rest as it is now`
}
