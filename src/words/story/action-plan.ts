import { and, notReached, people } from './estimates'
import type { StepWords } from './step-words'

/** What follows the lowest grade. */
export const actionPlan = {
  title: 'Then comes the action plan',
  text: [
    'In the article the lowest grade means the relegation zone, and with it comes a course of coaching.',
    'In plain words, a plan arrives, and with it a new way of working that may have little to do with the work in hand. It takes up time and energy all the same, and it saps morale.',
    'After the lowest grade, councils have had more posts with no permanent worker, though it is not clear why, since many were sliding already.',
  ],
  picture:
    'The team is on the pitch. The time that a plan takes cannot be seen, but the empty rings are filled more slowly.',
  claims: [
    {
      text: 'In the article the low grade is relegation, and the coaching that follows may not bear on the work. It takes up time all the same, and saps morale.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'How much time a plan takes here is assumed, and so is how far it slows the filling of posts.',
      label: 'assumption',
    },
    {
      text: 'We looked at the next census after 26 “inadequate” judgements. Vacancies were up by 7.5 percentage points compared with England as a whole, with a range of 3 to 12.',
      label: 'workedOut',
      figures: ['afterInadequate'],
    },
    {
      text: 'Agency use was up by 6.6 points, with a range of 3 to 11. These are our own sums, not reviewed.',
      label: 'workedOut',
      figures: ['afterInadequate'],
    },
    {
      text: 'Turnover showed no clear change. Agency use had often been rising before, so this does not show a cause.',
      label: 'workedOut',
      figures: ['afterInadequate'],
    },
    {
      text: 'A study of 150 councils found more agency use, more child protection work and a steep rise in spending after the lowest grade.',
      label: 'published',
      figures: ['interventionSpike'],
    },
    {
      text: 'Of 15 councils inspected again after the lowest grade, 13 did better. Whether the plan was the reason, this cannot show.',
      label: 'workedOut',
      figures: ['betterNextTime'],
    },
    {
      text: 'Of the 46 councils that had reached a better grade by June 2025, half took more than 36 months. Another 20 had not yet got there.',
      label: 'workedOut',
      figures: ['monthsToBetter'],
    },
  ],
  task: {
    ask: 'Play the weeks after the grade.',
    hint: 'Watch the empty rings, which are places with no worker.',
    after: (players: number, notReachedChange: number): string =>
      `The team has ${people(players)}, ${and(notReached(notReachedChange))} Most councils inspected again did better, whether or not the plan was the reason.`,
  },
} as const satisfies StepWords
