import type { Counts } from '../../src/model/population/allocation'
import { addWeek, openReplay, type Replay } from '../../src/model/simulation/replay'
import { advanceSeason, kickOff, openSeason, seasonFingerprint } from '../../src/model/simulation/simulation'
import { countsInWeek } from '../../src/model/simulation/week-allocation'
import { weekFrom } from '../../src/model/simulation/weeks'
import { readLink } from '../../src/store/link/link'
import { optionsOf, type SeasonSettings, seasonWeeks } from '../../src/store/season-settings'

/** A season as the model plays it here, outside any browser. */
export interface Played {
  readonly replay: Replay
  readonly hash: string
  readonly counts: (week: number) => Counts
}

/** Plays the season of a link, or another one under the same seed, to its end. */
export function played(link: string, other?: SeasonSettings | null): Played {
  const { settings } = readLink(link)
  const wanted = other ?? settings.season
  if (!wanted) throw new Error(`There is no season in ${link}`)
  const season = openSeason(optionsOf(wanted, settings.seed), seasonWeeks)
  const states = season.children.states.slice()
  const replay = openReplay(states, kickOff(season))
  while (season.week < seasonWeeks) addWeek(replay, advanceSeason(season))
  return {
    replay,
    hash: seasonFingerprint(season),
    counts: week => countsInWeek(weekFrom(replay.deltas[week].row)),
  }
}
