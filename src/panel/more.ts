import type { TemplateResult } from 'lit-html'
import { moreHeading } from '../words/controls'
import { lazyFold } from './lazy-fold'
import type { Panel } from './panel-state'

/** Everything that is not one of the three controls in front, behind one fold. */
export const more = (panel: Panel): TemplateResult =>
  lazyFold(panel, {
    name: 'more',
    heading: moreHeading,
    load: async () => (await import('./more-parameters')).moreParameters,
  })
