import type { PlaceId } from '../../figures/place-starts'
import { defaultSettings, type ViewName } from '../settings'
import { writeLink } from './link'

/**
 * The link of a step of the story as it begins, from 1: anything more that a link says is how the picture of the step was left.
 * `place`: the council that the story leads back to.
 */
export const stepLink = (step: number, view: ViewName = 'page', place: PlaceId | null = null): string =>
  `${writeLink(defaultSettings(view))}${place === null ? '' : `&place=${place}`}&step=${step}`
