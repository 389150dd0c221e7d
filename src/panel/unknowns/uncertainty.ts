import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { withChildren } from '../../figures/children'
import { doubt, openingValues } from '../../figures/doubt'
import { defaultPreset, presetParameters } from '../../figures/presets'
import { oneFigure } from '../../lib/numbers'
import { type ParameterId, type Parameters, parameterIds } from '../../model/parameters/registry'
import { quantile, quantileDots, sorted } from '../../model/quantiles'
import { caseloads, shareTrue } from '../../model/simulation/calibrated-draws'
import type { Uncertainty } from '../../model/simulation/uncertainty'
import { sameParameters } from '../../store/settings'
import type { State } from '../../store/state'
import { signed, toTen, whole } from '../../words/language'
import {
  booksLookTheSame,
  comparedWith,
  effectKnown,
  effectRange,
  effectSigns,
  nineInTen,
  ofAll,
  tenthCut,
  uncertaintyMeasures,
  uncertainty as words,
  working,
} from '../../words/unknowns'
import { badgedHeading } from '../badge'
import type { Panel } from '../panel-state'
import { percent } from '../percent'
import { axisOf, dotPlot, drawnAxis, numbersTable } from './dot-plot'
import { type Answer, askButton, LongTask, type UncertaintyQuestion } from './long-task'

/** What nobody knows: the level, which could be almost anything, and the effect of a change, which could not. */
export function uncertainty(panel: Panel): TemplateResult {
  const task = guessesTask(panel)
  const question = uncertaintyQuestion(panel.state)
  const { answer } = task
  const id = panel.id('unknowns-doubt')
  return html`<section class="unknowns-part" data-kind="uncertainty" aria-labelledby=${id}>
    ${badgedHeading(id, words.heading, 'assumption')}
    <p>${words.meaning}</p>
    <p class="chart-note">${words.keeps(caseloads.least, caseloads.most)} ${words.keepsTrue(100 * shareTrue.min, 100 * shareTrue.max)} ${words.yours}</p>
    <p class="chart-note">${tenthCut(doubt.cutNotReached[0], doubt.cutNotReached[4], openingValues().cutNotReached)}</p>
    ${askButton(task, question, words.ask)}
    ${answer ? shown(uncertaintyReading(answer), answer.question.key !== question.key) : nothing}
  </section>`
}

/** The panel's own task of working the guesses out. */
export function guessesTask(panel: Panel): LongTask<UncertaintyQuestion, Uncertainty> {
  const { tasks } = panel.local
  tasks.uncertainty ??= new LongTask({
    worker: panel.weeks.client,
    read: outcome => (outcome.kind === 'uncertainty' ? outcome.uncertainty : null),
    onChange: panel.redraw,
    onEnd(how) {
      const { answer } = tasks.uncertainty ?? {}
      if (how !== 'answered') panel.announce(working[how])
      else if (answer) panel.announce(allInWords(uncertaintyReading(answer)))
    },
  })
  return tasks.uncertainty
}

const allInWords = (reading: UncertaintyReading): string =>
  [...booksInWords(reading), ...effectInWords(reading)].join(' ')

function shown(reading: UncertaintyReading, isOld: boolean): TemplateResult {
  const look = isOld ? 'unknowns-old' : 'unknowns-result'
  return html`<p class=${look}>${isOld ? words.oldRanges : nothing} ${booksInWords(reading).join(' ')}</p>
    <h4>${words.levelHeading}</h4>
    ${rangeRows(reading, isOld)}
    <h4>${words.effectHeading}</h4>
    ${effect(reading, isOld)}
    <p class=${look}>${effectInWords(reading).join(' ')}</p>
    <p class="chart-note">${words.settled}</p>
    ${uncertaintyTable(reading)}`
}

/** Ranges as lines on one common axis, each under its name and the same in words. The ring is the middle guess. */
function rangeRows({ level, children }: UncertaintyReading, isOld: boolean): TemplateResult {
  const most = Math.max(...levels.map(measure => level[measure].high))
  const axis = axisOf(0, most)
  const of = ofAll(children)
  return html`<ul class="unknowns-ranges">${levels.map(measure => {
    const { low, middle, high } = level[measure]
    return html`<li>
      <b>${uncertaintyMeasures[measure]}:</b> ${nineInTen(toTen(low), toTen(middle), toTen(high), of)}.
      <svg class="unknowns-plot" data-look="uncertainty" data-old=${isOld} height="16" aria-hidden="true" focusable="false">
        <line class="unknowns-range" x1=${percent(axis(low))} x2=${percent(axis(high))} y1="8" y2="8" />
        <circle class="unknowns-middle" cx=${percent(axis(middle))} cy="8" r="5" />
      </svg>
    </li>`
  })}</ul>
  <svg class="unknowns-plot" data-look="uncertainty" data-old=${isOld} height="26" aria-hidden="true" focusable="false">${svg`${drawnAxis(axis, 2, toTen)}`}</svg>`
}

/** The effect of the change in twenty rings; nothing where no guess shows any. */
function effect({ dots }: UncertaintyReading, isOld: boolean): TemplateResult | typeof nothing {
  if (!dots.some(dot => Math.abs(dot) >= 0.5)) return nothing
  return html`${dotPlot({
    look: 'uncertainty',
    dots,
    from: Math.min(0, dots[0]!),
    to: Math.max(0, dots.at(-1)!),
    tick: signed,
    mark: { value: 0, text: words.zero },
    highest: 5,
    isOld,
  })}<p class="unknowns-ends" aria-hidden="true"><span>${dots[0]! < -0.5 ? words.fewer : nothing}</span>
    <span>${dots.at(-1)! > 0.5 ? words.more : nothing}</span></p>
  <p class="chart-note">${words.eachDot}</p>`
}

/** The seed of the guesses: one for everybody, so that the same settings give every reader the same ranges. */
const guessSeed = 1

/** How many guesses are made. */
const guesses = 400

/**
 * The question for the settings in force. They are compared with what is kept; where nothing is, with the last setting;
 * where that is the same, or is that, with England 2025: each in a stadium of the present size, so that only settings differ.
 */
export function uncertaintyQuestion({
  parameters: now,
  baseline,
  kept,
}: Pick<State, 'parameters' | 'baseline' | 'kept'>): UncertaintyQuestion {
  const observed = presetParameters(defaultPreset, now.children)
  return changeQuestion(...comparedTo(now, baseline, kept?.parameters, observed), now)
}

/** The question what one change does, from these settings to those. */
export function changeQuestion(
  against: UncertaintyQuestion['against'],
  before: Parameters,
  now: Parameters,
): UncertaintyQuestion {
  const observed = presetParameters(defaultPreset, now.children)
  const key = JSON.stringify([against, valuesOf(before), valuesOf(now)])
  return {
    key,
    against,
    isChange: !sameParameters(before, now),
    request: { channel: 'uncertainty', observed, kept: before, now, seed: guessSeed, draws: guesses },
  }
}

function comparedTo(
  now: Parameters,
  baseline: Parameters,
  kept: Parameters | undefined,
  england: Parameters,
): [UncertaintyQuestion['against'], Parameters] {
  if (kept) return ['kept', withChildren(kept, now.children)]
  const last = withChildren(baseline, now.children)
  const isEngland = sameParameters(last, now) || sameParameters(last, england)
  return isEngland ? ['england', england] : ['lastSetting', last]
}

const valuesOf = (parameters: Parameters): number[] => parameterIds.map((id: ParameterId) => parameters[id])

/** The 5th, 50th and 95th percentile of the guesses: children. */
interface Range {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** What is shown of the level, in the order shown. */
const levels = ['inNeed', 'neverNoticed', 'helped'] as const

/** What the guesses say. */
export interface UncertaintyReading {
  readonly level: { readonly [measure in (typeof levels)[number]]: Range }
  /** What the change does to the children not reached, in 5/50/95 % and in twenty dots, rising. */
  readonly effect: Range
  readonly dots: Float64Array
  readonly against: UncertaintyQuestion['against']
  readonly isChange: boolean
  /** How many children there are in all. */
  readonly children: number
}

function rangeOf(values: Float64Array): Range {
  const inOrder = sorted(values)
  return { low: quantile(inOrder, 0.05), middle: quantile(inOrder, 0.5), high: quantile(inOrder, 0.95) }
}

/** Reads an answer: the ranges of the levels, and of the effect. */
export function uncertaintyReading({
  question,
  result,
}: Answer<UncertaintyQuestion, Uncertainty>): UncertaintyReading {
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

/** The sentence on what nobody can see, and, where something was changed, how well the change is known beside it. */
export function booksInWords({ level, effect, isChange }: UncertaintyReading): string[] {
  const { low, high } = level.neverNoticed
  const books = booksLookTheSame(whole(oneFigure(low)), whole(oneFigure(high)))
  if (!isChange || high <= low) return [books]
  return [books, effectKnown((effect.high - effect.low) / (high - low))]
}

/** Sentences that say what the change does. */
export function effectInWords({ dots, against, isChange, children }: UncertaintyReading): string[] {
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

/** A difference no larger than this share of all children is hardly any: five children of 80,000, and half a child. */
const hardlyAny = 5 / 80_000

/** The ranges of the guesses as numbers, the effect of the change last. */
function uncertaintyTable({ level, effect, isChange }: UncertaintyReading): TemplateResult {
  const row = (name: string, { low, middle, high }: Range) => [name, toTen(low), toTen(middle), toTen(high)]
  const rows = levels.map(measure => row(uncertaintyMeasures[measure], level[measure]))
  if (isChange) rows.push(row(words.tableEffect, effect))
  const head = [words.tableMeasure, words.tableLow, words.tableMiddle, words.tableHigh]
  return numbersTable(words.tableSummary, head, rows)
}
