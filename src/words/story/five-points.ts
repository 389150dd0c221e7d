import { notReached, people } from './estimates'
import type { StepWords } from './step-words'

const inside = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

/** Five action points, as levers. */
export const fivePoints = {
  title: 'Five things that might help',
  text: [
    'A second article asks what can be done. It is by Mark Rogers, then chief executive of Solihull.',
    'He names five points. We found no published measure of what any of them would do. So each lever shows only where it would act.',
    'None of them makes a tragedy impossible.',
  ],
  picture: 'The year of the article is ready to play again. Five levers stand beside it, all at nought.',
  claims: [
    {
      text: 'The five points, and what each asks for.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    {
      text: 'The role of director dates from 2004. Much that it was built on has gone.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    {
      text: 'What each lever does at full strength is assumed. No published effect size was found.',
      label: 'assumption',
    },
    {
      text: 'That encouragement of leaders reaches the front line is our reading.',
      label: 'assumption',
    },
    {
      text: 'Over three years played, all five together ended with about 180 fewer children not reached, of 80,000. No lever acts on tragedies themselves.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Set the levers and play the article’s year again.',
    hint: 'You might start with one that people around you could move. The year holds a tragedy, told in words alone. The weeks stop there until you go on.',
    after: (players: number, notReachedChange: number): string =>
      `The team has ${people(players)} at the end. Beside the same year without levers: ${inside(notReached(notReachedChange))} The strength of every lever is assumed.`,
  },
} as const satisfies StepWords

/** Printed on every lever. */
export const leverBadge = 'No published effect size. The lever shows where it would act.'

/** Before a sentence about a lever that is not pulled: what it says holds for the whole of it. */
export const atFullStrength = 'At full strength:'

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
    asks: 'Let everyone talk about how safe children can be made, and whose task is which.',
    acts: 'Here it softens what follows a headline: the alarm, and the leaving.',
  },
  training: {
    name: 'Training together',
    asks: 'Let teachers, social workers, youth workers and health visitors learn side by side.',
    acts: 'Here everyone around a child notices better: less need is missed, and fewer concerns are mistaken.',
  },
  development: {
    name: 'Leadership that lasts',
    asks: 'Help people grow into leading, in a way that can be kept up.',
    acts: 'Here the gap between two directors is shorter.',
  },
  role: {
    name: 'The director’s role',
    asks: 'Ask whether a role made in 2004 still fits, now that what it was built on has gone.',
    acts: 'Here directors stay longer, also after a headline.',
  },
  encouragement: {
    name: 'Encouragement to lead',
    asks: 'Let government, inspectors and the sector itself encourage those who lead.',
    acts: 'Here fewer people leave and more join. That it reaches the whole team is our reading.',
  },
} as const satisfies Record<string, LeverWords>
