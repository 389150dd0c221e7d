import { beforeEach, expect, test } from 'vitest'
import { writeLink } from '../../../src/store/link/link'
import { defaultSettings } from '../../../src/store/settings'
import { awaitedCue, usualCue } from '../../../src/store/state'
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
