import { whole } from '../language'
import type { GuessWords, StepWords } from './step-words'

/** Directors leave. */
export const directors = {
  title: 'And the director goes',
  text: [
    'Now the dugout is empty. In the year to March 2025 England had 51 changes of director, in 39 of 153 councils.',
    'In the article, directors go to the coaches’ retirement home. Behind the joke is a person, and a team that has to wait.',
    'Without someone to lead it, a team may find it harder to plan, and to stay.',
  ],
  picture: 'The view from the dugout, where nobody stands now. The team is still on the pitch.',
  claims: [
    {
      text: 'In the year to March 2025 there were 51 changes of director, in 39 of 153 councils.',
      label: 'published',
      figures: ['directorChanges', 'councils'],
    },
    {
      text: 'In March 2024 the average time in post was 33 months, as reported.',
      label: 'reported',
      figures: ['directorMonths'],
    },
    {
      text: 'Almost half the councils in one region had temporary arrangements. So says the second article.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    {
      text: 'It speaks of a 44th change of director in a year. The sector’s own count ran from 39 to 65 a year, as reported.',
      label: 'fromTheArticle',
      contested: true,
      figures: ['articleTwo', 'directorChangesRange'],
    },
    {
      text: 'It tells of one director who left for want of respect and recognition, nationally and not locally.',
      label: 'fromTheArticle',
      figures: ['articleTwo'],
    },
    {
      text: 'A gap of 20 weeks between two directors is assumed, and so is what it does to a team.',
      label: 'assumption',
      figures: ['assumedGap'],
    },
  ],
  task: {
    ask: 'How long is a director in post, on average?',
    hint: 'Any number will do.',
    after: (guess: number, answer: number): string =>
      `You said ${whole(guess)} months. In March 2024 the average time in post was about ${whole(answer)} months, as reported.`,
  },
} as const satisfies StepWords

/** The reader’s guess. */
export const directorsGuess: GuessWords = { label: 'Your guess', unit: 'months', show: 'See the answer' }
