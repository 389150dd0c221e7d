import { alarmAfterHeadline } from '../../words/parameters-noticing'
import { alarmLevels, alarm as words } from '../../words/story/alarm'
import { changeShown, type Step } from '../step'

/** What public alarm does next: it begins with room to spare. */
export const step: Step = {
  words,
  settings: {
    parameters: { posts: 160 },
  },
  cue: () => ({ plain: true, draws: ['voices'] }),
  task: {
    kind: 'choose',
    control: 'alarm',
    choices: [
      { name: alarmLevels.none, value: 0 },
      { name: alarmLevels.oneHeadline, value: alarmAfterHeadline },
      { name: alarmLevels.twoHeadlines, value: 2 * alarmAfterHeadline },
    ],
    folded: 'posts',
  },
  after(outcome) {
    const [difference, truth] = changeShown(outcome)
    return words.task.after(difference, outcome.now.falseAlarms - outcome.start.falseAlarms, truth)
  },
  isCloseToHome: true,
}
