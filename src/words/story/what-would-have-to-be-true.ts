import { decimal, tenths, whole } from '../language'
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

/** Reaching more children by one setting. Settings in steps (standard deviations). */
export interface ChildrenTarget {
  /** How many children fewer should be left unreached. */
  readonly fewer: number
  readonly now: number
  readonly needed: number | null
  /** How many fewer the best value in range leaves. */
  readonly most: number
}

const peopleAlone = (most: number): string => `Not by this alone. It brings ${people(most)} at most.`

/** What each lever would need to be true of the world, in a sentence or two. By the lever’s id in the model. */
export const whatWouldHaveToBeTrue = {
  /** What is left after a headline, in per cent of what a headline brings here. */
  debate: ({ alarm, leaving }: { readonly alarm: number; readonly leaving: number }): string =>
    `A headline would have to bring ${whole(alarm)} per cent of the alarm it brings here, and ${whole(leaving)} per cent of the leaving.`,

  /** How far children in need look different to those around them. */
  training: ({ fewer, now, needed, most }: ChildrenTarget): string =>
    needed === null
      ? `Not by this alone. It leaves ${about(most)} fewer children, of 80,000, not reached.`
      : `To leave ${about(fewer)} fewer children, of 80,000, not reached, people would have to tell need apart better. It would take ${decimal(needed)} steps, not ${decimal(now)}.`,

  /** The gap between two directors, in weeks. */
  development: ({ now, needed }: { readonly now: number; readonly needed: number }): string =>
    `The gap between two directors would have to be ${tenths(needed)} weeks, not ${tenths(now)}.`,

  /** A director’s average time in post, in months. */
  role: ({ now, needed }: { readonly now: number; readonly needed: number }): string =>
    `Directors would have to stay about ${whole(needed)} months on average, not ${whole(now)}.`,

  /** Permanent staff who leave in a year. */
  encouragement: ({ more, now, needed, most }: PeopleTarget): string =>
    needed === null
      ? peopleAlone(most)
      : `To bring back ${people(more)}, leaving would have to fall to ${tenths(needed)} per cent a year, from ${tenths(now)}.`,

  /** Empty posts filled in a year: the other half of encouragement. */
  hiring: ({ more, now, needed, most }: PeopleTarget): string =>
    needed === null
      ? peopleAlone(most)
      : `To bring back ${people(more)}, hiring would have to fill ${tenths(needed)} per cent of empty posts a year, not ${tenths(now)}.`,
} as const
