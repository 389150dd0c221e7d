import type { Insets } from './camera'
import type { Seats } from './seats'
import type { StageWish } from './stages/stages'

/** What a stadium is told once, at the beginning. */
export interface StadiumOptions {
  /** The box it fills. */
  readonly host: HTMLElement
  readonly stage: StageWish
  readonly seats: Seats
  /** True where the reader asked for less motion: cuts instead of flights, no fades, lasting outlines. */
  readonly reducedMotion: () => boolean
  /** Space at the edges that other things lie over. */
  readonly insets: () => Insets
  /** Told when this browser turns out to have no WebGL2, so that the plain canvas stays. */
  readonly onNoWebgl?: () => void
  /** Told after each frame, for what must follow the picture (a marker over a child). */
  readonly onFrame?: () => void
}
