import { whole } from '../../../words/language'
import {
  childrenOf,
  seenSentence,
  thereSentence,
  toTen,
  childrenChart as words,
} from '../../../words/season-charts'
import type { Panel } from '../../panel-state'
import type { ChartContent, Line } from './chart-content'
import { addedUp, type Played } from './played'

/** Children helped and waiting, and either those being assessed or, with the truth, those not reached. */
export function childrenContent(panel: Panel, played: Played): ChartContent {
  const { children } = panel.state.parameters
  const { truth } = panel.state
  const lines = truth ? linesThere(panel, played) : linesSeen(panel, played)
  const [helped, waiting, third] = lines.map(({ values }) => values[played.week]!)
  const sentence = truth ? thereSentence : seenSentence
  return {
    name: 'children',
    heading: words.heading,
    label: truth ? 'assumption' : 'workedOut',
    unit: childrenOf(children),
    sentence: sentence(played.week, children, helped!, waiting!, third!),
    ...(truth && { note: words.assumed }),
    bands: [],
    lines,
    write: toTen,
    writeExactly: whole,
  }
}

const helpedLine = ({ settled: { stocks } }: Panel, played: Played): Line => ({
  look: 'helped',
  name: words.helped,
  endLabel: words.helped,
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
      name: words.waiting,
      endLabel: words.waiting,
      values: addedUp(played, ['waiting', 'waitingFalse']),
      settled: stocks.waiting + stocks.waitingFalse,
    },
    {
      look: 'assessed',
      name: words.assessed,
      endLabel: words.assessedShort,
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
      name: words.waitingInNeed,
      endLabel: words.waiting,
      values: addedUp(played, ['waiting']),
      settled: stocks.waiting,
    },
    {
      look: 'not-reached',
      name: words.notReachedInFull,
      endLabel: words.notReached,
      values: addedUp(played, ['neverNoticed', 'turnedAway', 'waiting']),
      settled: notReached,
    },
  ]
}
