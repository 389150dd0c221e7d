import { deployOrders, deploy as words } from '../../words/story/deploy'
import { notReachedChange, type Step } from '../step'

/** Who is seen first: at the leaving of England 2022, so that there is a queue to choose from. */
export const step: Step = {
  words,
  settings: { parameters: { leaving: 17.2 }, camera: 'pitch', truth: true },
  cue: () => ({ plain: true, formation: 'away', draws: ['queue'] }),
  task: {
    kind: 'choose',
    control: 'triage',
    choices: [
      { name: deployOrders.firstCome, value: 1 },
      { name: deployOrders.sooner, value: 2 },
      { name: deployOrders.muchSooner, value: 4 },
    ],
  },
  after: outcome => words.task.after(notReachedChange(outcome)),
}
