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
