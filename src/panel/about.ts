import type { TemplateResult } from 'lit-html'
import { aboutSummary } from '../words/panel'
import { lazyFold } from './lazy-fold'
import type { Panel } from './panel-state'

/** What this is, what it leaves out and where it comes from, behind one fold. */
export const about = (panel: Panel): TemplateResult =>
  lazyFold(panel, {
    name: 'about',
    heading: aboutSummary,
    load: async () => (await import('./about-text')).aboutText,
  })
