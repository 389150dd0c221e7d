import { savings as words } from '../../words/story/savings'
import type { Step } from '../step'

/** Some of the team leave the pitch. */
export const step: Step = {
  words,
  settings: {
    parameters: { saving: 10 },
    heldAgainst: { saving: 0 },
    camera: 'pitch',
  },
  cue: () => ({ plain: true, formation: 'away', draws: ['leaving'] }),
  task: { kind: 'move', control: 'saving', shownAt: 15 },
  after: ({ now, heldAgainst }) =>
    words.task.after(now.players - heldAgainst.players, now.helped - heldAgainst.helped),
}
