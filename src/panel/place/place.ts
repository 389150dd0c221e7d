import { html, nothing } from 'lit-html'
import { placeWith } from '../../figures/places/places'
import type { PartBody } from '../panel-state'
import { placeFigures } from './figures'
import { picker } from './picker'
import { placeSaving } from './saving'

/** One's own council: choosing it, and what is published of it beside what the model makes of it. */
export const place: PartBody = panel => {
  const { place: id } = panel.state
  const chosen = id === null ? undefined : placeWith(id)
  return html`${picker(panel)} ${
    chosen ? html`${placeSaving(panel, chosen)} ${placeFigures(panel, chosen)}` : nothing
  }`
}
