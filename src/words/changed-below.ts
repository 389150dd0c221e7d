import { moreHeading } from './controls'
import { whole } from './language'

/** Settings that have no control in front and are not as in a starting point: beside *More*, and listed in what that opens. */
export const changedBelow = {
  beside: (many: number): string => ` (${whole(many)} changed)`,
  list: (each: readonly string[]): string => `Also changed, under “${moreHeading}”. ${each.join('; ')}.`,
} as const
