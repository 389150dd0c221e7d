import { addWeek, openReplay, type Replay, stateAt } from '../../src/model/simulation/replay'
import { advanceSeason, kickOff, openSeason } from '../../src/model/simulation/simulation'
import { allocationInWeek, countsInWeek } from '../../src/model/simulation/week-allocation'
import { weekFrom } from '../../src/model/simulation/weeks'
import type { SeasonShown } from '../../src/panel/panel-state'
import { defaultSettings } from '../../src/store/defaults'
import { optionsOf } from '../../src/store/season-settings'
import type { State } from '../../src/store/state'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import type { FollowedSeasons, PlayedWeek } from '../../src/views/followed-seasons'

/** How many children there are: few, so that a season is played in a moment. */
export const children = 2000

/** A store with few children, and a team for them. */
export function smallStore(): SettingsStore {
  const settings = defaultSettings()
  return createSettingsStore({ ...settings, parameters: { ...settings.parameters, children, posts: 3.6 } })
}

/** The season of a state, played so far. */
export function playedTo({ season, seed }: State, weeks: number): Replay {
  if (!season) throw new Error('No season is loaded')
  const played = openSeason(optionsOf(season, seed), 156)
  const states = played.children.states.slice()
  const replay = openReplay(states, kickOff(played))
  while (played.week < weeks) addWeek(replay, advanceSeason(played))
  return replay
}

/** One of its weeks as the panel is told of it. */
export function shownIn(replay: Replay, week: number): SeasonShown {
  const row = weekFrom(replay.deltas[week]!.row)
  return {
    replay,
    week,
    lastWeek: replay.deltas.length - 1,
    status: 'done',
    row,
    picture: allocationInWeek(row),
    counts: countsInWeek(row),
    countsAtKickOff: countsInWeek(weekFrom(replay.deltas[0]!.row)),
  }
}

/** The same week as the stadium paints it. */
export const playedWeek = (replay: Replay, week: number): PlayedWeek => ({
  replay,
  week,
  write: (shown, states, from) => stateAt(shown.replay, shown.week, states, from),
})

/** Seasons that show what a test says, and tell whoever listens when it says so. */
export function madeSeasons(
  made: Partial<FollowedSeasons> = {},
): FollowedSeasons & { readonly tell: () => void } {
  const listeners = new Set<() => void>()
  return {
    shown: () => null,
    week: () => null,
    hash: () => null,
    keptWeek: () => null,
    keptCounts: () => null,
    stop: () => undefined,
    again: () => undefined,
    runner: { ask: () => undefined, stop: () => undefined, end: () => undefined },
    showTragedy: () => () => undefined,
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    ...made,
    tell() {
      for (const hear of listeners) hear()
    },
  }
}
