import { foreheads as words } from '../../words/story/foreheads'
import type { Step } from '../step'

/** Need is not written on a forehead. */
export const step: Step = {
  words,
  settings: {},
  cue: () => ({ checkRight: 95 }),
  task: { kind: 'check' },
  after: () => words.task.after,
}
