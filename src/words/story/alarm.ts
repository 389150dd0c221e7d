import type { BeatWords } from './beat-words'
import { change, notReached } from './estimates'

/** Who is blamed, and what alarm does next. */
export const alarm = {
  title: 'Who is blamed, and what comes next',
  text: [
    'After a tragedy, says the article, those who do this work are called wrong whatever they do.',
    'In alarm people speak up sooner. More concerns come in, true and mistaken. It gets harder to keep people, and to find new ones.',
    'This is no reason to keep a worry about a child to yourself.',
  ],
  picture: 'More points change colour in the stands: concerns that are true, and concerns that are mistaken.',
  claims: [
    {
      text: 'Those who do the work are blamed whatever they do. People leave, and fewer apply.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
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
    hint: 'Room to spare comes with a larger team.',
    after: (notReachedChange: number, falseAlarmsChange: number): string =>
      [
        notReached(notReachedChange),
        change(falseAlarmsChange, 'have an open file but need no help'),
        'In this model alarm helps while there is room to spare, and harms once there is none.',
        'That harm held in 341 of 400 sets of assumptions.',
      ].join(' '),
  },
} as const satisfies BeatWords
