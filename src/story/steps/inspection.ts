import type { Grade } from '../../model/simulation/season-event'
import { inspection as words } from '../../words/story/inspection'
import { type Step, shownWithoutGuess } from '../step'

const given: Grade = 'inadequate'

/** The inspectors arrive. The grade is that of the scenario, a week ahead. */
export const step: Step = {
  words,
  settings: { camera: 'pitch', season: { scenario: 'article', week: 23 } },
  cue: () => ({ sentence: false, draws: ['inspectors'] }),
  task: { kind: 'grade', given, inWeek: 24 },
  after: ({ answer }) => words.task.after(answer === shownWithoutGuess ? null : (answer as Grade), given),
}
