import { decimal, tenths } from './language'

/** Children for each worker, on average. `before`: at the last setting, or in week 0 of a season. 0: there is no worker. */
export interface Caseloads {
  readonly now: number
  readonly before: number
  /** True in the weeks of a season: change is counted from its beginning. */
  readonly isInSeason: boolean
}

/** Two caseloads nearer than this are the same one, though they may be printed as different tenths of a child. */
const hardlyMoved = 0.05

/** By how much a caseload has moved, as the numbers are said: to a tenth of a child. 0 where there was, or is, no worker. */
export const caseloadMoved = ({ now, before }: Caseloads): number =>
  now > 0 && before > 0 && Math.abs(now - before) >= hardlyMoved
    ? (Math.round(now * 10) - Math.round(before * 10)) / 10
    : 0

/** After the sentence that says how things stand in the model: how many children each worker has, and how that has changed. Empty without a team. */
export function caseloadSentence(caseloads: Caseloads): string {
  const { now, before, isInSeason } = caseloads
  if (now === 0) return ''
  const level = `Each worker has about ${tenths(now)} children on their caseload`
  const moved = caseloadMoved(caseloads)
  if (moved === 0)
    return isInSeason && before > 0 && now !== before ? `${level}, about as many as in week 0.` : `${level}.`
  const change = `${decimal(Math.abs(moved))} ${moved > 0 ? 'more' : 'fewer'}`
  return `${level}, ${change} than ${isInSeason ? 'in week 0' : 'before'}.`
}
