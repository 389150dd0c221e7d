import type { State } from '../../store/state'
import { nothingMoved } from '../../words/compare'
import { linedUpSeen, linedUpThere } from '../../words/lined-up'
import { pictureDeeds as words } from '../../words/picture-deeds'
import type { Panel } from '../panel-state'
import { type Colour, coloursOfSeen, knownInNeed } from './colour-key'
import { neverNoticedInWords } from './never-noticed'

/**
 * What a press has made of the picture, for readers who listen: the children are lined up or back in their seats, only those
 * who changed are bright, or a picture is kept. `isCounted`: false where a step of the story has no numbers yet.
 */
export function spokenDeed(panel: Panel, before: State, isCounted: boolean): string {
  const { state } = panel
  const said: string[] = []
  if (state.kept && !before.kept) said.push(nothingMoved)
  if (!state.kept && before.kept) said.push(words.noLongerCompared)
  if (state.dimUnchanged && !before.dimUnchanged) said.push(spokenDim(panel, isCounted))
  if (!state.dimUnchanged && before.dimUnchanged) said.push(words.allBright)
  if (state.gathered && !before.gathered) said.push(isCounted ? spokenLinedUp(panel) : words.linedUp)
  if (!state.gathered && before.gathered) said.push(words.backInSeats)
  return said.join(' ')
}

/** How many children have another colour than before, or than in what was kept. */
const spokenDim = ({ state, differing }: Panel, isCounted: boolean): string =>
  isCounted ? words.dimmed(differing(), state.parameters.children, state.kept !== null) : words.dimmedOnly

/** What stands on the pitch once the children are lined up. Colours that nobody has are left out. */
function spokenLinedUp({ state, counts }: Panel): string {
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
