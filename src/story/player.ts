import type { PresetId } from '../figures/presets'
import type { Parameters } from '../model/parameters/registry'
import { noLevers } from '../model/simulation/levers'
import { articleKickOff } from '../model/simulation/scenario'
import { settingsOf } from '../store/history'
import { startingParameters, withChildren } from '../store/per-children'
import type { SeasonSettings } from '../store/season-settings'
import { type Answer, type Cue, type Settings, usualCue } from '../store/state'
import type { SettingsStore } from '../store/store'
import type { Beat, BeatSettings } from './beat'
import { beats } from './beats'

/** Moves through the story. Steps are counted from 1. */
export interface Player {
  /** To a step: as the reader left it, or as it begins. Out of range: the nearest. */
  readonly go: (step: number) => void
  readonly next: () => void
  readonly back: () => void
  /** From the first step, everything forgotten. */
  readonly restart: () => void
  readonly leave: () => void
  /** Back into the story at a step: as the reader left it, or as it begins. */
  readonly resume: (step: number) => void
  /** Into a step that is shown already, after a link: as it begins, or as the settings have it. */
  readonly enter: (step: number, isAsItIs: boolean) => void
  /** Keeps the answer to the present step and shows what it opens. */
  readonly answer: (answer: Answer) => void
  /** The picture of the present step with something of it changed. */
  readonly arrange: (cue: Partial<Cue>) => void
  /** Whether the reader has gone past the note before a step. */
  readonly isNoted: (step: number) => boolean
  readonly note: (step: number) => void
}

/** How the picture was, when the reader went on from a step. */
interface Left {
  readonly settings: Settings
  readonly cue: Cue
}

/** The beat of a step. Throws a RangeError where there is none. */
export function beatOf(step: number): Beat {
  const beat = beats[step - 1]
  if (!beat) throw new RangeError(`the story has no step ${step}`)
  return beat
}

/** The season a beat begins with: the usual settings, at the price of its scenario. */
function seasonOf(beat: BeatSettings, children: number): SeasonSettings | null {
  if (!beat.season) return null
  const usual = startingParameters('england-2025', children)
  const kickOff = beat.season.scenario === 'article' ? { ...usual, ...articleKickOff } : usual
  return { ...beat.season, kickOff, levers: noLevers, changes: [] }
}

/** The settings of a preset with what the beat changes. Posts are given for 80,000 children. */
function parametersOf({ parameters }: BeatSettings, preset: PresetId, children: number): Parameters {
  const usual = { ...startingParameters(preset), ...parameters }
  return { ...withChildren(usual, children) }
}

/** What of the settings a beat decides. The seed, the number of children, the stage and the view are the reader's. */
export type BeatStart = Pick<
  Settings,
  'preset' | 'parameters' | 'truth' | 'gathered' | 'camera' | 'season' | 'kept'
>

/** The settings a beat begins with, for so many children. */
export function settingsOfBeat({ settings: beat }: Beat, children: number): BeatStart {
  const season = seasonOf(beat, children)
  const preset = beat.preset ?? 'england-2025'
  return {
    preset,
    parameters: season?.kickOff ?? parametersOf(beat, preset, children),
    truth: beat.truth ?? false,
    gathered: beat.gathered ?? false,
    camera: beat.camera ?? 'overview',
    season,
    kept: season && beat.keepsSeason ? { parameters: season.kickOff, season: { ...season, week: 0 } } : null,
  }
}

/** Whether a step shows coloured children all over the stands. */
const isScattered = ({ camera }: BeatStart, { plain, formation, onlyWords }: Cue): boolean =>
  camera === 'overview' && formation === 'field' && !plain && !onlyWords

const cueOf = (beat: Beat, isAnswered: boolean): Cue => ({ ...usualCue, ...beat.cue(isAnswered) })

/**
 * A player on a store. What the reader leaves at a step is there again when they come back to it. Where the picture is
 * narrow, scattered marks would be too small to count: a step that has any then opens with the children gathered.
 */
export function createPlayer(store: SettingsStore, isNarrow: () => boolean = () => false): Player {
  const { actions, getState } = store
  const left = new Map<number, Left>()
  const noted = new Set<number>()

  function remember(): void {
    const state = getState()
    if (state.step !== null) left.set(state.step, { settings: settingsOf(state), cue: state.cue })
  }
  function begin(step: number): void {
    const beat = beatOf(step)
    const isAnswered = getState().answers[step] !== undefined
    const changes = isAnswered ? beat.onAnswer : undefined
    const settings = settingsOfBeat(beat, getState().parameters.children)
    const cue = cueOf(beat, isAnswered)
    const gathered = settings.gathered || (isNarrow() && isScattered(settings, cue))
    actions.enterStep(step, { ...settings, gathered, ...changes }, cue)
  }
  function go(asked: number): void {
    remember()
    show(Math.min(beats.length, Math.max(1, asked)))
  }
  function show(step: number): void {
    const before = left.get(step)
    if (!before) {
      begin(step)
      return
    }
    // The stage and the view are no part of what was left.
    const { view: _, stage: __, ...settings } = before.settings
    actions.enterStep(step, settings, settled(before.cue))
  }
  return {
    go,
    resume: show,
    enter(step, isAsItIs) {
      const beat = beatOf(step)
      // Where a step plays weeks and the link loads none there would be nothing to play.
      if (isAsItIs && (getState().season || !beat.settings.season)) actions.setCue(cueOf(beat, false))
      else begin(step)
    },
    next: () => go((getState().step ?? 0) + 1),
    back: () => go((getState().step ?? 2) - 1),
    restart() {
      left.clear()
      noted.clear()
      actions.forgetAnswers()
      begin(1)
    },
    leave() {
      remember()
      actions.leaveStory()
    },
    answer(answer) {
      const { step } = getState()
      if (step === null) return
      const beat = beatOf(step)
      actions.answer(step, answer, beat.onAnswer)
      actions.setCue(cueOf(beat, true))
    },
    arrange: cue => actions.setCue({ ...getState().cue, ...cue }),
    isNoted: step => noted.has(step),
    note: step => void noted.add(step),
  }
}

/** A picture come back to has come to rest: seats that were filling are full. */
const settled = (cue: Cue): Cue => ({ ...cue, seats: cue.seats === 'filling' ? 'full' : cue.seats })
