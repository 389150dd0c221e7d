import { tenths } from '../language'
import { weekName } from '../weeks'
import type { StepWords } from './step-words'

/** The smaller team at work. */
export const game = {
  title: 'The smaller team begins',
  text: [
    'Now the work begins. Your smaller team listens to children and families, finds out who needs help, and helps.',
    'The article says that these teams do the work well. Everyone here is working as hard as before, but there are fewer people, so the queue grows longer.',
  ],
  more: [
    'Caseloads grow a little heavier too, and some concerns are closed before anyone has met the child. Guidance does not let real councils leave an assessment so long.',
  ],
  picture:
    'Play the weeks, and points change colour one by one as children are seen, helped or left waiting.',
  claims: [
    {
      text: 'The smaller team assesses and steps in, and the work is good.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'How much of the loss goes into caseloads here, and how much into the queue, is one reading of contested figures.',
      label: 'workedOut',
      contested: true,
      figures: ['absorbedShare'],
    },
    {
      text: 'By guidance an assessment should be finished within 45 working days of the referral, as reported.',
      label: 'reported',
      figures: ['assessmentLimit'],
    },
    {
      text: 'In September 2025 the average caseload in England was 15.2. It was 17.7 in 2017. The department asks readers to treat this average with caution.',
      label: 'published',
      figures: ['caseload'],
    },
    {
      text: 'That average also takes in children in care, care leavers and foster carers. This model has only children who may be in need.',
      label: 'published',
      figures: ['caseload'],
    },
    {
      text: 'In a magazine’s poll with nearly 600 votes, 78 per cent said that the average of the year before was well below their own caseload, as reported.',
      label: 'reported',
      figures: ['caseloadPoll'],
    },
    {
      text: 'How long a concern stays open before it is closed without a visit is assumed.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Play the weeks, and watch the stands.',
    hint: 'You can stop at any time, or go on by one week at a time.',
    after: (perWorkerBefore: number, perWorkerNow: number): string => {
      const [before, now] = [perWorkerBefore, perWorkerNow].map(value => tenths(value))
      const compared = before === now ? 'That is as many as before' : `Before, it was about ${before}`
      return `Each worker is seeing or helping about ${now} children. ${compared}, and everyone is working as hard as they were.`
    },
  },
} as const satisfies StepWords

/** The buttons and the week. */
export const playing = {
  play: 'Play the weeks',
  pause: 'Pause',
  oneWeek: 'One week on',
  week: weekName,
} as const
