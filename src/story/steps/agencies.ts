import { agencies as words } from '../../words/story/agencies'
import { changeShown, type Step } from '../step'

/** One budget, and what an agency worker costs. */
export const step: Step = {
  words,
  settings: { parameters: { saving: 10, poaching: 6 }, camera: 'pitch' },
  cue: () => ({ plain: true, formation: 'away', draws: ['plates'] }),
  task: { kind: 'move', control: 'price', shownAt: 2, showsBudget: true },
  after: outcome => words.task.after(outcome.now.players, ...changeShown(outcome), outcome.start.players),
}
