import { describe, expect, test } from 'vitest'
import { stopAtTragedies } from '../../src/crowd/tragedy-stop'
import type { Replay } from '../../src/model/simulation/replay'
import { playedTo, shownIn, smallStore } from './small-season'

/** The season of the article: its tragedy is in week 44. `last`: how far it has come. */
function trial(last = 50) {
  const store = smallStore()
  store.actions.openSeason('article')
  let replay: Replay | null = playedTo(store.getState(), last)
  const { look, stop } = stopAtTragedies(store, () => {
    const { season } = store.getState()
    return season && replay && shownIn(replay, Math.min(season.week, replay.deltas.length - 1))
  })
  look()
  return {
    ...store,
    stop,
    stoppedAt: () => store.getState().stoppedAtTragedy,
    come(weeks: number) {
      replay = playedTo(store.getState(), weeks)
      look()
    },
    gone() {
      replay = null
    },
  }
}

describe('at a tragedy', () => {
  test('the weeks stop, playing or stepping, and not before', () => {
    const { actions, stoppedAt, getState } = trial()
    actions.setWeek(43)
    actions.setPlaying(true)
    expect(stoppedAt()).toBeNull()
    actions.setWeek(44)
    expect(stoppedAt()).toBe(44)
    expect(getState()).toMatchObject({ playing: false, chosenChild: null })
  })

  test('they go on when the reader chooses, and it is not stopped there again while nobody comes back', () => {
    const { actions, stoppedAt } = trial()
    actions.setWeek(44)
    actions.goOn()
    expect(stoppedAt()).toBeNull()
    actions.setTruth(true)
    actions.setParameter('posts', 3)
    expect(stoppedAt()).toBeNull()
    actions.setWeek(45)
    expect(stoppedAt()).toBeNull()
  })

  test('going back into its week is not coming to it, and coming forward again is', () => {
    const { actions, stoppedAt } = trial()
    actions.setWeek(45)
    actions.setWeek(44)
    expect(stoppedAt()).toBeNull()
    actions.setWeek(43)
    actions.setWeek(44)
    expect(stoppedAt()).toBe(44)
  })

  test('scrubbing passes by, and ending it in its week stops there', () => {
    const { actions, stoppedAt } = trial()
    for (const week of [10, 43, 44, 45, 48]) actions.setWeek(week, true)
    actions.endScrubbing()
    expect(stoppedAt()).toBeNull()
    actions.setWeek(30)
    for (const week of [38, 44]) actions.setWeek(week, true)
    expect(stoppedAt()).toBeNull()
    actions.endScrubbing()
    expect(stoppedAt()).toBe(44)
  })

  test('a link into its week stops once that week has come', () => {
    const { actions, stoppedAt, come, gone } = trial(0)
    gone()
    actions.setWeek(44)
    expect(stoppedAt()).toBeNull()
    come(20)
    expect(stoppedAt(), 'week 20 is all there is').toBeNull()
    come(44)
    expect(stoppedAt()).toBe(44)
  })

  test('another season is stopped again', () => {
    const { actions, stoppedAt } = trial()
    actions.setWeek(44)
    actions.goOn()
    actions.openSeason('article')
    expect(stoppedAt()).toBeNull()
    actions.setWeek(44)
    expect(stoppedAt()).toBe(44)
  })

  test('nothing is stopped any more once that has been ended', () => {
    const { actions, stoppedAt, stop } = trial()
    stop()
    actions.setWeek(44)
    expect(stoppedAt()).toBeNull()
  })
})
