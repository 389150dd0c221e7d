import { yours as words } from '../../words/story/yours'
import type { Step } from '../step'

/** An empty pitch if nothing changes; then everything unlocked. */
export const step: Step = {
  words,
  settings: { camera: 'pitch' },
  onAnswer: { camera: 'pitch' },
  cue: isAnswered =>
    isAnswered
      ? { sentence: false, draws: ['returned'] }
      : { plain: true, formation: 'away', draws: ['emptied'] },
  task: { kind: 'free' },
  after: () => words.task.after,
  isCloseToHome: true,
}
