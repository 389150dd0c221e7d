import { html, nothing, type TemplateResult } from 'lit-html'
import { namesDrawn } from '../../crowd/names-drawn'
import type { Counts } from '../../model/population/allocation'
import { drawingNames, drawingsHeading } from '../../words/drawings'
import { whole } from '../../words/language'
import {
  legendHeading,
  legendInNeed,
  legendNumbers,
  legendScale,
  legendSeen,
  legendTeam,
  legendTeamHeading,
  legendThere,
} from '../../words/legend'
import { evidenceBadge } from '../badge'
import type { Panel } from '../panel-state'
import { type MarkLook, mark } from './mark'
import { neverNoticedInWords } from './never-noticed'

/**
 * What each colour means, in the view that is shown, and how many children have it; then the team. `name`: what its ids
 * begin with, where a page has a second one.
 */
export function legend(panel: Panel, name = 'legend'): TemplateResult {
  const { state, counts, id } = panel
  const rows = state.truth ? thereRows(counts, state.parameters.children) : seenRows(counts)
  // Over the picture it may be higher than there is room, and is moved with the keys too.
  return html`<section class="legend" tabindex=${name === 'legend' ? 0 : nothing} aria-labelledby=${id(`${name}-heading`)}>
    <h2 id=${id(`${name}-heading`)} class="small-heading">${legendHeading}</h2>
    <ul class="legend-rows">
      ${rows.map(
        row => html`<li>${mark(row.look)}
          <span class="legend-name">${row.name}${row.note ? html` <span class="legend-note">${row.note}</span>` : nothing}</span>
          <span class="legend-count">${whole(row.children)}</span></li>`,
      )}
    </ul>
    ${drawnNames(panel)}
    <div class="legend-team">
      <h3 id=${id(`${name}-team`)}>${legendTeamHeading}</h3>
      <ul aria-labelledby=${id(`${name}-team`)}>${teamRows.map(([look, name]) => html`<li>${mark(look)} <span>${name}</span></li>`)}</ul>
    </div>
    <p class="legend-scale">${legendScale} ${
      state.truth
        ? html`${legendInNeed} ${evidenceBadge('assumption')}`
        : html`${legendNumbers} ${evidenceBadge('modelled')}`
    }</p>
  </section>`
}

/** What is drawn over the picture at this moment, each with what it is. Nothing where nothing is. */
export function drawnNames({ state, weeks }: Panel): TemplateResult | typeof nothing {
  const names = namesDrawn(state, weeks.shown)
  if (names.length === 0) return nothing
  return html`<div class="legend-drawn">
    <h3 class="small-heading">${drawingsHeading}</h3>
    <ul>${names.map(name => html`<li>${drawingNames[name]}</li>`)}</ul>
  </div>`
}

interface Row {
  readonly look: MarkLook
  readonly name: string
  readonly children: number
  readonly note?: string
}

/** What the director can tell apart: need and mistake look the same, and three states are one slate dot. */
const seenRows = (counts: Counts): Row[] => [
  { look: 'helped', name: legendSeen.helped, children: counts.helped },
  { look: 'handover', name: legendSeen.handover, children: counts.handover },
  { look: 'assessed', name: legendSeen.assessed, children: counts.beingAssessed + counts.assessedFalse },
  { look: 'waiting', name: legendSeen.waiting, children: counts.waiting + counts.waitingFalse },
  {
    look: 'no-need',
    name: legendSeen.rest,
    children: counts.noNeed + counts.neverNoticed + counts.turnedAway,
  },
]

const thereRows = (counts: Counts, children: number): Row[] => [
  {
    look: 'never-noticed',
    name: legendThere.neverNoticed,
    children: counts.neverNoticed,
    note: neverNoticedInWords(children),
  },
  { look: 'lost', name: legendThere.turnedAway, children: counts.turnedAway },
  { look: 'waiting', name: legendThere.waiting, children: counts.waiting },
  { look: 'assessed', name: legendThere.assessed, children: counts.beingAssessed },
  { look: 'helped', name: legendThere.helped, children: counts.helped },
  { look: 'handover', name: legendThere.handover, children: counts.handover },
  { look: 'waiting-false', name: legendThere.waitingFalse, children: counts.waitingFalse },
  { look: 'assessed-false', name: legendThere.assessedFalse, children: counts.assessedFalse },
  { look: 'no-need', name: legendThere.noNeed, children: counts.noNeed },
]

/** The white marks on the pitch. Drawn as the stadium draws them (render/mark-style.ts). */
const teamRows = [
  ['established', legendTeam.established],
  ['newly-qualified', legendTeam.newlyQualified],
  ['agency', legendTeam.agency],
  ['empty', legendTeam.empty],
] as const
