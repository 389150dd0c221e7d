import { beforeEach, expect, test, vi } from 'vitest'
import { rangeEvents } from '../../src/panel/held-control'
import { freshLocal, type Panel } from '../../src/panel/panel-state'
import { defaultSettings } from '../../src/store/defaults'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'

let store: SettingsStore
let on: ReturnType<typeof rangeEvents>

beforeEach(() => {
  store = createSettingsStore(defaultSettings())
  on = rangeEvents({ actions: store.actions, local: freshLocal(), redraw: () => {} } as Panel, 'posts')
})

const press = (key: string, repeat = false) => on.keydown({ key, repeat } as KeyboardEvent)
const letGo = (key: string) => on.keyup({ key } as KeyboardEvent)
const moveTo = (valueAsNumber: number) => {
  on.input({ currentTarget: { valueAsNumber } } as unknown as Event)
  on.change()
}
const steps = () => store.getState().past.length

test('a held key is one step, however often it repeats', () => {
  press('ArrowLeft')
  moveTo(144)
  for (const posts of [143, 142]) {
    press('ArrowLeft', true)
    moveTo(posts)
  }
  expect(store.getState().inGesture).toBe(true)
  letGo('ArrowLeft')
  expect(store.getState().inGesture).toBe(false)
  expect(steps()).toBe(1)
})

test('a second key let go leaves the first one’s gesture alone', () => {
  press('ArrowLeft')
  moveTo(144)
  press('ArrowUp')
  moveTo(145)
  letGo('ArrowUp')
  expect(store.getState().inGesture).toBe(true)
  for (const posts of [144, 143, 142]) {
    press('ArrowLeft', true)
    moveTo(posts)
  }
  letGo('ArrowLeft')
  expect(steps()).toBe(1)
})

test('a key still held when the first is let go is one step of its own, not one a repeat', () => {
  press('ArrowLeft')
  moveTo(144)
  press('ArrowDown')
  letGo('ArrowLeft')
  for (const posts of [143, 142, 141, 140]) {
    press('ArrowDown', true)
    moveTo(posts)
  }
  letGo('ArrowDown')
  expect(store.getState().inGesture).toBe(false)
  expect(steps()).toBe(2)
})

test('a key that moves nothing holds nothing', () => {
  press('a')
  expect(store.getState().inGesture).toBe(false)
})

test('a drag ends with the browser’s last word, or soon after the pointer is up', () => {
  vi.useFakeTimers()
  on.pointerdown()
  letGo('ArrowLeft')
  expect(store.getState().inGesture).toBe(true)
  on.pointerup()
  vi.runAllTimers()
  expect(store.getState().inGesture).toBe(false)
  vi.useRealTimers()
})
