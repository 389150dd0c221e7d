import { beforeEach, describe, expect, test } from 'vitest'
import { beforeToggle } from '../../src/panel/before-toggle'
import type { Panel } from '../../src/panel/panel-state'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { before } from '../../src/words/before'
import { buttonTag, dispatch, markup } from '../story/markup'
import { panelOn } from './panel-on'

let store: SettingsStore
let panel: Panel
/** The clock of the events, in milliseconds. */
let now = 0
beforeEach(() => {
  store = createSettingsStore({ ...defaultSettings(), truth: false })
  panel = panelOn(store)
  now = 0
})

const tag = () => buttonTag(markup(beforeToggle(panel)), before.name)
const isShown = () => store.getState().showsBefore

/** Has the button hear of something, some milliseconds after the last. */
function hear(kind: string, after = 0, event: object = {}): void {
  now += after
  const currentTarget = { hasPointerCapture: () => false }
  const drawn = markup(beforeToggle(panel))
  dispatch(drawn, buttonTag(drawn, before.name), kind, { button: 0, timeStamp: now, currentTarget, ...event })
}
/** A pointer put down and lifted again, as a browser tells of it. */
function press(milliseconds: number): void {
  hear('pointerdown')
  hear('pointerup', milliseconds)
  hear('click')
}

describe('the button that shows the picture before', () => {
  test('keeps its place unseen until there is something before, and says what it shows', () => {
    expect(tag()).toContain('before-none')
    store.actions.setParameter('posts', 120)
    expect(tag()).not.toContain('before-none')
    expect(tag()).toContain(before.hint.gesture)
    store.actions.keep()
    expect(tag()).toContain('before-none')
    store.actions.setParameter('posts', 115)
    expect(tag()).toContain(before.hint.kept)
  })

  describe('once there is', () => {
    beforeEach(() => {
      store.actions.setParameter('posts', 120)
    })

    test('shows it while it is held, and no longer', () => {
      hear('pointerdown')
      expect(isShown()).toBe(true)
      expect(tag()).toContain('aria-pressed="true"')
      hear('pointerup', 900)
      expect(isShown()).toBe(false)
      hear('click')
      expect(isShown()).toBe(false)
    })

    test('turns it on by a tap, and off by the next press, short or long', () => {
      press(80)
      expect(isShown()).toBe(true)
      press(80)
      expect(isShown()).toBe(false)
      press(80)
      press(900)
      expect(isShown()).toBe(false)
    })

    test('turns it on and off by what only clicks: a key, a switch, a screen reader', () => {
      hear('click')
      expect(isShown()).toBe(true)
      hear('click', 5000)
      expect(isShown()).toBe(false)
    })

    test.each(['pointercancel', 'pointerleave', 'blur'])('lets go of it on %s while it is held', kind => {
      hear('pointerdown')
      hear(kind, 900)
      expect(isShown()).toBe(false)
      hear('pointerup', 50)
      expect(isShown(), 'a pointer that left is not lifted here').toBe(false)
    })

    test('lets be what a tap has turned on, when the pointer or the focus goes elsewhere', () => {
      press(80)
      hear('pointerleave', 10)
      hear('blur', 10)
      expect(isShown()).toBe(true)
      hear('pointerdown', 500)
      hear('pointercancel', 10)
      expect(isShown(), 'a press that was taken away changes nothing').toBe(true)
    })

    test('a press that no click followed does not swallow a key pressed later', () => {
      hear('pointerdown')
      hear('pointerup', 900)
      hear('click', 5000)
      expect(isShown()).toBe(true)
    })

    test('other buttons of a mouse do nothing, and a finger that rests on it opens no menu', () => {
      hear('pointerdown', 0, { button: 2 })
      expect(isShown()).toBe(false)
      let refused = 0
      const menu = { preventDefault: () => refused++ }
      hear('contextmenu', 0, menu)
      expect(refused).toBe(0)
      hear('pointerdown')
      hear('contextmenu', 600, menu)
      expect(refused).toBe(1)
    })

    test('a finger is not bound to it, so that it can leave', () => {
      const freed: number[] = []
      hear('pointerdown', 0, {
        pointerId: 7,
        currentTarget: {
          hasPointerCapture: () => true,
          releasePointerCapture: (id: number) => freed.push(id),
        },
      })
      expect(freed).toEqual([7])
    })
  })
})
