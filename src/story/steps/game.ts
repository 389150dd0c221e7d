import type { Counts } from '../../model/population/allocation'
import { game as words } from '../../words/story/game'
import type { Step } from '../step'

const perWorker = ({ helped, beingAssessed, assessedFalse, players }: Counts): number =>
  (helped + beingAssessed + assessedFalse) / Math.max(1, players)

/** The smaller team at work: the article's year, from its golden hello to the week before the inspectors come. */
export const step: Step = {
  words,
  settings: { season: { scenario: 'article', week: 17 } },
  cue: () => ({}),
  task: { kind: 'play', until: 23 },
  after: ({ start, now }) => words.task.after(perWorker(start), perWorker(now)),
}
