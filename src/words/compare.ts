import { toTen, whole } from './language'

/** Said where nothing has been moved since the picture was kept. */
export const nothingMoved = 'This is the picture you kept. Move a control to compare.'

/** One of two settings, as a sentence names it. */
export interface Side {
  readonly name: string
  /** What it does: its verb in the third person, singular or plural. */
  readonly verbs: { readonly reached: string; readonly helped: string }
}

const one = { reached: 'reaches', helped: 'helps' } as const
const many = { reached: 'reach', helped: 'help' } as const
const larger: Side = { name: 'the larger team', verbs: one }
const smaller: Side = { name: 'the smaller team', verbs: one }

/** Which of two settings a sentence means, now and kept: by what differs between them, where one thing does. */
export const sides = {
  moreTeam: [larger, smaller],
  lessTeam: [smaller, larger],
  other: [
    { name: 'these settings', verbs: many },
    { name: 'the settings you kept', verbs: many },
  ],
} as const satisfies Record<string, readonly [Side, Side]>

/** What is said of two pictures of the same children: first the larger difference, then the other. */
export interface ComparisonWords {
  readonly first: string
  readonly second: string
}

/** The comparison in two sentences. `now` and `kept`: children helped or reached in one of them alone. */
export function comparison(
  { now, kept, children, truth }: { now: number; kept: number; children: number; truth: boolean },
  [nowSide, keptSide]: readonly [Side, Side] = sides.other,
): ComparisonWords {
  const verb = truth ? 'reached' : 'helped'
  if (now === 0 && kept === 0)
    return { first: `The same children are ${verb} in both pictures.`, second: 'That is in this model.' }
  const only = (of: number, { name, verbs }: Side): string =>
    `Only ${name} ${verbs[verb]} about ${toTen(of)} of the ${whole(children)} children.`
  const too = (side: Side, other: Side): string =>
    `Every child ${verb} with ${side.name} is ${verb} with ${other.name} too.`
  const halves =
    now >= kept
      ? { of: now, side: nowSide, rest: kept, other: keptSide }
      : { of: kept, side: keptSide, rest: now, other: nowSide }
  return {
    first: only(halves.of, halves.side),
    second: halves.rest === 0 ? too(halves.other, halves.side) : only(halves.rest, halves.other),
  }
}
