import { toTen, whole } from './language'

/** The true counts the live sentence speaks of. */
export interface SentenceCounts {
  readonly notReached: number
  readonly helped: number
  readonly handover: number
  readonly beingAssessed: number
  readonly assessedFalse: number
  readonly waiting: number
  readonly waitingFalse: number
  readonly inNeed: number
  readonly players: number
}

/** Everything the sentence depends on. */
export interface SentenceSubject {
  readonly now: SentenceCounts
  /** Counts at the last setting. */
  readonly before: SentenceCounts
  readonly children: number
  /** False: the sentence says only what the director can see. */
  readonly truth: boolean
}

/** Below this a change is a handful; from here on counts are rounded to ten. */
const handful = 5

/** An estimate: rounded to ten, or exact where ten would swallow it. */
const about = (value: number): string => (value === 0 ? 'None' : `About ${toTen(value)}`)

/** `About 110 more children, of 80,000, …` with the verb that follows; empty when nothing moved. */
const change = (difference: number, children: number, verb: string): string => {
  if (difference === 0) return ''
  const more = difference > 0 ? 'more' : 'fewer'
  const size = Math.abs(difference)
  if (size < handful) return `A few ${more} children (under five, of ${whole(children)}) ${verb}.`
  return `About ${whole(Math.max(10, Math.round(size / 10) * 10))} ${more} children, of ${whole(children)}, ${verb}.`
}

const open = (counts: SentenceCounts): number =>
  counts.helped +
  counts.handover +
  counts.beingAssessed +
  counts.assessedFalse +
  counts.waiting +
  counts.waitingFalse

const seenWaiting = (counts: SentenceCounts): number => counts.waiting + counts.waitingFalse

/** What has changed since the last setting, change first. Empty when the sentence has nothing to report. */
export const changeSentence = ({ now, before, children, truth }: SentenceSubject): string =>
  truth
    ? change(now.notReached - before.notReached, children, 'are not reached')
    : change(now.helped - before.helped, children, 'are being helped') ||
      change(seenWaiting(now) - seenWaiting(before), children, 'are waiting')

/** Said when a control was moved and the number did not change. */
export const noChange = (truth: boolean, children: number): string =>
  truth
    ? `As many children as before, of ${whole(children)}, are not reached.`
    : `As many children as before, of ${whole(children)}, are being helped.`

/** How things stand, whatever was changed. */
export const levelSentence = ({ now, children, truth }: SentenceSubject): string =>
  truth
    ? `${about(now.notReached)} of ${whole(children)} children need help and are not reached.`
    : `${about(open(now))} of ${whole(children)} children have an open file. Nobody can see who else needs help.`

/** How things stand for the director of a team of nobody. */
export const nobodyToSeeThem = ({ now, children }: SentenceSubject): string =>
  `${about(seenWaiting(now))} of ${whole(children)} children are waiting, with nobody to see them.`

/** Said when the budget pays for nobody. */
export const nobodyIsBeingSeen = 'Nobody is being seen. At these settings there is no team.'

/** Said of a control moved where nothing queues. */
export const noQueueSentence = 'Every concern is looked at within a week.'

/** Heading of the note on what the picture shows. */
export const settledHeading = 'What “settled” means'

/** One short line, printed under the picture. */
export const settledShort = 'It shows where things settle after two or three years.'

/** What the live picture shows, in full. */
export const settledMeaning = [
  'The picture shows where things come to rest, not the day after a change.',
  'The team and the queue have had two or three years at these settings.',
  'In that time there has been no inspection and no scandal.',
] as const
