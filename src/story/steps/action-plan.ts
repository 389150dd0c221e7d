import { actionPlan as words } from '../../words/story/action-plan'
import type { Step } from '../step'

/** The weeks after the grade. */
export const step: Step = {
  words,
  settings: { camera: 'pitch', season: { scenario: 'article', week: 26 } },
  cue: () => ({ sentence: false, draws: ['table'] }),
  task: { kind: 'play', until: 29 },
  after: outcome => words.task.after(outcome.onPlan, outcome.now.players),
}
