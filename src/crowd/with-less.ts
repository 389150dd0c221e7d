import type { PlaceStart } from '../figures/place-starts'
import type { Parameters } from '../model/parameters/registry'
import type { Settled } from '../model/steady/settled'
import { sameParameters } from '../store/settings'
import { outcomeAt } from './outcome'

/** What is counted of a team, as it is or with less. */
export interface TeamMeasures {
  readonly players: number
  readonly caseload: number
  readonly notReached: number
  readonly helped: number
  readonly waitWeeks: number
}

/** A place's team as it is, and in the settings in force, with what each comes to. */
export interface WithLess {
  readonly before: Parameters
  readonly now: Parameters
  readonly kept: TeamMeasures
  readonly less: TeamMeasures
  /** What differs: the budget by so many per cent, so many posts, or anything else; null: nothing does. */
  readonly amount: Amount | null
}

/** How much less, in per cent of the budget or in posts; `other`: something else was changed too, or it is more. */
export interface Amount {
  readonly unit: 'percent' | 'posts' | 'other'
  readonly value: number
}

/** What settings in a place's stadium come to, compared with the place as it opens. */
export function withLess({ parameters: before }: PlaceStart, now: Parameters): WithLess {
  return {
    before,
    now,
    kept: measuresOf(outcomeAt(before).settled),
    less: measuresOf(outcomeAt(now).settled),
    amount: amountOf(before, now),
  }
}

function amountOf(before: Parameters, now: Parameters): Amount | null {
  if (sameParameters(before, now)) return null
  const percent = now.saving - before.saving
  const posts = before.posts - now.posts
  if (percent > 0 && sameParameters({ ...now, saving: before.saving }, before))
    return { unit: 'percent', value: percent }
  if (posts > 0 && sameParameters({ ...now, posts: before.posts }, before))
    return { unit: 'posts', value: posts }
  return { unit: 'other', value: 0 }
}

const measuresOf = ({ team, caseload, notReached, stocks, waitWeeks }: Settled): TeamMeasures => ({
  players: team.players,
  caseload,
  notReached,
  helped: stocks.helped,
  waitWeeks,
})
