import { withChildren } from '../figures/children'
import { memoiseLast } from '../lib/memoise'
import type { Parameters } from '../model/parameters/registry'
import type { Allocation } from '../model/population/allocation'
import { checkAllocation, checkOutcome } from '../model/population/screening-check'
import type { Team } from '../model/steady/settled'
import type { SeasonSettings } from '../store/season-settings'
import type { State } from '../store/state'
import type { Shown } from './coloured-children'
import { outcomeAt } from './outcome'
import type { PlayedWeek, PlayedWeeks } from './played-weeks'

/** What is on show: settled, or a week of a season, or what a check points at. */
export interface OnShow {
  readonly shown: Shown
  /** What it is compared with, where children who changed are to be told apart. */
  readonly before: Shown | null
  readonly kept: Shown | null
  /** The whole children of what is shown, by state. */
  readonly allocation: Allocation
  readonly team: WholeTeam
}

/** The team in whole workers, by kind, and the posts with nobody in them. */
export interface WholeTeam {
  readonly established: number
  readonly newlyQualified: number
  readonly agency: number
  readonly empty: number
  /** Posts that are no more, and were when the gesture began, or the season. */
  readonly left: number
}

type TeamInPosts = Pick<Team, 'established' | 'newlyQualified' | 'agency' | 'players' | 'posts'>

/** What the settings put on show: the week of a season where one is loaded and has come, else where things settle. */
export function onShow(state: State, weeks: PlayedWeeks): OnShow {
  if (state.cue.checkRight !== null) return { ...settled(state), ...checked(state, state.cue.checkRight) }
  return weeks.shown ? played(weeks.shown, weeks.kept) : settled(state)
}

const checkOf = memoiseLast((children: number, need: number, right: number) =>
  checkAllocation(checkOutcome(children, need, right)),
)

/** What a check would point at, and whom it would miss: the same children in need, and nothing a service knows. */
function checked({ parameters: { children, need } }: State, right: number): Omit<OnShow, 'team'> {
  const allocation = checkOf(children, need, right)
  return { shown: allocation, before: null, kept: null, allocation }
}

function settled(state: State): OnShow {
  // A season whose first week has not come begins with the settled picture of its settings.
  const { allocation, settled } = outcomeAt(state.season?.kickOff ?? state.parameters)
  const kept = keptParameters(state)
  const isComparable = state.baseline.children === state.parameters.children
  return {
    shown: allocation,
    before: isComparable ? outcomeAt(state.baseline).allocation : null,
    kept: kept && !state.season ? outcomeAt(kept).allocation : null,
    allocation,
    team: wholeTeam(settled.team, isComparable ? outcomeAt(state.baseline).settled.team : undefined),
  }
}

function played(shown: PlayedWeek, kept: PlayedWeek | null): OnShow {
  return {
    shown,
    before: { replay: shown.replay, write: shown.write, week: 0 },
    kept,
    allocation: shown.allocation,
    team: wholeTeam(postsInWeek(shown.row), postsInWeek(shown.rowAtKickOff)),
  }
}

/** The team of one week of a season in whole workers. */
export function teamInWeek({ row }: PlayedWeek): WholeTeam {
  return wholeTeam(postsInWeek(row))
}

function postsInWeek({ established, newlyQualified, agency, budget }: PlayedWeek['row']): TeamInPosts {
  const players = established + newlyQualified + agency
  return { established, newlyQualified, agency, players, posts: budget }
}

/**
 * A team in whole workers: the kinds add up to the rounded team (largest remainder), and every post without a worker is
 * an empty place.
 * @param before the team as it was: posts that are no more are counted apart
 */
export function wholeTeam(team: TeamInPosts, before = team): WholeTeam {
  const kinds = ['established', 'newlyQualified', 'agency'] as const
  const players = Math.round(team.players)
  const counts = { established: 0, newlyQualified: 0, agency: 0 }
  for (const kind of kinds) counts[kind] = Math.floor(team[kind])
  const byRemainder = [...kinds].sort((a, b) => (team[b] % 1) - (team[a] % 1))
  const missing = players - counts.established - counts.newlyQualified - counts.agency
  for (const kind of byRemainder.slice(0, Math.max(0, missing))) counts[kind]++
  const empty = Math.max(0, Math.round(team.posts) - players)
  return { ...counts, empty, left: Math.max(0, placesOf(before) - players - empty) }
}

/** How many a team's posts are, or its workers where they are more. */
const placesOf = ({ posts, players }: TeamInPosts): number => Math.max(Math.round(posts), Math.round(players))

type Comparable = Pick<State, 'kept' | 'parameters' | 'season'>

/** The live settings that were kept, brought to the present number of children; null where nothing was kept. */
export function keptParameters({ kept, parameters }: Comparable): Parameters | null {
  return kept && withChildren(kept.parameters, parameters.children)
}

/**
 * The season to compare the present one with, in the same week: the one that was kept, or the one that begins with the
 * live settings that were. Null where nothing was kept or no season is loaded.
 */
export function keptSeason(state: Comparable): SeasonSettings | null {
  const kickOff = keptParameters(state)
  if (!kickOff || !state.season) return null
  const { week, tragedies } = state.season
  const season = state.kept?.season ?? { ...state.season, changes: [] }
  // Whether there are tragedies is no part of what is compared: it is the same on both sides.
  return { ...season, kickOff, week, tragedies }
}
