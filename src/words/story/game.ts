import { whole } from '../language'
import { weekName } from '../season'
import type { StepWords } from './step-words'

/** The smaller team at work. */
export const game = {
  title: 'The smaller team begins',
  text: [
    'Now the work starts. The team listens to children and families. It finds out who needs help, and helps.',
    'The article says that they do it well. Each worker does as much as before.',
    'But there are fewer of them. So here more children wait, and some concerns are closed before anyone has come. In life each load often grows instead.',
  ],
  picture:
    'Play the weeks, and points change colour one by one as children are seen, helped or left waiting.',
  claims: [
    {
      text: 'The smaller team assesses and steps in, and does a good job.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'Each worker has as many children as before, because here the queue grows instead. Real teams often carry more than they should.',
      label: 'assumption',
    },
    {
      text: 'In September 2025 the average caseload in England was 15.2. It was 17.7 in 2017.',
      label: 'published',
      figures: ['caseload'],
    },
    {
      text: 'How long a concern stays open before it is closed unseen is assumed.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Play the weeks.',
    hint: 'You can stop at any time.',
    after: (perWorkerBefore: number, perWorkerNow: number): string => {
      const [before, now] = [perWorkerBefore, perWorkerNow].map(value => whole(value))
      const compared = before === now ? 'That is as many as before.' : `Before, it was about ${before}.`
      return `Each worker is seeing or helping about ${now} children. ${compared} Nobody here is working less.`
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
