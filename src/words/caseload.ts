import { decimal, tenths } from './language'

/** Children for each worker, on average. `before`: at the last setting, or in week 0 of a season. 0: there is no worker. */
export interface Caseloads {
  readonly now: number
  readonly before: number
  /** True in the weeks of a season: change is counted from its beginning. */
  readonly isInSeason: boolean
}

/** By how much a caseload has moved, as the numbers are said: to a tenth of a child. 0 where there was, or is, no worker. */
export const caseloadMoved = ({ now, before }: Caseloads): number =>
  now > 0 && before > 0 ? (Math.round(now * 10) - Math.round(before * 10)) / 10 : 0

/** After the sentence that says how things stand in the model: how many children each worker has, and how that has changed. Empty without a team. */
export function caseloadSentence(caseloads: Caseloads): string {
  const { now, isInSeason } = caseloads
  if (now === 0) return ''
  const level = `Each worker has about ${tenths(now)} children on their caseload`
  const moved = caseloadMoved(caseloads)
  if (moved === 0) return `${level}.`
  const change = `${decimal(Math.abs(moved))} ${moved > 0 ? 'more' : 'fewer'}`
  return `${level}, ${change} than ${isInSeason ? 'in week 0' : 'before'}.`
}
