import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  beginGesture,
  burstPauseMilliseconds,
  endGesture,
  rangeEvents,
  releaseControl,
} from '../../../src/panel/control/gesture'
import { freshLocal, type Panel } from '../../../src/panel/panel-state'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'

describe('a range that is held', () => {
  let store: SettingsStore
  let on: ReturnType<typeof rangeEvents>

  beforeEach(() => {
    vi.useFakeTimers()
    store = createSettingsStore(defaultSettings())
    const panel = {
      get state() {
        return store.getState()
      },
      actions: store.actions,
      local: freshLocal(),
      redraw: () => {},
    }
    on = rangeEvents(panel as unknown as Panel, 'posts')
  })
  afterEach(() => void vi.useRealTimers())

  const range = { value: '' }
  const press = (key: string, repeat = false) =>
    on.keydown({ key, repeat, currentTarget: range } as unknown as KeyboardEvent)
  const putDown = (pointerType = 'mouse') => on.pointerdown({ pointerType } as PointerEvent)
  const takenAway = () => on.pointercancel({ currentTarget: range } as unknown as PointerEvent)
  const letGo = (key: string) => on.keyup({ key } as KeyboardEvent)
  const moveTo = (valueAsNumber: number) => {
    on.input({ currentTarget: { valueAsNumber } } as unknown as Event)
    on.change()
  }
  const rest = () => vi.advanceTimersByTime(burstPauseMilliseconds)
  const steps = () => store.getState().past.length

  test('a held key is one step, however often it repeats', () => {
    press('ArrowLeft')
    moveTo(144)
    for (const posts of [143, 142]) {
      press('ArrowLeft', true)
      moveTo(posts)
    }
    vi.advanceTimersByTime(10 * burstPauseMilliseconds)
    expect(store.getState().inGesture).toBe(true)
    letGo('ArrowLeft')
    rest()
    expect(store.getState().inGesture).toBe(false)
    expect(steps()).toBe(1)
  })

  test('a second key let go leaves the first one’s gesture alone', () => {
    press('ArrowLeft')
    moveTo(144)
    press('ArrowUp')
    moveTo(145)
    letGo('ArrowUp')
    rest()
    expect(store.getState().inGesture).toBe(true)
    for (const posts of [144, 143, 142]) {
      press('ArrowLeft', true)
      moveTo(posts)
    }
    letGo('ArrowLeft')
    rest()
    expect(steps()).toBe(1)
  })

  test('a key still held when the first is let go goes on with the same step', () => {
    press('ArrowLeft')
    moveTo(144)
    press('ArrowDown')
    letGo('ArrowLeft')
    for (const posts of [143, 142, 141, 140]) {
      press('ArrowDown', true)
      moveTo(posts)
    }
    rest()
    expect(store.getState().inGesture).toBe(true)
    letGo('ArrowDown')
    rest()
    expect(store.getState().inGesture).toBe(false)
    expect(steps()).toBe(1)
    expect(store.getState().baseline.posts).toBe(145)
  })

  test('a drag right after a key is a step of its own', () => {
    press('ArrowLeft')
    moveTo(144)
    letGo('ArrowLeft')
    putDown()
    expect(steps()).toBe(1)
    rest()
    expect(store.getState().inGesture).toBe(true)
    moveTo(120)
    expect(store.getState().inGesture).toBe(false)
    expect(steps()).toBe(2)
    expect(store.getState().baseline.posts).toBe(144)
  })

  test('a key that loses the focus while it is down is let go', () => {
    press('ArrowLeft')
    moveTo(144)
    on.blur()
    rest()
    expect(store.getState().inGesture).toBe(false)
  })

  test('a key that moves nothing holds nothing', () => {
    press('a')
    expect(store.getState().inGesture).toBe(false)
  })

  test('a drag ends with the browser’s last word, or soon after the pointer is up', () => {
    putDown()
    letGo('ArrowLeft')
    expect(store.getState().inGesture).toBe(true)
    on.pointerup()
    vi.runAllTimers()
    expect(store.getState().inGesture).toBe(false)
  })

  test('a press so quick that the last is not drawn yet counts from it', () => {
    range.value = '145'
    store.actions.setParameter('posts', 146)
    press('ArrowRight')
    expect(range.value).toBe('146')
  })

  const slide = (valueAsNumber: number) => on.input({ currentTarget: { valueAsNumber } } as unknown as Event)

  test('a finger that scrolls the page leaves the value and what change is counted from', () => {
    press('ArrowLeft')
    moveTo(144)
    letGo('ArrowLeft')
    rest()
    const before = store.getState()
    putDown('touch')
    slide(228)
    expect(store.getState(), 'it may yet scroll').toBe(before)
    range.value = '228'
    takenAway()
    vi.runAllTimers()
    expect(store.getState()).toBe(before)
    expect(range.value).toBe('144')
  })

  test('a finger that taps the track moves the control there once it is up, one step', () => {
    putDown('touch')
    slide(228)
    on.pointerup()
    on.change()
    expect(store.getState()).toMatchObject({ inGesture: false, parameters: { posts: 228 } })
    expect(steps()).toBe(1)
    expect(store.getState().baseline.posts).toBe(145)
  })

  test('a finger that goes along the track moves the control as it goes, one step', () => {
    putDown('touch')
    for (const posts of [146, 150, 160]) slide(posts)
    expect(store.getState()).toMatchObject({ inGesture: true, parameters: { posts: 160 } })
    on.pointerup()
    on.change()
    expect(steps()).toBe(1)
    expect(store.getState().baseline.posts).toBe(145)
  })

  test('a drag the browser takes away puts the value back and is no step', () => {
    putDown('touch')
    for (const posts of [146, 150]) slide(posts)
    takenAway()
    vi.runAllTimers()
    expect(store.getState()).toMatchObject({ inGesture: false, parameters: { posts: 145 } })
    expect([steps(), range.value]).toEqual([0, '145'])
    takenAway()
    expect(store.getState().parameters.posts, 'nothing is in hand').toBe(145)
  })

  test('a finger that is forgotten holds no key back', () => {
    putDown('touch')
    press('ArrowRight')
    moveTo(146)
    expect(store.getState().parameters.posts).toBe(146)
  })
})

describe('a gesture', () => {
  let store: SettingsStore
  let panel: Panel
  const redraw = vi.fn()

  beforeEach(() => {
    vi.useFakeTimers()
    redraw.mockClear()
    store = createSettingsStore(defaultSettings())
    const made = {
      get state() {
        return store.getState()
      },
      actions: store.actions,
      local: freshLocal(),
      redraw,
    }
    panel = made as unknown as Panel
  })
  afterEach(() => void vi.useRealTimers())

  function press(id: 'posts' | 'leaving', value: number): void {
    beginGesture(panel, id, 'button')
    store.actions.setParameter(id, value)
    releaseControl(panel, id)
  }
  const steps = () => store.getState().past.length

  test('presses in quick succession are one step, counted from the first', () => {
    for (const posts of [144, 143, 142]) {
      press('posts', posts)
      vi.advanceTimersByTime(burstPauseMilliseconds - 1)
    }
    expect(store.getState()).toMatchObject({ inGesture: true, past: [] })
    vi.advanceTimersByTime(1)
    expect(store.getState().inGesture).toBe(false)
    expect(steps()).toBe(1)
    expect(store.getState().baseline.posts).toBe(145)
  })

  test('a press after a rest is a step of its own', () => {
    press('posts', 144)
    vi.advanceTimersByTime(burstPauseMilliseconds)
    press('posts', 143)
    vi.advanceTimersByTime(burstPauseMilliseconds)
    expect(steps()).toBe(2)
    expect(store.getState().baseline.posts).toBe(144)
  })

  test('a press of another control ends it at once', () => {
    press('posts', 144)
    press('leaving', 12)
    expect(steps()).toBe(1)
    expect(store.getState().baseline).toMatchObject({ posts: 144, leaving: 11.8 })
  })

  test.each<[string, () => void]>([
    ['a starting point', () => store.actions.choosePreset('article')],
    ['undo', () => store.actions.undo()],
    ['reset', () => store.actions.reset()],
    ['the other view', () => store.actions.setTruth(true)],
  ])('%s ends it, and the next press begins anew', (_, act) => {
    press('posts', 144)
    act()
    expect(store.getState().inGesture).toBe(false)
    const before = store.getState().parameters
    press('posts', 130)
    expect(store.getState().baseline).toBe(before)
    vi.advanceTimersByTime(burstPauseMilliseconds)
    expect(store.getState().inGesture).toBe(false)
  })

  test('ended at once, nothing is left to wait for', () => {
    press('posts', 144)
    endGesture(panel)
    expect(steps()).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
    endGesture(panel)
    expect(steps()).toBe(1)
  })

  test('that a control was let go is known at once, and drawn once', () => {
    beginGesture(panel, 'posts', 'ArrowLeft')
    releaseControl(panel, 'posts')
    expect(panel.local.hasReleased, 'nothing has moved').toBe(false)
    press('posts', 144)
    press('posts', 143)
    expect(panel.local.hasReleased).toBe(true)
    expect(redraw).toHaveBeenCalledTimes(1)
  })

  test('a control lets go only of itself', () => {
    beginGesture(panel, 'posts', 'pointer')
    releaseControl(panel, 'leaving')
    expect(panel.local.gesture).toMatchObject({ id: 'posts', by: 'pointer' })
  })
})
