import { toTen, whole } from './language'

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
