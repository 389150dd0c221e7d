import { foreheads as words } from '../../words/story/foreheads'
import type { Beat } from '../beat'

/** Nobody has it written on their forehead. */
export const foreheads: Beat = {
  words,
  settings: {},
  cue: () => ({ checkRight: 95 }),
  task: { kind: 'check' },
  after: () => words.task.after,
}
