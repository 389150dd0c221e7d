import { memoiseLast } from '../lib/memoise'
import type { Allocation } from '../model/population/allocation'
import { checkAllocation, checkOutcome } from '../model/population/screening-check'
import type { Team } from '../model/steady/settled'
import type { SeasonShown } from '../panel/panel-state'
import { keptParameters } from '../store/kept'
import {
  selectAllocation,
  selectBaselineAllocation,
  selectKeptAllocation,
  selectSettled,
} from '../store/selectors'
import type { State } from '../store/state'
import type { Shown } from './crowd'
import type { FollowedSeasons } from './followed-seasons'

/** Everything of the present picture that the stadium needs. */
export interface PictureShown {
  readonly shown: Shown
  /** What it is compared with, where children who changed are to be told apart. */
  readonly before: Shown | null
  readonly kept: Shown | null
  /** The counts and boundaries of what is shown. */
  readonly picture: Allocation
  readonly team: Pick<Team, 'established' | 'newlyQualified' | 'agency' | 'players' | 'posts'>
}

/** The picture of the settings: the week of a season where one is loaded and has come, else where things settle. */
export function pictureShown(state: State, seasons: FollowedSeasons): PictureShown {
  const week = seasons.shown()
  if (state.cue.checkRight !== null) return { ...settled(state), ...checked(state, state.cue.checkRight) }
  return (week && played(week, seasons)) ?? settled(state)
}

const checkOf = memoiseLast((children: number, need: number, right: number) =>
  checkAllocation(checkOutcome(children, need, right)),
)

/** What a check would point at, and whom it would miss: the same children in need, and nothing a service knows. */
function checked(
  { parameters: { children, need } }: State,
  right: number,
): Pick<PictureShown, 'shown' | 'before' | 'kept' | 'picture'> {
  const picture = checkOf(children, need, right)
  return { shown: picture, before: null, kept: null, picture }
}

function settled(state: State): PictureShown {
  // A season whose first week has not come begins with the live picture of its settings.
  const live = { parameters: state.season?.kickOff ?? state.parameters }
  const kept = keptParameters(state)
  const picture = selectAllocation(live)
  const comparable = state.baseline.children === state.parameters.children
  return {
    shown: picture,
    before: comparable ? selectBaselineAllocation(state) : null,
    kept: kept && !state.season ? selectKeptAllocation({ parameters: kept }) : null,
    picture,
    team: selectSettled(live).team,
  }
}

function played({ row, picture }: SeasonShown, seasons: FollowedSeasons): PictureShown | null {
  const shown = seasons.week()
  if (!shown) return null
  const { established, newlyQualified, agency, budget } = row
  return {
    shown,
    before: { ...shown, week: 0 },
    kept: seasons.keptWeek(),
    picture,
    team: {
      established,
      newlyQualified,
      agency,
      players: established + newlyQualified + agency,
      posts: budget,
    },
  }
}
