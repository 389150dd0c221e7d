import { pointsFound, pointsSought } from '../since-the-articles'
import { childrenChange, people } from './estimates'
import type { StepWords } from './step-words'

/** Five action points, as levers. */
export const fivePoints = {
  title: 'Five things that might help',
  text: [
    'In a second article Mark Rogers, then chief executive of Solihull council, asks for five things.',
    'They are an open debate, training together, leaders who last, another look at the director’s role and, above all, encouragement to lead.',
    'A lamp shows where each would act. How strongly it acts is our assumption.',
  ],
  more: ['None of the five makes a tragedy impossible, and no lever here acts on tragedies.'],
  picture:
    'The article’s year is ready to play again. Five lamps stand where the five levers would act, and each lights as its lever is moved.',
  claims: [
    {
      text: 'First comes a public debate. How much assurance may people reasonably ask for? What falls to parents, what to professionals and what to everyone else? Child protection, he adds, is poorly understood.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsFound.debate, label: 'published', figures: ['independentReview'] },
    { text: pointsSought.debate, label: 'assumption' },
    {
      text: 'Second comes training. Teachers, social workers, youth workers and health visitors learn apart. So do many who are being prepared to lead.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsFound.training, label: 'published', figures: ['act2026'] },
    {
      text: 'Third comes leadership. The Virtual Staff College’s programme for directors, and for those who hope to be one, was tapering off. The associations of directors, councils and chief executives should back what follows it, and play a part.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsFound.development, label: 'published', figures: ['staffCollege'] },
    {
      text: 'Fourth comes the role, made in 2004. Every Child Matters has gone, and education and social care have been sent separate ways. Troubled families, joined-up health and care, and skills and jobs have been added. So the shape of the jobs that people are trained for should be thought about too.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsFound.role, label: 'published', figures: ['directorsInLaw'] },
    { text: pointsSought.role, label: 'assumption' },
    {
      text: 'Fifth, and above the rest, comes encouragement. Government departments, Ofsted and councils should all speak well of council work, its hard parts and its chances alike, so that ambition can grow.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsFound.encouragement, label: 'reported', figures: ['councilJobs', 'councilJobsAgain'] },
    { text: pointsSought.encouragement, label: 'published', figures: ['gradeStopped'] },
    {
      text: 'What each lever does at full strength is assumed. No published effect size was found.',
      label: 'assumption',
    },
    {
      text: 'Where a lever acts is our reading. He does not say that directors would stay longer, or that fewer of the team would leave.',
      label: 'assumption',
    },
    {
      text: 'What all five together would do depends entirely on strengths we made up. No lever acts on tragedies themselves.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Set the levers, then go through the article’s year again.',
    hint: 'The year includes a child’s death, in words only; the weeks stop there until you go on.',
    after: (players: number, difference: number, truth = true): string =>
      `At the end the team has ${people(players)}. ${childrenChange(difference, truth, 'than in the same year without levers')} The strength of every lever is assumed.`,
  },
} as const satisfies StepWords

/** Printed on every lever. */
export const leverBadge = 'No published effect size. The lever shows where it would act.'

/** The words of one lever. */
export interface LeverWords {
  readonly name: string
  /** What it would change, in a few words beside the name. */
  readonly means: string
  /** What the second article asks for. */
  readonly asks: string
  /** Where it acts in this model. */
  readonly acts: string
}

/** The five levers, by their ids in the model. */
export const levers = {
  debate: {
    name: 'A public debate',
    means: 'less alarm',
    asks: 'He asks for an open debate about how much certainty anyone can expect, and what parents, professionals and the rest of us are each responsible for.',
    acts: 'Acts on what follows a headline: the alarm, and the leaving.',
  },
  training: {
    name: 'Training together',
    means: 'need is noticed more surely',
    asks: 'Teachers, social workers, youth workers and health visitors would learn side by side. Leadership courses keep them apart as well.',
    acts: 'Acts on how well people around a child notice need.',
  },
  development: {
    name: 'Leadership that lasts',
    means: 'a new director comes sooner',
    asks: 'The national programme for directors was tapering off. He wants a successor that the whole sector backs and has a hand in.',
    acts: 'Acts on how long an interim director is in charge.',
  },
  role: {
    name: 'The director’s role',
    means: 'directors stay for longer',
    asks: 'He asks whether the director’s role, created in 2004, still fits. Its founding programme, Every Child Matters, has gone; schools and social care have parted, and new duties have come.',
    acts: 'Acts on how long directors stay. That is our reading.',
  },
  encouragement: {
    name: 'Encouragement to lead',
    means: 'fewer leave, more join',
    asks: 'This is what he wants most: government, Ofsted and councils speaking up for council work, so that people want to do it and to lead it.',
    acts: 'Acts on who leaves the team and who joins. That is our reading.',
  },
} as const satisfies Record<string, LeverWords>
