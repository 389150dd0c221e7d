import { storyFigure } from '../../figures/story-figures'
import { directorsGuess, directors as words } from '../../words/story/directors'
import { guessIn, type Step } from '../step'

const [answer] = storyFigure('directorMonths').values

/** An interim director stands in the dugout. */
export const step: Step = {
  words,
  settings: { camera: 'dugout', season: { scenario: 'article', week: 30 } },
  cue: () => ({ sentence: false, draws: ['director', 'months'] }),
  task: { kind: 'guess', words: directorsGuess, answer, most: 120 },
  after: outcome => words.task.after(guessIn(outcome), answer),
}
