import { actionPlan as words } from '../../words/story/action-plan'
import { type Beat, notReachedChange } from '../beat'

/** The weeks after the grade. */
export const actionPlan: Beat = {
  words,
  settings: { season: { scenario: 'article', week: 25 } },
  cue: () => ({}),
  task: { kind: 'play', until: 29 },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
