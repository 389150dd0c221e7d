import { change, notReached } from './estimates'
import type { StepWords } from './step-words'

/** Who is blamed, and what alarm does next. */
export const alarm = {
  title: 'Who is blamed, and what comes next',
  text: [
    'The public horror is right, says the article. But then papers, ministers and the rest of us blame social workers, whatever they do.',
    'Alarmed people speak up sooner, so more concerns come in, some with need behind them and some without.',
    'Alarm is never a reason to keep a worry about a child to yourself.',
  ],
  more: [
    'The article says that few people care to think hard about this work, and that the debate about who is responsible stops short.',
  ],
  picture:
    'A larger team is on the pitch. As alarm rises, more points change colour: concerns with need behind them, and concerns without.',
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
    ask: 'Change public alarm, first with room to spare.',
    hint: 'You start with a larger team. Make it smaller in the fold below, and try again.',
    after: (notReachedChange: number, withoutNeedChange: number): string =>
      [
        notReached(notReachedChange),
        change(
          withoutNeedChange,
          'have an open case and are not in need',
          'The number with an open case who are not in need has not changed.',
        ),
        'In this model alarm means that more children are reached while there is room to spare, and fewer once there is none.',
        'This is about the whole service; if you are worried about a child, tell someone.',
      ].join(' '),
  },
} as const satisfies StepWords
