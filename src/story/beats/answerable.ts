import { answerable as words } from '../../words/story/answerable'
import type { Beat } from '../beat'

/** What a director answers for. */
export const answerable: Beat = {
  words,
  settings: {},
  cue: () => ({ plain: true, drift: 'orbit', formation: 'away' }),
  task: { kind: 'none' },
  after: () => '',
}
