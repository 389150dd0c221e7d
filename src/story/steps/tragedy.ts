import { tragedyNote, tragedy as words } from '../../words/story/tragedy'
import type { Step } from '../step'

/** Where the analogy ends: words only. */
export const step: Step = {
  words,
  settings: {},
  cue: () => ({ plain: true, onlyWords: true }),
  task: { kind: 'none' },
  note: tragedyNote,
  isCloseToHome: true,
}
