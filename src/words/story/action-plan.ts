import { whole } from '../language'
import { people } from './estimates'
import type { StepWords } from './step-words'

/** What follows the lowest grade. */
export const actionPlan = {
  title: 'Then comes the action plan',
  text: [
    'The lowest grade brings an action plan. The article calls this relegation, with extra training for everyone.',
    'The plan may have little to do with the work in hand, the article says. All the same, it adds, the plan takes time and energy and saps morale.',
  ],
  more: [
    'A plan is meant to make children safer. Most councils inspected again after the lowest grade did better, whether or not the plan was the reason.',
    'After the lowest grade, councils have had more posts with no permanent worker, though it is not clear why: on average, their agency use was rising already.',
  ],
  picture:
    'At the touchline stands a table with papers. The amber marks behind it are the time that the plan takes from the team, in whole workers, and rings mark where they would stand.',
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
      text: 'We looked at the next census after 26 “inadequate” judgements of 2018 to 2023. Vacancies had risen by 7.5 percentage points more than in England as a whole, with a 95 per cent interval of about 3 to 12.',
      label: 'workedOut',
      figures: ['afterInadequate'],
    },
    {
      text: 'Agency use had risen by 6.6 points more, with a 95 per cent interval of about 3 to 11. These are our own sums, not reviewed.',
      label: 'workedOut',
      figures: ['afterInadequate'],
    },
    {
      text: 'Turnover showed no clear change. On average, agency use had been rising before, so this does not show a cause.',
      label: 'workedOut',
      figures: ['afterInadequate'],
    },
    {
      text: 'A study of 150 councils found more agency use, more child protection work and a steep rise in spending after the lowest grade.',
      label: 'published',
      figures: ['interventionSpike'],
    },
    {
      text: 'Of 15 councils given the lowest grade since 2018 and inspected again, 13 did better. Whether the plan was the reason, this cannot show.',
      label: 'workedOut',
      figures: ['betterNextTime'],
    },
    {
      text: 'Of 46 “inadequate” spells that had ended by June 2025, half lasted 36 months or more. Another 20 had not ended.',
      label: 'workedOut',
      figures: ['monthsToBetter'],
    },
    {
      text: 'Ministers can step in after the lowest grade, as reported: with an adviser, with a commissioner, or by moving services into a trust.',
      label: 'reported',
      figures: ['interventionAnswer', 'interventionCommissioner'],
    },
  ],
  task: {
    ask: 'Play the first weeks of the plan.',
    hint: 'Each amber mark at the table is the time of one worker. How much time a plan takes is our assumption.',
    after: (onPlan: number, players: number): string =>
      `Of ${people(players)} in the team, the plan takes the working time of about ${whole(onPlan)}. That leaves the time of about ${whole(Math.round(players) - onPlan)} for everything else.`,
  },
} as const satisfies StepWords
