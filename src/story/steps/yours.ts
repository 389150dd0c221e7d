import { yours as words } from '../../words/story/yours'
import type { Step } from '../step'

/** An empty pitch if nothing changes; then everything unlocked. */
export const step: Step = {
  words,
  settings: {},
  cue: isAnswered => (isAnswered ? {} : { plain: true, formation: 'away' }),
  task: { kind: 'free' },
  after: () => words.task.after,
  isCloseToHome: true,
}
