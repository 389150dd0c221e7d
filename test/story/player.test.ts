import { describe, expect, test } from 'vitest'
import { presetParameters } from '../../src/figures/presets'
import { defaultSettings } from '../../src/store/defaults'
import { settingsOf } from '../../src/store/history'
import { writeLink } from '../../src/store/link/link'
import { usualCue } from '../../src/store/state'
import { createSettingsStore } from '../../src/store/store'
import { beats } from '../../src/story/beats'
import { beatOf, createPlayer, settingsOfBeat } from '../../src/story/player'
import { beatIds } from '../../src/words/story/index'
import { stepOf, storyAt } from './told'

const step = (id: (typeof beatIds)[number]) => stepOf(beatIds, id)
const { children } = defaultSettings().parameters

describe('the way through the story', () => {
  test('next and back go one step, and stop at the ends', () => {
    const { store, player } = storyAt(1)
    player.back()
    expect(store.getState().step).toBe(1)
    player.next()
    player.next()
    expect(store.getState().step).toBe(3)
    player.back()
    expect(store.getState().step).toBe(2)
    player.go(99)
    expect(store.getState().step).toBe(beats.length)
    player.next()
    expect(store.getState().step).toBe(beats.length)
    player.go(-4)
    expect(store.getState().step).toBe(1)
  })

  test('from outside it, next begins it', () => {
    const store = createSettingsStore(defaultSettings())
    createPlayer(store).next()
    expect(store.getState().step).toBe(1)
  })

  test('there is no beat beyond the last', () => {
    expect(() => beatOf(0)).toThrow(RangeError)
    expect(() => beatOf(beats.length + 1)).toThrow(RangeError)
  })

  test.each(beatIds.map((id, index): [string, number] => [id, index + 1]))(
    '%s begins the same wherever the reader comes from',
    (_, to) => {
      const straight = storyAt(to)
      const { store, player } = storyAt(step('five-points'))
      store.actions.setWeek(30)
      store.actions.setTruth(false)
      player.go(step('agencies'))
      store.actions.setParameter('price', 3)
      player.go(to)
      const [here, there] = [store, straight.store].map(one => one.getState())
      if (to !== step('agencies') && to !== step('five-points')) {
        expect(settingsOf(here)).toEqual(settingsOf(there))
        expect(here.cue).toEqual(there.cue)
      }
      expect(here.step).toBe(to)
    },
  )
})

describe('what was left at a step', () => {
  test('is exactly there on coming back: controls, view, camera, gathering, cue', () => {
    const { store, player } = storyAt(step('savings'))
    store.actions.setParameter('posts', 120)
    store.actions.setTruth(false)
    store.actions.setGathered(true)
    store.actions.setCamera('above')
    player.arrange({ drift: 'orbit' })
    const { cue, ...left } = store.getState()
    player.next()
    expect(store.getState().parameters).not.toEqual(left.parameters)
    player.back()
    expect(settingsOf(store.getState())).toEqual(settingsOf(left as never))
    expect(store.getState().cue).toEqual(cue)
    expect(writeLink(store.getState())).toBe(writeLink(left))
  })

  test('a season comes back in its week, with what was changed on the way and the levers', () => {
    const { store, player } = storyAt(step('five-points'))
    store.actions.setLever('training', 80)
    store.actions.setWeek(20)
    store.actions.setParameter('posts', 150)
    const { season, kept, parameters } = store.getState()
    player.go(2)
    expect(store.getState().season).toBeNull()
    player.go(step('five-points'))
    expect(store.getState()).toMatchObject({ season, kept, parameters })
  })

  test('seats that were filling are full', () => {
    const { store, player } = storyAt(1)
    player.answer(1)
    expect(store.getState().cue.seats).toBe('filling')
    player.next()
    player.back()
    expect(store.getState().cue.seats).toBe('full')
  })

  test('the stage, the seed and the number of children are the reader’s, whatever the step', () => {
    const store = createSettingsStore({ ...defaultSettings(), stage: 'canvas', seed: 7 })
    const player = createPlayer(store)
    player.go(step('savings'))
    player.next()
    player.back()
    expect(store.getState()).toMatchObject({ stage: 'canvas', seed: 7 })
    const { parameters } = settingsOfBeat(beatOf(step('savings')), children / 5)
    expect(parameters.children).toBe(children / 5)
    expect(parameters.posts).toBe(presetParameters('england-2025').posts / 5)
  })

  test('nothing that came before a step can be undone from it', () => {
    const { store, player } = storyAt(step('savings'))
    store.actions.setParameter('posts', 120)
    player.next()
    expect([store.getState().past, store.getState().future]).toEqual([[], []])
  })
})

describe('answers', () => {
  test('are kept for their step, and show what they open', () => {
    const { store, player } = storyAt(step('dugout'))
    expect(store.getState().cue.formation).toBe('away')
    player.answer(400)
    expect(store.getState().answers).toEqual({ [step('dugout')]: 400 })
    expect(store.getState().cue.formation).toBe('field')
    player.go(step('questions'))
    player.answer([1, 2, 3, 4, 5])
    expect(store.getState()).toMatchObject({ truth: true, cue: { plain: false, picking: false } })
    player.go(step('dugout'))
    expect(store.getState().answers[step('dugout')]).toBe(400)
    expect(store.getState().cue.formation).toBe('field')
  })

  test('are in no link, and outside the story nothing can be answered', () => {
    const { store, player } = storyAt(step('directors'))
    const before = writeLink(store.getState())
    player.answer(4321)
    expect(writeLink(store.getState())).toBe(before)
    player.leave()
    player.answer(9)
    expect(Object.values(store.getState().answers)).toEqual([4321])
  })
})

describe('ways out and in', () => {
  test('leaving keeps the picture; coming back finds the step as it was left', () => {
    const { store, player } = storyAt(step('savings'))
    store.actions.setParameter('posts', 120)
    const { parameters } = store.getState()
    player.leave()
    expect(store.getState()).toMatchObject({ step: null, leftAtStep: step('savings'), cue: usualCue })
    expect(store.getState().parameters).toBe(parameters)
    store.actions.setParameter('posts', 90)
    player.resume(step('savings'))
    expect(store.getState()).toMatchObject({ step: step('savings'), leftAtStep: null, parameters })
  })

  test('starting again forgets answers and whatever was left', () => {
    const { store, player } = storyAt(step('dugout'))
    player.answer(400)
    player.restart()
    expect(store.getState()).toMatchObject({ step: 1, answers: {}, cue: { seats: 'empty' } })
    player.go(step('dugout'))
    expect(store.getState().cue.formation).toBe('away')
  })

  test('a link enters a step as it begins, or with the settings it brings', () => {
    const store = createSettingsStore({ ...defaultSettings(), step: step('savings') })
    const player = createPlayer(store)
    store.actions.setParameter('posts', 100)
    player.enter(step('savings'), true)
    expect(store.getState().parameters.posts).toBe(100)
    player.enter(step('savings'), false)
    expect(store.getState().parameters).toMatchObject({ posts: 145, saving: 10 })
  })

  test('the note before a step is given once, and again to whoever starts again', () => {
    const { player } = storyAt(step('questions'))
    expect(player.isNoted(step('questions'))).toBe(false)
    player.note(step('questions'))
    expect(player.isNoted(step('questions'))).toBe(true)
    expect(player.isNoted(step('tragedy'))).toBe(false)
    player.restart()
    expect(player.isNoted(step('questions'))).toBe(false)
  })
})
