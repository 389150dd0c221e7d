import type { StoreApi } from 'zustand/vanilla'
import { type LeverId, noLevers } from '../../model/simulation/levers'
import { articleKickOff, type ScenarioName } from '../../model/simulation/scenario'
import { stepTo } from '../history'
import { leversShown, parametersShown, seasonWeeks, withLevers } from '../season-settings'
import { largestSeed, sameParameters } from '../settings'
import { mayHoldTragedy, type State } from '../state'

/** Everything a reader can do with a season, and with what is kept to compare with. */
export interface SeasonActions {
  /**
   * Loads a season that begins with the present settings, in week 0. The article's has its price of agency workers, and
   * its saving and its golden hello still to come. Loaded already: the same settings with another timeline, from week 0.
   * `tragedies`: whether the weeks may hold one, given where the reader has been told; else as in the weeks that are loaded,
   * and in the first ones not.
   */
  openSeason(scenario: ScenarioName, tragedies?: boolean): void
  /** Back to the live picture of the settings in force. */
  closeSeason(): void
  /** Shows a week: the nearest there is. Not a step to undo. `scrubbing`: the reader is dragging through the weeks. */
  setWeek(week: number, scrubbing?: boolean): void
  /** Ends scrubbing: the week on show stays. */
  endScrubbing(): void
  /**
   * Plays or pauses. At the end of the season playing begins again in week 0. Where the weeks may hold a tragedy and nothing
   * has been said of it yet, playing waits until the reader has been told.
   */
  setPlaying(playing: boolean): void
  /** One week on, and no further than `last`; waits in the same way. Playing pauses. */
  stepOn(last: number): void
  /** Whether the weeks may hold a tragedy. What was asked for and has waited for this is done. */
  setTragedies(tragedies: boolean): void
  /** Takes back what waits for the reader to be told. */
  dropWaiting(): void
  /** The reader has been told, in words of the story's own. */
  tellOfTragedies(): void
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
  /** The same where nothing has been said of tragedies yet: the words wait until the reader has been told of them. */
  tellBeforeTragedy(): void
  /** Holds an event: playing pauses, and the event stays drawn until the reader goes on. */
  holdAt(week: number | null): void
  /** On from a tragedy, where the weeks stay paused; or from an event, and the weeks go by. */
  goOn(): void
  /** `isPress`: with a pointer, on that child. */
  chooseChild(child: number | null, isPress?: boolean): void
  /** Pins the present settings to be compared with. */
  keep(): void
  dropKept(): void
}

/** Nothing is playing, neither a tragedy nor an event stops it, and the picture is the present one. */
export const atRest = {
  playing: false,
  stoppedAtTragedy: null,
  heldAt: null,
  waitsToBeTold: null,
  showsBefore: false,
} as const

const mustBeTold = (state: State): boolean => mayHoldTragedy(state) && !state.isTold

/** The state in another week of its season: its parameters follow, and are the same object where they are the same. */
function inWeek(state: State, week: number): State {
  if (!state.season) return state
  const whole = Math.min(seasonWeeks, Math.max(0, Math.round(week)))
  if (whole === state.season.week) return state
  const season = { ...state.season, week: whole }
  const next = { ...state, season, heldAt: null, waitsToBeTold: null }
  const shown = parametersShown(season)
  if (sameParameters(shown, state.parameters)) return next
  return { ...next, parameters: shown, ...(!state.inGesture && { baseline: shown }) }
}

/** The actions on seasons. */
export function createSeasonActions(store: StoreApi<State>): SeasonActions {
  const { getState, setState } = store
  const become = (next: State) => setState(next, true)
  function setPlaying(playing: boolean): void {
    const state = getState()
    if (!state.season || state.stoppedAtTragedy !== null) return
    if (playing && mustBeTold(state)) {
      become({ ...state, waitsToBeTold: 'play' })
      return
    }
    const atEnd = playing && state.season.week === seasonWeeks
    become({ ...(atEnd ? inWeek(state, 0) : state), playing, ...(playing && { heldAt: null }) })
  }
  function stepOn(last: number): void {
    const state = getState()
    if (!state.season || state.stoppedAtTragedy !== null) return
    if (mustBeTold(state)) become({ ...state, playing: false, waitsToBeTold: 'step' })
    else become({ ...inWeek(state, Math.min(state.season.week + 1, last)), playing: false })
  }
  return {
    openSeason(scenario, given) {
      const state = getState()
      const tragedies = given ?? state.season?.tragedies ?? false
      const now = state.season?.kickOff ?? state.parameters
      const kickOff = scenario === 'article' ? { ...now, ...articleKickOff } : now
      const levers = state.season?.levers ?? noLevers
      const season = { week: 0, scenario, kickOff, levers, changes: [], tragedies }
      const isTold = state.isTold || given === true
      become({ ...stepTo(state, { season, parameters: kickOff }), ...atRest, isTold })
    },
    closeSeason: () => become({ ...stepTo(getState(), { season: null }), ...atRest }),
    setWeek(week, scrubbing = false) {
      const state = inWeek(getState(), week)
      become({ ...state, scrubbing, playing: state.playing && !scrubbing })
    },
    endScrubbing: () => setState({ scrubbing: false }),
    setPlaying,
    stepOn,
    setTragedies(tragedies) {
      const state = getState()
      if (!state.season) return
      const season = state.season.tragedies === tragedies ? state.season : { ...state.season, tragedies }
      become({ ...stepTo(state, { season }), isTold: true, waitsToBeTold: null })
      if (state.waitsToBeTold === 'play') setPlaying(true)
      if (state.waitsToBeTold === 'step') stepOn(seasonWeeks)
    },
    dropWaiting: () => setState({ waitsToBeTold: null }),
    tellOfTragedies: () => setState({ isTold: true }),
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
    tellBeforeTragedy: () => setState({ playing: false, waitsToBeTold: 'words' }),
    stopAtTragedy: week => setState({ playing: false, stoppedAtTragedy: week, chosenChild: null }),
    holdAt: heldAt => setState(heldAt === null ? { heldAt } : { heldAt, playing: false }),
    goOn() {
      const { stoppedAtTragedy, season } = getState()
      if (stoppedAtTragedy !== null) setState({ stoppedAtTragedy: null })
      else if (season && season.week < seasonWeeks) setPlaying(true)
      else setState({ heldAt: null })
    },
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
