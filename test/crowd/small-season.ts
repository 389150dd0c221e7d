import type { PlayedWeek, PlayedWeeks } from '../../src/crowd/played-weeks'
import { playedWeek } from '../../src/crowd/weeks-player'
import { addWeek, lastWeek, openReplay, type Replay } from '../../src/model/simulation/replay'
import { advanceSeason, kickOff, openSeason } from '../../src/model/simulation/simulation'
import { optionsOf } from '../../src/store/season-settings'
import { defaultSettings } from '../../src/store/settings'
import type { State } from '../../src/store/state'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'

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
export const shownIn = (replay: Replay, week: number): PlayedWeek =>
  playedWeek(replay, week, lastWeek(replay), 'done')

/** Weeks that show what a test says. */
export const madeWeeks = (made: Partial<PlayedWeeks> = {}): PlayedWeeks => ({
  shown: null,
  kept: null,
  status: 'idle',
  hash: null,
  cancel: () => undefined,
  again: () => undefined,
  client: { ask: () => undefined, cancel: () => undefined, prepare: () => undefined, stop: () => undefined },
  ...made,
})
