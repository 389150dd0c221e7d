import type { StoreApi } from 'zustand/vanilla'
import { type PlaceId, placeStart } from '../../figures/place-starts'
import { type PresetId, presetParameters, usualPreset } from '../../figures/presets'
import type { ParameterId } from '../../model/parameters/registry'
import { begun, ended, moved, redone, stepTo, undone } from '../history'
import type { LinkNote } from '../link/fields'
import { withParameters } from '../season-settings'
import { type Settings, settingsTable, type Viewpoint } from '../settings'
import type { State } from '../state'
import { atRest, createSeasonActions, type SeasonActions } from './season'
import { createStoryActions, type StoryActions } from './story'

/** Everything a reader can do to the settings. */
export interface Actions extends SeasonActions, StoryActions {
  /** A drag or a held key begins: change is counted from here. */
  beginGesture(): void
  /**
   * Sets one parameter, in the unit of its control. Outside a gesture it is a gesture of its own.
   * Returns false, and changes nothing, where the value is not a number the control can take.
   */
  setParameter(id: ParameterId, value: number): boolean
  /** The drag or held key ends: what it moved is one step to undo. */
  endGesture(): void
  /**
   * Every parameter as in the preset. The number of children stays, and the posts are in proportion to it. Throws a
   * RangeError where there is no such preset.
   */
  choosePreset(id: PresetId): void
  /**
   * The stadium of an authority, as it is published, or of nobody in particular. Seasons and what was kept go: two places are
   * never held against each other. Throws a RangeError where its figures have not come.
   */
  setPlace(place: PlaceId | null): void
  /** The usual preset and the usual picture. The place, the children, who they are (the seed), the view, the stage and the step stay; a season and what was kept go. */
  reset(): void
  undo(): void
  redo(): void
  /** True: what is really there. False: what the director sees. */
  setTruth(truth: boolean): void
  /**
   * Changes settings by their names: one step to undo, where their rows in the table say that they are undone. In another week,
   * or in none, nothing plays.
   */
  change(settings: Partial<Settings>): void
  setGathered(gathered: boolean): void
  /** Not a step to undo. */
  setCamera(camera: Viewpoint): void
  /** Not a step to undo, and not in the link. */
  setDimUnchanged(dimUnchanged: boolean): void
  /**
   * Shows the picture as it was before, or the present one again. A gesture in hand ends first, and playing pauses: the
   * next week would let go of it. Not a step to undo, and not in the link.
   */
  setShowsBefore(showsBefore: boolean): void
  dismissNotes(): void
}

/** The actions on a store of settings. */
export function createActions(store: StoreApi<State>): Actions {
  const { getState, setState } = store
  const become = (next: State) => setState(next, true)
  return {
    ...createSeasonActions(store),
    ...createStoryActions(store),
    beginGesture: () => become(begun(getState())),
    setParameter(id, value) {
      const next = moved(getState(), id, value)
      if (next) become(next)
      return next !== undefined
    },
    endGesture: () => become(ended(getState())),
    choosePreset(preset) {
      const state = getState()
      const parameters = presetParameters(preset, state.parameters.children, state.place)
      const season = state.season && withParameters(state.season, parameters)
      become(stepTo(state, { preset, parameters, season }))
    },
    setPlace(id) {
      const found = id === null ? null : placeStart(id)
      if (found === undefined) throw new RangeError(`there is no place “${id}”`)
      const place = found?.id ?? null
      const preset = usualPreset(place)
      const next = { place, preset, parameters: presetParameters(preset), season: null, kept: null }
      const notes: LinkNote[] = found?.isSmall
        ? [{ kind: 'fewChildren', key: 'place', given: found.name }]
        : []
      become({
        ...stepTo(getState(), next),
        ...atRest,
        dimUnchanged: false,
        chosenChild: null,
        leftPlace: null,
        notes,
      })
    },
    reset() {
      const state = getState()
      become({ ...stepTo(state, settingsTable.reset(state)), ...atRest, dimUnchanged: false })
    },
    undo: () => become(undone(ended(getState()))),
    redo: () => become(redone(ended(getState()))),
    setTruth: truth => become(stepTo(getState(), { truth })),
    change(settings) {
      const state = getState()
      const next = stepTo(state, settings)
      const isHere = next.place === state.place
      become({
        ...next,
        ...(next.season?.week !== state.season?.week && atRest),
        ...(!isHere && { dimUnchanged: false, chosenChild: null }),
      })
    },
    setGathered: gathered => become(stepTo(getState(), { gathered })),
    setCamera: camera => setState({ camera }),
    setDimUnchanged: dimUnchanged => setState({ dimUnchanged }),
    setShowsBefore(showsBefore) {
      const state = getState()
      if (state.showsBefore === showsBefore) return
      become(showsBefore ? { ...ended(state), showsBefore, playing: false } : { ...state, showsBefore })
    },
    dismissNotes: () => setState({ notes: [] }),
  }
}
