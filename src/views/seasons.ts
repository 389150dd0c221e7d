import '../styles/season.css'
import { memoiseLast } from '../lib/memoise'
import { allocate } from '../model/population/allocation'
import { assignStates } from '../model/population/population'
import { type Replay, stateAt } from '../model/simulation/replay'
import { allocationInWeek, countsInWeek } from '../model/simulation/week-allocation'
import { weekFrom } from '../model/simulation/weeks'
import { settle } from '../model/steady/steady-state'
import type { SeasonShown } from '../panel/panel-state'
import { SeasonRun } from '../run/season-run'
import { createWorkerClient } from '../run/worker-client'
import { populationOf } from '../store/crowd-of'
import { keptSeason } from '../store/kept'
import { optionsOf, type SeasonSettings, seasonWeeks } from '../store/season-settings'
import type { State } from '../store/state'
import type { SettingsStore } from '../store/store'
import type { FollowedSeasons, PlayedWeek } from './followed-seasons'
import { holdAtTragedies, showTragedy } from './held'
import { playWeeks } from './playback'

/** States in week 0: the live picture of the settings a season begins with. */
function statesAtKickOff({ kickOff }: SeasonSettings, seed: number): Uint8Array {
  const children = Math.floor(kickOff.children + 0.5)
  const states = new Uint8Array(children)
  assignStates(populationOf(children, seed), allocate(settle(kickOff), children), states, null)
  return states
}

/** Has a season played, as the settings have it; or none. */
function want(played: SeasonRun, season: SeasonSettings | null, seed: number): void {
  if (!season) played.drop()
  else
    played.want({
      options: optionsOf(season, seed),
      weeks: seasonWeeks,
      week: season.week,
      statesAtKickOff: () => statesAtKickOff(season, seed),
    })
}

const shownOf = (
  replay: Replay,
  week: number,
  lastWeek: number,
  status: SeasonRun['status'],
): SeasonShown => {
  const row = weekFrom(replay.deltas[week].row)
  const countsAtKickOff = countsInWeek(weekFrom(replay.deltas[0].row))
  return {
    replay,
    week,
    lastWeek,
    status,
    row,
    picture: allocationInWeek(row),
    counts: countsInWeek(row),
    countsAtKickOff,
  }
}

const write: PlayedWeek['write'] = ({ replay, week }, states, from) => stateAt(replay, week, states, from)

/**
 * Plays the seasons the store asks for, lets their weeks go by, and holds at a tragedy. `tell` is called when there is
 * more of them.
 */
export function playSeasons(store: SettingsStore, tell: () => void): FollowedSeasons {
  const runner = createWorkerClient()
  const listeners = new Set([tell])
  const tellAll = () => {
    for (const hear of listeners) hear()
  }
  const now = new SeasonRun(runner, 'season', tellAll)
  const kept = new SeasonRun(runner, 'kept', tellAll)

  function follow(state: State): void {
    want(now, state.season, state.seed)
    want(kept, keptSeason(state), state.seed)
  }
  /** The same object while it is the same week of the same season. */
  function weekFinder(played: SeasonRun): () => PlayedWeek | null {
    const found = memoiseLast((replay: Replay, week: number): PlayedWeek => ({ replay, week, write }))
    return () => {
      const { season } = store.getState()
      if (!season || !played.replay) return null
      return found(played.replay, Math.min(season.week, played.lastWeek))
    }
  }
  const [weekNow, keptWeek] = [weekFinder(now), weekFinder(kept)]
  const shown = memoiseLast(shownOf)

  const seasons: FollowedSeasons = {
    shown() {
      const found = weekNow()
      return found && shown(found.replay, found.week, now.lastWeek, now.status)
    },
    week: weekNow,
    hash: () => now.hash,
    keptWeek,
    keptCounts() {
      const found = keptWeek()
      return found && countsInWeek(weekFrom(found.replay.deltas[found.week].row))
    },
    stop: () => now.stop(),
    again: () => now.again(),
    runner,
    showTragedy: root => showTragedy(root, store, seasons),
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
  follow(store.getState())
  store.subscribe((state, before) => {
    const same = state.season === before.season && state.seed === before.seed && state.kept === before.kept
    if (!same) follow(state)
  })
  holdAtTragedies(store, seasons)
  playWeeks(store, () => now.lastWeek, window)
  return seasons
}
