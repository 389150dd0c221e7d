import { offers, goldenHello as words } from '../../words/story/golden-hello'
import { changeShown, type Step } from '../step'

/** More leave for a neighbouring council. */
export const step: Step = {
  words,
  settings: {
    parameters: { saving: 10, poaching: 6 },
    heldAgainst: { poaching: 0 },
  },
  cue: () => ({ plain: true, draws: ['neighbour'] }),
  task: {
    kind: 'choose',
    control: 'poaching',
    choices: [
      { name: offers.none, value: 0 },
      { name: offers.some, value: 6 },
      { name: offers.double, value: 12 },
    ],
    folded: 'hiring',
  },
  after: outcome => words.task.after(outcome.now.players, ...changeShown(outcome), outcome.start.players),
}
