import { yours as words } from '../../words/story/yours'
import type { Beat } from '../beat'

/** An empty pitch if nothing changes; then everything unlocked. */
export const yours: Beat = {
  words,
  settings: {},
  cue: isAnswered => (isAnswered ? {} : { plain: true, formation: 'away' }),
  task: { kind: 'free' },
  after: () => words.task.after,
}
