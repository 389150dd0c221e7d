import { expect, test } from 'vitest'
import { readLink, writeLink } from '../../../src/store/link/link'
import { defaultSettings, largestSeed } from '../../../src/store/settings'
import { createSettingsStore } from '../../../src/store/store'

function opened(week = 0) {
  const store = createSettingsStore(defaultSettings())
  store.actions.openSeason('free')
  store.actions.setWeek(week)
  return { store, actions: store.actions, now: store.getState }
}

test('a season begins with the present settings, in week 0, at rest', () => {
  const { now } = opened()
  expect(now().season).toMatchObject({ week: 0, scenario: 'free', kickOff: now().parameters, changes: [] })
  expect(now().playing).toBe(false)
})

test('the season of the article begins before its saving and its golden hello', () => {
  const store = createSettingsStore(defaultSettings('page', 'article'))
  store.actions.openSeason('article')
  expect(store.getState().parameters).toMatchObject({ price: 2, saving: 0, poaching: 0 })
  store.actions.setWeek(17)
  expect(store.getState().parameters).toMatchObject({ price: 2, saving: 10, poaching: 6 })
})

test('a week is brought into the season, and is no step to undo', () => {
  const { actions, now } = opened()
  const steps = now().past.length
  for (const [asked, shown] of [
    [12, 12],
    [-3, 0],
    [999, 156],
  ]) {
    actions.setWeek(asked!)
    expect(now().season?.week).toBe(shown)
  }
  expect(now().past).toHaveLength(steps)
})

test('while nothing changes from week to week the parameters are the same object', () => {
  const { actions, now } = opened()
  const before = now().parameters
  actions.setWeek(40)
  expect(now().parameters).toBe(before)
})

test('a control moved in a season acts from the coming week, and undo takes it back in the week shown now', () => {
  const { actions, now } = opened(20)
  actions.setParameter('posts', 130)
  expect(now().season?.changes).toEqual([{ week: 21, parameters: { posts: 130 } }])
  actions.setWeek(30)
  expect(now().parameters.posts).toBe(130)
  actions.undo()
  expect(now().season).toMatchObject({ week: 30, changes: [] })
  expect(now().parameters.posts).toBe(145)
  actions.redo()
  expect(now().parameters.posts).toBe(130)
})

test('a drag that goes on while weeks pass is one step to undo', () => {
  const { actions, now } = opened(20)
  actions.beginGesture()
  actions.setParameter('posts', 140)
  actions.setWeek(21)
  actions.setParameter('posts', 135)
  actions.endGesture()
  expect(now().season?.changes.map(({ week }) => week)).toEqual([21, 22])
  actions.undo()
  expect(now().season?.changes).toEqual([])
})

test('playing begins again from the end, and waits where the story is held', () => {
  const { actions, now } = opened(156)
  actions.setPlaying(true)
  expect(now()).toMatchObject({ playing: true, season: { week: 0 } })
  actions.stopAtTragedy(44)
  expect(now()).toMatchObject({ playing: false, stoppedAtTragedy: 44, chosenChild: null })
  actions.setPlaying(true)
  expect(now().playing).toBe(false)
  actions.goOn()
  expect(now().stoppedAtTragedy).toBeNull()
})

test('without a season nothing plays', () => {
  const store = createSettingsStore(defaultSettings())
  store.actions.setPlaying(true)
  store.actions.setWeek(3)
  store.actions.setLever('debate', 50)
  expect(store.getState()).toMatchObject({ playing: false, season: null })
})

test('the pace is from one to eight weeks a second', () => {
  const { actions, now } = opened()
  actions.setWeeksPerSecond(20)
  expect(now().weeksPerSecond).toBe(8)
  actions.setWeeksPerSecond(0)
  expect(now().weeksPerSecond).toBe(1)
})

test('closing keeps the settings in force and can be undone', () => {
  const { actions, now } = opened(20)
  actions.setParameter('posts', 120)
  actions.setWeek(25)
  actions.closeSeason()
  expect(now()).toMatchObject({ season: null, parameters: { posts: 120 } })
  actions.undo()
  expect(now().season?.changes).toHaveLength(1)
})

test('another seed replays the same settings from week 0', () => {
  const { actions, now } = opened(20)
  actions.anotherSeed()
  expect(now()).toMatchObject({ seed: 2, season: { week: 0 } })
  const last = createSettingsStore({ ...defaultSettings(), seed: largestSeed })
  last.actions.anotherSeed()
  expect(last.getState().seed).toBe(0)
})

test('changes made on the way can be dropped together', () => {
  const { actions, now } = opened(20)
  actions.setParameter('posts', 120)
  actions.setWeek(30)
  actions.dropChanges()
  expect(now()).toMatchObject({ season: { week: 30, changes: [] }, parameters: { posts: 145 } })
})

test('what is kept stays while everything else changes, until it is dropped', () => {
  const { actions, now } = opened(20)
  actions.keep()
  expect(now().kept).toMatchObject({ parameters: { posts: 145 }, season: { week: 0 } })
  actions.setParameter('posts', 120)
  expect(now().kept?.parameters.posts).toBe(145)
  expect(readLink(writeLink(now())).settings.kept).toEqual(now().kept)
  actions.dropKept()
  expect(now().kept).toBeNull()
})

test('a lever is pulled from 0 to 100 per cent and no further', () => {
  const { actions, now } = opened()
  actions.setLever('debate', 70)
  actions.setLever('debate', 170)
  expect(now().season?.levers.debate).toBe(70)
})
