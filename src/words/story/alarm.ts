import { change, childrenChange } from './estimates'
import type { StepWords } from './step-words'

/** What alarm does after a tragedy. */
export const alarm = {
  title: 'Alarm rises, and more people speak up',
  text: [
    'People are right to be horrified by a tragedy, the article says, yet newspapers, ministers and the rest of us blame social workers, whatever those workers do.',
    'Alarmed people speak up sooner. Each lamp is one concern about a child, with need behind it or without.',
    'If you are worried about a child, tell someone.',
  ],
  more: [
    'In this model alarm brings help to more children while the team keeps up, and to fewer once the team cannot.',
    'Sometimes what was done was not good enough, and it has to be owned and put right. That is not the same as blaming everyone who does this work.',
    'The article says that few people care to think hard about this work, and that the debate about who is responsible stops short.',
  ],
  picture:
    'The whole stadium, with a lamp over each child about whom somebody speaks up in a week. As alarm rises more lamps come on, over children in need and over others.',
  claims: [
    {
      text: 'Most people are rightly horrified. But social workers get the blame whatever they do, out of all proportion, and for work that hardly anyone wants to think about.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'Papers, ministers and the public never get as far as a real argument about who is responsible.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'A reader wrote underneath that this deserves a debate, that such jobs may become impossible to do or fill, and that revenge falls on the wrong people.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'That more people leave after a headline, and that fewer come, is our assumption.',
      label: 'assumption',
    },
    {
      text: 'Reviews follow when a child has come to serious harm. In over three quarters of the reviews of April 2022 to March 2023, children’s social care already knew the family, as reported.',
      label: 'reported',
      figures: ['familiesKnown'],
    },
    {
      text: 'By guidance, as reported, such reviews are there to learn from. Holding people to account is left to other processes.',
      label: 'reported',
      figures: ['reviewsLearn'],
    },
    {
      text: 'Applications to take children into care in England rose from 6,488 in 2008–09 to 8,832 in 2009–10, as reported. The alarm began in late 2008; other things changed too.',
      label: 'reported',
      figures: ['careApplications'],
    },
    {
      text: 'That people speak up sooner after headlines is assumed, and so is how much sooner.',
      label: 'assumption',
    },
    {
      text: 'We tried alarm in 400 sets of assumptions for England in 2025. In nine out of ten of them, between about 150 fewer and about 90 more of the 80,000 children were not reached. The median was about 50 more.',
      label: 'modelled',
      figures: ['alarmDraws'],
    },
  ],
  task: {
    ask: 'Choose how great public alarm is.',
    hint: 'How much sooner alarmed people speak up is our assumption. For this step the team begins larger than England’s average and keeps up at first: make it smaller below, and try again.',
    after: (difference: number, withoutNeedChange: number, truth = true): string =>
      [
        childrenChange(difference, truth, 'than without alarm'),
        change(
          withoutNeedChange,
          'have an open case though they are not in need',
          'The number with an open case who are not in need has not changed.',
        ),
        ...(withoutNeedChange > 0
          ? ['It is right to ask about a child even so, and each question takes a worker’s time.']
          : []),
      ].join(' '),
  },
} as const satisfies StepWords

/** The choices: how great public alarm is, beside what one headline raises. */
export const alarmLevels = {
  none: 'No alarm',
  oneHeadline: 'As after one headline',
  twoHeadlines: 'As after two headlines',
} as const
