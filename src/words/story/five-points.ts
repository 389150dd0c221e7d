import { pointsNow } from '../since-the-articles'
import { and, notReached, people } from './estimates'
import type { StepWords } from './step-words'

/** Five action points, as levers. */
export const fivePoints = {
  title: 'Five things that might help',
  text: [
    'A second article asks what can be done. It is by Mark Rogers, who was the chief executive of Solihull council when he wrote it.',
    'He names five points, which he says are his own view and not research, and most of all he wants people to be encouraged to lead.',
    'We found no published measure of what any of the five would do, so each lever shows only where it would act. None of them makes a tragedy impossible.',
  ],
  picture: 'The article’s year is ready to play again, next to five levers that all stand at zero.',
  claims: [
    {
      text: 'First comes a public debate. How much assurance may people reasonably ask for? What falls to parents, what to professionals and what to everyone else? Child protection, he adds, is poorly understood.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsNow.debate, label: 'assumption' },
    {
      text: 'Second comes training. Teachers, social workers, youth workers and health visitors learn apart. So do many who are being prepared to lead.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsNow.training, label: 'published', figures: ['act2026'] },
    {
      text: 'Third comes leadership. The Virtual Staff College’s programme for directors, and for those who hope to be one, was being run down. The associations of directors, councils and chief executives should back what follows it, and pay in.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsNow.development, label: 'published', figures: ['staffCollege'] },
    {
      text: 'Fourth comes the role, made in 2004. Every Child Matters has gone, and education and social care have been sent separate ways. Troubled families, joined-up health and care, and skills and jobs have been added. So the shape of the jobs that people are trained for should be thought about too.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsNow.role, label: 'published', figures: ['directorsInLaw'] },
    {
      text: 'Fifth, and above the rest, comes encouragement. Government departments, Ofsted and councils should all speak well of council work, its hard parts and its chances alike, so that ambition can grow.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    { text: pointsNow.encouragement, label: 'assumption', figures: ['gradeStopped'] },
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
    ask: 'Set the levers and play the article’s year again.',
    hint: 'You might start with one that people around you could move. The year holds a tragedy, told in words alone, where the weeks stop until you go on.',
    after: (players: number, notReachedChange: number): string =>
      `At the end the team has ${people(players)}, ${and(notReached(notReachedChange))} That is compared with the same year without levers, and the strength of every lever is assumed.`,
  },
} as const satisfies StepWords

/** Printed on every lever. */
export const leverBadge = 'No published effect size. The lever shows where it would act.'

/** The words of one lever. */
export interface LeverWords {
  readonly name: string
  /** What the second article asks for. */
  readonly asks: string
  /** Where it acts in this model. */
  readonly acts: string
}

/** The five levers, by their ids in the model. */
export const levers = {
  debate: {
    name: 'A public debate',
    asks: 'He asks for an open debate about how much certainty anyone can expect, and what parents, professionals and the rest of us are each responsible for.',
    acts: 'Here it softens what follows a headline: the alarm, and the leaving.',
  },
  training: {
    name: 'Training together',
    asks: 'Teachers, social workers, youth workers and health visitors would learn side by side. Leadership courses keep them apart as well.',
    acts: 'Here everyone around a child notices better: less need is missed, and fewer concerns have no need behind them.',
  },
  development: {
    name: 'Leadership that lasts',
    asks: 'The national training for directors was being run down. Plan what follows it, with the whole sector paying in as well as applauding.',
    acts: 'Here an interim director is in charge for a shorter time.',
  },
  role: {
    name: 'The director’s role',
    asks: 'Ask whether the director’s role, created in 2004, still fits. Every Child Matters has gone, schools and social care have been sent different ways, and new duties have been added.',
    acts: 'Here directors stay longer, even after a headline. That is our reading.',
  },
  encouragement: {
    name: 'Encouragement to lead',
    asks: 'This is what he wants most: government, Ofsted and councils speaking up for council work, so that people want to do it and to lead it.',
    acts: 'Here fewer people leave the team and more join. That is our reading.',
  },
} as const satisfies Record<string, LeverWords>
