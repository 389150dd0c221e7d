import { type GradeName, inspection as words } from '../../words/story/inspection'
import type { Beat } from '../beat'

const given: GradeName = 'inadequate'

/** The inspectors arrive. The grade is that of the scenario, a week ahead. */
export const inspection: Beat = {
  words,
  settings: { season: { scenario: 'article', week: 23 } },
  cue: () => ({}),
  task: { kind: 'grade', given, inWeek: 24 },
  after: ({ answer }) => words.task.after(answer as GradeName, given),
}
