import type { SettingsStore } from '../store/store'
import type { Player } from './player'
import { type Build, buildNow, buildsOf } from './slide'
import { goPastNote, isAtNote, type StepContext } from './step-context'
import { nudge, showDone } from './tasks/show-done'

/** The story as a room is shown it: every step in its builds, moved through by a presenter's keys. */
export interface Show {
  /** One build on in the present step. False at its end, where nothing changes. */
  readonly on: () => boolean
  /** One build back in the present step. False at its beginning. */
  readonly back: () => boolean
  /** To a step: at its beginning, or with all of it told. */
  readonly go: (step: number, isToldWhole?: boolean) => void
  /** Does what the step asks, or shows it done, and has it told where it is not yet. */
  readonly act: () => void
  /** Moves the one control of the step. */
  readonly nudge: (direction: 1 | -1) => void
  /** What is told now, and how many builds there are. Null: no step is shown yet. */
  readonly now: () => { readonly kind: Build['kind']; readonly at: number; readonly all: number } | null
}

/** Shows the story of a store. `context`: what the templates of the present step are given; null before the first is drawn. */
export function createShow(
  { actions, getState }: SettingsStore,
  player: Player,
  context: () => StepContext | null,
): Show {
  const at = (found: StepContext) => Math.min(getState().build, buildsOf(found).length - 1)
  /** Said aloud where no heading is about to have the focus. */
  function tell(build: number): void {
    actions.setBuild(build)
    const found = context()
    if (found) found.panel.announce(buildNow(found).text)
  }
  function goPast(found: StepContext): void {
    goPastNote(found)
    tell(0)
  }
  return {
    on() {
      const found = context()
      if (!found) return false
      if (isAtNote(found)) {
        goPast(found)
        return true
      }
      const build = at(found) + 1
      const isMore = build < buildsOf(found).length
      if (isMore) tell(build)
      return isMore
    },
    back() {
      const found = context()
      const build = found ? at(found) - 1 : -1
      if (build >= 0) tell(build)
      return build >= 0
    },
    go(step, isToldWhole = false) {
      player.go(step)
      const found = context()
      actions.setBuild(isToldWhole && found ? buildsOf(found).length - 1 : 0)
    },
    act() {
      const found = context()
      if (!found) return
      if (isAtNote(found)) {
        goPast(found)
        return
      }
      const asks = buildsOf(found).findIndex(({ kind }) => kind === 'task')
      if (asks >= 0 && at(found) !== asks) actions.setBuild(asks)
      showDone(found)
    },
    nudge(direction) {
      const found = context()
      if (found) nudge(found, direction)
    },
    now() {
      const found = context()
      return found && { kind: buildNow(found).kind, at: at(found), all: buildsOf(found).length }
    },
  }
}
