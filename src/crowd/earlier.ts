import type { Parameters } from '../model/parameters/registry'
import type { Allocation, Counts } from '../model/population/allocation'
import { parametersShown, type SeasonSettings } from '../store/season-settings'
import { sameParameters } from '../store/settings'
import { hasOnlyWords, type State } from '../store/state'
import { outcomeAt } from './outcome'
import type { PlayedWeek, PlayedWeeks } from './played-weeks'
import { keptParameters, keptSeason, teamInWeek, type WholeTeam, wholeTeam } from './shown'

/** The picture as it was: what *Before* shows in place of the present one. */
export interface Earlier {
  /** Which it is: the one before the latest gesture, the first of the season, or the one that was kept. */
  readonly which: 'gesture' | 'beginning' | 'kept'
  /** The state with the settings of then in force. Nothing has been changed in it. */
  readonly state: State
  /** The week it shows, where a season is loaded. */
  readonly week: PlayedWeek | null
  readonly counts: Counts
  readonly allocation: Allocation
  readonly team: WholeTeam
}

/**
 * The picture before the present one: what was kept, where something is; else the beginning of a season; else the picture
 * before the latest gesture. Null where there is none, where it is the present one, and where nobody is told apart.
 */
export function earlierThan(state: State, weeks: PlayedWeeks): Earlier | null {
  if (state.cue.plain || state.cue.checkRight !== null || hasOnlyWords(state)) return null
  if (state.season) return inSeason(state, state.season, weeks)
  const kept = keptParameters(state)
  const then = kept ?? state.baseline
  const isOther = then.children === state.parameters.children && !sameParameters(then, state.parameters)
  return isOther ? settledAt(kept ? 'kept' : 'gesture', state, then) : null
}

function settledAt(which: Earlier['which'], state: State, parameters: Parameters): Earlier {
  const { allocation, counts, settled } = outcomeAt(parameters)
  return {
    which,
    state: { ...state, parameters, baseline: parameters },
    week: null,
    counts,
    allocation,
    team: wholeTeam(settled.team),
  }
}

/** In a season: the same week of the one that was kept, or its own beginning. Null until the weeks have come. */
function inSeason(state: State, season: SeasonSettings, { shown, kept }: PlayedWeeks): Earlier | null {
  if (!shown) return null
  const other = keptSeason(state)
  if (other) return kept && !areSame(season, other) ? playedIn('kept', state, other, kept) : null
  return shown.week === 0 ? null : playedIn('beginning', state, { ...season, week: 0 }, shown.beginning())
}

function playedIn(which: Earlier['which'], state: State, season: SeasonSettings, week: PlayedWeek): Earlier {
  const parameters = parametersShown(season)
  return {
    which,
    state: { ...state, season, parameters, baseline: parameters },
    week,
    counts: week.counts,
    allocation: week.allocation,
    team: teamInWeek(week),
  }
}

/** Whether two seasons go alike: what was kept and has not been changed since is the very same object. */
const areSame = (a: SeasonSettings, b: SeasonSettings): boolean =>
  sameParameters(a.kickOff, b.kickOff) &&
  a.scenario === b.scenario &&
  a.levers === b.levers &&
  a.changes === b.changes
