import { tenths, whole } from '../language'
import { about, people } from './estimates'

/** Bringing people back by one setting. Settings in per cent; `needed` is null where no value in range suffices. */
export interface PeopleTarget {
  /** How many people more the team should have. */
  readonly more: number
  readonly now: number
  readonly needed: number | null
  /** How many more the best value in range brings. */
  readonly most: number
}

/** Reaching more children by one setting. Settings are how often, of 100 pairs, need is told from no need. */
export interface ChildrenTarget {
  /** How many children fewer should be left unreached. */
  readonly fewer: number
  readonly now: number
  readonly needed: number | null
  /** How many fewer the best value in range leaves. */
  readonly most: number
}

const withStrength = (strength: number): string =>
  strength === 100
    ? 'At the full strength we chose'
    : `At ${whole(strength)} per cent of the strength we chose`

/**
 * What stands under each lever, in a sentence or two. By the lever’s id in the model. Where a result can be asked for,
 * what would have to be true to bring it about; otherwise what the lever does at a strength, which is our own choice.
 */
export const whatWouldHaveToBeTrue = {
  /** What is left after a headline, in per cent of what a headline brings here. */
  debate: ({
    strength,
    alarm,
    leaving,
  }: {
    readonly strength: number
    readonly alarm: number
    readonly leaving: number
  }): string =>
    `${withStrength(strength)}, a headline brings ${whole(alarm)} per cent of the usual alarm, and ${leaving < 0.5 ? 'none' : `${whole(leaving)} per cent`} of the usual leaving.`,

  /** How well the people around a child can tell need from no need. */
  training: ({ fewer, now, needed, most }: ChildrenTarget): string =>
    needed === null
      ? `On its own, training together means that ${about(most)} more of the 80,000 children are reached, at most.`
      : `Suppose that ${about(fewer)} more of the 80,000 children were reached. Of two children, people would have to pick out the one in need ${whole(needed)} times in 100, not ${whole(now)}.`,

  /** The gap between two directors, in weeks. */
  development: ({
    strength,
    now,
    needed,
  }: {
    readonly strength: number
    readonly now: number
    readonly needed: number
  }): string =>
    `${withStrength(strength)}, an interim director is in charge for ${tenths(needed)} weeks, not ${tenths(now)}.`,

  /** How much less often directors leave, in per cent. */
  role: ({ strength, less }: { readonly strength: number; readonly less: number }): string =>
    `${withStrength(strength)}, directors leave ${whole(less)} per cent less often.`,

  /** Permanent staff who leave in a year. */
  encouragement: ({ more, now, needed, most }: PeopleTarget): string =>
    needed === null
      ? `On its own, encouragement brings back ${people(most)} at most.`
      : `To bring back ${people(more)}, leaving would have to fall to ${tenths(needed)} per cent a year, from ${tenths(now)}.`,
} as const
