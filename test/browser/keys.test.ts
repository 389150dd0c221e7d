import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listenToKeys } from '../../src/stadium/input/keys'
import { box } from './stadium-mounted'

function made() {
  const host = box()
  host.tabIndex = 0
  const inside = document.createElement('button')
  inside.textContent = 'inside'
  host.append(inside)
  const reports = { step: vi.fn(), nextMarked: vi.fn(), zoom: vi.fn(), home: vi.fn(), leave: vi.fn() }
  const stop = listenToKeys(host, reports)
  onTestFinished(stop)
  host.focus()
  const calls = () =>
    Object.entries(reports).flatMap(([name, report]) => report.mock.calls.map(call => [name, ...call]))
  return { host, inside, stop, calls }
}

describe('the keys of the stadium', () => {
  test.each([
    ['{ArrowLeft}', ['step', 'left']],
    ['{ArrowRight}', ['step', 'right']],
    ['{ArrowUp}', ['step', 'up']],
    ['{ArrowDown}', ['step', 'down']],
    ['{Home}', ['step', 'rowStart']],
    ['{End}', ['step', 'rowEnd']],
    ['{PageDown}', ['nextMarked', 1]],
    ['{PageUp}', ['nextMarked', -1]],
    ['+', ['zoom', 1.5]],
    ['=', ['zoom', 1.5]],
    ['-', ['zoom', 1 / 1.5]],
    ['0', ['home']],
    ['{Escape}', ['leave']],
  ])('%s is %j', async (key, expected) => {
    const { calls } = made()
    await userEvent.keyboard(key)
    expect(calls()).toEqual([expected])
  })

  test('that do something do not scroll the page besides, and the others are left alone', () => {
    const { host, calls } = made()
    const press = (key: string, more: KeyboardEventInit = {}): boolean =>
      !host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
    expect(press('ArrowDown')).toBe(true)
    expect(press('PageUp')).toBe(true)
    expect(calls()).toHaveLength(2)
    for (const key of ['Tab', 'a', ' ', 'Enter', 'F5']) expect(press(key), key).toBe(false)
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      for (const key of ['0', '+', 'ArrowLeft']) expect(press(key, { [held]: true }), held).toBe(false)
    expect(calls()).toHaveLength(2)
  })

  test('are for the stadium itself, not for what lies in it', async () => {
    const { inside, calls } = made()
    inside.focus()
    await userEvent.keyboard('{ArrowLeft}0')
    expect(calls()).toEqual([])
  })

  test('are reported no more after stopping', async () => {
    const { stop, calls } = made()
    stop()
    await userEvent.keyboard('{ArrowLeft}')
    expect(calls()).toEqual([])
  })
})
