import type { Scene } from './scene'

/** How long things take, in milliseconds. */
const times = { fade: 300, join: 900, walk: 1600, light: 1000, dim: 250 } as const
/** The fade begins part-way, so that its first frame already shows the change. */
export const fadeBegins = 0.35
/** How much of the time to the next painting a fade takes: frames come unevenly, and it is to be over by then. */
const shareOfPace = 0.9

/** Everything in a scene that takes time, but the camera. Times are in milliseconds, as animation frames tell them. */
export class Motion {
  private fade = still(1)
  private gather = still(0)
  private light = still(1)
  private dim = still(0)
  /** Of the time the seats take to fill, the share that has gone by. */
  private filling = still(1)

  /**
   * New marks: they fade in, and where anyone changed, light up. `walking`: whoever becomes marked also walks. `pace`:
   * milliseconds until the next marks; the fade is over by then.
   */
  recolour(now: number, options: { walking: boolean; lit: boolean; pace: number }): void {
    const usual = options.walking ? times.join : times.fade
    const duration = Math.min(usual, options.pace * shareOfPace)
    this.fade = { from: fadeBegins, to: 1, start: now, duration }
    this.light = options.lit ? { from: 0, to: 1, start: now, duration: times.light } : still(1)
  }

  /** New marks, at once. */
  recolourAtOnce(): void {
    this.fade = still(1)
    this.light = still(1)
  }

  /** Down to the pitch (1) or home (0); at once where `now` is null. */
  gatherTo(share: 0 | 1, now: number | null): void {
    this.gather = towards(this.gather, share, now, times.walk)
  }

  /** Everyone but the changed dimmed (1) or not (0); at once where `now` is null. */
  dimTo(share: 0 | 1, now: number | null): void {
    this.dim = towards(this.dim, share, now, times.dim)
  }

  /** Nobody is seated yet. */
  empty(): void {
    this.filling = still(0)
  }

  /** The seats fill, at once where `now` is null; those that are filling go on as they do. */
  fill(now: number | null): void {
    if (now === null || this.filling.to === 0) this.filling = towards(this.filling, 1, now, fillMilliseconds)
  }

  /** Puts the values of a moment into the scene. Returns true while any of them moves. */
  step(scene: Scene, now: number): boolean {
    scene.fade = valueAt(this.fade, now)
    scene.gather = valueAt(this.gather, now)
    scene.light = valueAt(this.light, now)
    scene.dim = valueAt(this.dim, now)
    scene.filled = filledBy(valueAt(this.filling, now))
    const parts = [this.fade, this.gather, this.light, this.dim, this.filling]
    return parts.some(part => isMoving(part, now))
  }

  /** True while children walk between stand and pitch. */
  isGathering(now: number): boolean {
    return isMoving(this.gather, now)
  }
}

function towards(present: Transition, to: number, now: number | null, duration: number): Transition {
  return now === null ? still(to) : { from: valueAt(present, now), to, start: now, duration }
}

/** A number on its way from one value to another. Times are in milliseconds, as animation frames tell them. */
export interface Transition {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly duration: number
}

/** A number that stays where it is. */
export const still = (value: number): Transition => ({ from: value, to: value, start: 0, duration: 0 })

/** The value at a moment. */
export function valueAt(transition: Transition, now: number): number {
  const { from, to, start, duration } = transition
  if (duration <= 0 || now >= start + duration) return to
  return from + (to - from) * Math.max(0, (now - start) / duration)
}

/** True until the value has arrived. */
export function isMoving(transition: Transition, now: number): boolean {
  return transition.from !== transition.to && now < transition.start + transition.duration
}

/** How long the seats take to fill, in milliseconds. */
export const fillMilliseconds = 4000

/** Share of the seats that are filled by a share of the time, both 0 to 1: slow, quick, slow, yet begun with the first row. */
export function filledBy(progress: number): number {
  return progress * progress * (3 - 2 * progress)
}

/** How many seats of a scene are filled: the first so many, since they fill in the order of the children. */
export function seatsFilled({ filled, shades }: Scene): number {
  return filled >= 1 ? shades.length : Math.floor(filled * shades.length)
}

/** Those of a list of children, in the order of the children, whose seats are filled; the list itself where all are. */
export function seated(scene: Scene, children: Uint32Array): Uint32Array {
  if (scene.filled >= 1) return children
  const seats = seatsFilled(scene)
  let [low, high] = [0, children.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (children[middle] < seats) low = middle + 1
    else high = middle
  }
  return children.subarray(0, low)
}
