import { storyFigure } from '../../figures/story-figures'
import { dugoutGuess, dugoutPictureAfter, dugout as words } from '../../words/story/dugout'
import type { Step } from '../step'

const [answer] = storyFigure('caseHolders').values

/** The team walks on, once the reader has guessed how many there are. */
export const step: Step = {
  words,
  settings: { camera: 'dugout' },
  cue: isAnswered => ({ plain: true, formation: isAnswered ? 'field' : 'away' }),
  task: { kind: 'guess', words: dugoutGuess, answer, most: 2000 },
  pictureAfter: ({ now }) => dugoutPictureAfter(now.players),
  after: outcome => words.task.after(Number(outcome.answer), answer),
}
