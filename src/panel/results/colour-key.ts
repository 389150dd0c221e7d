import { html, type TemplateResult } from 'lit-html'
import type { Counts } from '../../model/population/allocation'
import { colourKeyOpens, coloursSeen, coloursThere } from '../../words/colours'
import { inside } from '../lazy'
import type { Panel } from '../panel-state'
import { parts } from '../parts'
import { type MarkLook, mark } from './mark'

/**
 * The colours that are in the picture now, each mark with its short name, in one line and without numbers. Pressed, it
 * opens the legend with all of them, which comes late. What has nobody in it is left out.
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
    ${inside(panel, parts.legend)}
  </details>`
}

/** A colour that has a short name: its marks, and how many children have it. */
export interface Colour {
  readonly looks: readonly MarkLook[]
  readonly name: string
  readonly children: number
}

/** In the order of the blocks, from left to right. In the director's view need and no need are one colour. */
export const coloursOfSeen = (counts: Counts): Colour[] => [
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
export const knownInNeed = (counts: Counts): Colour[] => [
  { looks: ['helped'], name: coloursThere.helped, children: counts.helped },
  { looks: ['handover'], name: coloursThere.handover, children: counts.handover },
  { looks: ['assessed'], name: coloursThere.beingAssessed, children: counts.beingAssessed },
  { looks: ['waiting'], name: coloursThere.waiting, children: counts.waiting },
  { looks: ['lost'], name: coloursThere.turnedAway, children: counts.turnedAway },
]
