import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenIdle } from '../../src/lib/when-idle'

let frames: (() => void)[] = []
let idle: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  ;[frames, idle] = [[], []]
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => frames.push(task))
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('waits for a frame, and then for an idle moment', () => {
  const task = vi.fn()
  whenIdle(task)
  expect(idle.length).toBe(0)
  frames[0]!()
  expect(task).not.toHaveBeenCalled()
  idle[0]!()
  expect(task).toHaveBeenCalledTimes(1)
})

test('in a browser that knows no idle moments a short wait will do', () => {
  vi.stubGlobal('requestIdleCallback', undefined)
  const task = vi.fn()
  whenIdle(task)
  frames[0]!()
  expect(task).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(task).toHaveBeenCalledTimes(1)
})

test('called off, it never happens', () => {
  const task = vi.fn()
  whenIdle(task)()
  frames[0]!()
  idle[0]!()
  expect(task).not.toHaveBeenCalled()
})
