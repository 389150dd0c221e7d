import type { Panel } from '../panel/panel-state'
import type { Player } from './player'
import type { Step } from './step'
import type { TaskSight } from './task-sight'

/** What the story of a page remembers for itself: nothing here is in the link, the store or the history. */
export interface StoryLocal {
  /** What came of saving or sharing the last card, until the reader goes to another step. */
  cardSaid?: string | undefined
  /** The step whose words, after its task, have been said or were there as the reader came to it. */
  saidAt?: number | undefined
  /** Guesses that are written and not yet given, by their steps: there again when the reader comes back. */
  readonly drafts: Map<number, string>
}

/** Everything the templates of a step look at. */
export interface StepContext {
  readonly panel: Panel
  readonly player: Player
  readonly step: Step
  /** The place of the step in the story, from 1. */
  readonly number: number
  readonly local: StoryLocal
  /** Called with the heading of a step once it is in the page, and with nothing once it is taken out. */
  readonly onHeading: (heading: Element | undefined) => void
  readonly sight: TaskSight
}

/** Whether the note before the step is shown in its place still. */
export const isAtNote = ({ step, player, number }: StepContext): boolean =>
  step.note !== undefined && !player.isPastNote(number)

/** On from the note before the step, to the step itself. */
export function goPastNote({ player, panel, number }: StepContext): void {
  player.goPastNote(number)
  panel.redraw()
}
