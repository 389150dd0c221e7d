import { evidence, modelled } from '../evidence-labels'
import { whole } from '../language'
import type { ClaimLabel, StepNote } from './step-words'

/** The words of the player itself. */
export const player = {
  name: 'The story',
  next: 'Next',
  back: 'Back',
  restart: 'Start again',
  leave: 'Leave the story',
  leaveWithPicture: 'Leave, and keep this picture',
  list: 'All steps',
  step: (number: number, all: number): string => `Step ${whole(number)} of ${whole(all)}`,
  more: 'More about this step',
  leverDetails: 'What is asked, and what would have to be true',
  moreToTry: 'More to try',
  sources: 'Where this comes from',
  picture: 'What the picture shows',
  support: 'If this is close to home',
  controls: 'To the controls',
  grades: 'The four grades',
} as const

/** Before the questions. Both ways on are offered alike. */
export const contentNote = {
  heading: 'Before you go on',
  text: [
    'The next step asks about harm to children: violence, sexual exploitation and abuse at home. Its notes mention that such harm can be fatal.',
    'Later steps talk about a child’s death, in words only, and the picture never shows more than points.',
    'You can skip any step and stop at any time. People you can talk to are listed at the foot of every step.',
  ],
  goOn: 'Go on',
  skip: 'Skip this step',
} as const satisfies StepNote

/** Whose the picture and the five points are. */
export const articlesNamed = {
  picture:
    'The picture is from “The uphill struggle to protect children”. An anonymous director of children’s services wrote it for the Local Government Chronicle.',
  points:
    'The five ideas near the end of the story are from “Five action points for child protection”, in the same paper. It is by Mark Rogers, who was chief executive of Solihull council at the time.',
  afresh:
    'Both date from about 2013; the copies we have seen are undated. The words here are ours, and claims made by either article are marked “From the article”.',
} as const

/** The name of each label of a claim: as the rest of the page has it. */
export const claimLabelNames: Readonly<Record<ClaimLabel, string>> = {
  published: evidence.published,
  reported: evidence.reported,
  workedOut: evidence.workedOut,
  modelled,
  fromTheArticle: evidence.fromTheArticle,
  assumption: evidence.assumption,
}

/** What the one label means that the rest of the page does not have. */
export const reportedMeaning =
  'A figure or an answer read in somebody else’s words, or from a poll; we have not seen the original source.'

/** Said of a guess that is no whole number, or too large. */
export const needsWhole = (most: string): string => `Please give a whole number from 0 to ${most}.`
