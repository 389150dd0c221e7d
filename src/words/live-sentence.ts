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

/** `the 80,000 children` */
const all = (children: number): string => `the ${whole(children)} children`

/** `About 110 more of the 80,000 children …` with the verb that follows; empty when nothing moved. */
const change = (difference: number, children: number, verb: string): string => {
  if (difference === 0) return ''
  const more = difference > 0 ? 'more' : 'fewer'
  const size = Math.abs(difference)
  if (size < handful) return `A handful ${more} of ${all(children)} (fewer than five) ${verb}.`
  return `About ${whole(Math.max(10, Math.round(size / 10) * 10))} ${more} of ${all(children)} ${verb}.`
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
export const noChange = (truth: boolean): string =>
  truth
    ? 'The number of children not reached has not changed.'
    : 'The number of children being helped has not changed.'

/** How things stand in the model, whatever was changed. */
export const levelSentence = ({ now, children, truth }: SentenceSubject): string => {
  if (truth) {
    return now.notReached === 0
      ? `In this model every one of ${all(children)} who needs help is reached.`
      : `In this model about ${toTen(now.notReached)} of ${all(children)} need help and are not reached.`
  }
  const cases = open(now) === 0 ? 'none' : `about ${toTen(open(now))}`
  return `In this model ${cases} of ${all(children)} have an open case. The director cannot see who else needs help.`
}

/** After the director's open cases: the published count of as many children, and its day. The model's holds serious need only. */
export const publishedSentence = (children: number, day: string): string =>
  `Published figures, which take in every kind of need, come to ${whole(children)} (${day}).`

/** How things stand for the director of a team of nobody. */
export const nobodyToSeeThem = ({ now, children }: SentenceSubject): string => {
  const waiting = seenWaiting(now) === 0 ? 'none' : `about ${toTen(seenWaiting(now))}`
  return `In this model ${waiting} of ${all(children)} are waiting, and there is no social worker to see them.`
}

/** Said when the budget pays for nobody. */
export const nobodyIsBeingSeen = 'No child is being seen. At these settings there is no team.'

/** Said of a control moved where nothing queues. */
export const noQueueSentence = 'No child is waiting more than a week for an assessment to start.'

/** One short line, printed under the picture. */
export const settledShort = 'The picture shows where things settle after two or three years.'
