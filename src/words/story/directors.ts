import { whole } from '../language'
import type { GuessWords, StepWords } from './step-words'

/** Directors leave. */
export const directors = {
  title: 'And the director goes',
  text: [
    'Now it is your turn to go, and an interim director stands in until somebody new is appointed.',
    'In the article, directors are like football coaches whose luck has run out. Some are nudged, some are told to go, and more of them go than used to.',
  ],
  more: [
    'The article pictures where they all end up: a home for retired coaches.',
    'In the year to March 2025 England had 51 changes of director, in 39 of 153 councils. In earlier years the count ran from 39 to 65.',
    'With no settled leader, a team may find it harder to plan, and people may be less inclined to stay.',
  ],
  picture:
    'The view from the dugout, in the dark. The director walks out of the light of a lamp, and the lamp goes out. Then a smaller lamp comes on, with an interim director under it, a hollow mark.',
  claims: [
    {
      text: 'Unlucky directors end up in the article’s retirement home for coaches: some nudged, some told to go, and more of them than before.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'In the year to March 2025 there were 51 changes of director, in 39 of 153 councils.',
      label: 'published',
      figures: ['directorChanges', 'councils'],
    },
    {
      text: 'By law every council with children’s services must have a director, so when one leaves, a deputy acts up or an interim comes.',
      label: 'published',
      figures: ['directorsInLaw'],
    },
    {
      text: 'In March 2024 the directors then in post had served 33 months so far, on average, as reported. That is not how long they will stay.',
      label: 'reported',
      figures: ['directorMonths'],
    },
    {
      text: 'In the year to March 2024 there were 28 interim appointments, as reported.',
      label: 'reported',
      figures: ['directorInterims'],
    },
    {
      text: 'In one region nearly half of the councils had somebody filling in, according to the second article.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    {
      text: 'Its author’s own director has resigned. The chief reason, it seems to him, is too little respect or recognition from national government, not from councils.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    {
      text: 'He was told that she would be the 44th in a year to move or go. The sector’s own counts run from 39 in 2020–21 to 65 in 2017–18.',
      label: 'fromTheArticle',
      figures: ['articleTwo', 'fewestDirectorChanges', 'mostDirectorChanges'],
    },
    {
      text: 'He has no research to offer, only her letter: demands past all reason, in a climate that wears people down. Others, he finds, seem to agree.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    {
      text: 'A gap of 20 weeks with an interim director is assumed, and so is what it does to a team.',
      label: 'assumption',
      figures: ['assumedGap'],
    },
  ],
  task: {
    ask: 'How many months had England’s directors been in post in March 2024, on average?',
    hint: 'Have a guess: very few people know.',
    after: (guess: number | null, answer: number): string =>
      `${guess === null ? '' : `You said ${whole(guess)} months. `}On average they had been in post for about ${whole(answer)} months.`,
  },
} as const satisfies StepWords

/** The reader’s guess. */
export const directorsGuess: GuessWords = { label: 'Your guess', unit: 'months', show: 'See the answer' }
