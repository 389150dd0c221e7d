import { html, nothing, type TemplateResult } from 'lit-html'
import { neverNoticedAmong } from '../../figures/children'
import type { Counts } from '../../model/population/allocation'
import { whole } from '../../words/language'
import {
  colourKeyOpens,
  coloursSeen,
  coloursThere,
  legendHeading,
  legendInNeed,
  legendNumbers,
  legendScale,
  legendSeen,
  legendTeam,
  legendTeamHeading,
  legendThere,
  linedUpSeen,
  linedUpThere,
  neverNoticedRange as rangeWords,
} from '../../words/legend'
import { evidenceBadge } from '../badge'
import type { Panel } from '../panel-state'
import { type MarkLook, mark } from './mark'

/**
 * What each colour means, in the view that is shown, and how many children have it; then the team. `name`: what its ids
 * begin with, where a page has a second one.
 */
export function legend({ state, counts, id }: Panel, name = 'legend'): TemplateResult {
  const rows = state.truth ? thereRows(counts, state.parameters.children) : seenRows(counts)
  return html`<section class="legend" aria-labelledby=${id(`${name}-heading`)}>
    <h2 id=${id(`${name}-heading`)} class="small-heading">${legendHeading}</h2>
    <ul class="legend-rows">
      ${rows.map(
        row => html`<li>${mark(row.look)}
          <span class="legend-name">${row.name}${row.note ? html` <span class="legend-note">${row.note}</span>` : nothing}</span>
          <span class="legend-count">${whole(row.children)}</span></li>`,
      )}
    </ul>
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

/** A colour that has a short name: its marks, and how many children have it. */
interface Colour {
  readonly looks: readonly MarkLook[]
  readonly name: string
  readonly children: number
}

/**
 * The colours that are in the picture now, each mark with its short name, in one line and without numbers. Pressed, it
 * opens the legend with all of them. What has nobody in it is left out.
 */
export function colourKey(panel: Panel): TemplateResult {
  const { state, counts } = panel
  const named = (state.truth ? coloursOfThere(counts) : coloursOfSeen(counts)).filter(
    ({ children }) => children > 0,
  )
  return html`<details class="colour-key">
    <summary>${named.map(
      ({ looks, name }) =>
        html`<span class="colour-key-name">${looks.map(mark)} ${name}<span class="unseen">,</span></span> `,
    )}<span class="unseen">${colourKeyOpens}</span><span class="more-mark"></span></summary>
    ${legend(panel)}
  </details>`
}

/** What stands on the pitch once the children are lined up, for readers who listen. */
export function spokenLinedUp({ state, counts }: Panel): string {
  const { children } = state.parameters
  const some = (colours: readonly Colour[]) => colours.filter(colour => colour.children > 0)
  if (!state.truth) return linedUpSeen(some(coloursOfSeen(counts)), children)
  const { falseAlarms } = counts
  return linedUpThere(
    { inNeed: some(knownInNeed(counts)), falseAlarms },
    neverNoticedInWords(children),
    children,
  )
}

/** In the order of the blocks, from left to right. In the director's view need and no need are one colour. */
const coloursOfSeen = (counts: Counts): Colour[] => [
  { looks: ['helped'], name: coloursSeen.helped, children: counts.helped },
  { looks: ['handover'], name: coloursSeen.handover, children: counts.handover },
  {
    looks: ['assessed'],
    name: coloursSeen.beingAssessed,
    children: counts.beingAssessed + counts.assessedFalse,
  },
  { looks: ['waiting'], name: coloursSeen.waiting, children: counts.waiting + counts.waitingFalse },
]

const coloursOfThere = (counts: Counts): Colour[] => [
  ...knownInNeed(counts),
  { looks: ['never-noticed'], name: coloursThere.neverNoticed, children: counts.neverNoticed },
  {
    looks: ['assessed-false', 'waiting-false'],
    name: coloursThere.falseAlarms,
    children: counts.falseAlarms,
  },
]

/** Those in need about whom a concern was raised. */
const knownInNeed = (counts: Counts): Colour[] => [
  { looks: ['helped'], name: coloursThere.helped, children: counts.helped },
  { looks: ['handover'], name: coloursThere.handover, children: counts.handover },
  { looks: ['assessed'], name: coloursThere.beingAssessed, children: counts.beingAssessed },
  { looks: ['waiting'], name: coloursThere.waiting, children: counts.waiting },
  { looks: ['lost'], name: coloursThere.turnedAway, children: counts.turnedAway },
]

/** How far from the truth the never noticed could be, in this stadium, in words. */
export const neverNoticedInWords = (children: number): string => {
  const { low, high } = neverNoticedAmong(children)
  return rangeWords(low, high)
}

/** The white marks on the pitch. Drawn as the stadium draws them (render/mark-style.ts). */
const teamRows = [
  ['established', legendTeam.established],
  ['newly-qualified', legendTeam.newlyQualified],
  ['agency', legendTeam.agency],
  ['empty', legendTeam.empty],
] as const
