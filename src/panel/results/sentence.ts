import { html, nothing, type TemplateResult } from 'lit-html'
import { outcomeAt } from '../../crowd/outcome'
import type { PlayedWeek } from '../../crowd/played-weeks'
import { forChildren } from '../../figures/children'
import { openFiles } from '../../figures/open-cases'
import { defaultPreset } from '../../figures/presets'
import { caseloadOf, playersOf } from '../../model/population/states'
import { seasonWeeks } from '../../store/season-settings'
import { isAsPreset } from '../../store/settings'
import type { State } from '../../store/state'
import { type Caseloads, caseloadMoved, caseloadSentence } from '../../words/caseload'
import {
  changeSentence,
  levelSentence,
  nobodyIsBeingSeen,
  nobodyToSeeThem,
  noChange,
  noQueueSentence,
  publishedSentence,
  settledShort,
} from '../../words/live-sentence'
import { seasonShort, sinceKickOff, weekOf } from '../../words/season'
import { nobodyCanSeeThis } from '../../words/toggles'
import { evidenceBadge } from '../evidence-fold'
import { fetchOnToggle, inside } from '../lazy'
import type { Panel } from '../panel-state'
import { parts } from '../parts'
import { asItWas, whichItIs } from './earlier'

/** What the picture says at this moment: what changed, then how things stand. */
export interface Meaning {
  /** Undefined until something was changed. */
  readonly change: string | undefined
  readonly level: string
  /** The published count that the level is to be read with. Empty where there is none. */
  readonly published: string
  /** How many children each worker has. */
  readonly caseloads: Caseloads
  /** A short line: how long things take to settle, or why nothing changed. */
  readonly note: string
}

/** What the picture says, in words that follow the view. */
export function meaning(panel: Panel): Meaning {
  const { state, earlier } = panel
  if (state.showsBefore && earlier)
    return { ...meaning(asItWas(panel, earlier)), change: whichItIs(panel, earlier) }
  return panel.weeks.shown ? weekMeaning(panel, panel.weeks.shown) : settledMeaning(panel)
}

/** What readers who listen hear of it: the caseload only once it has moved. */
export function spokenMeaning(panel: Panel): string {
  const { change, level, published, caseloads } = meaning(panel)
  const caseload = caseloadMoved(caseloads) === 0 ? '' : caseloadSentence(caseloads)
  return [change, level, published, caseload].filter(Boolean).join(' ')
}

/** The same in a week of a season: change is counted from its beginning. */
function weekMeaning({ state, counts, before }: Panel, { week, row, rowAtKickOff }: PlayedWeek): Meaning {
  const { children } = state.parameters
  const subject = { now: counts, before, children, truth: state.truth }
  const isNobodySeen = row.slots < 1
  const level = isNobodySeen && !state.truth ? nobodyToSeeThem(subject) : levelSentence(subject)
  const where = `${weekOf(week, seasonWeeks)}. ${seasonShort}`
  const note = state.truth ? `${nobodyCanSeeThis} ${where}` : where
  const change = week === 0 ? '' : sinceKickOff(changeSentence(subject))
  const caseloads = {
    now: caseloadOf(row, playersOf(row)),
    before: caseloadOf(rowAtKickOff, playersOf(rowAtKickOff)),
    isInSeason: true,
  }
  return {
    change: isNobodySeen ? nobodyIsBeingSeen : change || undefined,
    level,
    published: '',
    caseloads,
    note,
  }
}

function settledMeaning({ state, counts, before, settled }: Panel): Meaning {
  const { children } = state.parameters
  const subject = { now: counts, before, children, truth: state.truth }
  const isNobodySeen = !Number.isFinite(settled.waitWeeks)
  const level = isNobodySeen && !state.truth ? nobodyToSeeThem(subject) : levelSentence(subject)
  const note = state.truth ? `${nobodyCanSeeThis} ${settledShort}` : settledShort
  const caseloads = {
    now: settled.caseload,
    before: outcomeAt(state.baseline).settled.caseload,
    isInSeason: false,
  }
  const published = state.truth ? '' : publishedFor(state.parameters)
  const stands = { level, published, caseloads }
  if (isNobodySeen) return { change: nobodyIsBeingSeen, ...stands, note }
  if (state.baseline === state.parameters) return { change: undefined, ...stands, note }
  const change = changeSentence(subject)
  if (change !== '') return { change, ...stands, note }
  const why = settled.queue ? note : noQueueSentence
  return { change: noChange(state.truth), ...stands, note: why }
}

/** England's published count of open cases, where the settings are England's of the year it was published for. */
function publishedFor(parameters: State['parameters']): string {
  if (!isAsPreset(parameters, defaultPreset)) return ''
  return publishedSentence(forChildren(openFiles.value, parameters.children), openFiles.year)
}

/**
 * The sentence everybody sees. How many are in need is assumed; what the director sees is worked out. It keeps the room
 * of its longest form, so that nothing below it moves.
 */
export function sentence(panel: Panel): TemplateResult {
  const { change, level, published, caseloads, note } = meaning(panel)
  const badged = html`${level} ${evidenceBadge(panel.state.truth ? 'assumption' : 'modelled')}`
  const caseload = caseloadSentence(caseloads)
  return html`<div class="sentence">
    <p class="sentence-first">${change ?? badged}</p>
    <div class="sentence-level">${change ? html`<p>${badged}</p> ` : nothing}${published === '' ? nothing : html`<p class="sentence-published">${published}</p> `}${caseload === '' ? nothing : caseloadFold(panel, caseload)}</div>
    <p class="sentence-note">${note}</p>
  </div>`
}

/** How many children each worker has; what to be careful about is one press away. */
const caseloadFold = (panel: Panel, said: string): TemplateResult =>
  html`<details class="caseload" @toggle=${fetchOnToggle(panel, parts.caseload)}>
    <summary>${said} <span class="caseload-mark"></span></summary>
    ${inside(panel, parts.caseload)}
  </details>`
