import { type Settings, settingsOf } from '../store/settings'
import { type Answer, type Cue, usualCue } from '../store/state'
import type { SettingsStore } from '../store/store'
import type { Step } from './step'
import { stepStart } from './step-start'
import { stepAt, steps } from './steps'

/** Moves through the story. A step is called by its place in it, from 1. */
export interface Player {
  /** To a step: as the reader left it, or as it begins. Out of range: the nearest. */
  readonly go: (number: number) => void
  readonly next: () => void
  readonly back: () => void
  /** From the first step, everything forgotten. */
  readonly restart: () => void
  readonly leave: () => void
  /** Back into the story at a step: as the reader left it, or as it begins. Throws a RangeError where there is none. */
  readonly resume: (number: number) => void
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
}

/**
 * A player on a store. What the reader leaves at a step is there again when they come back to it.
 */
export function createPlayer(store: SettingsStore): Player {
  const { actions, getState } = store
  const left = new Map<number, Left>()
  const pastNotes = new Set<number>()

  function remember(): void {
    const state = getState()
    if (state.step !== null) left.set(state.step, { settings: settingsOf(state), cue: state.cue })
  }
  /** A step whose weeks may hold a tragedy says so in its own words. */
  function tell({ settings }: Step): void {
    if (settings.season?.tragedies) actions.tellOfTragedies()
  }
  function begin(number: number): void {
    const step = stepAt(number)
    tell(step)
    const isAnswered = getState().answers[number] !== undefined
    const changes = isAnswered ? step.onAnswer : undefined
    const start = stepStart(step, getState().parameters.children)
    const cue = cueOf(step, isAnswered)
    actions.enterStep(number, { ...start, ...changes }, cue)
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
    tell(stepAt(number))
    // The stage and the view are no part of what was left.
    const { view: _, stage: __, ...settings } = before.settings
    actions.enterStep(number, settings, atRest(before.cue))
  }
  return {
    go,
    resume: show,
    enter(number, keepsSettings) {
      const step = stepAt(number)
      tell(step)
      // Where a step plays weeks and the link loads none there would be nothing to play.
      if (keepsSettings && (getState().season || !step.settings.season)) actions.setCue(cueOf(step, false))
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
    leave() {
      remember()
      actions.leaveStory()
    },
    answer(answer) {
      const number = getState().step
      if (number === null) return
      const step = stepAt(number)
      actions.answer(number, answer, step.onAnswer)
      actions.setCue(cueOf(step, true))
    },
    arrange: cue => actions.setCue({ ...getState().cue, ...cue }),
    isPastNote: number => pastNotes.has(number),
    goPastNote: number => void pastNotes.add(number),
  }
}

const cueOf = (step: Step, isAnswered: boolean): Cue => ({ ...usualCue, ...step.cue(isAnswered) })

/** A picture the reader comes back to no longer moves: seats that were filling are full. */
const atRest = (cue: Cue): Cue => ({ ...cue, seats: cue.seats === 'filling' ? 'full' : cue.seats })
