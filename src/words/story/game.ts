import { weekName } from '../weeks'
import { and, change } from './estimates'
import type { StepWords } from './step-words'

/** The smaller team at work. */
export const game = {
  title: 'The smaller team sets to work',
  text: [
    'After the cuts a smaller team sets to work: it gets to know children and families, finds out who needs help, and helps.',
    'In the article’s picture the team plays well. Each worker here has about as many children as before, but there are fewer workers, so more children wait.',
  ],
  more: [
    'In this model most of the loss falls on children who wait, and a little on caseloads. How real teams share it out is disputed.',
    'Some concerns are closed here before anyone has met the child. Guidance does not let real councils leave an assessment so long.',
  ],
  picture:
    'Threads of light join one worker to the children whom a worker is seeing or helping, and yellow rings mark the children who wait. Play the weeks, and points change colour one by one.',
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
      text: 'That average also takes in children in care, care leavers and foster carers.',
      label: 'published',
      figures: ['caseload'],
    },
    {
      text: 'This model has only children who may be in need.',
      label: 'assumption',
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
    ask: 'Play the weeks, and watch who waits.',
    hint: 'You can stop at any time, or go on by one week at a time.',
    after: (each: number, eachBefore: number, team: number, teamBefore: number, moreWaiting = 0): string => {
      const [now, before] = [each, eachBefore].map(Math.round)
      const work =
        now === before
          ? `Each worker has about ${now} children, as many as before the cuts.`
          : `Each worker has about ${now} children. Before the cuts it was about ${before}.`
      const fewer = Math.round(teamBefore) - Math.round(team)
      const workers =
        fewer > 0
          ? `But there are about ${fewer} fewer ${fewer === 1 ? 'person' : 'people'} in the team so far`
          : 'The team is no smaller'
      return `${work} ${workers}, ${and(change(moreWaiting, 'are waiting', 'The number of children who wait has not changed.'))}`
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
