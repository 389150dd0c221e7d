import { startButton, oneDirector as words } from '../../words/story/one-director'
import type { Beat } from '../beat'

/** The seats fill, row by row. */
export const oneDirector: Beat = {
  words,
  settings: {},
  cue: isAnswered => ({ seats: isAnswered ? 'filling' : 'empty', plain: true, formation: 'away' }),
  task: { kind: 'start', button: startButton },
  after: () => words.task.after,
}
