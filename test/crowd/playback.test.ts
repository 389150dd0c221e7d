import { describe, expect, onTestFinished, test } from 'vitest'
import { type Frames, playWeeks } from '../../src/crowd/playback'
import { defaultSettings } from '../../src/store/defaults'
import { createSettingsStore } from '../../src/store/store'

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
