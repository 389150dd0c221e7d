import type { StoreApi } from 'zustand/vanilla'
import { type LeverId, noLevers } from '../../model/simulation/levers'
import { articleKickOff, type ScenarioName } from '../../model/simulation/scenario'
import { stepTo } from '../history'
import { leversShown, parametersShown, seasonWeeks, withLevers } from '../season-settings'
import { largestSeed, sameParameters } from '../settings'
import type { State } from '../state'

/** Everything a reader can do with a season, and with what is kept to compare with. */
export interface SeasonActions {
  /**
   * Loads a season that begins with the present settings, in week 0. The article's has its price of agency workers, and
   * its saving and its golden hello still to come. Loaded already: the same settings with another timeline, from week 0.
   */
  openSeason(scenario: ScenarioName): void
  /** Back to the live picture of the settings in force. */
  closeSeason(): void
  /** Shows a week: the nearest there is. Not a step to undo. `scrubbing`: the reader is dragging through the weeks. */
  setWeek(week: number, scrubbing?: boolean): void
  /** Ends scrubbing: the week on show stays. */
  endScrubbing(): void
  /** Plays or pauses. At the end of the season playing begins again in week 0. */
  setPlaying(playing: boolean): void
  /** 1 to 8. */
  setWeeksPerSecond(weeks: number): void
  /** Pulls an action point, 0 to 100 %, from the coming week on. */
  setLever(id: LeverId, percent: number): void
  /** Takes away everything the reader changed on the way. */
  dropChanges(): void
  /** The same settings with the next seed: other children, and other events by chance. */
  anotherSeed(): void
  /** Stops at a tragedy: only words, until the reader goes on. */
  stopAtTragedy(week: number): void
  goOn(): void
  /** `isPress`: with a pointer, on that child. */
  chooseChild(child: number | null, isPress?: boolean): void
  /** Pins the present settings to be compared with. */
  keep(): void
  dropKept(): void
}

/** Nothing is playing, no tragedy stops it, and the picture is the present one. */
export const atRest = { playing: false, stoppedAtTragedy: null, showsBefore: false } as const

/** The state in another week of its season: its parameters follow, and are the same object where they are the same. */
function inWeek(state: State, week: number): State {
  if (!state.season) return state
  const whole = Math.min(seasonWeeks, Math.max(0, Math.round(week)))
  if (whole === state.season.week) return state
  const season = { ...state.season, week: whole }
  const shown = parametersShown(season)
  if (sameParameters(shown, state.parameters)) return { ...state, season }
  return { ...state, season, parameters: shown, ...(!state.inGesture && { baseline: shown }) }
}

/** The actions on seasons. */
export function createSeasonActions(store: StoreApi<State>): SeasonActions {
  const { getState, setState } = store
  const become = (next: State) => setState(next, true)
  return {
    openSeason(scenario) {
      const state = getState()
      const now = state.season?.kickOff ?? state.parameters
      const kickOff = scenario === 'article' ? { ...now, ...articleKickOff } : now
      const season = { week: 0, scenario, kickOff, levers: state.season?.levers ?? noLevers, changes: [] }
      become({ ...stepTo(state, { season, parameters: kickOff }), ...atRest })
    },
    closeSeason: () => become({ ...stepTo(getState(), { season: null }), ...atRest }),
    setWeek(week, scrubbing = false) {
      const state = inWeek(getState(), week)
      become({ ...state, scrubbing, playing: state.playing && !scrubbing })
    },
    endScrubbing: () => setState({ scrubbing: false }),
    setPlaying(playing) {
      const state = getState()
      if (!state.season || state.stoppedAtTragedy !== null) return
      const atEnd = playing && state.season.week === seasonWeeks
      become({ ...(atEnd ? inWeek(state, 0) : state), playing })
    },
    setWeeksPerSecond: weeks => setState({ weeksPerSecond: Math.min(8, Math.max(1, Math.round(weeks))) }),
    setLever(id, percent) {
      const state = getState()
      if (!state.season || !(percent >= 0 && percent <= 100)) return
      const levers = { ...leversShown(state.season), [id]: percent }
      become(stepTo(state, { season: withLevers(state.season, levers) }))
    },
    dropChanges() {
      const state = getState()
      if (!state.season?.changes.length) return
      const season = { ...state.season, changes: [] }
      become(stepTo(state, { season, parameters: parametersShown(season) }))
    },
    anotherSeed() {
      const state = getState()
      const next = stepTo(state, { seed: state.seed === largestSeed ? 0 : state.seed + 1 })
      become({ ...inWeek(next, 0), ...atRest })
    },
    stopAtTragedy: week => setState({ playing: false, stoppedAtTragedy: week, chosenChild: null }),
    goOn: () => setState({ stoppedAtTragedy: null }),
    chooseChild(chosenChild, isPress = false) {
      const press = isPress && chosenChild !== null && { pressed: { child: chosenChild } }
      if (press || getState().chosenChild !== chosenChild) setState({ chosenChild, ...press })
    },
    keep() {
      const state = getState()
      const season = state.season && { ...state.season, week: 0 }
      become(stepTo(state, { kept: { parameters: season?.kickOff ?? state.parameters, season } }))
    },
    dropKept: () => become(stepTo(getState(), { kept: null })),
  }
}
