import { beforeEach, describe, expect, test } from 'vitest'
import { control } from '../../../src/panel/control/control'
import { frontControls } from '../../../src/panel/control/front-controls'
import { freshLocal, type Panel } from '../../../src/panel/panel-state'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { dispatch, markup, tagOf } from '../../story/markup'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore(defaultSettings())
  panel = panelOn(store)
})

describe('one control', () => {
  test('has one name for its range, its box and its buttons, and says its value in words', () => {
    const drawn = markup(control(panel, 'posts'))
    expect(tagOf(drawn, /<label/)).toContain('for="posts-range"')
    expect(tagOf(drawn, /type="range"/)).toMatch(/id="posts-range"[\s\S]*aria-valuetext="145 funded posts"/)
    expect(tagOf(drawn, /type="number"/)).toContain('aria-label="Team size"')
    expect(tagOf(drawn, /one step down/)).toContain('aria-label="Team size: one step down"')
  })

  test('moves its parameter by its range and by its buttons, and ends a gesture when the focus leaves it', () => {
    const drawn = markup(control(panel, 'posts'))
    const range = tagOf(drawn, /type="range"/)
    dispatch(drawn, range, 'pointerdown')
    dispatch(drawn, range, 'input', { currentTarget: { valueAsNumber: 120 } })
    expect(store.getState()).toMatchObject({ inGesture: true, parameters: { posts: 120 } })
    dispatch(drawn, tagOf(drawn, /role="group"/), 'focusout', { currentTarget: { contains: () => false } })
    expect(store.getState().inGesture).toBe(false)
    dispatch(drawn, tagOf(drawn, /one step up/), 'click')
    expect(store.getState().parameters.posts).toBe(121)
    dispatch(drawn, tagOf(drawn, /role="group"/), 'focusout', { currentTarget: { contains: () => false } })
  })

  test('says what is wrong with what was typed', () => {
    panel.local.boxes.set('posts', { value: 145, error: 'empty', pause: undefined })
    const { text } = markup(control(panel, 'posts'))
    expect(text).toContain('The box is empty. The picture still shows 145 funded posts.')
    expect(text).toContain('aria-invalid="true"')
  })

  test('has ids of its panel alone', () => {
    const { text } = markup(control({ ...panel, id: name => `${name}-2` }, 'posts', true))
    const ids = [...text.matchAll(/\b(?:id|for|aria-[a-z]*by|aria-controls)="([^"]+)"/g)]
    expect(ids.length).toBeGreaterThan(8)
    for (const [, named = ''] of ids) for (const id of named.split(' ')) expect(id).toMatch(/-2$/)
  })

  test('cannot be drawn before the words of its parameter have been fetched', () => {
    expect(() => control({ ...panel, local: freshLocal() }, 'need')).toThrow(RangeError)
  })
})

describe('the controls in front', () => {
  test('are team size, leaving and price, of which one is open on a phone', () => {
    const drawn = markup(frontControls(panel))
    const named = [...drawn.text.matchAll(/data-parameter="([a-z]+)"/g)].map(([, id]) => id)
    expect(named).toEqual(['posts', 'leaving', 'price'])
    expect(tagOf(drawn, /aria-controls="posts-body"/)).toContain('aria-expanded="true"')
    dispatch(drawn, tagOf(drawn, /aria-controls="price-body"/), 'click')
    expect(panel.local.openControl).toBe('price')
    expect(tagOf(markup(frontControls(panel)), /aria-controls="posts-body"/)).toContain(
      'aria-expanded="false"',
    )
  })
})
