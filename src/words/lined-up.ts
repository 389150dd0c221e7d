import { toTen, whole } from './language'

/** One colour of the children lined up: its short name, and how many have it. */
export interface LinedUp {
  readonly name: string
  readonly children: number
}

/** Said to readers who listen once the children are lined up: what stands on the pitch in the director's view. */
export const linedUpSeen = (colours: readonly LinedUp[], children: number): string =>
  colours.length === 0
    ? `Nobody is on the pitch: none of the ${whole(children)} children has an open case.`
    : `On the pitch, of the ${whole(children)} children: ${listed(colours)}.`

/** The same when what the model supposes is shown. Those with no concern raised are said as a range, apart. */
export const linedUpThere = (
  { inNeed, falseAlarms }: { inNeed: readonly LinedUp[]; falseAlarms: number },
  neverNoticed: string,
  children: number,
): string =>
  [
    inNeed.length === 0 ? '' : `On the pitch, of the ${whole(children)} children: ${listed(inNeed)}.`,
    `In need, no concern raised: ${neverNoticed}.`,
    falseAlarms === 0 ? '' : `Concern raised, not in need: about ${toTen(falseAlarms)}.`,
  ]
    .filter(Boolean)
    .join(' ')

/** `about 1,600 helped, about 470 being assessed and about 100 waiting` */
function listed(colours: readonly LinedUp[]): string {
  const said = colours.map(({ name, children }) => `about ${toTen(children)} ${name}`)
  const last = said.pop() ?? ''
  return said.length === 0 ? last : `${said.join(', ')} and ${last}`
}
