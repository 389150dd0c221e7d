import { html, nothing, type TemplateResult } from 'lit-html'
import type { PlayedWeek } from '../../crowd/played-weeks'
import { forChildren } from '../../figures/children'
import { openFiles } from '../../figures/methods-figures'
import { presetParameters } from '../../figures/presets'
import type { Parameters } from '../../model/parameters/registry'
import { seasonWeeks } from '../../store/season-settings'
import { sameParameters } from '../../store/settings'
import {
  changeSentence,
  levelSentence,
  nobodyIsBeingSeen,
  nobodyToSeeThem,
  noChange,
  noQueueSentence,
  settledShort,
} from '../../words/live-sentence'
import { seasonShort, sinceWeekNought, weekOf } from '../../words/season'
import { nobodyCanSeeThis } from '../../words/toggles'
import { evidenceBadge } from '../evidence-fold'
import type { Panel } from '../panel-state'

/** What the picture says at this moment: what changed, then how things stand. */
export interface Meaning {
  /** Undefined until something was changed. */
  readonly change: string | undefined
  readonly level: string
  /** A short line: how long things take to settle, or why nothing changed. */
  readonly note: string
}

/** What the picture says, in words that follow the view. */
export function meaning(panel: Panel): Meaning {
  return panel.weeks.shown ? weekMeaning(panel, panel.weeks.shown) : settledMeaning(panel)
}

/** The same in a week of a season: change is counted from its beginning. */
function weekMeaning({ state, counts, before }: Panel, { week, row }: PlayedWeek): Meaning {
  const { children } = state.parameters
  const subject = { now: counts, before, children, truth: state.truth }
  const isNobodySeen = row.slots < 1
  const level = isNobodySeen && !state.truth ? nobodyToSeeThem(subject) : levelSentence(subject)
  const where = `${weekOf(week, seasonWeeks)}. ${seasonShort}`
  const note = state.truth ? `${nobodyCanSeeThis} ${where}` : where
  const change = week === 0 ? '' : sinceWeekNought(changeSentence(subject))
  return { change: isNobodySeen ? nobodyIsBeingSeen : change || undefined, level, note }
}

function settledMeaning({ state, counts, before, settled }: Panel): Meaning {
  const { children } = state.parameters
  const subject = { now: counts, before, children, truth: state.truth, ...publishedFor(state.parameters) }
  const isNobodySeen = !Number.isFinite(settled.waitWeeks)
  const level = isNobodySeen && !state.truth ? nobodyToSeeThem(subject) : levelSentence(subject)
  const note = state.truth ? `${nobodyCanSeeThis} ${settledShort}` : settledShort
  if (isNobodySeen) return { change: nobodyIsBeingSeen, level, note }
  if (state.baseline === state.parameters) return { change: undefined, level, note }
  const change = changeSentence(subject)
  if (change !== '') return { change, level, note }
  return { change: noChange(state.truth), level, note: settled.queue ? note : noQueueSentence }
}

/** England's published count of open cases, where the settings are England's of the year it was published for. */
function publishedFor(parameters: Parameters): { published?: number } {
  const { children } = parameters
  if (!sameParameters(parameters, presetParameters('england-2025', children))) return {}
  return { published: forChildren(openFiles.value, children) }
}

/**
 * The sentence everybody sees. How many are in need is assumed; what the director sees is worked out. It keeps the room
 * of its longest form, so that nothing below it moves.
 */
export function sentence(panel: Panel): TemplateResult {
  const { change, level, note } = meaning(panel)
  const badged = html`${level} ${evidenceBadge(panel.state.truth ? 'assumption' : 'workedOut')}`
  return html`<div class="sentence">
    <p class="sentence-first">${change ?? badged}</p>
    ${change ? html`<p class="sentence-level">${badged}</p>` : nothing}
    <p class="sentence-note">${note}</p>
  </div>`
}
