import { agencies as words } from '../../words/story/agencies'
import { notReachedChange, type Step } from '../step'

/** One budget, and what an agency worker costs. */
export const step: Step = {
  words,
  settings: { parameters: { saving: 10, poaching: 6 }, truth: true },
  cue: () => ({}),
  task: { kind: 'move', control: 'price', showsBudget: true },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
