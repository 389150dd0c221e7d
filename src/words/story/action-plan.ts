import { notReached, people } from './estimates'
import type { StepWords } from './step-words'

/** What follows the lowest grade. */
export const actionPlan = {
  title: 'Then comes the action plan',
  text: [
    'In the article a low grade is the relegation zone, and with it comes a new coaching programme.',
    'In plain words, a plan comes, and a new way of working. It may suit, or it may not. It takes time, and it takes heart.',
    'The article says that fewer people will come. After low grades more posts have stood empty, though nobody can be sure why.',
  ],
  picture:
    'The team is on the pitch. The time that a plan takes cannot be seen. The empty rings are filled more slowly.',
  claims: [
    {
      text: 'The article’s picture is relegation, and a new coaching programme that may not suit. It takes time and heart.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'By the next count after 26 low grades, empty posts had risen by 7.5 points and agency use by 6.6, against all England.',
      label: 'workedOut',
      figures: ['afterInadequate'],
    },
    {
      text: 'In leaving there was no clear change. Agency use had often been rising before, so this does not show a cause.',
      label: 'workedOut',
      figures: ['afterInadequate'],
    },
    {
      text: 'A study of 150 councils found more agency use and more child protection work after the lowest grade.',
      label: 'published',
      figures: ['interventionSpike'],
    },
    {
      text: 'A plan may help. Of 15 councils inspected again after the lowest grade, 13 had a better one.',
      label: 'workedOut',
      contested: true,
      figures: ['betterNextTime'],
    },
    {
      text: 'The middle time to a better grade was 36 months.',
      label: 'workedOut',
      figures: ['monthsToBetter'],
    },
    {
      text: 'How much time a plan takes here is assumed.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Play the weeks after the grade.',
    hint: 'Watch the empty places.',
    after: (players: number, notReachedChange: number): string =>
      `The team has ${people(players)}. ${notReached(notReachedChange)} A plan may still help in time: most of those inspected again had a better grade.`,
  },
} as const satisfies StepWords
