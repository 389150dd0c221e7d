import { alarm as words } from '../../words/story/alarm'
import { notReachedChange, type Step } from '../step'

/** What public alarm does next: it begins with room to spare. */
export const step: Step = {
  words,
  settings: { parameters: { posts: 160 }, truth: true },
  cue: () => ({}),
  task: { kind: 'move', control: 'alarm', folded: 'posts' },
  after: outcome =>
    words.task.after(notReachedChange(outcome), outcome.now.falseAlarms - outcome.start.falseAlarms),
  isCloseToHome: true,
}
