import type { StoreApi } from 'zustand/vanilla'
import { ended } from '../history'
import { parametersInForce } from '../season-settings'
import type { Settings } from '../settings'
import { type Answer, type Cue, type State, usualCue } from '../state'
import { atRest } from './season'

/** Everything the story does to the settings. */
export interface StoryActions {
  /** Into the story, at a step: what tells it then brings the step's own settings. */
  openStory(step: number): void
  /** Goes to a step: its settings, its picture. What came before cannot be undone from here. */
  enterStep(step: number, settings: Partial<Settings>, cue: Cue): void
  /** The picture of the present step, arranged anew. */
  setCue(cue: Cue): void
  /** Keeps the reader's answer for a step, with what it changes in the settings. */
  answer(step: number, answer: Answer, changes?: Partial<Settings>): void
  /** Out of the story, with everything as it is; the step can be returned to. */
  leaveStory(): void
  /** Forgets every answer. */
  forgetAnswers(): void
}

/** The actions of the story. */
export function createStoryActions(store: StoreApi<State>): StoryActions {
  const { getState, setState } = store
  return {
    openStory: step => setState({ step, ...atRest }),
    enterStep(step, settings, cue) {
      const next = { ...ended(getState()), ...settings, ...atRest, step, cue, leftAtStep: null }
      const parameters = parametersInForce(next)
      setState(
        {
          ...next,
          parameters,
          baseline: parameters,
          baselineSeason: next.season,
          past: [],
          future: [],
          dimUnchanged: false,
          chosenChild: null,
        },
        true,
      )
    },
    setCue: cue => setState({ cue }),
    answer(step, answer, changes = {}) {
      const { answers } = getState()
      setState({ ...changes, answers: { ...answers, [step]: answer } })
    },
    leaveStory: () => setState({ step: null, leftAtStep: getState().step, cue: usualCue, ...atRest }),
    forgetAnswers: () => setState({ answers: {} }),
  }
}
