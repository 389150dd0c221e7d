import { describe, expect, test } from 'vitest'
import type { Replay } from '../../src/model/simulation/replay'
import { holdAtTragedies } from '../../src/views/held'
import { madeSeasons, playedTo, shownIn, smallStore } from './small-season'

/** The season of the article: its tragedy is in week 44. `last`: how far it has come. */
function trial(last = 50) {
  const store = smallStore()
  store.actions.openSeason('article')
  let replay: Replay | null = playedTo(store.getState(), last)
  const seasons = madeSeasons({
    shown() {
      const { season } = store.getState()
      return season && replay && shownIn(replay, Math.min(season.week, replay.deltas.length - 1))
    },
  })
  return {
    ...store,
    seasons,
    stop: holdAtTragedies(store, seasons),
    held: () => store.getState().stoppedAtTragedy,
    come(weeks: number) {
      replay = playedTo(store.getState(), weeks)
      seasons.tell()
    },
    gone() {
      replay = null
    },
  }
}

describe('at a tragedy', () => {
  test('the weeks stop, playing or stepping, and not before', () => {
    const { actions, held, getState } = trial()
    actions.setWeek(43)
    actions.setPlaying(true)
    expect(held()).toBeNull()
    actions.setWeek(44)
    expect(held()).toBe(44)
    expect(getState()).toMatchObject({ playing: false, chosenChild: null })
  })

  test('they go on when the reader chooses, and it is not held there again while nobody comes back', () => {
    const { actions, held } = trial()
    actions.setWeek(44)
    actions.goOn()
    expect(held()).toBeNull()
    actions.setTruth(true)
    actions.setParameter('posts', 3)
    expect(held()).toBeNull()
    actions.setWeek(45)
    expect(held()).toBeNull()
  })

  test('going back into its week is not coming to it, and coming forward again is', () => {
    const { actions, held } = trial()
    actions.setWeek(45)
    actions.setWeek(44)
    expect(held()).toBeNull()
    actions.setWeek(43)
    actions.setWeek(44)
    expect(held()).toBe(44)
  })

  test('drawing through the weeks passes by, and letting go in its week is held', () => {
    const { actions, held } = trial()
    for (const week of [10, 43, 44, 45, 48]) actions.setWeek(week, true)
    actions.endScrubbing()
    expect(held()).toBeNull()
    actions.setWeek(30)
    for (const week of [38, 44]) actions.setWeek(week, true)
    expect(held()).toBeNull()
    actions.endScrubbing()
    expect(held()).toBe(44)
  })

  test('a link into its week is held once that week has come', () => {
    const { actions, held, come, gone } = trial(0)
    gone()
    actions.setWeek(44)
    expect(held()).toBeNull()
    come(20)
    expect(held(), 'week 20 is all there is').toBeNull()
    come(44)
    expect(held()).toBe(44)
  })

  test('another season is held again', () => {
    const { actions, held } = trial()
    actions.setWeek(44)
    actions.goOn()
    actions.openSeason('article')
    expect(held()).toBeNull()
    actions.setWeek(44)
    expect(held()).toBe(44)
  })

  test('nothing holds any more once that has been ended', () => {
    const { actions, held, stop } = trial()
    stop()
    actions.setWeek(44)
    expect(held()).toBeNull()
  })
})
