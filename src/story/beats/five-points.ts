import { fivePoints as words } from '../../words/story/five-points'
import { type Beat, notReachedChange } from '../beat'

/** The article's year again, with five levers, beside the same year without them. */
export const fivePoints: Beat = {
  words,
  settings: { season: { scenario: 'article', week: 0 }, keepsSeason: true, truth: true },
  cue: () => ({}),
  task: { kind: 'levers', until: 52 },
  after: outcome => words.task.after(outcome.now.players, notReachedChange(outcome)),
}
