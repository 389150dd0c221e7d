import { memoiseLast } from '../lib/memoise'
import { assignStates } from '../model/population/population'
import { type Replay, stateAt } from '../model/simulation/replay'
import { allocationInWeek, countsInWeek } from '../model/simulation/week-allocation'
import { weekFrom } from '../model/simulation/weeks'
import { type RunStatus, SeasonRun } from '../run/season-run'
import { createWorkerClient } from '../run/worker-client'
import { optionsOf, type SeasonSettings, seasonWeeks } from '../store/season-settings'
import type { State } from '../store/state'
import { populationOf } from './coloured-children'
import { outcomeAt } from './outcome'
import { holdAtEvents, playWeeks, stopAtTragedies } from './playback'
import type { CreateWeeksPlayer, PlayedWeek } from './played-weeks'
import { keptSeason } from './shown'
/**
 * Plays the seasons the store asks for, lets their weeks go by, pauses at events and stops at a tragedy. Fetched when a
 * season is first loaded.
 */
export const createWeeksPlayer: CreateWeeksPlayer = (store, news) => {
  const client = createWorkerClient()
  const heard = (): void => {
    tragedies.look()
    // Who hears that an event holds the weeks has the picture of its week by then.
    news()
    events.look()
  }
  const now = new SeasonRun(client, 'season', heard)
  const kept = new SeasonRun(client, 'kept', heard)
  const shownNow = memoiseLast(playedWeek)
  const shownKept = memoiseLast(playedWeek)
  /** The week of a run that is on show; the same object while it is the same week of as many. */
  const weekOf = (run: SeasonRun, of: typeof playedWeek): PlayedWeek | null => {
    const { season } = store.getState()
    return (
      season && run.replay && of(run.replay, Math.min(season.week, run.lastWeek), run.lastWeek, run.status)
    )
  }
  let followed: State | null = null
  function follow(state: State): void {
    const last = followed
    followed = state
    if (last && state.season === last.season && state.seed === last.seed && state.kept === last.kept) return
    want(now, state.season, state.seed)
    want(kept, keptSeason(state), state.seed)
  }

  const player = {
    get shown() {
      return weekOf(now, shownNow)
    },
    get kept() {
      return weekOf(kept, shownKept)
    },
    get status() {
      return now.status
    },
    get hash() {
      return now.hash
    },
    client,
    cancel: () => now.stop(),
    again: () => now.again(),
    follow,
    stop() {
      stopPlaying()
      tragedies.stop()
      events.stop()
      client.stop()
    },
  }
  const tragedies = stopAtTragedies(store, () => player.shown)
  const events = holdAtEvents(store, () => player.shown)
  follow(store.getState())
  tragedies.look()
  events.look()
  const stopPlaying = playWeeks(store, () => now.lastWeek, globalThis)
  return player
}

/** Has a season played, as the settings have it; or none. */
function want(run: SeasonRun, season: SeasonSettings | null, seed: number): void {
  if (!season) run.drop()
  else
    run.want({
      options: optionsOf(season, seed),
      weeks: seasonWeeks,
      week: season.week,
      statesAtKickOff: () => statesAtKickOff(season, seed),
    })
}

/** States in week 0: the settled picture of the settings a season begins with. */
function statesAtKickOff({ kickOff }: SeasonSettings, seed: number): Uint8Array {
  const { allocation } = outcomeAt(kickOff)
  const states = new Uint8Array(allocation.children)
  assignStates(populationOf(allocation.children, seed), allocation, states, null)
  return states
}

/** One week of a replay, with its numbers and children by state; `lastWeek` and `status`: how far the season has come. */
export function playedWeek(replay: Replay, week: number, lastWeek: number, status: RunStatus): PlayedWeek {
  const row = weekFrom(replay.deltas[week].row)
  const rowAtKickOff = weekFrom(replay.deltas[0].row)
  const played: PlayedWeek = {
    week,
    lastWeek,
    status,
    replay,
    row,
    rowAtKickOff,
    allocation: allocationInWeek(row),
    counts: countsInWeek(row),
    countsAtKickOff: countsInWeek(rowAtKickOff),
    beginning: () => (week === 0 ? played : playedWeek(replay, 0, lastWeek, status)),
    write: (at, states, from) => stateAt(replay, at, states, from),
  }
  return played
}
