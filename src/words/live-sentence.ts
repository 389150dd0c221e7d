import { counted, decimal, signed, toTen, whole } from './language'
import { nobodyCanSeeThis } from './toggles'

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
  /** Counts at the last setting, or in week 0 of a season. */
  readonly before: SentenceCounts
  readonly children: number
  /** False: the sentence says only what the director can see. */
  readonly truth: boolean
}

/** Below this a change is a handful; from here on counts are rounded to ten. */
const handful = 5

const isHandful = (difference: number): boolean => difference !== 0 && Math.abs(difference) < handful

/** A change of five and more, as it is said: to ten, and at least ten. */
const roundedChange = (difference: number): number =>
  Math.sign(difference) * Math.max(10, Math.round(Math.abs(difference) / 10) * 10)

/** `the 80,000 children` */
const all = (children: number): string => `the ${whole(children)} children`

const open = (counts: SentenceCounts): number =>
  counts.helped +
  counts.handover +
  counts.beingAssessed +
  counts.assessedFalse +
  counts.waiting +
  counts.waitingFalse

const seenWaiting = (counts: SentenceCounts): number => counts.waiting + counts.waitingFalse

/** What has changed, and by how many children: the director's view speaks of help, and of waiting where help is as it was. */
function changed({ now, before, truth }: SentenceSubject): { difference: number; verb: string } {
  if (truth) return { difference: now.notReached - before.notReached, verb: 'are not reached' }
  const helped = now.helped - before.helped
  return helped === 0
    ? { difference: seenWaiting(now) - seenWaiting(before), verb: 'are waiting' }
    : { difference: helped, verb: 'are being helped' }
}

/**
 * The change, first and large: `About 110 more of the 80,000 children are not reached`. No full stop: what it is compared
 * with goes on in smaller letters (`thanWith`). Empty when there is nothing to report.
 */
export function changeSentence(subject: SentenceSubject): string {
  const { difference, verb } = changed(subject)
  if (difference === 0) return ''
  const more = difference > 0 ? 'more' : 'fewer'
  const size = isHandful(difference) ? 'A handful' : `About ${whole(Math.abs(roundedChange(difference)))}`
  return `${size} ${more} of ${all(subject.children)} ${verb}`
}

/** The same change as a number with its sign, beside the sentence: `−120`. */
export function runningDifference(subject: SentenceSubject): string {
  const { difference } = changed(subject)
  if (difference === 0) return '±0'
  if (isHandful(difference)) return difference > 0 ? '+ a handful' : '− a handful'
  return signed(roundedChange(difference))
}

/** What a change is compared with stands in one short line: letters. */
const longestComparison = 68

/** What a change is compared with: the control that was moved, at the value it had. Each goes after “than” or “the same as”. */
export const comparedWith = {
  posts: (value: number): string => `with ${value === 0 ? 'no posts' : counted(value, 'post', 'posts')}`,
  leaving: (value: number): string => `with ${decimal(value)} leaving in a hundred`,
  price: (value: number): string =>
    value === 1 ? 'at the price of permanent staff' : `at ${decimal(value)} times the price`,
  /** One of the other controls, by its name and the value in words, where both are short enough for the short line. */
  other(name: string, value: string): string {
    const said = `with “${name}” at ${value}`
    return said.length > longestComparison ? 'before' : said
  },
  /** Where no saving was asked for. */
  noSaving: 'before the saving',
  /** Where nobody left for another council. */
  noPoaching: 'before the neighbour’s offer',
  /** Where there was no alarm. */
  noAlarm: 'without the alarm',
  /** Several controls at once, where the settings started. */
  start: 'at the starting point',
  /** Several controls at once, or one whose words have not come. */
  before: 'before',
  weekZero: 'in week 0',
  /** The same in the story, where nobody counts the weeks. */
  beforeTheCuts: 'before the cuts',
} as const

/** After the change: `than with 145 posts`. `compared`: one of `comparedWith`. */
export const thanWith = (subject: SentenceSubject, compared: string): string =>
  `than ${compared}${isHandful(changed(subject).difference) ? ' (fewer than five)' : ''}`

/** That what was just said holds in the model: `than with 145 posts, in this model.` */
export const inThisModel = (said: string): string => `${said.replace(/\.$/, '')}, in this model.`

/** Said when a control was moved and the number did not change. */
export const noChange = (truth: boolean): string =>
  truth
    ? 'The number of children not reached has not changed.'
    : 'The number of children being helped has not changed.'

/** After it: what it is compared with. */
export const sameAs = (compared: string): string => inThisModel(`It is the same as ${compared}`)

const standing = ({ now, children, truth }: SentenceSubject): string => {
  if (truth) {
    return now.notReached === 0
      ? `every one of ${all(children)} who needs help is reached.`
      : `about ${toTen(now.notReached)} of ${all(children)} need help and are not reached.`
  }
  const cases = open(now) === 0 ? 'none' : `about ${toTen(open(now))}`
  return `${cases} of ${all(children)} have an open case.`
}

/** How things stand, first and large, where nothing was changed. That it is in the model stands after it (`standsInModel`). */
export function levelFirst(subject: SentenceSubject): string {
  const said = standing(subject)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`
}

const directorCannotSee = 'The director cannot see who else needs help.'

/** After how things stand: that it is so in the model, and who can see it. */
export const standsInModel = (truth: boolean): string =>
  `That is in this model. ${truth ? nobodyCanSeeThis : directorCannotSee}`

const standingAsSeen = (subject: SentenceSubject): string =>
  `${standing(subject)}${subject.truth ? '' : ` ${directorCannotSee}`}`

/** How things stand in the model, where the first lines do not say that they are of the model. */
export const levelSentence = (subject: SentenceSubject): string => `In this model ${standingAsSeen(subject)}`

/** How things stand after a change that took the first place, where it was said that this is in the model. */
export const levelNow = (subject: SentenceSubject): string => `Now ${standingAsSeen(subject)}`

/** After the director's open cases: the published count of as many children, and its day. The model's holds serious need only. */
export const publishedSentence = (children: number, day: string): string =>
  `Published figures, which take in every kind of need, come to ${whole(children)} (${day}).`

/** Said when the budget pays for nobody. */
export const nobodyIsBeingSeen = 'No child is being seen. At these settings there is no team.'

/** After it: how things stand without a team. */
export function withNobody(subject: SentenceSubject): string {
  if (subject.truth) return inThisModel(levelFirst(subject))
  const waiting = seenWaiting(subject.now)
  const many = waiting === 0 ? 'None' : `About ${toTen(waiting)}`
  return inThisModel(`${many} of ${all(subject.children)} are waiting`)
}

/** Said of a control moved where nothing queues. */
export const noQueueSentence = 'No child is waiting more than a week for an assessment to start.'

/** One short line, printed under the picture. */
export const settledShort = 'The picture shows where things settle after two or three years.'

/** What opens the rest of what is said of the number in the sentence. */
export const moreAboutThis = 'More about this number'
