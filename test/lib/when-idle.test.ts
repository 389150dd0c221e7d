import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenIdle } from '../../src/lib/when-idle'

let frames: (() => void)[] = []
let idle: (() => void)[] = []
const cancelFrame = vi.fn()
const cancelIdle = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  ;[frames, idle] = [[], []]
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => frames.push(task))
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task))
  vi.stubGlobal('cancelAnimationFrame', cancelFrame)
  vi.stubGlobal('cancelIdleCallback', cancelIdle)
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

test('cancelled before the frame, in the idle wait, or in the short one, it never happens', () => {
  const task = vi.fn()
  whenIdle(task)()
  expect(cancelFrame).toHaveBeenCalledWith(1)
  const cancel = whenIdle(task)
  frames[1]!()
  cancel()
  expect(cancelIdle).toHaveBeenCalledWith(1)
  vi.stubGlobal('requestIdleCallback', undefined)
  const cancelShort = whenIdle(task)
  frames[2]!()
  cancelShort()
  vi.runAllTimers()
  expect(task).not.toHaveBeenCalled()
})
