import { notReached, people } from './estimates'
import type { StepWords } from './step-words'

/** Who is on the team. */
export const team = {
  title: 'Who is on the team',
  text: [
    'Some have done this work for years. Some are newly qualified and still learning. Everyone here was new once.',
    'Most have a permanent post. Others come through an agency, and may be needed elsewhere next month.',
    'What each one knows of families, and of this place, is in no count.',
  ],
  picture:
    'The team stands in groups: established workers, newly qualified workers, and agency workers as hollow marks.',
  claims: [
    {
      text: 'The team has a range of experience and expertise. In the article a permanent contract is a matter of luck.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'In 2019 about 60 per cent had been with their council for less than five years, as reported.',
      label: 'reported',
      figures: ['underFiveYears'],
    },
    {
      text: 'In this model a new worker carries about 70 per cent of what an established one does.',
      label: 'assumption',
    },
    {
      text: 'Guiding a newcomer takes about 10 per cent of an established worker’s time here.',
      label: 'assumption',
    },
    {
      text: 'In September 2025, 13 per cent of the social workers were from agencies.',
      label: 'published',
      figures: ['agencyShare2025'],
    },
  ],
  task: {
    ask: 'Change how many of those who are hired are newly qualified.',
    hint: 'New people carry less at first, and others take time to guide them.',
    after: (players: number, notReachedChange: number): string =>
      `The team has ${people(players)}, new and established together. ${notReached(notReachedChange)} Without new people there would soon be no established ones.`,
  },
} as const satisfies StepWords
