import { expect, test, vi } from 'vitest'
import { fingerEvents } from '../../../src/panel/control/finger'

/** A range, and what a browser does to it. */
function open() {
  const set = vi.fn()
  const range = {
    value: '95',
    get valueAsNumber() {
      return Number(this.value)
    },
  }
  // Made anew with each drawing.
  const on = () => fingerEvents(set)
  const pointer = (pointerType = 'touch') =>
    ({ currentTarget: range, pointerType }) as unknown as PointerEvent
  return {
    set,
    range,
    down: (by?: string) => on().pointerdown(pointer(by)),
    up: () => on().pointerup(pointer()),
    takenAway: () => on().pointercancel(pointer()),
    moveTo(value: number) {
      range.value = String(value)
      on().input({ currentTarget: range } as unknown as Event)
    },
  }
}

test('a finger that scrolls the page leaves a range as it was, and nothing is set', () => {
  const { set, range, down, moveTo, takenAway } = open()
  down()
  moveTo(60)
  takenAway()
  expect(range.value).toBe('95')
  expect(set).not.toHaveBeenCalled()
  moveTo(90)
  expect(set.mock.calls, 'no finger is on it').toEqual([[90]])
})

test('a finger that has gone along it before the page scrolls has the value put back', () => {
  const { set, range, down, moveTo, takenAway } = open()
  down()
  moveTo(60)
  moveTo(61)
  takenAway()
  expect(range.value).toBe('95')
  expect(set.mock.calls).toEqual([[61], [95]])
})

test('a tap sets what it falls on once it is lifted, and a finger that goes along sets as it goes', () => {
  const { set, down, moveTo, up, takenAway } = open()
  down()
  moveTo(60)
  up()
  down()
  for (const value of [70, 71, 72]) moveTo(value)
  up()
  takenAway()
  expect(set.mock.calls).toEqual([[60], [71], [72]])
})

test('a mouse or a key sets at once', () => {
  const { set, down, moveTo, takenAway } = open()
  down('mouse')
  moveTo(60)
  takenAway()
  expect(set.mock.calls).toEqual([[60]])
})
