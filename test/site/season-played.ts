import type { Counts } from '../../src/model/counts'
import { addWeek, openReplay, type Replay } from '../../src/model/season/replay'
import { advanceSeason, kickOff, openSeason, seasonHash } from '../../src/model/season/season'
import { countsInWeek } from '../../src/model/season/week-picture'
import { weekFrom } from '../../src/model/season/week-table'
import { readLink } from '../../src/store/link'
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
    hash: seasonHash(season),
    counts: week => countsInWeek(weekFrom(replay.deltas[week].row)),
  }
}
