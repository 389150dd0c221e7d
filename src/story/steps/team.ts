import { team as words } from '../../words/story/team'
import { changeShown, type Step } from '../step'

/** The team by contract and experience. */
export const step: Step = {
  words,
  settings: { camera: 'pitch' },
  cue: () => ({ plain: true, formation: 'sorted', draws: ['team'] }),
  task: { kind: 'move', control: 'newlyQualified', shownAt: 80 },
  after: outcome => words.task.after(outcome.now.players, ...changeShown(outcome)),
}
