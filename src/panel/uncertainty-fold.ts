import type { TemplateResult } from 'lit-html'
import { unknownsHeading } from '../words/panel'
import type { FetchedPart } from './fetched-part'
import { lazyFold } from './lazy-fold'
import type { Panel } from './panel-state'

/** What could be otherwise: chance, what nobody knows, what is left out, behind one fold. */
export const uncertaintyFold = (panel: Panel, load: FetchedPart['load']): TemplateResult =>
  lazyFold(panel, { name: 'otherwise', heading: unknownsHeading, load })

/** Its inside, where a view brings none of its own with styles. */
export const loadUncertainty: FetchedPart['load'] = async () => (await import('./unknowns/unknowns')).unknowns
