import type { Counts } from '../../model/population/allocation'
import { game as words } from '../../words/story/game'
import type { Step } from '../step'

const perWorker = ({ helped, beingAssessed, assessedFalse, players }: Counts): number =>
  (helped + beingAssessed + assessedFalse) / Math.max(1, players)

const waiting = (counts: Counts): number => counts.waiting + counts.waitingFalse

const tens = (children: number): number => 10 * Math.round(children / 10)

/** The smaller team at work: the article's year, after its golden hello, to the week before the inspectors come. */
export const step: Step = {
  words,
  settings: { camera: 'pitch', season: { scenario: 'article', week: 18 } },
  cue: () => ({ draws: ['reach'] }),
  task: { kind: 'play', until: 23 },
  after: ({ start, now }) =>
    words.task.after(
      perWorker(now),
      perWorker(start),
      now.players,
      start.players,
      // As the picture says it: the difference of two numbers that are each rounded.
      tens(waiting(now)) - tens(waiting(start)),
    ),
}
