import { smoothstep } from '../lib/easing'
import { fadeBegins, type StadiumValue } from './stadium-value'

/**
 * Everything in a stadium that takes time, but for its team and the camera: fades, gathering, light, dimming and the
 * filling of the seats. Times are in milliseconds, as animation frames give them.
 */
export class Motion {
  private fade = still(1)
  private gather = still(0)
  private light = still(1)
  private dim = still(0)
  /** Of the time the seats take to fill, the share that has gone by. */
  private filling = still(1)

  /**
   * New marks: they fade in, and where anyone changed (`lit`), light up. `walking`: those who become marked also walk.
   * `pace`: milliseconds until the next marks; the fade is over by then.
   */
  recolour(now: number, options: { walking: boolean; lit: boolean; pace: number }): void {
    const usual = options.walking ? durations.join : durations.fade
    const duration = Math.min(usual, options.pace * shareOfPace)
    this.fade = { from: fadeBegins, to: 1, start: now, duration }
    this.light = options.lit ? { from: 0, to: 1, start: now, duration: durations.light } : still(1)
  }

  /** New marks, at once. */
  recolourAtOnce(): void {
    this.fade = still(1)
    this.light = still(1)
  }

  /** Down to the pitch (1) or home (0); at once where `now` is null. */
  gatherTo(share: 0 | 1, now: number | null): void {
    this.gather = towards(this.gather, share, now, durations.walk)
  }

  /** Everyone but the changed dimmed (1) or not (0); at once where `now` is null. */
  dimTo(share: 0 | 1, now: number | null): void {
    this.dim = towards(this.dim, share, now, durations.dim)
  }

  /** Nobody is seated yet. */
  empty(): void {
    this.filling = still(0)
  }

  /** The seats fill, at once where `now` is null; those that are filling go on as they do. */
  fill(now: number | null): void {
    if (now === null || this.filling.to === 0) this.filling = towards(this.filling, 1, now, fillMilliseconds)
  }

  /** Puts the values of a moment into the stadium. Returns true while any of them changes. */
  advance(stadium: StadiumValue, now: number): boolean {
    stadium.fade = valueAt(this.fade, now)
    stadium.gather = valueAt(this.gather, now)
    stadium.light = valueAt(this.light, now)
    stadium.dim = valueAt(this.dim, now)
    stadium.filled = smoothstep(valueAt(this.filling, now))
    const parts = [this.fade, this.gather, this.light, this.dim, this.filling]
    return parts.some(part => isMoving(part, now))
  }

  /** True while children walk between stand and pitch. */
  isGathering(now: number): boolean {
    return isMoving(this.gather, now)
  }
}

/** How long things take, in milliseconds. */
const durations = { fade: 300, join: 900, walk: 1600, light: 1000, dim: 250 } as const
/** How long the seats take to fill, in milliseconds. */
const fillMilliseconds = 4000
/** How much of the time to the next marks a fade takes: frames come unevenly, and it is to be over by then. */
const shareOfPace = 0.9

/** A number on its way from one value to another. Times are in milliseconds, as animation frames give them. */
export interface Transition {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly duration: number
}

/** A number that stays where it is. */
export function still(value: number): Transition {
  return { from: value, to: value, start: 0, duration: 0 }
}

/** The value at a moment. */
export function valueAt({ from, to, start, duration }: Transition, now: number): number {
  if (duration <= 0 || now >= start + duration) return to
  return from + (to - from) * Math.max(0, (now - start) / duration)
}

/** True until the value has arrived. */
export function isMoving({ from, to, start, duration }: Transition, now: number): boolean {
  return from !== to && now < start + duration
}

/** On from where a number is now to another; at once where `now` is null. */
function towards(present: Transition, to: number, now: number | null, duration: number): Transition {
  return now === null ? still(to) : { from: valueAt(present, now), to, start: now, duration }
}
