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

test('the first weeks have no tragedies unless the reader, told of them, asks for them; later ones are as those before', () => {
  const { actions, now } = opened()
  expect(now()).toMatchObject({ season: { tragedies: false }, isTold: false })
  actions.openSeason('article')
  expect(now().season?.tragedies).toBe(false)
  actions.openSeason('free', true)
  expect(now()).toMatchObject({ season: { tragedies: true }, isTold: true })
  actions.openSeason('article')
  expect(now().season?.tragedies).toBe(true)
  actions.setPlaying(true)
  expect(now().playing).toBe(true)
})

test('the choice is one step to undo, and another seed keeps it', () => {
  const { actions, now } = opened(20)
  actions.setTragedies(true)
  expect(now().season).toMatchObject({ week: 20, tragedies: true })
  actions.undo()
  expect(now().season?.tragedies).toBe(false)
  actions.redo()
  actions.anotherSeed()
  expect(now().season).toMatchObject({ week: 0, tragedies: true })
  const steps = now().past.length
  actions.setTragedies(true)
  expect(now().past).toHaveLength(steps)
})

/** A store on a link that was made before there was a choice. */
function linked(search: string) {
  const store = createSettingsStore(readLink(search).settings)
  return { actions: store.actions, now: store.getState }
}

test('weeks of a link that may hold a tragedy do not begin before the reader has been told', () => {
  for (const search of ['?week=0', '?week=30&script=article', '?preset=article&script=free', '?debate=40']) {
    const { actions, now } = linked(search)
    actions.setPlaying(true)
    expect(now(), search).toMatchObject({ playing: false, waitsToBeTold: 'play' })
    const { week } = now().season!
    actions.stepOn(156)
    expect(now()).toMatchObject({ playing: false, waitsToBeTold: 'step', season: { week } })
  }
})

test('once told they play on without tragedies or with them, as the reader says', () => {
  for (const tragedies of [false, true]) {
    const { actions, now } = linked('?week=30&script=article')
    actions.setPlaying(true)
    actions.setTragedies(tragedies)
    expect(now()).toMatchObject({ playing: true, waitsToBeTold: null, season: { week: 30, tragedies } })
    actions.setPlaying(false)
    actions.setPlaying(true)
    expect(now().playing).toBe(true)
  }
  const { actions, now } = linked('?week=30&script=article')
  actions.stepOn(156)
  actions.setTragedies(true)
  expect(now()).toMatchObject({ playing: false, season: { week: 31 } })
})

test('what waits can be taken back, and the next press is told again', () => {
  const { actions, now } = linked('?week=30')
  actions.setPlaying(true)
  actions.dropWaiting()
  expect(now()).toMatchObject({ playing: false, waitsToBeTold: null })
  actions.setPlaying(true)
  expect(now().waitsToBeTold).toBe('play')
})

test('weeks without tragedies, and without events, play at once', () => {
  for (const search of [
    '?week=30&tragedies=0',
    '?week=3&script=article&tragedies=0',
    '?week=30&script=none',
  ]) {
    const { actions, now } = linked(search)
    actions.setPlaying(true)
    expect(now()).toMatchObject({ playing: true, waitsToBeTold: null })
  }
})

test('a step on goes as far as the last week there is', () => {
  const { actions, now } = opened(20)
  actions.stepOn(21)
  actions.stepOn(21)
  expect(now().season?.week).toBe(21)
})

test('an event that is held is let go of by playing on, by another week and by leaving the weeks', () => {
  const { actions, now } = opened(20)
  const ways = [
    () => actions.setPlaying(true),
    () => actions.goOn(),
    () => actions.setWeek(now().season!.week + 1),
    () => actions.anotherSeed(),
    () => actions.closeSeason(),
  ]
  for (const way of ways) {
    actions.setPlaying(true)
    actions.holdAt(now().season!.week)
    expect(now()).toMatchObject({ playing: false, heldAt: now().season!.week })
    way()
    expect(now().heldAt).toBeNull()
  }
})

test('on from an event in the last week there is nothing to play', () => {
  const { actions, now } = opened(156)
  actions.holdAt(156)
  actions.goOn()
  expect(now()).toMatchObject({ heldAt: null, playing: false, season: { week: 156 } })
})

test('weeks go by one or two a second to begin with', () => {
  expect([1, 2]).toContain(opened().now().weeksPerSecond)
})
