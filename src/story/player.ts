import { withChildren } from '../figures/children'
import { defaultParameters } from '../model/parameters/registry'
import type { Compared } from '../store/actions/story'
import { defaultSettings, type Settings, settingsOf } from '../store/settings'
import { type Answer, type Cue, type State, usualCue } from '../store/state'
import type { SettingsStore } from '../store/store'
import type { Step } from './step'
import { heldAgainst, stepStart } from './step-start'
import { stepAt, steps } from './steps'

/** Moves through the story. A step is called by its place in it, from 1. */
export interface Player {
  /** To a step: as the reader left it, or as it begins. Out of range: the nearest. */
  readonly go: (number: number) => void
  readonly next: () => void
  readonly back: () => void
  /** From the first step, everything forgotten. */
  readonly restart: () => void
  /** Back to the page as it was before the story, or to the usual one where a link opened a step. */
  readonly leave: () => void
  /** To the page with the picture and the settings of the present step. */
  readonly leaveWithPicture: () => void
  /**
   * The store has another step. Where the player did not bring it, the browser's own Back and Forward did, or a button
   * outside of the story: what was left is kept, and the step is shown as the reader left it, or as it begins.
   */
  readonly follow: (now: State, before: State) => void
  /**
   * Into a step that a link shows already: as it begins, or with the settings as they are. Throws a RangeError where
   * there is none.
   */
  readonly enter: (number: number, keepsSettings: boolean) => void
  /** Keeps the answer to the present step and shows what it opens. */
  readonly answer: (answer: Answer) => void
  /** The picture of the present step with something of it changed. */
  readonly arrange: (cue: Partial<Cue>) => void
  /** Whether the reader has gone past the note before a step. */
  readonly isPastNote: (number: number) => boolean
  readonly goPastNote: (number: number) => void
}

/** How the picture was when the reader went on from a step. */
interface Left {
  readonly settings: Settings
  readonly cue: Cue
  readonly compared: Compared
}

/**
 * A player on a store. What the reader leaves at a step is there again when they come back to it. `outside`: the page as it was
 * when the story was opened from it; null: a link opened a step, or nothing has opened the story yet.
 */
export function createPlayer(store: SettingsStore, outside: Settings | null = null): Player {
  const { actions, getState } = store
  const left = new Map<number, Left>()
  const pastNotes = new Set<number>()
  /** The step the player has brought last; null: it has left the story. */
  let at: number | null = null
  let page = outside

  function remember(state: State = getState()): void {
    if (state.step === null) return
    left.set(state.step, { settings: settingsOf(state), cue: state.cue, compared: comparedAt(state) })
  }
  /** A step whose weeks may hold a tragedy says so in its own words. */
  function tell({ settings }: Step): void {
    if (settings.season?.tragedies) actions.tellOfTragedies()
  }
  function begin(number: number): void {
    const step = stepAt(number)
    at = number
    tell(step)
    const isAnswered = getState().answers[number] !== undefined
    const changes = isAnswered ? step.onAnswer : undefined
    const children = storyChildren(getState())
    const start = stepStart(step, children)
    const cue = cueOf(step, isAnswered, children)
    actions.enterStep(number, { ...start, ...changes }, cue, { dimUnchanged: false })
  }
  function go(number: number): void {
    remember()
    show(Math.min(steps.length, Math.max(1, number)))
  }
  function show(number: number): void {
    const before = left.get(number)
    if (!before) {
      begin(number)
      return
    }
    at = number
    tell(stepAt(number))
    // The stage, the view and the slides it is shown among are no part of what was left.
    const { view, stage, slides, slide } = getState()
    actions.enterStep(
      number,
      { ...before.settings, view, stage, slides, slide },
      atRest(before.cue),
      before.compared,
    )
  }
  function out(to?: Settings): void {
    remember()
    at = null
    actions.leaveStory(to)
  }
  return {
    go,
    follow(now, before) {
      if (now.step === at) return
      if (before.step === null) page = settingsOf(before)
      if (before.step === at) remember(before)
      at = now.step
      if (now.step !== null) show(now.step)
    },
    enter(number, keepsSettings) {
      const step = stepAt(number)
      at = number
      tell(step)
      // Where a step plays weeks and the link loads none there would be nothing to play.
      if (keepsSettings && (getState().season || !step.settings.season))
        actions.setCue(cueOf(step, false, getState().parameters.children))
      else begin(number)
    },
    next: () => go((getState().step ?? 0) + 1),
    back: () => go((getState().step ?? 2) - 1),
    restart() {
      left.clear()
      pastNotes.clear()
      actions.forgetAnswers()
      begin(1)
    },
    leave: () => out(page ?? usualPage(getState())),
    leaveWithPicture: () => out(),
    answer(answer) {
      const number = getState().step
      if (number === null) return
      const step = stepAt(number)
      actions.answer(number, answer, step.onAnswer)
      actions.setCue(cueOf(step, true, getState().parameters.children))
    },
    arrange: cue => actions.setCue({ ...getState().cue, ...cue }),
    isPastNote: number => pastNotes.has(number),
    goPastNote: number => void pastNotes.add(number),
  }
}

/** The page where no link says how it was: the usual settings, for as many children. */
const usualPage = ({ view, parameters }: State): Settings => ({
  ...defaultSettings(view),
  parameters: withChildren(defaultParameters, parameters.children),
})

/** The story is told in nobody’s stadium in particular: who comes from a place’s goes to one of the usual size. */
const storyChildren = ({ place, parameters }: State): number =>
  place === null ? parameters.children : defaultParameters.children

const cueOf = (step: Step, isAnswered: boolean, children: number): Cue => ({
  ...usualCue,
  ...step.cue(isAnswered),
  teamBefore: heldAgainst(step, children),
})

/** What is compared at a step. A season's weeks bring what they are counted from with them. */
const comparedAt = ({ dimUnchanged, baseline, parameters, season }: State): Compared => ({
  dimUnchanged,
  ...(season === null && baseline !== parameters && { baseline }),
})

/** A picture the reader comes back to no longer moves: seats that were filling are full. */
const atRest = (cue: Cue): Cue => ({ ...cue, seats: cue.seats === 'filling' ? 'full' : cue.seats })
