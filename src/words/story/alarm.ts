import { change, notReached } from './estimates'
import type { StepWords } from './step-words'

/** Who is blamed, and what alarm does next. */
export const alarm = {
  title: 'Who is blamed, and what comes next',
  text: [
    'After a tragedy, says the article, those who do this work are called wrong whatever they do.',
    'In alarm people speak up sooner. More concerns come in, true and mistaken. The article adds that people leave, and fewer apply.',
    'This is no reason to keep a worry about a child to yourself.',
  ],
  picture:
    'A larger team is on the pitch. As alarm rises, more points change colour: concerns that are true, and concerns that are mistaken.',
  claims: [
    {
      text: 'Those who do the work are blamed whatever they do. People leave, and fewer apply.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'In most reviews after serious harm in a recent year, children’s social care already knew the family, as reported. To be known is no promise of safety.',
      label: 'reported',
      figures: ['familiesKnown'],
    },
    {
      text: 'After the alarm of late 2008, referrals in England rose by 10 per cent in a year, as reported.',
      label: 'reported',
      figures: ['referralsRise'],
    },
    {
      text: 'Alarm makes people speak up sooner. How much sooner is assumed.',
      label: 'directionKnown',
    },
    {
      text: 'In this model alarm helps with room to spare and harms without. That harm held in 341 of 400 sets of assumptions.',
      label: 'assumption',
      contested: true,
      figures: ['alarmDraws'],
    },
  ],
  task: {
    ask: 'Move public alarm, once with room to spare and once without.',
    hint: 'You start with a larger team, and room to spare. Then make the team smaller.',
    after: (notReachedChange: number, falseAlarmsChange: number): string =>
      [
        notReached(notReachedChange),
        change(falseAlarmsChange, 'have an open file but need no help'),
        'In this model alarm helps while there is room to spare, and harms once there is none.',
        'That harm held in 341 of 400 sets of assumptions.',
      ].join(' '),
  },
} as const satisfies StepWords
