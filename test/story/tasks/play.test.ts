import { describe, expect, test } from 'vitest'
import { leverIds } from '../../../src/model/simulation/levers'
import { leversShown } from '../../../src/store/season-settings'
import type { StepId } from '../../../src/store/story-steps'
import {
  besideLevers,
  leversTask,
  pauseAtLastWeek,
  playedEvents,
  playTask,
} from '../../../src/story/tasks/play'
import { wouldHaveToBeTrue } from '../../../src/story/tasks/would-have-to-be-true'
import { leverBadge, levers } from '../../../src/words/story/five-points'
import { playing } from '../../../src/words/story/game'
import { buttonsOf, dispatch, markup, press, readable, tagOf } from '../markup'
import { storyAt } from '../step-context'

test('the weeks are played and paused, or go by one at a time as far as the step goes', () => {
  const { store, context } = storyAt('game')
  const drawn = () => markup(playTask(context(), 23))
  expect(readable(drawn().text)).toContain(playing.week(18))
  press(drawn(), playing.play)
  expect(store.getState().playing).toBe(true)
  expect(buttonsOf(drawn())).toEqual([playing.pause, playing.oneWeek])
  press(drawn(), playing.pause)
  expect(store.getState().playing).toBe(false)
  press(drawn(), playing.oneWeek)
  expect(store.getState().season?.week).toBe(19)
  store.actions.setWeek(23)
  press(drawn(), playing.oneWeek)
  expect(store.getState().season?.week, 'no further').toBe(23)
  store.actions.setWeek(30)
  press(drawn(), playing.oneWeek)
  expect(store.getState().season?.week, 'nor back from beyond').toBe(30)
})

test('before the weeks have come nothing has happened in them', () => {
  expect(markup(playedEvents(storyAt('game').context())).text).toBe('')
})

describe('the levers', () => {
  test('a finger that scrolls the page leaves a lever as it was, whether or not the browser has let go of it', () => {
    const { store, context } = storyAt('five-points')
    const [id] = leverIds
    const range = {
      value: '0',
      get valueAsNumber() {
        return Number(this.value)
      },
    }
    for (const isLetGo of [false, true]) {
      const drawn = () => markup(leversTask(context(), 52))
      const on = (kind: string) =>
        dispatch(drawn(), tagOf(drawn(), new RegExp(`id="lever-${id}-range"`)), kind, {
          currentTarget: range,
          pointerType: 'touch',
        })
      on('pointerdown')
      range.value = '70'
      if (isLetGo) on('change')
      on('pointercancel')
      on('change')
      expect(range.value).toBe('0')
      expect(leversShown(store.getState().season!)[id]).toBe(0)
    }
  })

  test('each says what is asked for, where it acts and what would have to be true; pulling it changes the weeks to come', () => {
    const { store, context } = storyAt('five-points')
    const drawn = () => markup([leversTask(context(), 52), besideLevers(context())])
    const text = readable(drawn().text)
    expect(text).toContain(leverBadge)
    for (const id of leverIds) {
      for (const said of [levers[id].name, levers[id].asks, levers[id].acts, wouldHaveToBeTrue(id, 0)])
        expect(text, id).toContain(said)
      const range = tagOf(drawn(), new RegExp(`id="lever-${id}-range"`))
      expect(range, id).toMatch(/min="0" max="100".*\.value="0"/s)
      dispatch(drawn(), range, 'change', { currentTarget: { valueAsNumber: 60 } })
      expect(store.getState().season?.levers[id], id).toBe(60)
      expect(tagOf(drawn(), new RegExp(`id="lever-${id}-range"`))).toContain('.value="60"')
      expect(readable(drawn().text), id).toContain(wouldHaveToBeTrue(id, 60))
    }
  })

  test('without a season there is nothing to pull, but the weeks can be had again', () => {
    const { store, context } = storyAt('five-points')
    store.actions.closeSeason()
    const drawn = markup([leversTask(context(), 52), besideLevers(context())])
    expect(buttonsOf(drawn)).toEqual([playing.play, playing.oneWeek])
    press(drawn, playing.play)
    expect(store.getState()).toMatchObject({ playing: true, season: { scenario: 'article', week: 0 } })
  })
})

describe('the last week of a step', () => {
  /** A step of the story whose weeks are playing. */
  function playingAt(id: StepId) {
    const story = storyAt(id)
    const end = pauseAtLastWeek(story.store)
    story.store.actions.setPlaying(true)
    return { ...story, end }
  }

  test.each([
    ['game', 23],
    ['action-plan', 29],
    ['five-points', 52],
  ] as const)('the weeks of %s pause in week %i, and can be played on', (id, last) => {
    const { store } = playingAt(id)
    store.actions.setWeek(last - 1)
    expect(store.getState().playing).toBe(true)
    store.actions.setWeek(last)
    expect(store.getState().playing).toBe(false)
    store.actions.setPlaying(true)
    store.actions.setWeek(last + 1)
    expect(store.getState().playing).toBe(true)
  })

  test('elsewhere nothing pauses them', () => {
    const { store } = playingAt('directors')
    store.actions.setWeek(52)
    expect(store.getState().playing).toBe(true)
    const ended = playingAt('game')
    ended.end()
    ended.store.actions.setWeek(23)
    expect(ended.store.getState().playing).toBe(true)
    const outside = playingAt('game')
    outside.player.leaveWithPicture()
    outside.store.actions.setPlaying(true)
    outside.store.actions.setWeek(23)
    expect(outside.store.getState().playing).toBe(true)
  })
})
