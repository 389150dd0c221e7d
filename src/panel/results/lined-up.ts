import { linedUpSeen, linedUpThere } from '../../words/lined-up'
import type { Panel } from '../panel-state'
import { type Colour, coloursOfSeen, knownInNeed } from './colour-key'
import { neverNoticedInWords } from './never-noticed'

/** What stands on the pitch once the children are lined up, for readers who listen. Colours that nobody has are left out. */
export function spokenLinedUp({ state, counts }: Panel): string {
  const { children } = state.parameters
  const some = (colours: readonly Colour[]) => colours.filter(colour => colour.children > 0)
  if (!state.truth) return linedUpSeen(some(coloursOfSeen(counts)), children)
  const { falseAlarms } = counts
  return linedUpThere(
    { inNeed: some(knownInNeed(counts)), falseAlarms },
    neverNoticedInWords(children),
    children,
  )
}
