import { team as words } from '../../words/story/team'
import { notReachedChange, type Step } from '../step'

/** The team by contract and experience. */
export const step: Step = {
  words,
  settings: { camera: 'pitch' },
  cue: () => ({ formation: 'sorted' }),
  task: { kind: 'move', control: 'newlyQualified' },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
