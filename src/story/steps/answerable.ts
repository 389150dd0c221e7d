import { answerable as words } from '../../words/story/answerable'
import type { Step } from '../step'

/** What a director answers for. */
export const step: Step = {
  words,
  settings: {},
  cue: () => ({ plain: true, drift: 'orbit', formation: 'away', draws: ['schools'] }),
  task: { kind: 'none' },
}
