import type { Picture } from '../model/crowd'
import { needStates } from '../model/states'
import { neverNoticedInWords } from '../panel/legend'
import type { Gathering } from '../stadium/gather'
import type { BlockLabel } from '../stadium/labels'
import { whole } from '../words/language'
import { blocksSeen, blocksThere } from '../words/page'

/** A label for each block of gathered children that has anyone in it, from left to right. */
export function blockLabels(picture: Picture, gathering: Gathering, truth: boolean): BlockLabel[] {
  const names: Partial<Record<string, string>> = truth ? blocksThere : blocksSeen
  const inNeed = needStates.map((state, index) => ({
    name:
      state === 'neverNoticed' && truth
        ? `${names[state]}: ${neverNoticedInWords(picture.children)}`
        : names[state],
    from: index === 0 ? 0 : picture.needBoundaries[index - 1],
    to: picture.needBoundaries[index],
    group: 'need' as const,
  }))
  const falseAlarms = {
    name: names.falseAlarms,
    from: 0,
    to: picture.falseAlarmBoundaries[1],
    group: 'falseAlarms' as const,
  }
  return [...inNeed, falseAlarms].flatMap(({ name, from, to, group }) =>
    name !== undefined && to > from
      ? [{ count: whole(to - from), name, region: gathering.region(group, from, to) }]
      : [],
  )
}
