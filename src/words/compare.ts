import { counted, toTen, whole } from './language'

/** The comparison itself. */
export const compare = {
  heading: 'Compared with what you kept',
  nothingMoved: 'These are the settings you kept. Move a control to compare.',
} as const

/** Which of two settings a sentence means: by what differs between them, where one thing does. */
export const sides = {
  moreTeam: ['with the larger team', 'with the smaller team'],
  lessTeam: ['with the smaller team', 'with the larger team'],
  other: ['at the settings now', 'at the settings you kept'],
} as const

/** One half of the comparison: `About 230 of the 80,000 children are reached only with the larger team.` */
const half = (
  { children, of, verb }: { children: number; of: number; verb: string },
  side: string,
  otherSide: string,
): string =>
  children === 0
    ? `Every child ${verb} ${side} is ${verb} ${otherSide} too.`
    : `About ${toTen(children)} of the ${whole(of)} children are ${verb} only ${side}.`

/** What is said of two pictures of the same children. `now` and `kept`: helped or reached in one of them alone. */
export const comparison = (
  { now, kept, children, truth }: { now: number; kept: number; children: number; truth: boolean },
  [nowSide, keptSide]: readonly [string, string] = sides.other,
): string => {
  const verb = truth ? 'reached' : 'helped'
  if (now === 0 && kept === 0) return `The same children are ${verb} in both.`
  const halves = [
    half({ children: now, of: children, verb }, nowSide, keptSide),
    half({ children: kept, of: children, verb }, keptSide, nowSide),
  ]
  return (now >= kept ? halves : halves.reverse()).join(' ')
}

/** The button that shows the picture before, and what it is for: the picture before the latest gesture, the first week, or what was kept. */
export const before = {
  name: 'Before',
  hint: {
    gesture: 'Press and hold, or tap, to see the picture before your latest change',
    beginning: 'Press and hold, or tap, to see the first of these weeks',
    kept: 'Press and hold, or tap, to see the picture you kept',
  },
} as const

/** The first words of the sentence while the picture before is shown. */
export const beforeSentence = {
  gesture: 'Before your latest change.',
  beginning: 'Before: the first of these weeks.',
  kept: 'The picture you kept.',
} as const

/** The same where one setting alone is another: `Before: with 145 posts.` */
export const beforeWithPosts = (isKept: boolean, posts: number): string =>
  `${isKept ? 'The picture you kept' : 'Before'}: with ${counted(posts, 'post', 'posts')}.`

/** `Before: “Agency price” was 1.4 times the cost of a permanent worker.` */
export const beforeWithSetting = (isKept: boolean, setting: string, said: string): string =>
  `${isKept ? 'The picture you kept' : 'Before'}: “${setting}” was ${said}.`

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
