import { team as words } from '../../words/story/team'
import { type Beat, notReachedChange } from '../beat'

/** The team by contract and experience. */
export const team: Beat = {
  words,
  settings: { camera: 'pitch' },
  cue: () => ({ formation: 'sorted' }),
  task: { kind: 'move', controls: ['newlyQualified'] },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
