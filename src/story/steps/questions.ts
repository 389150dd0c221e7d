import { contentNote } from '../../words/story/player'
import { questions as words } from '../../words/story/questions'
import type { Step } from '../step'

const picks = 5

/** Along the rows: five children to ask first. */
export const step: Step = {
  words,
  settings: { camera: 'rows' },
  cue: isAnswered => ({
    plain: true,
    formation: isAnswered ? 'away' : 'field',
    drift: isAnswered ? null : 'along',
    picking: !isAnswered,
    draws: ['picks'],
  }),
  task: { kind: 'pick', children: picks },
  onAnswer: { truth: true, camera: 'overview' },
  after: ({ found, now }) => words.task.after(found, now.inNeed),
  note: contentNote,
  isCloseToHome: true,
}
