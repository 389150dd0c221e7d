import { fivePoints as words } from '../../words/story/five-points'
import { changeShown, type Step } from '../step'

/** The article's year again, with five levers, compared with the same year without them. */
export const step: Step = {
  words,
  settings: {
    season: { scenario: 'article', week: 0, tragedies: true },
    keepsSeason: true,
    camera: 'pitch',
  },
  cue: () => ({ sentence: false, draws: ['levers'] }),
  task: { kind: 'levers', until: 52 },
  after: outcome => words.task.after(outcome.now.players, ...changeShown(outcome)),
}
