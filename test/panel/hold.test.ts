import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { burstPause, endHold, letGo, takeHold } from '../../src/panel/hold'
import { freshLocal, type Panel } from '../../src/panel/panel-state'
import { defaultSettings } from '../../src/store/defaults'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'

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
  takeHold(panel, id, 'button')
  store.actions.setParameter(id, value)
  letGo(panel, id)
}
const steps = () => store.getState().past.length

test('presses in quick succession are one step, counted from the first', () => {
  for (const posts of [144, 143, 142]) {
    press('posts', posts)
    vi.advanceTimersByTime(burstPause - 1)
  }
  expect(store.getState()).toMatchObject({ inGesture: true, past: [] })
  vi.advanceTimersByTime(1)
  expect(store.getState().inGesture).toBe(false)
  expect(steps()).toBe(1)
  expect(store.getState().baseline.posts).toBe(145)
})

test('a press after a rest is a step of its own', () => {
  press('posts', 144)
  vi.advanceTimersByTime(burstPause)
  press('posts', 143)
  vi.advanceTimersByTime(burstPause)
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
  vi.advanceTimersByTime(burstPause)
  expect(store.getState().inGesture).toBe(false)
})

test('ended at once, nothing is left to wait for', () => {
  press('posts', 144)
  endHold(panel)
  expect(steps()).toBe(1)
  expect(vi.getTimerCount()).toBe(0)
  endHold(panel)
  expect(steps()).toBe(1)
})

test('that a control was let go is known at once, and drawn once', () => {
  takeHold(panel, 'posts', 'ArrowLeft')
  letGo(panel, 'posts')
  expect(panel.local.hasLetGo, 'nothing has moved').toBe(false)
  press('posts', 144)
  press('posts', 143)
  expect(panel.local.hasLetGo).toBe(true)
  expect(redraw).toHaveBeenCalledTimes(1)
})

test('a control lets go only of itself', () => {
  takeHold(panel, 'posts', 'pointer')
  letGo(panel, 'leaving')
  expect(panel.local.hold).toMatchObject({ id: 'posts', by: 'pointer' })
})
