import { describe, expect, test } from 'vitest'
import { presetParameters } from '../../src/figures/presets'
import { defaultParameters } from '../../src/model/parameters/registry'
import { writeLink } from '../../src/store/link/link'
import { defaultSettings, settingsOf } from '../../src/store/settings'
import { usualCue } from '../../src/store/state'
import { createSettingsStore } from '../../src/store/store'
import { createPlayer } from '../../src/story/player'
import { stepStart } from '../../src/story/step-start'
import { stepAt, steps } from '../../src/story/steps'
import { everyStep, numberOf, storyAt } from './step-context'

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
    expect(store.getState().step).toBe(steps.length)
    player.next()
    expect(store.getState().step).toBe(steps.length)
    player.go(-4)
    expect(store.getState().step).toBe(1)
  })

  test('a step that was left before there were slides is one of them when it comes again', () => {
    const { store, player } = storyAt('savings')
    store.actions.change({ view: 'present', slides: ['posts=115', 'step=8'], slide: 1 })
    store.actions.showSlide(1, { slides: ['posts=115', 'step=8'] })
    store.setState({ slide: 2 })
    player.go(numberOf('savings'))
    const { slide, slides, view } = store.getState()
    expect({ slide, slides: slides.length, view }).toEqual({ slide: 2, slides: 2, view: 'present' })
  })

  test('a slide is compared with nothing that was shown before it', () => {
    const { store } = storyAt('savings')
    const parameters = presetParameters('england-2025', children)
    store.actions.showSlide(1, { parameters })
    const { baseline, parameters: shown, step, past } = store.getState()
    expect([step, baseline, past.length]).toEqual([null, shown, 0])
  })

  test('from outside it, next begins it', () => {
    const store = createSettingsStore(defaultSettings())
    createPlayer(store).next()
    expect(store.getState().step).toBe(1)
  })

  test.each(everyStep)('%s begins the same wherever the reader comes from', (_, __, to) => {
    const straight = storyAt(to)
    const { store, player } = storyAt('five-points')
    store.actions.setWeek(30)
    store.actions.setTruth(false)
    player.go(numberOf('agencies'))
    store.actions.setParameter('price', 3)
    player.go(to)
    const [here, there] = [store, straight.store].map(one => one.getState())
    if (to !== numberOf('agencies') && to !== numberOf('five-points')) {
      expect(settingsOf(here)).toEqual(settingsOf(there))
      expect(here.cue).toEqual(there.cue)
    }
    expect(here.step).toBe(to)
  })
})

test('only the step that tells of a tragedy may hold one in its weeks, and there the reader has been told', () => {
  for (const [, , id] of everyStep) {
    const { season, isTold } = storyAt(id).store.getState()
    if (!season) continue
    expect(isTold).toBe(season.tragedies)
    expect(season.tragedies).toBe(id === numberOf('five-points'))
  }
})

describe('what was left at a step', () => {
  test('is exactly there on coming back: controls, view, camera, gathering, cue', () => {
    const { store, player } = storyAt('team')
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

  test('only what changed is shown again, counted from where it was counted', () => {
    const { store, player } = storyAt('team')
    store.actions.setParameter('posts', 120)
    store.actions.setDimUnchanged(true)
    const { baseline } = store.getState()
    player.next()
    expect(store.getState().dimUnchanged).toBe(false)
    player.back()
    expect(store.getState()).toMatchObject({ dimUnchanged: true, baseline })
  })

  test('a step that is held against other settings begins so', () => {
    const { store, player } = storyAt('deploy')
    player.next()
    const { dimUnchanged, baseline, parameters } = store.getState()
    expect(dimUnchanged, 'all that is told of is bright').toBe(false)
    expect([baseline.saving, parameters.saving]).toEqual([0, 10])
    store.actions.setDimUnchanged(true)
    player.next()
    player.back()
    expect(store.getState()).toMatchObject({ dimUnchanged: true, baseline })
  })

  test('a season comes back in its week, with what was changed on the way and the levers', () => {
    const { store, player } = storyAt('five-points')
    store.actions.setLever('training', 80)
    store.actions.setWeek(20)
    store.actions.setParameter('posts', 150)
    const { season, kept, parameters } = store.getState()
    player.go(2)
    expect(store.getState().season).toBeNull()
    player.go(numberOf('five-points'))
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
    player.go(numberOf('savings'))
    player.next()
    player.back()
    expect(store.getState()).toMatchObject({ stage: 'canvas', seed: 7 })
    const { parameters } = stepStart(stepAt(numberOf('savings')), children / 5)
    expect(parameters.children).toBe(children / 5)
    expect(parameters.posts).toBe(presetParameters('england-2025').posts / 5)
  })

  test('nothing that came before a step can be undone from it', () => {
    const { store, player } = storyAt('savings')
    store.actions.setParameter('posts', 120)
    player.next()
    expect([store.getState().past, store.getState().future]).toEqual([[], []])
  })
})

describe('answers', () => {
  test('are kept for their step, and show what they open', () => {
    const { store, player } = storyAt('dugout')
    expect(store.getState().cue.draws).toEqual([])
    player.answer(400)
    expect(store.getState().answers).toEqual({ [numberOf('dugout')]: 400 })
    expect(store.getState().cue.draws).toEqual(['guess'])
    player.go(numberOf('questions'))
    player.answer([1, 2, 3, 4, 5])
    expect(store.getState()).toMatchObject({ truth: true, cue: { picking: false } })
    player.go(numberOf('dugout'))
    expect(store.getState().answers[numberOf('dugout')]).toBe(400)
    expect(store.getState().cue.draws).toEqual(['guess'])
  })

  test('are in no link, and outside the story nothing can be answered', () => {
    const { store, player } = storyAt('directors')
    const before = writeLink(store.getState())
    player.answer(4321)
    expect(writeLink(store.getState())).toBe(before)
    player.leave()
    player.answer(9)
    expect(Object.values(store.getState().answers)).toEqual([4321])
  })
})

describe('ways out and in', () => {
  test('leaving leads back to the page as it was before the story, or to the usual one where a link opened the step', () => {
    const { store, player } = storyAt('savings')
    const { parameters: told } = store.getState()
    player.leave()
    expect(store.getState()).toMatchObject({ step: null, parameters: { posts: 145, saving: 0 } })
    store.subscribe(player.follow)
    store.actions.setParameter('posts', 130)
    store.actions.setParameter('leaving', 15)
    const before = settingsOf(store.getState())
    store.actions.openStory(numberOf('savings'))
    expect(store.getState().parameters).toEqual(told)
    player.next()
    player.leave()
    expect(settingsOf(store.getState())).toEqual(before)
    // What was changed there is compared with where it started.
    expect(store.getState().baseline).toMatchObject({ posts: 145, leaving: defaultParameters.leaving })
    store.actions.openStory(numberOf('savings'))
    expect(store.getState().parameters).toEqual(told)
  })

  test('leaving with the picture keeps it; coming back finds the step as it was left', () => {
    const { store, player } = storyAt('savings')
    store.actions.setParameter('posts', 120)
    const { parameters } = store.getState()
    player.leaveWithPicture()
    expect(store.getState()).toMatchObject({ step: null, leftAtStep: numberOf('savings'), cue: usualCue })
    expect(store.getState().parameters).toBe(parameters)
    store.actions.setParameter('posts', 90)
    store.subscribe(player.follow)
    store.actions.openStory(numberOf('savings'))
    expect(store.getState()).toMatchObject({ step: numberOf('savings'), leftAtStep: null, parameters })
  })

  test('a step that the store has come to without the player is shown as it was left, and so is the one it came from', () => {
    const { store, player } = storyAt('savings')
    store.subscribe(player.follow)
    store.actions.setParameter('posts', 120)
    store.actions.openStory(numberOf('dugout'))
    expect(store.getState()).toMatchObject({ step: numberOf('dugout'), cue: { formation: 'away' } })
    player.answer(400)
    store.actions.openStory(numberOf('savings'))
    expect(store.getState()).toMatchObject({ step: numberOf('savings'), parameters: { posts: 120 } })
    store.actions.leaveStory()
    store.actions.openStory(numberOf('dugout'))
    expect(store.getState()).toMatchObject({
      step: numberOf('dugout'),
      answers: { [numberOf('dugout')]: 400 },
    })
  })

  test('starting again forgets answers and whatever was left', () => {
    const { store, player } = storyAt('dugout')
    player.answer(400)
    player.restart()
    expect(store.getState()).toMatchObject({ step: 1, answers: {}, cue: { seats: 'empty' } })
    player.go(numberOf('dugout'))
    expect(store.getState().cue.formation).toBe('away')
  })

  test('a link enters a step as it begins, or with the settings it brings', () => {
    const store = createSettingsStore({ ...defaultSettings(), step: numberOf('savings') })
    const player = createPlayer(store)
    store.actions.setParameter('posts', 100)
    player.enter(numberOf('savings'), true)
    expect(store.getState().parameters.posts).toBe(100)
    player.enter(numberOf('savings'), false)
    expect(store.getState().parameters).toMatchObject({ posts: 145, saving: 10 })
  })

  test('the note before a step is given once, and again to whoever starts again', () => {
    const { player } = storyAt('questions')
    expect(player.isPastNote(numberOf('questions'))).toBe(false)
    player.goPastNote(numberOf('questions'))
    expect(player.isPastNote(numberOf('questions'))).toBe(true)
    expect(player.isPastNote(numberOf('tragedy'))).toBe(false)
    player.restart()
    expect(player.isPastNote(numberOf('questions'))).toBe(false)
  })
})

test('no step opens gathered by itself', () => {
  const store = createSettingsStore(defaultSettings())
  const player = createPlayer(store)
  const gathered = steps.flatMap((_, index) => {
    player.go(index + 1)
    return store.getState().gathered ? [index + 1] : []
  })
  expect(gathered).toEqual([])
})
