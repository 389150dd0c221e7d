import { actionPlan as words } from '../../words/story/action-plan'
import { notReachedChange, type Step } from '../step'

/** The weeks after the grade. */
export const step: Step = {
  words,
  settings: { season: { scenario: 'article', week: 25 } },
  cue: () => ({}),
  task: { kind: 'play', until: 29 },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
