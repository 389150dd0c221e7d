import { beforeEach, describe, expect, test } from 'vitest'
import type { Panel } from '../../src/panel/panel-state'
import { pictureToggles, viewHint, viewToggle } from '../../src/panel/toggles'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { keeping } from '../../src/words/panel'
import { dim, gather, viewHint as hint } from '../../src/words/toggles'
import { buttonsOf, buttonTag, dispatch, markup, press, tagOf } from '../story/markup'
import { panelOn } from './panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore({ ...defaultSettings(), truth: false })
  panel = panelOn(store)
})

test('the view is one switch with two ends, of this panel alone', () => {
  const drawn = () => markup(viewToggle({ ...panel, state: store.getState(), id: name => `${name}-2` }))
  expect(tagOf(drawn(), /id="view-seen-2"/)).toContain('.checked="true"')
  dispatch(drawn(), tagOf(drawn(), /id="view-there-2"/), 'change')
  expect(store.getState().truth).toBe(true)
  expect(tagOf(drawn(), /id="view-there-2"/)).toMatch(/name="truth-2"[\s\S]*\.checked="true"/)
})

describe('the toggles of the picture', () => {
  const drawn = () => markup(pictureToggles(panel))

  test('line the children up and show only who changed, and are pressed while they do', () => {
    expect(buttonsOf(drawn())).toEqual([gather.name, dim.name, keeping.keep])
    press(drawn(), gather.name)
    press(drawn(), dim.name)
    expect(store.getState()).toMatchObject({ gathered: true, dimUnchanged: true })
    expect(buttonTag(drawn(), gather.name)).toContain('aria-pressed="true"')
  })

  test('keep the picture with one button, which drops it again', () => {
    press(drawn(), keeping.keep)
    expect(store.getState().kept).not.toBeNull()
    expect(buttonsOf(drawn())).toEqual([gather.name, keeping.dim, keeping.drop])
    press(drawn(), keeping.drop)
    expect(store.getState().kept).toBeNull()
  })
})

describe('the hint at the other view', () => {
  const shown = () => buttonsOf(markup(viewHint(panel)))

  test('comes once a control has been released in the director’s view, and not before', () => {
    expect(shown()).toEqual([])
    panel.local.hasReleased = true
    expect(shown()).toEqual([hint.accept, hint.dismiss])
    store.actions.setTruth(true)
    expect(shown()).toEqual([])
  })

  test.each([
    [hint.accept, true, 'view-there'],
    [hint.dismiss, false, 'view-seen'],
  ])('is given once: %s takes it away, and the focus goes to the switch', (name, truth, focused) => {
    panel.local.hasReleased = true
    press(markup(viewHint(panel)), name)
    expect(store.getState().truth).toBe(truth)
    expect(panel.focusOn).toHaveBeenCalledWith(focused)
    store.actions.setTruth(false)
    expect(shown()).toEqual([])
  })
})
