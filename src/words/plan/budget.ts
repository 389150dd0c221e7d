import { decimal } from '../language'
import { sixQuestions } from '../places/six-questions'

/** Said before the six questions. */
export const budgetIntroduction =
  'Ask your own officers for your own council’s figures. What stands below each question is England’s, for comparison: councils differ widely, and a difference is a reason to ask and not a verdict. What is published of your own council is under “More”, in “Your council”.'

const [caseload, leaving, again, referrals, cut, split] = sixQuestions

/** The six questions, by what they are about: those of a council’s own briefing. */
export const budgetQuestions = { caseload, leaving, again, referrals, cut, split } as const

/** Where nine in ten councils were in September 2025, on one measure. It says nothing about which council is where. */
export const spreadSaid = {
  casesForEachWorker: (low: number, high: number): string =>
    `In September 2025 nine in ten councils had an average caseload between ${decimal(low)} and ${decimal(high)}.`,
  turnover: (low: number, high: number): string =>
    `In nine in ten councils between ${decimal(low)} and ${decimal(high)} per cent left in 2025.`,
  vacancies: (low: number, high: number): string =>
    `In September 2025 nine in ten councils had no permanent worker in between ${decimal(low)} and ${decimal(high)} per cent of posts.`,
} as const

/** Above what the model says of the one about a cut: which cut is meant. */
export const comparedCut = 'For comparison: a tenth less money for the team, in this model'

/** After them. */
export const budgetAfter =
  'A seventh is for afterwards: ask when the answers will come back to this meeting, and who will bring them.'
