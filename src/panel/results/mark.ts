import { html, svg, type TemplateResult } from 'lit-html'

/** The look of a mark in the legend, of a child or of the team: its class gives the colour, as in the stadium. */
export type MarkLook =
  | 'helped'
  | 'handover'
  | 'assessed'
  | 'assessed-false'
  | 'waiting'
  | 'waiting-false'
  | 'lost'
  | 'never-noticed'
  | 'no-need'
  | 'established'
  | 'newly-qualified'
  | 'agency'
  | 'empty'

const rings: ReadonlySet<MarkLook> = new Set([
  'handover',
  'assessed-false',
  'waiting-false',
  'agency',
  'empty',
])
const large: ReadonlySet<MarkLook> = new Set(['lost'])
const small: ReadonlySet<MarkLook> = new Set(['no-need', 'newly-qualified'])

const radius = (look: MarkLook): number => {
  if (small.has(look)) return 3
  return rings.has(look) ? 4.5 : large.has(look) ? 6 : 5
}

/** One mark, drawn as the stadium draws it. */
export const mark = (
  look: MarkLook,
): TemplateResult => html`<svg class="mark" viewBox="0 0 16 16" width="16" height="16"
  aria-hidden="true" focusable="false">${
    look === 'never-noticed'
      ? svg`<path class="mark-${look} mark-disc" d="M8 1L15 8L8 15L1 8Z" />`
      : svg`<circle class="mark-${look} ${rings.has(look) ? 'mark-ring' : 'mark-disc'}" cx="8" cy="8" r=${radius(look)} />`
  }</svg>`
