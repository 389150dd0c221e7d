import { beforeEach, describe, expect, test } from 'vitest'
import { writeLink } from '../../src/store/link/link'
import { settingsOf } from '../../src/store/settings'
import { usualCue } from '../../src/store/state'
import { actions, open, state } from './opened'

describe('the picture before', () => {
  beforeEach(() => {
    open()
    actions.setParameter('posts', 120)
  })

  test('is shown and let go of, and is neither a step to undo nor in the link', () => {
    const [steps, link] = [state().past.length, writeLink(settingsOf(state()))]
    actions.setShowsBefore(true)
    expect(state().showsBefore).toBe(true)
    expect(state().past).toHaveLength(steps)
    expect(writeLink(settingsOf(state()))).toBe(link)
    actions.setShowsBefore(false)
    expect(state()).toMatchObject({ showsBefore: false, parameters: { posts: 120 } })
  })

  test('ends a gesture still in hand first, and what the gesture is counted from stays', () => {
    actions.beginGesture()
    actions.setParameter('posts', 100)
    actions.setShowsBefore(true)
    expect(state()).toMatchObject({ showsBefore: true, inGesture: false, baseline: { posts: 120 } })
    // The control that was in hand lets go late: nothing has been moved since.
    actions.endGesture()
    expect(state().showsBefore).toBe(true)
  })

  const other: [string, () => unknown][] = [
    ['a gesture, from its beginning', () => actions.beginGesture()],
    ['one step of a control', () => actions.setParameter('posts', 119)],
    ['a preset', () => actions.choosePreset('article')],
    ['undo', () => actions.undo()],
    ['reset', () => actions.reset()],
    ['a season', () => actions.openSeason('none')],
    ['another seed', () => actions.anotherSeed()],
    ['a picture that is kept', () => actions.keep()],
    ['the story', () => actions.openStory(1)],
    ['a step of the story', () => actions.enterStep(3, {}, usualCue)],
  ]
  test.each(other)('is let go of by %s', (_, act) => {
    actions.setShowsBefore(true)
    act()
    expect(state().showsBefore).toBe(false)
  })

  test('is let go of by redo, by undo of the view alone, and by what was kept being dropped', () => {
    actions.setTruth(true)
    actions.setShowsBefore(true)
    actions.undo()
    expect(state().showsBefore).toBe(false)
    actions.setShowsBefore(true)
    actions.redo()
    expect(state().showsBefore).toBe(false)
    actions.keep()
    actions.setShowsBefore(true)
    actions.dropKept()
    expect(state().showsBefore).toBe(false)
  })

  test('stays while the reader looks at it in another way', () => {
    actions.setShowsBefore(true)
    actions.setTruth(true)
    actions.setGathered(true)
    actions.setCamera('dugout')
    actions.setDimUnchanged(true)
    actions.chooseChild(7)
    expect(state().showsBefore).toBe(true)
  })

  test('of a season that plays pauses it, and the next week, or playing on, lets go of it', () => {
    actions.openSeason('none')
    actions.setWeek(8)
    actions.setPlaying(true)
    actions.setShowsBefore(true)
    expect(state()).toMatchObject({ showsBefore: true, playing: false, season: { week: 8 } })
    actions.setWeek(9)
    expect(state().showsBefore).toBe(false)
    actions.setShowsBefore(true)
    actions.setPlaying(true)
    expect(state().showsBefore).toBe(false)
    actions.setShowsBefore(true)
    actions.stopAtTragedy(9)
    expect(state().showsBefore).toBe(false)
  })
})
