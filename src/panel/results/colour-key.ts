import { html, type TemplateResult } from 'lit-html'
import { namesDrawn } from '../../crowd/names-drawn'
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
  return html`<details class="colour-key">
    <summary>${coloursIn(panel).map(
      ({ looks, name }) =>
        html`<span class="colour-key-name">${looks.map(mark)} ${name}<span class="unseen">,</span></span> `,
    )}<span class="unseen">${colourKeyOpens}</span><span class="more-mark"></span></summary>
    ${inside(panel, parts.legend)}
  </details>`
}

/** The colours that are in the picture now. What has nobody in it is left out. */
export function coloursIn({ state, counts, weeks }: Pick<Panel, 'state' | 'counts' | 'weeks'>): Colour[] {
  // Drawn over what the director sees: children whom inspectors’ light passes over.
  const hasUnseen = !state.truth && namesDrawn(state, weeks.shown).includes('inspectors')
  return [
    ...(state.truth ? coloursOfThere(counts) : coloursOfSeen(counts)),
    ...(hasUnseen ? [unseen(counts)] : []),
  ].filter(({ children }) => children > 0)
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
  unseen(counts),
  {
    looks: ['assessed-false', 'waiting-false'],
    name: coloursThere.falseAlarms,
    children: counts.falseAlarms,
  },
]

/** Those in need about whom no concern was raised. */
const unseen = (counts: Counts): Colour => ({
  looks: ['never-noticed'],
  name: coloursThere.neverNoticed,
  children: counts.neverNoticed,
})

/** Those in need about whom a concern was raised. */
export const knownInNeed = (counts: Counts): Colour[] => [
  { looks: ['helped'], name: coloursThere.helped, children: counts.helped },
  { looks: ['handover'], name: coloursThere.handover, children: counts.handover },
  { looks: ['assessed'], name: coloursThere.beingAssessed, children: counts.beingAssessed },
  { looks: ['waiting'], name: coloursThere.waiting, children: counts.waiting },
  { looks: ['lost'], name: coloursThere.turnedAway, children: counts.turnedAway },
]
