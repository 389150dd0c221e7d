import { html, type TemplateResult } from 'lit-html'

/** A triangle, two bars, or a step: shapes beside the words, never instead of them. */
const shapes = {
  play: 'M4 2 L14 8 L4 14 Z',
  pause: 'M4 2 H7 V14 H4 Z M9 2 H12 V14 H9 Z',
  back: 'M12 2 V14 L5 8 Z M3 2 H5 V14 H3 Z',
  close: 'M3 4 L4 3 L8 7 L12 3 L13 4 L9 8 L13 12 L12 13 L8 9 L4 13 L3 12 L7 8 Z',
  on: 'M4 2 V14 L11 8 Z M11 2 H13 V14 H11 Z',
} as const

/** One of them, beside its words. */
export const shape = (
  name: keyof typeof shapes,
): TemplateResult => html`<svg class="transport-shape" viewBox="0 0 16 16"
  width="16" height="16" aria-hidden="true" focusable="false"><path d=${shapes[name]} /></svg>`

/** The name of a shape. */
export type ShapeName = keyof typeof shapes
