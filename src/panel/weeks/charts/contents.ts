import type { WeekColumn } from '../../../model/simulation/weeks'
import { tenths, toTen, whole } from '../../../words/language'
import { leavingWords } from '../../../words/results'
import {
  childrenChart,
  childrenOf,
  concernsChart,
  concernsSeen,
  concernsThere,
  leavingChart,
  leavingNow,
  seenSentence,
  teamChart,
  teamSentence,
  thereSentence,
} from '../../../words/season-charts'
import type { Panel } from '../../panel-state'
import { addedUp, type Band, type ChartContent, type Line, type Played } from './series'

/** Children helped and waiting, and either those being assessed or, with the truth, those not reached. */
export function childrenContent(panel: Panel, played: Played): ChartContent {
  const { children } = panel.state.parameters
  const { truth } = panel.state
  const lines = truth ? linesThere(panel, played) : linesSeen(panel, played)
  const { week } = played
  const [helped = 0, waiting = 0, third = 0] = lines.map(({ values }) => values[week])
  const counts = { week, helped, waiting }
  return {
    name: 'children',
    heading: childrenChart.heading,
    label: truth ? 'assumption' : 'modelled',
    unit: childrenOf(children),
    sentence: truth
      ? thereSentence({ ...counts, notReached: third })
      : seenSentence({ ...counts, assessed: third }),
    ...(truth && { note: childrenChart.assumed }),
    bands: [],
    lines,
    write: toTen,
    writeExactly: whole,
  }
}

const helpedLine = ({ settled: { stocks } }: Panel, played: Played): Line => ({
  look: 'helped',
  name: childrenChart.helped,
  endLabel: childrenChart.helped,
  values: addedUp(played, ['helped']),
  settled: stocks.helped,
})

/** A director sees concerns, and cannot tell the true from the false. */
function linesSeen(panel: Panel, played: Played): Line[] {
  const { stocks } = panel.settled
  return [
    helpedLine(panel, played),
    {
      look: 'waiting',
      name: childrenChart.waiting,
      endLabel: childrenChart.waitingShort,
      values: addedUp(played, ['waiting', 'waitingFalse']),
      settled: stocks.waiting + stocks.waitingFalse,
    },
    {
      look: 'assessed',
      name: childrenChart.assessed,
      endLabel: childrenChart.assessedShort,
      values: addedUp(played, ['beingAssessed', 'assessedFalse']),
      settled: stocks.beingAssessed + stocks.assessedFalse,
    },
  ]
}

function linesThere(panel: Panel, played: Played): Line[] {
  const { stocks, notReached } = panel.settled
  return [
    helpedLine(panel, played),
    {
      look: 'waiting',
      name: childrenChart.waitingInNeed,
      endLabel: childrenChart.waitingShort,
      values: addedUp(played, ['waiting']),
      settled: stocks.waiting,
    },
    {
      look: 'not-reached',
      name: childrenChart.notReachedInFull,
      endLabel: childrenChart.notReached,
      values: addedUp(played, ['neverNoticed', 'turnedAway', 'waiting']),
      settled: notReached,
    },
  ]
}

/** The team by contract against the budget. */
export function teamContent({ settled: { team } }: Panel, played: Played): ChartContent {
  const established = addedUp(played, ['established'])
  const newlyQualified = addedUp(played, ['newlyQualified'])
  const agency = addedUp(played, ['agency'])
  const budget = addedUp(played, ['budget'])
  const { week } = played
  return {
    name: 'team',
    heading: teamChart.heading,
    label: 'modelled',
    unit: teamChart.unit,
    sentence: teamSentence({
      week,
      established: established[week]!,
      newlyQualified: newlyQualified[week]!,
      agency: agency[week]!,
      budget: budget[week]!,
    }),
    bands: [
      { look: 'established', name: teamChart.established, values: established, settled: team.established },
      {
        look: 'newly-qualified',
        name: teamChart.newlyQualified,
        hatch: 'slant',
        values: newlyQualified,
        settled: team.newlyQualified,
      },
      { look: 'agency', name: teamChart.agency, hatch: 'rows', values: agency, settled: team.agency },
    ],
    lines: [
      {
        look: 'budget',
        name: teamChart.budget,
        endLabel: teamChart.budgetShort,
        values: budget,
        settled: team.budget,
      },
      {
        look: 'whole',
        name: teamChart.everyone,
        values: addedUp(played, ['established', 'newlyQualified', 'agency']),
        settled: team.players,
      },
    ],
    write: whole,
    writeExactly: tenths,
  }
}

const reasons = [
  { column: 'leavingBase', look: 'base', name: leavingChart.base },
  { column: 'leavingPoaching', look: 'poaching', name: leavingChart.poaching, hatch: 'slant' },
  { column: 'leavingStrain', look: 'strain', name: leavingChart.strain, hatch: 'rows' },
  { column: 'leavingInspection', look: 'inspection', name: leavingChart.inspection, hatch: 'columns' },
  { column: 'leavingHeadline', look: 'headline', name: leavingChart.headline, hatch: 'cross' },
  { column: 'leavingGap', look: 'gap', name: leavingChart.gap, hatch: 'dots' },
] as const satisfies readonly (Pick<Band, 'look' | 'name' | 'hatch'> & { readonly column: WeekColumn })[]

/** Why permanent staff leave, in percent of them a year, at the pace of each week. */
export function leavingContent({ settled: { leaving } }: Panel, played: Played): ChartContent {
  /** Nothing of what happens on the way is in what settles. */
  const settles: { readonly [column in WeekColumn]?: number } = {
    leavingBase: 100 * leaving.base,
    leavingPoaching: 100 * leaving.poaching,
    leavingStrain: 100 * leaving.strain,
  }
  const { week } = played
  const bands = reasons.map(({ column, ...reason }) => ({
    ...reason,
    values: addedUp(played, [column], 100),
    settled: settles[column] ?? 0,
  }))
  const total = addedUp(
    played,
    reasons.map(({ column }) => column),
    100,
  )
  const base = bands[0]!.values[week]!
  const staff = addedUp(played, ['established', 'newlyQualified'])[week]!
  return {
    name: 'leaving',
    heading: leavingChart.heading,
    label: 'modelled',
    unit: leavingChart.unit,
    sentence: staff > 0 ? leavingNow(week, base, total[week]! - base) : leavingWords.nobody,
    note: leavingChart.assumed,
    bands,
    lines: [{ look: 'whole', name: leavingChart.total, values: total, settled: 100 * leaving.total }],
    write: tenths,
    writeExactly: tenths,
  }
}

/**
 * Concerns raised a week: one line for all of them and, with the truth, those about children in need apart below it. Two
 * lines that jump about as these do could not be told apart.
 */
export function concernsContent({ state, settled }: Panel, played: Played): ChartContent {
  const { concernsTrue, concernsFalse } = settled
  const { week } = played
  const inNeed = addedUp(played, ['concernsTrue'])
  const notInNeed = addedUp(played, ['concernsFalse'])
  const all = addedUp(played, ['concernsTrue', 'concernsFalse'])
  const bands: Band[] = [
    { look: 'concerns-true', name: concernsChart.inNeed, values: inNeed, settled: concernsTrue },
    {
      look: 'concerns-false',
      name: concernsChart.notInNeed,
      hatch: 'slant',
      values: notInNeed,
      settled: concernsFalse,
    },
  ]
  return {
    name: 'concerns',
    heading: concernsChart.heading,
    label: state.truth ? 'assumption' : 'modelled',
    unit: concernsChart.unit,
    sentence: state.truth
      ? concernsThere({ week, inNeed: inNeed[week]!, notInNeed: notInNeed[week]! })
      : concernsSeen(week, all[week]!),
    note: state.truth ? concernsChart.there : concernsChart.seen,
    bands: state.truth ? bands : [],
    lines: [
      {
        look: 'whole',
        name: concernsChart.all,
        endLabel: concernsChart.all,
        values: all,
        settled: concernsTrue + concernsFalse,
      },
    ],
    write: whole,
    writeExactly: whole,
  }
}
