import type { Doubt } from '../../../model/season/doubt'
import { quantile, quantileDots, sorted } from '../../../model/season/quantiles'
import { whole } from '../../../words/language'
import {
  booksLookTheSame,
  comparedWith,
  effectKnown,
  effectRange,
  effectSigns,
  doubtWords as words,
} from '../../../words/unknowns'
import type { Answer } from './asked'
import type { DoubtQuestion } from './doubt-question'

/** The 5th, 50th and 95th percentile of the guesses: children. */
export interface Range {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** What is shown of the level, in the order shown. */
export const levels = ['inNeed', 'neverNoticed', 'helped'] as const

/** What the guesses say. */
export interface DoubtReading {
  readonly level: { readonly [measure in (typeof levels)[number]]: Range }
  /** What the change does to the children not reached, in 5/50/95 % and in twenty dots, rising. */
  readonly effect: Range
  readonly dots: Float64Array
  readonly against: DoubtQuestion['against']
  readonly isChange: boolean
  /** How many children there are in all. */
  readonly children: number
}

function rangeOf(values: Float64Array): Range {
  const inOrder = sorted(values)
  return { low: quantile(inOrder, 0.05), middle: quantile(inOrder, 0.5), high: quantile(inOrder, 0.95) }
}

/** Reads an answer: the ranges of the levels, and of the effect. */
export function doubtReading({ question, result }: Answer<DoubtQuestion, Doubt>): DoubtReading {
  const { against, isChange, request } = question
  return {
    level: {
      inNeed: rangeOf(result.level.inNeed),
      neverNoticed: rangeOf(result.level.neverNoticed),
      helped: rangeOf(result.level.helped),
    },
    effect: rangeOf(result.effect.notReached),
    dots: quantileDots(result.effect.notReached),
    against,
    isChange,
    children: request.now.children,
  }
}

/** To one figure: what nobody can see is no more certain than that. */
function toOneFigure(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))))
  return Math.round(value / unit) * unit
}

/** A difference no larger than this share of all children is hardly any: five children of 80,000, and half a child. */
const hardlyAny = 5 / 80_000

/** The sentence on what nobody can see, and, where something was changed, how well the change is known beside it. */
export function booksInWords({ level, effect, isChange }: DoubtReading): string[] {
  const { low, high } = level.neverNoticed
  const books = booksLookTheSame(whole(toOneFigure(low)), whole(toOneFigure(high)))
  if (!isChange || high <= low) return [books]
  return [books, effectKnown((effect.high - effect.low) / (high - low))]
}

/** Sentences that say what the change does. */
export function effectInWords({ dots, against, isChange, children }: DoubtReading): string[] {
  if (!isChange) return [words.noChange]
  const hardly = Math.max(0.5, hardlyAny * children)
  const more = dots.filter(dot => dot > hardly).length
  const fewer = dots.filter(dot => dot < -hardly).length
  const beyond = (difference: number) => (Math.abs(difference) > hardly ? difference : 0)
  const isNone = dots.every(dot => Math.abs(dot) < 0.5)
  if (isNone) return [`${comparedWith[against]}: ${words.noneMoves}`]
  return [
    `${comparedWith[against]}: ${effectRange(beyond(dots[1]!), beyond(dots[18]!), children)}`,
    effectSigns(more, fewer, dots.length - more - fewer),
  ]
}
