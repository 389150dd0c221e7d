import { startButton, oneDirector as words } from '../../words/story/one-director'
import type { Step } from '../step'

/** The seats fill, row by row. */
export const step: Step = {
  words,
  settings: {},
  cue: isAnswered => ({
    seats: isAnswered ? 'filling' : 'empty',
    plain: true,
    formation: 'away',
    draws: isAnswered ? ['filling'] : [],
  }),
  task: { kind: 'start', button: startButton },
  after: () => words.task.after,
}
