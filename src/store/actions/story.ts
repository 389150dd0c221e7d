import type { StoreApi } from 'zustand/vanilla'
import { ended, stepTo } from '../history'
import { parametersInForce } from '../season-settings'
import { type Settings, settingsOf, startingPoint } from '../settings'
import { type Answer, type Cue, type State, usualCue } from '../state'
import { atRest } from './season'

/** Whether only what changed is shown at a step, and what that is counted from where it is not the step itself. */
export type Compared = Pick<State, 'dimUnchanged'> & Partial<Pick<State, 'baseline'>>

/** Everything the story does to the settings. */
export interface StoryActions {
  /** Into the story, at a step: what tells it then brings the step's own settings. */
  openStory(step: number): void
  /**
   * Goes to a step: its settings, its picture, and where the reader has been there, what they were comparing. What came
   * before cannot be undone from here.
   */
  enterStep(step: number, settings: Partial<Settings>, cue: Cue, compared?: Compared): void
  /** The picture of the present step, arranged anew. */
  setCue(cue: Cue): void
  /** Shows a slide of the link, with its settings in the place of the present ones. No step of the story is shown any more. */
  showSlide(slide: number, settings: Partial<Settings>): void
  /** How far the present step is told. */
  setBuild(build: number): void
  /** Keeps the reader's answer for a step, with what it changes in the settings. */
  answer(step: number, answer: Answer, changes?: Partial<Settings>): void
  /** The children picked so far for the step that asks for some. */
  setPicks(picks: readonly number[]): void
  /** Out of the story, with everything as it is, or back to how the page was (`page`); the step can be returned to. */
  leaveStory(page?: Settings): void
  /** Out of a story that has not come: there is none to return to, but one that was left before. */
  dropStory(): void
  /** Forgets every answer, and who was picked. */
  forgetAnswers(): void
}

/** The council's stadium to come back to: the one that is left now, or was before. */
const leftPlaceOf = (state: State): Settings | null =>
  state.place === null ? state.leftPlace : { ...settingsOf(state), step: null }

/** The actions of the story. */
export function createStoryActions(store: StoreApi<State>): StoryActions {
  const { getState, setState } = store
  return {
    openStory(step) {
      setState({ step, leftPlace: leftPlaceOf(getState()), ...atRest })
    },
    enterStep(step, settings, cue, compared) {
      const state = getState()
      const next = { ...ended(state), ...settings, ...atRest, step, cue, leftAtStep: null }
      const parameters = parametersInForce(next)
      setState(
        {
          ...next,
          parameters,
          baseline: cue.teamBefore ?? parameters,
          baselineSeason: next.season,
          past: [],
          future: [],
          dimUnchanged: false,
          chosenChild: null,
          build: 0,
          leftPlace: leftPlaceOf(state),
          ...compared,
        },
        true,
      )
    },
    setCue: cue => setState({ cue }),
    showSlide(slide, settings) {
      const left = { ...getState(), step: null, cue: usualCue, ...atRest }
      const next = stepTo(left, { ...settings, slide, step: null })
      // A slide says the same whichever slide was shown before: it is compared with where it started, or what it keeps.
      const [baseline, baselineSeason] = [startingPoint(next), next.season]
      setState(
        { ...next, baseline, baselineSeason, past: [], future: [], dimUnchanged: false, build: 0 },
        true,
      )
    },
    setBuild: build => setState({ build }),
    answer(step, answer, changes = {}) {
      const { answers } = getState()
      setState({ ...changes, answers: { ...answers, [step]: answer } })
    },
    leaveStory(page) {
      const { step: leftAtStep, view, stage } = getState()
      const out = { step: null, leftAtStep, cue: usualCue, ...atRest }
      if (!page) {
        setState(out)
        return
      }
      setState({
        ...ended(getState()),
        ...page,
        ...out,
        ...{ view, stage, baseline: startingPoint(page), baselineSeason: page.season, past: [], future: [] },
        dimUnchanged: false,
        chosenChild: null,
        leftPlace: null,
      })
    },
    dropStory: () => setState({ step: null, cue: usualCue, ...atRest }),
    setPicks: picks => setState({ picks }),
    forgetAnswers: () => setState({ answers: {}, picks: [] }),
  }
}
