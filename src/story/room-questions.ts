import { doubt, openingValues } from '../figures/doubt'
import { storyFigure } from '../figures/story-figures'
import { checkOutcome } from '../model/population/screening-check'
import { type StepId, stepIds } from '../store/story-steps'
import { checkSupposed, ofHundred, type QuestionWords, questionWords } from '../words/room/questions'
import type { Claim } from '../words/story/step-words'
import { steps } from './steps'

/** A question that a step of the story can put to a room, and what answers it. */
export interface RoomQuestion extends QuestionWords {
  readonly step: StepId
  /** Said before the question. */
  readonly supposed?: string
  /** Between the five bands of guesses. */
  readonly edges: readonly [number, number, number, number]
  /** Where the line of guesses ends, if no guess lies beyond. */
  readonly most: number
  /** The largest number that can be a guess. */
  readonly limit: number
  readonly figure: number
  /** Between what the figure may lie, where that is part of the answer. */
  readonly range?: readonly [low: number, high: number]
  /** The figure is the model’s, and is said to ten. */
  readonly isModelled: boolean
  /** What the step claims about it, in the order in which it is said: each with its label and its sources. */
  readonly claims: readonly Claim[]
  /** The question is about harm. */
  readonly isCloseToHome: boolean
}

/** The question of a step; undefined for a step that has no number to guess. */
export function roomQuestion(step: StepId): RoomQuestion | undefined {
  const asked = table[step]
  if (!asked || !isAsked(step)) return undefined
  return {
    ...questionWords[step],
    limit: questionWords[step].unit === ofHundred ? 100 : 1_000_000,
    isModelled: false,
    isCloseToHome: false,
    ...asked,
    step,
    claims: claimsOf(step, asked.says),
  }
}

/** What is written down of a question; the rest follows from its step. */
interface Asked extends Partial<Pick<RoomQuestion, 'supposed' | 'range' | 'isModelled' | 'isCloseToHome'>> {
  readonly edges: RoomQuestion['edges']
  readonly most: number
  readonly figure: number
  /** The figures whose claims answer it, by their ids, in the order in which they are said. */
  readonly says: readonly string[]
}

/** One number of a published figure, as the step quotes it. */
const value = (id: string, place = 0): number => {
  const found = storyFigure(id).values[place]
  if (found === undefined) throw new RangeError(`The figure ${id} has no value ${place}.`)
  return found
}

/** How many of every hundred children are in need whom the check of the story's example flags. */
function checkAsked(): Pick<Asked, 'supposed' | 'figure'> {
  const [right, of, inNeed, children] = [0, 1, 2, 3].map(place => value('checkExample', place))
  const { found, wronglyFlagged } = checkOutcome(children!, (100 * inNeed!) / children!, right!)
  return {
    supposed: checkSupposed({ right: right!, of: of!, inNeed: inNeed!, children: children! }),
    figure: (100 * found) / (found + wronglyFlagged),
  }
}

const [cutLeast, , , , cutMost] = doubt.cutNotReached

const table: { readonly [step in StepId]?: Asked } = {
  'one-director': {
    edges: [20_000, 40_000, 60_000, 80_000],
    most: 160_000,
    figure: value('medianChildren'),
    says: ['meanChildren', 'medianChildren'],
  },
  answerable: {
    edges: [25, 50, 75, 100],
    most: 200,
    figure: value('schoolsPerStadium'),
    says: ['schoolsPerStadium'],
  },
  dugout: {
    edges: [100, 200, 400, 600],
    most: 1_000,
    figure: value('caseHolders'),
    says: ['caseHoldersEngland', 'caseHolders'],
  },
  questions: {
    edges: [100, 250, 500, 1_000],
    most: 2_000,
    figure: value('funnel', 2),
    says: ['funnel'],
    isCloseToHome: true,
  },
  foreheads: { edges: [20, 40, 60, 80], most: 100, ...checkAsked(), says: ['checkExample'] },
  team: { edges: [10, 20, 30, 40], most: 60, figure: value('agencyShare2025'), says: ['agencyShare2025'] },
  deploy: { edges: [10, 20, 30, 40], most: 100, figure: value('referralSources'), says: ['referralSources'] },
  savings: {
    edges: [50, 100, 200, 500],
    most: 1_000,
    figure: openingValues().cutNotReached,
    range: [cutLeast, cutMost],
    isModelled: true,
    says: ['cutAsOpened', 'draws'],
  },
  'golden-hello': {
    edges: [5, 10, 15, 20],
    most: 40,
    figure: value('vacancies'),
    says: ['vacancies', 'agencyCover'],
  },
  game: { edges: [10, 15, 20, 30], most: 40, figure: value('caseload'), says: ['caseload'] },
  inspection: {
    edges: [20, 40, 60, 80],
    most: 100,
    figure: value('gradesRisen', 1),
    says: ['gradesRisen', 'gradeStopped'],
  },
  'action-plan': {
    edges: [6, 12, 18, 24],
    most: 60,
    figure: value('monthsToBetter'),
    says: ['monthsToBetter'],
  },
  directors: {
    edges: [12, 24, 36, 60],
    most: 120,
    figure: value('directorMonths'),
    says: ['directorMonths'],
  },
  agencies: {
    edges: [110, 130, 150, 200],
    most: 300,
    figure: 100 * value('agencyPriceCouncil'),
    range: [100 * value('agencyPriceSingle'), 100 * value('agencyPriceSingle', 1)],
    says: ['agencyPriceSingle', 'agencyPriceCouncil'],
  },
  alarm: {
    edges: [10, 20, 40, 60],
    most: 120,
    figure: value('careApplications', 2),
    says: ['careApplications'],
    isCloseToHome: true,
  },
  yours: { edges: [10, 20, 30, 40], most: 50, figure: value('leaving'), says: ['leaving'] },
}

const isAsked = (step: StepId): step is StepId & keyof typeof questionWords =>
  Object.hasOwn(questionWords, step)

/** The steps that have a question, in the order of the story. */
export const askedSteps: readonly StepId[] = stepIds.filter(step => roomQuestion(step))

/** The claims of a step that rest on these figures, in the order of the figures. */
export function claimsOf(step: StepId, figures: readonly string[]): readonly Claim[] {
  const { claims } = steps[stepIds.indexOf(step)]!.words as { readonly claims: readonly Claim[] }
  return [...new Set(figures.flatMap(id => claims.filter(({ figures: of = [] }) => of.includes(id))))]
}
