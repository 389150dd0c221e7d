import { tragedyNote, tragedy as words } from '../../words/story/tragedy'
import type { Beat } from '../beat'

/** Where the analogy ends: words only. */
export const tragedy: Beat = {
  words,
  settings: {},
  cue: () => ({ plain: true, onlyWords: true }),
  task: { kind: 'none' },
  after: () => '',
  note: { ...tragedyNote, text: [tragedyNote.text] },
}
