import { storyFigure } from '../../figures/story-figures'
import { dugoutGuess, dugoutPictureAfter, dugout as words } from '../../words/story/dugout'
import { guessIn, type Step } from '../step'

const [answer] = storyFigure('caseHolders').values

/** The team walks on, once the reader has guessed how many there are. */
export const step: Step = {
  words,
  settings: { camera: 'dugout' },
  onAnswer: { camera: 'pitch' },
  cue: isAnswered => ({
    plain: true,
    // Once there is an answer the team is in the drawing, beside the guess.
    formation: 'away',
    draws: isAnswered ? ['guess'] : [],
  }),
  task: { kind: 'guess', words: dugoutGuess, answer, most: 2000 },
  pictureAfter: ({ now }) => dugoutPictureAfter(now.players),
  after: outcome => words.task.after(guessIn(outcome), answer),
}
