import { tenths, toTen, whole } from '../language'
import { change, notReached, people } from '../story/estimates'

/** Said before the exercises. */
export const exercisesIntroduction =
  'Each exercise opens with the picture kept as it begins, so that whatever you change is compared with it. Let people guess before anyone moves a control. What to expect is worked out by the model, and most of what goes into the model is assumed.'

/** What one exercise says. */
export interface ExerciseWords {
  readonly title: string
  /** What to do, with the names and values of the controls. */
  readonly does: (set: string) => string
  readonly discuss: string
}

/** Every exercise, in order. */
export const exerciseWords = {
  smaller: {
    title: 'A smaller team',
    does: (set: string) => `${set} Then, under “More”, press “Show only what changed”.`,
    discuss: 'Who would notice that these children are no longer reached, and when?',
  },
  onePost: {
    title: 'One post',
    does: (set: string) => `${set} It is the smallest change a budget can make.`,
    discuss: 'What would you need to know before you could say what one post is worth?',
  },
  roomToSpare: {
    title: 'The same change, with room to spare',
    does: (set: string) => `You begin with a larger team. ${set}`,
    discuss: 'How could a council tell whether its team has room to spare?',
  },
  moreLeave: {
    title: 'As many leave as in the year when most did',
    does: (set: string) => `${set} That was England in 2022.`,
    discuss: 'What does it mean for a child to wait for a new worker?',
  },
  agencyPrice: {
    title: 'Agency workers at the article’s price',
    does: (set: string) => `${set} That is our reading of what the article says.`,
    discuss: 'Who gains from the price, and who goes without?',
  },
  whoCarriesIt: {
    title: 'Who carries the loss: those who wait, or those who work?',
    does: (set: string) =>
      `You begin with the smaller team of the first exercise. Under “More”, ${set.charAt(0).toLowerCase()}${set.slice(1)}`,
    discuss:
      'Which of the two do you recognise? What does a heavier caseload cost that this picture cannot show?',
  },
  moreNotice: {
    title: 'More people notice, and the team stays as it is',
    does: (set: string) => `Under “More”, ${set.charAt(0).toLowerCase()}${set.slice(1)}`,
    discuss: 'If more people speak up, what has to be there to meet them?',
  },
  noticeAndTeam: {
    title: 'More people notice, and the team grows too',
    does: (set: string) => `You begin where the last exercise ended. ${set}`,
    discuss: 'What follows for a council that can afford only one of the two?',
  },
} as const satisfies Record<string, ExerciseWords>

/** One control set to a value, as an instruction. */
export const setControl = (name: string, value: string): string => `Set “${name}” to ${value}.`

/** What changed between the beginning and the end of an exercise, in children and people. */
export interface Reading {
  readonly team: number
  readonly teamBefore: number
  readonly notReached: number
  readonly helped: number
  readonly noConcern: number
  readonly waitingForWorker: number
  readonly caseload: number
  readonly caseloadBefore: number
}

const stays = 0.05

/** What to expect, in sentences: the team, the children not reached and helped, and caseloads where they move. */
export function readingSaid(reading: Reading): string[] {
  const { team, teamBefore, caseload, caseloadBefore, noConcern, waitingForWorker } = reading
  return [
    Math.round(team) === Math.round(teamBefore)
      ? `The team stays at ${people(team)}.`
      : `The team goes from ${people(teamBefore)} to ${people(team)}.`,
    notReached(reading.notReached),
    change(reading.helped, 'are being helped', 'The number of children being helped has not changed.'),
    ...(Math.abs(noConcern) >= 15 ? [change(noConcern, 'are in need with no concern raised', '')] : []),
    ...(Math.abs(waitingForWorker) >= 5
      ? [change(waitingForWorker, 'are waiting for a new worker', '')]
      : []),
    tenths(caseload) === tenths(caseloadBefore) || Math.abs(caseload - caseloadBefore) < stays
      ? `Caseloads stay at about ${tenths(caseload)} children for each worker.`
      : `Caseloads go from about ${tenths(caseloadBefore)} to about ${tenths(caseload)} children for each worker.`,
  ]
}

/** Between what the change lies in 400 sets of assumptions: said with the first exercise, whose change they are near to. */
export const readingRange = (low: number, high: number, sets: number): string =>
  `That is at the settings the page opens with, for about 7 per cent fewer posts. We tried a larger cut, a tenth less money, in ${whole(sets)} sets of assumptions. In nine out of ten of them, between about ${toTen(low)} and about ${toTen(high)} more of the 80,000 children were not reached.`

/** The last exercise, which has a step of its own. */
export const checkExercise = {
  title: 'A check, and whom it flags',
  does: 'Open the step, line the children up, and change how often the check is right.',
  discuss: 'What would you do with a list like this?',
} as const

/** What to expect of a check that is right so often. */
export const checkReading = (
  right: number,
  { found, missed, wronglyFlagged }: { found: number; missed: number; wronglyFlagged: number },
): string =>
  `Right ${whole(right)} times in 100: it finds about ${toTen(found)} of the children who need help, misses about ${toTen(missed)}, and flags about ${toTen(wronglyFlagged)} who need none.`
