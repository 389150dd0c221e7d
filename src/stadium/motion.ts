import { smoothstep } from '../lib/easing'
import { clamp } from '../lib/numbers'
import { fadeBegins, type StadiumValue } from './stadium-value'

/**
 * Everything in a stadium that takes time, but for its team and the camera: fades, the floods, the lines of light,
 * gathering, dimming and the filling of the seats. Times are in milliseconds, as animation frames give them.
 */
export class Motion {
  private fade = still(1)
  private fadeStagger = 0
  private floods = still(1)
  /** True from when the lights are turned until the next frame: the marks that come meanwhile are the turn's. */
  private isTurnBegun = false
  /** Whether lines stand over those who changed, and when they last rose. */
  private hasLines = false
  private linesSince = -Infinity
  /** Of their usual height, what the lines have. */
  private linesShare = still(1)
  /** How the others step back, and from when on they come forward again. */
  private hush = still(0)
  private hushUntil = -Infinity
  private gather = still(0)
  private dim = still(0)
  /** Of the time the seats take to fill, the share that has gone by. */
  private filling = still(1)

  /**
   * The floods come up or go out; at once where `now` is null. The marks given before the next frame come in the turn's
   * own time: those nobody saw once it is dark, each in their turn, and they are gone before the light returns. Turned
   * round half-way it goes back from where it is.
   */
  turnLights(up: boolean, now: number | null): void {
    if (now === null) {
      this.floods = still(up ? 1 : 0)
      return
    }
    const from = valueAt(this.floods, now)
    const shown = this.isTurning(now) ? valueAt(this.fade, now) : 1
    this.floods = up
      ? { from, to: 1, start: now + lights.sink * shown, duration: lights.return * (1 - from) }
      : { from, to: 0, start: now, duration: lights.fade * from }
    this.isTurnBegun = true
  }

  /**
   * New marks: they fade in. `walking`: those who become marked also walk. `pace`: milliseconds until the next marks; the
   * fade is over by then.
   */
  recolour(now: number, options: { walking: boolean; pace: number }): void {
    if (this.isTurnBegun) {
      this.fadeWithLights(now, options.walking)
      return
    }
    const usual = options.walking ? durations.join : durations.fade
    const duration = Math.min(usual, options.pace * shareOfPace)
    this.fade = { from: fadeBegins, to: 1, start: now, duration }
    this.fadeStagger = 0
  }

  /** New marks, at once. */
  recolourAtOnce(): void {
    this.fade = still(1)
    this.fadeStagger = 0
  }

  /**
   * Lines of light rise over those who changed and sink to a lasting sign, and meanwhile the others step back. Those that
   * have only just risen stay up instead: nothing goes up and down twice in a second.
   * @param share of the usual height
   */
  raiseLines(share: number, now: number): void {
    const age = now - this.linesSince
    const isFresh = age >= lines.again
    this.linesSince = isFresh ? now : now - Math.min(age, lines.rise)
    this.linesShare = isFresh ? still(share) : towards(this.linesShare, share, now, durations.dim)
    this.hasLines = true
    const hushed = this.hushAt(now)
    // From the next frame on: that one shows at once what has changed, and not all of the stands in another light besides.
    this.hush = { from: hushed, to: 1, start: Infinity, duration: durations.dim * (1 - hushed) }
    this.hushUntil = now + lines.hold
  }

  /** The lines that stand stay; they are never higher than so large a share of the usual height. */
  lowerLines(share: number, now: number): void {
    if (share < this.linesShare.to) this.linesShare = towards(this.linesShare, share, now, durations.dim)
  }

  /** Lines over those who changed are the lasting sign; where none stood they grow to it, or at once where `now` is null. */
  lastingLines(share: number, now: number | null): void {
    if (now === null) this.hushUntil = -Infinity
    if (now === null || !this.hasLines) this.linesSince = -Infinity
    this.linesShare = towards(this.hasLines ? this.linesShare : still(0), share, now, lines.rise)
    this.hasLines = true
  }

  /** No lines stand over anybody. */
  dropLines(): void {
    this.hasLines = false
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
    this.isTurnBegun = false
    if (this.hush.start === Infinity) this.hush = { ...this.hush, start: now }
    stadium.fade = valueAt(this.fade, now)
    stadium.fadeStagger = this.fadeStagger
    stadium.gather = valueAt(this.gather, now)
    stadium.floods = smoothstep(valueAt(this.floods, now)) * (1 - gatheredDark * smoothstep(stadium.gather))
    this.placeLines(stadium, now)
    stadium.hush = this.hushAt(now)
    stadium.dim = valueAt(this.dim, now)
    stadium.filled = smoothstep(valueAt(this.filling, now))
    const parts = [this.floods, this.gather, this.dim, this.filling]
    return this.isRecolouring(now) || parts.some(part => isMoving(part, now))
  }

  /** True while children fade, or lines over them rise and sink: what is drawn anew are marks alone. */
  isRecolouring(now: number): boolean {
    const areLinesMoving =
      this.hasLines && (now < this.linesSince + lines.sunk || isMoving(this.linesShare, now))
    return isMoving(this.fade, now) || areLinesMoving || now < this.hushUntil + lines.sunk - lines.hold
  }

  /** True while the marks of a turn of the lights come up or sink. */
  isTurning(now: number): boolean {
    return this.fadeStagger !== 0 && isMoving(this.fade, now)
  }

  /** True between a turn of the lights and the next frame: the marks that come now are the turn's. */
  get isAboutToTurn(): boolean {
    return this.isTurnBegun
  }

  /** True while children walk between stand and pitch. */
  isGathering(now: number): boolean {
    return isMoving(this.gather, now)
  }

  /** True while the seats fill. */
  isFilling(now: number): boolean {
    return isMoving(this.filling, now)
  }

  /** The marks of a turn: from the beginning, or where it is turned round, back from where they are. */
  private fadeWithLights(now: number, walking: boolean): void {
    const isBack = this.isTurning(now)
    const from = isBack ? 1 - valueAt(this.fade, now) : 0
    const isUp = this.floods.to === 1
    const whole = isUp ? (walking ? durations.join : lights.sink) : lights.rise
    const start = isUp ? now : now + lights.dark * this.floods.from
    this.fade = { from, to: 1, start, duration: whole * (1 - from) }
    this.fadeStagger = isBack ? -this.fadeStagger : isUp ? lights.sinkStagger : lights.riseStagger
  }

  private placeLines(stadium: StadiumValue, now: number): void {
    if (!this.hasLines) {
      stadium.lineHeight = stadium.lineStrength = 0
      return
    }
    const age = now - this.linesSince
    const risen = smoothstep(clamp(age / lines.rise, 0, 1))
    const sunk = smoothstep(clamp((age - lines.hold) / (lines.sunk - lines.hold), 0, 1))
    const between = (from: number, to: number, share: number): number => from + (to - from) * share
    const [home, pitch] = [lines.home, lines.pitch].map(({ high, low }) => between(high, low, sunk))
    const share = valueAt(this.linesShare, now)
    stadium.lineHeight = between(home, pitch, smoothstep(stadium.gather)) * risen * share
    stadium.lineStrength = between(lines.strength.high, lines.strength.low, sunk)
  }

  private hushAt(now: number): number {
    const over = clamp((now - this.hushUntil) / (lines.sunk - lines.hold), 0, 1)
    return valueAt(this.hush, now) * (1 - over)
  }
}

/** How long things take, in milliseconds. */
const durations = { fade: 300, join: 900, walk: 1600, dim: 250 } as const
/** How long the seats take to fill, in milliseconds. */
const fillMilliseconds = 4000
/** How much of the time to the next marks a fade takes: frames come unevenly, and it is to be over by then. */
const shareOfPace = 0.9
/** How much of the floodlight is out while children stand on the pitch. */
const gatheredDark = 0.62

/**
 * A turn of the lights, in milliseconds. Down: the floods fade; after `dark` those nobody saw come up for so long (`rise`).
 * Up: they sink, and then the light returns. And how far children keep out of step with each other in it.
 */
const lights = {
  fade: 1200,
  dark: 800,
  rise: 1800,
  riseStagger: 0.7,
  sink: 500,
  return: 900,
  sinkStagger: 0.3,
} as const

/**
 * Lines of light: how long they rise, until when they stand and until when they have sunk, and after how long others may
 * rise from the ground, in milliseconds; how high they are then, in metres, at home and on the pitch, and how strong.
 */
const lines = {
  rise: 500,
  hold: 1200,
  sunk: 1600,
  again: 700,
  home: { high: 17, low: 9 },
  pitch: { high: 4, low: 2.5 },
  strength: { high: 0.95, low: 0.9 },
} as const

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
