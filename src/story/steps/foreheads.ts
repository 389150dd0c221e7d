import { foreheads as words } from '../../words/story/foreheads'
import type { Step } from '../step'

/** Need is not written on a forehead. */
export const step: Step = {
  words,
  settings: {},
  cue: () => ({ formation: 'away', checkRight: 95, draws: ['check'] }),
  task: { kind: 'check' },
  after: () => words.task.after,
}
