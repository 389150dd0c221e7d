import { neverNoticedAmong } from '../figures/children'
import type { Allocation } from '../model/population/allocation'
import { needStates, type StateName } from '../model/population/states'
import type { BlockLabel } from '../stadium/labels/labels'
import type { Gathering } from '../stadium/layout/blocks'
import { type PlayerCounts, sortedGroups } from '../stadium/layout/team-layout'
import { hasOnlyWords, type State } from '../store/state'
import { coloursSeen, coloursThere } from '../words/colours'
import { whole } from '../words/language'
import {
  blocksChecked,
  blocksNote,
  neverNoticedBlock,
  othersNote,
  teamGroupLabels,
} from '../words/picture-labels'

/** A stretch of the gathered children: which group, and from which place to which. */
interface Stretch {
  readonly group: 'need' | 'falseAlarms'
  readonly from: number
  readonly to: number
}

/** Where each state stands. */
function stretches(picture: Allocation): Partial<Record<StateName, Stretch>> {
  const inNeed = needStates.map((state, index): [StateName, Stretch] => [
    state,
    {
      group: 'need',
      from: index === 0 ? 0 : picture.needBoundaries[index - 1],
      to: picture.needBoundaries[index],
    },
  ])
  const [assessed, open] = picture.falseAlarmBoundaries
  return {
    ...Object.fromEntries(inNeed),
    assessedFalse: { group: 'falseAlarms', from: 0, to: assessed },
    waitingFalse: { group: 'falseAlarms', from: assessed, to: open },
  }
}

/** Which states share a label. In the director's view need and mistake do: nobody can tell them apart. */
const seen: readonly (readonly [string, readonly StateName[]])[] = [
  [coloursSeen.helped, ['helped']],
  [coloursSeen.handover, ['handover']],
  [coloursSeen.beingAssessed, ['beingAssessed', 'assessedFalse']],
  [coloursSeen.waiting, ['waiting', 'waitingFalse']],
]
/** The never noticed have words of their own, below. */
const there: readonly (readonly [string, readonly StateName[]])[] = [
  [coloursThere.helped, ['helped']],
  [coloursThere.handover, ['handover']],
  [coloursThere.beingAssessed, ['beingAssessed']],
  [coloursThere.waiting, ['waiting']],
  [coloursThere.turnedAway, ['turnedAway']],
  ['', ['neverNoticed']],
  [coloursThere.falseAlarms, ['assessedFalse', 'waitingFalse']],
]

const checkedSeen: readonly (readonly [string, readonly StateName[]])[] = [
  [blocksChecked.pointedAt, ['beingAssessed', 'assessedFalse']],
]
const checkedThere: readonly (readonly [string, readonly StateName[]])[] = [
  [blocksChecked.found, ['beingAssessed']],
  [blocksChecked.missed, ['neverNoticed']],
  [blocksChecked.mistaken, ['assessedFalse']],
]

/**
 * A label for each colour of gathered children that has anyone in it, from left to right. `isCheck`: the picture is of
 * what a check points at.
 */
export function blockLabels(
  picture: Allocation,
  gathering: Gathering,
  truth: boolean,
  isCheck = false,
): BlockLabel[] {
  const where = stretches(picture)
  const [asSeen, asThere] = isCheck ? [checkedSeen, checkedThere] : [seen, there]
  return (truth ? asThere : asSeen).flatMap(([name, states]): BlockLabel[] => {
    const found = states.flatMap(state => where[state] ?? []).filter(({ from, to }) => to > from)
    const children = found.reduce((sum, { from, to }) => sum + to - from, 0)
    if (children === 0) return []
    const regions = found.flatMap(({ group, from, to }) => gathering.region(group, from, to) ?? [])
    if (name !== '') return [{ count: whole(children), name, regions }]
    const { low, high } = neverNoticedAmong(picture.children)
    return [
      {
        count: neverNoticedBlock.count(whole(low), whole(high)),
        name: neverNoticedBlock.name(whole(children)),
        regions,
      },
    ]
  })
}

/** Labels for the groups on the pitch: gathered children, or the team sorted. None where a step has only words. */
export function labelsOf(
  state: State,
  picture: Allocation,
  places: Gathering | null,
  team: PlayerCounts,
): BlockLabel[] {
  if (hasOnlyWords(state)) return []
  const { cue, truth, gathered } = state
  if (gathered && places) return blockLabels(picture, places, truth, cue.checkRight !== null)
  return cue.formation === 'sorted' ? teamLabels(team) : []
}

/** What is said once under the labels: how many stand in a block, where children do. */
export function noteOf(state: State): string {
  if (!state.gathered || hasOnlyWords(state)) return ''
  return state.truth || state.cue.checkRight !== null ? blocksNote : `${blocksNote} ${othersNote}`
}

/** A label for each group of the sorted team that has anyone in it, from left to right. */
export function teamLabels(counts: PlayerCounts): BlockLabel[] {
  const { region } = sortedGroups(counts)
  return (['established', 'newlyQualified', 'agency', 'empty'] as const).flatMap(kind => {
    const where = region(kind)
    return where ? [{ count: whole(counts[kind]), name: teamGroupLabels[kind], regions: [where] }] : []
  })
}
