import { foreheads as words } from '../../words/story/foreheads'
import type { Step } from '../step'

/** Nobody has it written on their forehead. */
export const step: Step = {
  words,
  settings: {},
  cue: () => ({ checkRight: 95 }),
  task: { kind: 'check' },
  after: () => words.task.after,
}
