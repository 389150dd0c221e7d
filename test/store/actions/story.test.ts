import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { knowPlaces } from '../../../src/figures/place-starts'
import { startOfPlace } from '../../../src/figures/places/places'
import { defaultParameters } from '../../../src/model/parameters/registry'
import { readLink, writeLink } from '../../../src/store/link/link'
import { defaultSettings, settingsOf } from '../../../src/store/settings'
import { awaitedCue, usualCue } from '../../../src/store/state'
import { createSettingsStore } from '../../../src/store/store'
import { stepIds } from '../../../src/store/story-steps'
import { actions, open, state, store } from '../opened'

beforeEach(() => open())

const dark = awaitedCue

test('the story is opened at a step, at rest', () => {
  actions.openSeason('free')
  actions.setPlaying(true)
  actions.openStory(4)
  expect(state()).toMatchObject({ step: 4, playing: false, stoppedAtTragedy: null })
})

test('a link to a step opens on a dark stadium, until the step says how it is', () => {
  open({ ...defaultSettings(), step: stepIds.length })
  expect(state().cue).toBe(awaitedCue)
  open()
  expect(state().cue).toEqual(usualCue)
})

test('a step brings its settings and its picture, and nothing before it can be undone', () => {
  actions.setParameter('posts', 120)
  actions.setDimUnchanged(true)
  actions.chooseChild(5)
  actions.enterStep(3, { camera: 'dugout', truth: true }, dark)
  expect(state()).toMatchObject({ step: 3, camera: 'dugout', truth: true, cue: dark, leftAtStep: null })
  expect(state()).toMatchObject({ past: [], future: [], dimUnchanged: false, chosenChild: null })
  expect(state().baseline).toBe(state().parameters)
  actions.undo()
  expect(state()).toMatchObject({ step: 3, camera: 'dugout' })
})

test('a gesture in hand ends with the step', () => {
  actions.beginGesture()
  actions.setParameter('posts', 120)
  actions.enterStep(2, {}, usualCue)
  expect(state().inGesture).toBe(false)
})

test('a step with a season begins with the parameters of its week, and counts changes from there', () => {
  actions.openSeason('article')
  const { season } = state()
  open()
  actions.enterStep(11, { season: season && { ...season, week: 20 } }, usualCue)
  expect(state().parameters).toMatchObject({ price: 2, saving: 10, poaching: 6 })
  expect(state().baseline).toBe(state().parameters)
  expect(state().baselineSeason).toBe(state().season)
})

test('an answer is kept for its step with what it opens, and is in no link', () => {
  actions.enterStep(4, {}, usualCue)
  const before = writeLink(state())
  actions.answer(4, [1, 2, 3])
  expect(writeLink(state())).toBe(before)
  actions.answer(3, 400, { truth: true })
  expect(state()).toMatchObject({ answers: { 4: [1, 2, 3], 3: 400 }, truth: true })
  actions.answer(3, 500)
  expect(state().answers[3]).toBe(500)
  actions.forgetAnswers()
  expect(state().answers).toEqual({})
})

test('who is picked is kept from step to step, is in no link, and is forgotten with the answers', () => {
  const before = writeLink(state())
  actions.setPicks([7, 8])
  expect(writeLink(state())).toBe(before)
  actions.enterStep(5, {}, usualCue)
  expect(state().picks).toEqual([7, 8])
  actions.forgetAnswers()
  expect(state().picks).toEqual([])
})

test('a step that is come back to compares what it compared', () => {
  const baseline = { ...state().parameters, posts: 100 }
  actions.enterStep(8, {}, usualCue, { dimUnchanged: true, baseline })
  expect(state()).toMatchObject({ dimUnchanged: true, baseline })
  actions.enterStep(9, {}, usualCue)
  expect(state().dimUnchanged).toBe(false)
  expect(state().baseline).toBe(state().parameters)
})

test('the picture of a step is arranged anew without anything else', () => {
  const before = state()
  actions.setCue(dark)
  expect(state()).toEqual({ ...before, cue: dark })
})

test('the story is left with everything as it is, and remembers the step', () => {
  actions.enterStep(8, { truth: true }, dark)
  actions.setParameter('posts', 120)
  const { parameters } = state()
  actions.leaveStory()
  expect(state()).toMatchObject({ step: null, leftAtStep: 8, cue: usualCue, truth: true, parameters })
  expect(store.getState().playing).toBe(false)
})

describe('a council’s stadium that is left for the story', () => {
  const solihull = 'E08000029'
  beforeAll(() => knowPlaces(startOfPlace))
  const opened = (search: string) => createSettingsStore(readLink(search).settings)

  test('is kept with everything that was set, through the steps and after the story, to go back to', () => {
    const { getState, actions } = opened(`?place=${solihull}&saving=5&kept=posts%3D120&camera=rows&truth=1`)
    const before = settingsOf(getState())
    actions.openStory(1)
    expect(getState().leftPlace).toEqual(before)
    actions.enterStep(
      1,
      { place: null, preset: 'england-2025', parameters: defaultParameters, kept: null },
      dark,
    )
    actions.enterStep(2, { truth: false, camera: 'overview' }, dark)
    actions.leaveStory()
    expect(getState()).toMatchObject({ place: null, leftPlace: before })
    actions.leaveStory(getState().leftPlace!)
    expect(settingsOf(getState())).toEqual(before)
    expect(getState().leftPlace).toBeNull()
  })

  test('is the last one, and none once another is chosen or where there was none', () => {
    const { getState, actions } = opened(`?place=${solihull}`)
    actions.openStory(1)
    actions.enterStep(1, { place: null, preset: 'england-2025', parameters: defaultParameters }, dark)
    actions.setPlace('E10000016')
    expect(getState().leftPlace).toBeNull()
    const other = opened('?posts=120')
    other.actions.openStory(1)
    expect(other.getState().leftPlace).toBeNull()
  })
})
