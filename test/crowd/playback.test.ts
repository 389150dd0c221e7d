import { describe, expect, onTestFinished, test } from 'vitest'
import { type Frames, holdAtEvents, playWeeks, stopAtTragedies } from '../../src/crowd/playback'
import type { Replay } from '../../src/model/simulation/replay'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { playedTo, shownIn, smallStore } from './small-season'

describe('playback', () => {
  /** A season whose frames come when a test says so. `weeks`: every week that was shown, in order. */
  function trial({ week = 0, lastWeek = (): number => 156 } = {}) {
    const store = createSettingsStore(defaultSettings())
    store.actions.openSeason('none')
    store.actions.setWeek(week)
    let asked: ((now: number) => void) | null = null
    let time = 1000
    const frames: Frames = {
      requestAnimationFrame(frame) {
        expect(asked, 'one frame is asked for at a time').toBeNull()
        asked = frame
        return 1
      },
      cancelAnimationFrame() {
        asked = null
      },
    }
    const stop = playWeeks(store, lastWeek, frames)
    const weeks: number[] = []
    onTestFinished(
      store.subscribe((now, before) => {
        if (now.season && now.season.week !== before.season?.week) weeks.push(now.season.week)
      }),
    )
    /** So many frames, each so many milliseconds after the one before. */
    const go = (count: number, milliseconds: number): void => {
      for (let frame = 0; frame < count; frame++) {
        time += milliseconds
        const due = asked
        asked = null
        due?.(time)
      }
    }
    return { ...store, stop, weeks, go, isAsked: () => asked !== null }
  }

  const upTo = (last: number): number[] => Array.from({ length: last }, (_, week) => week + 1)

  describe('the weeks that go by', () => {
    test.each([1, 2, 4, 8])('come %d a second, one at a time', pace => {
      const { actions, weeks, go } = trial()
      actions.setWeeksPerSecond(pace)
      actions.setPlaying(true)
      go(1, 0)
      go(125 * 3, 8)
      expect(weeks).toEqual(upTo(pace * 3))
    })

    test('begin with the frame after playing was asked for, however long that took to come', () => {
      const { actions, weeks, go } = trial()
      actions.setPlaying(true)
      go(1, 5000)
      expect(weeks).toEqual([])
    })

    test('are none while nobody plays, and no frame is asked for', () => {
      const { actions, weeks, go, isAsked } = trial()
      expect(isAsked()).toBe(false)
      actions.setPlaying(true)
      go(3, 250)
      actions.setPlaying(false)
      const before = weeks.length
      go(3, 250)
      expect(weeks).toHaveLength(before)
      expect(isAsked()).toBe(false)
    })

    test('are at most one a frame, and none is passed over where frames are late', () => {
      const { actions, weeks, go } = trial()
      actions.setWeeksPerSecond(8)
      actions.setPlaying(true)
      go(1, 0)
      go(10, 60_000)
      expect(weeks).toEqual(upTo(10))
    })

    test('do not come in a burst after frames that were late', () => {
      const { actions, weeks, go } = trial()
      actions.setWeeksPerSecond(4)
      actions.setPlaying(true)
      go(1, 0)
      go(4, 60_000)
      const before = weeks.length
      go(2, 16)
      expect(weeks.length - before).toBeLessThanOrEqual(1)
    })

    test('wait at the last week that has been worked out, and go on once there are more', () => {
      let last = 2
      const { actions, weeks, go } = trial({ lastWeek: () => last })
      actions.setWeeksPerSecond(8)
      actions.setPlaying(true)
      go(20, 250)
      expect(weeks).toEqual([1, 2])
      last = 4
      go(20, 250)
      expect(weeks).toEqual([1, 2, 3, 4])
    })

    test('stop at the end of the season', () => {
      const { actions, weeks, go, getState, isAsked } = trial({ week: 154 })
      actions.setPlaying(true)
      go(10, 250)
      expect(weeks).toEqual([155, 156])
      expect(getState().playing).toBe(false)
      expect(isAsked()).toBe(false)
    })

    test('stop where a listener holds them', () => {
      const { actions, weeks, go, getState, subscribe } = trial({ week: 42 })
      onTestFinished(
        subscribe(now => {
          if (now.season?.week === 44 && now.stoppedAtTragedy === null) actions.stopAtTragedy(44)
        }),
      )
      actions.setPlaying(true)
      go(10, 250)
      expect(weeks).toEqual([43, 44])
      expect(getState()).toMatchObject({ playing: false, stoppedAtTragedy: 44 })
    })

    test('change their pace on the way', () => {
      const { actions, weeks, go } = trial()
      actions.setWeeksPerSecond(1)
      actions.setPlaying(true)
      go(1, 0)
      go(16, 125)
      expect(weeks).toEqual([1, 2])
      actions.setWeeksPerSecond(8)
      go(16, 125)
      expect(weeks).toEqual(upTo(18))
    })

    test('are over when they are ended', () => {
      const { actions, weeks, go, stop } = trial()
      actions.setPlaying(true)
      go(1, 0)
      stop()
      go(5, 250)
      actions.setPlaying(false)
      actions.setPlaying(true)
      go(5, 250)
      expect(weeks).toEqual([])
    })
  })
})

describe('tragedy stop', () => {
  /** The season of the article: its tragedy is in week 44. `last`: how far it has come. */
  function trial(last = 50) {
    const store = smallStore()
    store.actions.openSeason('article', true)
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
      actions.openSeason('article', true)
      expect(stoppedAt()).toBeNull()
      actions.setWeek(44)
      expect(stoppedAt()).toBe(44)
    })

    test('its words wait until a reader who draws into its week has been told, and stay away where they leave it out', () => {
      for (const tragedies of [true, false]) {
        const { actions, getState, setState, stoppedAt, come } = trial()
        // As a link has it.
        setState({ isTold: false })
        actions.setWeek(44, true)
        actions.endScrubbing()
        expect(getState()).toMatchObject({ stoppedAtTragedy: null, waitsToBeTold: 'words' })
        actions.setTragedies(tragedies)
        come(50)
        expect(stoppedAt()).toBe(tragedies ? 44 : null)
        expect(getState().waitsToBeTold).toBeNull()
      }
    })

    test('nothing is stopped any more once that has been ended', () => {
      const { actions, stoppedAt, stop } = trial()
      stop()
      actions.setWeek(44)
      expect(stoppedAt()).toBeNull()
    })
  })
})

describe('hold at events', () => {
  /** The season of the article, as far as week 60: savings in week 9, a tragedy in week 44, headlines in week 45. */
  function trial({ tragedies = true } = {}) {
    const store = smallStore()
    store.actions.openSeason('article', tragedies)
    let replay = playedTo(store.getState(), 60)
    const shown = () => {
      const { season } = store.getState()
      return season && shownIn(replay, Math.min(season.week, replay.deltas.length - 1))
    }
    const tragedy = stopAtTragedies(store, shown)
    const events = holdAtEvents(store, shown)
    const look = (): void => {
      tragedy.look()
      events.look()
    }
    look()
    return {
      ...store,
      stop: events.stop,
      held: () => store.getState().heldAt,
      playAgain() {
        replay = playedTo(store.getState(), 60)
        look()
      },
    }
  }

  describe('an event', () => {
    test('pauses weeks that play, until the reader goes on, and is not held again meanwhile', () => {
      const { actions, held, getState } = trial()
      actions.setWeek(8)
      actions.setPlaying(true)
      expect(held()).toBeNull()
      actions.setWeek(9)
      expect(getState()).toMatchObject({ heldAt: 9, playing: false })
      actions.setTruth(true)
      expect(held()).toBe(9)
      actions.goOn()
      expect(getState()).toMatchObject({ heldAt: null, playing: true, season: { week: 9 } })
      actions.setTruth(false)
      expect(held()).toBeNull()
    })

    test('is held where the reader steps to it, forward or back, and another week lets go of it', () => {
      const { actions, held, getState } = trial()
      actions.setWeek(9)
      expect(getState()).toMatchObject({ heldAt: 9, playing: false })
      actions.setWeek(10)
      expect(held()).toBeNull()
      actions.setWeek(9)
      expect(held()).toBe(9)
    })

    test('is passed by while the reader draws through the weeks, and held where the hand lets go', () => {
      const { actions, held } = trial()
      for (const week of [8, 9, 10, 17]) actions.setWeek(week, true)
      expect(held()).toBeNull()
      actions.endScrubbing()
      expect(held()).toBe(17)
    })

    test('of a week that begins the season, or hands it over to chance, holds nothing', () => {
      const { actions, held } = trial()
      expect(held()).toBeNull()
      actions.setWeek(53)
      expect(held()).toBeNull()
    })

    test('that changes made before it have taken away is let go of', () => {
      const { actions, held, playAgain } = trial()
      actions.setWeek(45)
      expect(held()).toBe(45)
      actions.setTragedies(false)
      playAgain()
      expect(held()).toBeNull()
    })

    test('is held again at another step of the story that begins in its week', () => {
      const { actions, held, getState } = trial()
      actions.setWeek(30)
      const { season } = getState()
      actions.enterStep(13, { season }, getState().cue)
      expect(held()).toBe(30)
    })

    test('is not held any more once that has been ended', () => {
      const { actions, held, stop } = trial()
      stop()
      actions.setWeek(9)
      expect(held()).toBeNull()
    })
  })

  test('a tragedy is no event that is held, and what comes with it is held after it', () => {
    const { actions, getState } = trial()
    actions.setWeek(44)
    expect(getState()).toMatchObject({ stoppedAtTragedy: 44, heldAt: null })
    actions.goOn()
    expect(getState()).toMatchObject({ stoppedAtTragedy: null, heldAt: null, playing: false })
    actions.setWeek(45)
    expect(getState().heldAt).toBe(45)
  })

  test('without tragedies their week goes by', () => {
    const { actions, getState } = trial({ tragedies: false })
    for (const week of [43, 44, 45, 46]) {
      actions.setWeek(week)
      expect(getState()).toMatchObject({ stoppedAtTragedy: null, heldAt: null })
    }
  })
})
