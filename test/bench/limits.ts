import type { Turn } from './measure'
import type { Measured } from './run'
import { median } from './statistics'

/** What is compared: key press → paint (the screen's beat and the browser's composing included), or → pixels finished. */
export type By = 'paint' | 'pixels'

/** A promise about two entrants: how many times sooner one's key press shows than the other's. */
export interface Limit {
  readonly who: string
  readonly than: string
  readonly by: By
  /** Times sooner it is meant to be. */
  readonly target: number
  /** Times sooner it was when `results.md` was written; `--check` fails below half of it. */
  readonly measured: number
}

/**
 * What is promised. Ratios alone: absolute times say more about the machine than about the page. The canvas stage is
 * judged by pixels as well: on the screen nobody can be sooner than the floor, which it has nearly reached.
 */
const limits: readonly Limit[] = [
  { who: 'page-pixi', than: 'three', by: 'paint', target: 1, measured: 1.79 },
  { who: 'page-pixi', than: 'regl-scatterplot', by: 'paint', target: 2, measured: 3.04 },
  { who: 'page-canvas', than: 'regl-scatterplot', by: 'paint', target: 5, measured: 3.5 },
  { who: 'page-canvas', than: 'regl-scatterplot', by: 'pixels', target: 5, measured: 9.95 },
  { who: 'stage-pixi', than: 'three', by: 'paint', target: 1, measured: 2.2 },
  { who: 'stage-pixi', than: 'regl-scatterplot', by: 'paint', target: 2, measured: 3.87 },
  { who: 'stage-canvas', than: 'regl-scatterplot', by: 'paint', target: 5, measured: 4.91 },
  { who: 'stage-canvas', than: 'regl-scatterplot', by: 'pixels', target: 5, measured: 11 },
]

/** A limit with what this run found. */
export interface Verdict extends Limit {
  /** Median of the rounds' ratios. */
  readonly ratio: number
  readonly ratios: readonly number[]
  /** Not below half of what was measured when the results were written. */
  readonly holds: boolean
}

/** `than`'s median over `who`'s, round by round: above 1, `who` is sooner. */
export function ratiosOf(who: Measured, than: Measured, by: By): number[] {
  const middle = ({ toPaint, toPixels }: Turn) => median(by === 'paint' ? toPaint : toPixels)
  return who.turns.map((turn, round) => middle(than.turns[round]!) / middle(turn))
}

/** Every limit whose two entrants took part. */
export function judge(measured: readonly Measured[]): Verdict[] {
  const find = (name: string) => measured.find(({ entrant }) => entrant.name === name)
  return limits.flatMap(limit => {
    const [who, than] = [find(limit.who), find(limit.than)]
    if (!who || !than) return []
    const ratios = ratiosOf(who, than, limit.by)
    const ratio = median(ratios)
    return [{ ...limit, ratio, ratios, holds: ratio >= limit.measured / 2 }]
  })
}

/** Ours that drew something while nothing happened: there must be none. */
export function restless(measured: readonly Measured[]): string[] {
  return measured
    .filter(({ entrant }) => /^(page|stage)-/.test(entrant.name))
    .filter(({ turns }) => turns.some(({ idleFrames }) => idleFrames > 0))
    .map(({ entrant }) => entrant.name)
}
