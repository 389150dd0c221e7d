import { goldenHello as words } from '../../words/story/golden-hello'
import { notReachedChange, type Step } from '../step'

/** More leave for a neighbouring council. */
export const step: Step = {
  words,
  settings: { parameters: { saving: 10, poaching: 6 }, truth: true },
  cue: () => ({}),
  task: { kind: 'move', control: 'poaching', folded: 'hiring' },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
