import { savings as words } from '../../words/story/savings'
import { notReachedChange, type Step } from '../step'

/** Some of the team leave the pitch. */
export const step: Step = {
  words,
  settings: { parameters: { saving: 10 }, truth: true },
  cue: () => ({}),
  task: { kind: 'move', control: 'posts' },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
