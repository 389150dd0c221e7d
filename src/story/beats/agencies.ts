import { agencies as words } from '../../words/story/agencies'
import { type Beat, notReachedChange } from '../beat'

/** One budget, and what an agency worker costs. */
export const agencies: Beat = {
  words,
  settings: { parameters: { saving: 10, poaching: 6 }, truth: true },
  cue: () => ({}),
  task: { kind: 'move', controls: ['price'], showsBudget: true },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
