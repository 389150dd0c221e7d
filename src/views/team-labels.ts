import type { BlockLabel } from '../stadium/labels'
import type { PlayerCounts } from '../stadium/players'
import { sortedGroups } from '../stadium/sorted-groups'
import { whole } from '../words/language'
import { teamGroupLabels } from '../words/stadium'

/** A label for each group of the sorted team that has anyone in it, from left to right. */
export function teamLabels(counts: PlayerCounts): BlockLabel[] {
  const { region } = sortedGroups(counts)
  return (['established', 'newlyQualified', 'agency', 'empty'] as const).flatMap(kind => {
    const where = region(kind)
    return where ? [{ count: whole(counts[kind]), name: teamGroupLabels[kind], regions: [where] }] : []
  })
}
