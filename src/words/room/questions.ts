import { whole } from '../language'

/** A question with a number for an answer, as it is put to a room. */
export interface QuestionWords {
  readonly ask: string
  /** What the number counts: under the line of guesses, and beside the box. */
  readonly unit: string
}

/** A check, as one question describes it: how often it is right, and for how many children of how many there is need. */
export interface CheckAsked {
  readonly right: number
  readonly of: number
  readonly inNeed: number
  readonly children: number
}

/** The unit of a share: no guess at one is above a hundred. */
export const ofHundred = 'of every 100'

/** The questions, by the step of the story whose figure answers them. */
export const questionWords = {
  'one-director': {
    ask: 'Put England’s councils with children’s services in order of how many children live there. How many live in the area of the one in the middle?',
    unit: 'children',
  },
  answerable: {
    ask: 'For every 80,000 children, how many state-funded schools does England have?',
    unit: 'schools',
  },
  dugout: {
    ask: 'For every 80,000 children in England, how many social workers carry a caseload?',
    unit: 'social workers',
  },
  questions: {
    ask: 'In a year, how many enquiries are made, for every 80,000 children, into whether a child is coming to serious harm?',
    unit: 'enquiries',
  },
  foreheads: {
    ask: 'Of every 100 children whom this check flags, how many need help?',
    unit: ofHundred,
  },
  team: {
    ask: 'Of every 100 children’s social workers in England, how many came from an agency in September 2025?',
    unit: ofHundred,
  },
  deploy: {
    ask: 'Of every 100 referrals about children in England, how many come from the police?',
    unit: ofHundred,
  },
  savings: {
    ask: 'A tenth of the money for the team goes. How many more of the 80,000 children are then not reached, in this model?',
    unit: 'more children not reached',
  },
  'golden-hello': {
    ask: 'Of every 100 posts for children’s social workers in England, how many had no permanent worker in September 2025?',
    unit: ofHundred,
  },
  game: {
    ask: 'How many cases does a social worker with a caseload hold in England, on average?',
    unit: 'cases held',
  },
  inspection: {
    ask: 'Of every 100 councils in England, how many were graded good or outstanding for their children’s services in March 2025?',
    unit: ofHundred,
  },
  'action-plan': {
    ask: 'Among councils that left the lowest grade, half had spent at least how many months with it?',
    unit: 'months',
  },
  directors: {
    ask: 'In March 2024, for how many months had England’s directors of children’s services been in their posts, on average?',
    unit: 'months',
  },
  agencies: {
    ask: 'One council works out what social workers cost it. For every £100 that an employed one costs, what does one from an agency cost?',
    unit: 'pounds',
  },
  alarm: {
    ask: 'After the alarm of late 2008, more court applications were made within a year to take children into care. For every 100 before, how many more were there?',
    unit: 'more for every 100',
  },
  yours: {
    ask: 'Of every 100 children’s social workers in England, how many left their council in 2025?',
    unit: ofHundred,
  },
} as const satisfies Record<string, QuestionWords>

/** Said before the question about a check: what it is supposed to do. */
export const checkSupposed = ({ right, of, inNeed, children }: CheckAsked): string =>
  `Imagine a check that is right for ${whole(right)} of every ${whole(of)} children, whether they need help or not. Suppose that ${whole(inNeed)} of ${whole(children)} children need help.`

/** The five bands of guesses, from their four edges. */
export const bandNames = (edges: readonly number[]): string[] => [
  `fewer than ${whole(edges[0] ?? 0)}`,
  ...edges.slice(1).map((edge, index) => `${whole(edges[index] ?? 0)} to ${whole(edge - 1)}`),
  `${whole(edges.at(-1) ?? 0)} or more`,
]
