import type { Panel } from '../panel/panel-state'
import type { Beat } from './beat'
import type { Player } from './player'

/** What a reader has in hand at a step, and nowhere else. */
export interface InHand {
  /** Children picked so far. */
  picks: readonly number[]
}

/** Everything the templates of a step look at. */
export interface StepContext {
  readonly panel: Panel
  readonly player: Player
  readonly beat: Beat
  /** From 1. */
  readonly step: number
  readonly inHand: InHand
}

/** Whether what is said before the step stands in its place still. */
export const isBeforeNote = ({ beat, player, step }: StepContext): boolean =>
  beat.note !== undefined && !player.isNoted(step)

/** On from what is said before the step, to the step itself. */
export function goPastNote({ player, panel, step }: StepContext): void {
  player.note(step)
  panel.redraw()
}
