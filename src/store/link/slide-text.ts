import type { Settings } from '../settings'
import { writeLink } from './link'

/**
 * Settings as one of the slides of a link has them: without what all of them have; a step of the story as it begins. Empty: they
 * are as a link without a query has them.
 */
export const slideText = (settings: Settings): string =>
  settings.step === null
    ? writeLink({ ...settings, slides: [], slide: 1, view: 'page', stage: 'auto' }).replace(/^\?(v=1&?)?/, '')
    : `step=${settings.step}`
