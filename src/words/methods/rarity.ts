import { whole } from '../language'

/**
 * How rare something is, in words: `about one every 21 months`. Never a percentage and never a count: the page says it
 * once, for the whole stadium.
 */
export const rarity = (timesAYear: number): string => `about one every ${whole(12 / timesAYear)} months`
