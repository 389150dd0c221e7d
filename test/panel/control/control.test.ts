import { beforeEach, describe, expect, test } from 'vitest'
import { readNumber } from '../../../src/lib/read-number'
import { defaultParameters, parameterIds, parameters } from '../../../src/model/parameters/registry'
import { control } from '../../../src/panel/control/control'
import { frontControls } from '../../../src/panel/control/front-controls'
import { freshLocal, type Panel } from '../../../src/panel/panel-state'
import { asTyped } from '../../../src/panel/parameter-text'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { meantFor } from '../../../src/store/typed-number'
import { boxErrors } from '../../../src/words/controls'
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
    const box = tagOf(drawn, /role="spinbutton"/)
    for (const said of ['label="Team size"', 'valuemin="0"', 'valuemax="260"', 'valuenow="145"'])
      expect(box).toContain(`aria-${said}`)
    expect(box).toContain('aria-valuetext="145 funded posts"')
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
    const error = boxErrors.empty('145 funded posts')
    panel.local.boxes.set('posts', { value: 145, error, pause: undefined })
    const drawn = markup(control(panel, 'posts'))
    expect(drawn.text).toContain(error)
    const box = tagOf(drawn, /role="spinbutton"/)
    expect(box).toContain('aria-invalid="true"')
    expect(box, 'the value in force is not what stands there').not.toMatch(/aria-value(now|text)="1/)
    store.actions.setParameter('posts', 120)
    expect(markup(control(panel, 'posts')).text, 'gone once the value is another').not.toContain(error)
  })

  test('has ids of its panel alone', () => {
    const { text } = markup(control({ ...panel, id: name => `${name}-2` }, 'posts'))
    const ids = [...text.matchAll(/\b(?:id|for|aria-[a-z]*by|aria-controls)="([^"]+)"/g)]
    expect(ids.length).toBeGreaterThan(8)
    for (const [, named = ''] of ids) for (const id of named.split(' ')) expect(id).toMatch(/-2$/)
  })

  test('cannot be drawn before the words of its parameter have been fetched', () => {
    expect(() => control({ ...panel, local: freshLocal() }, 'need')).toThrow(RangeError)
  })
})

describe('a number box', () => {
  test('what a box shows is what it can read', () => {
    for (const id of parameterIds) {
      const { min, max, default: usual, step } = parameters[id]
      for (const value of [min, max, usual, Math.min(max, min + step)]) {
        const read = readNumber(asTyped(value), meantFor(id, defaultParameters))
        expect(read.kind === 'number' && Math.abs(read.value - value), id).toBeLessThanOrEqual(0.005)
      }
    }
  })
})

describe('the controls in front', () => {
  test('are team size, leaving and price, of which one is open on a phone', () => {
    const drawn = markup(frontControls(panel))
    const named = [...drawn.text.matchAll(/data-parameter="([a-z]+)"/g)].map(([, id]) => id)
    expect(named).toEqual(['posts', 'leaving', 'price'])
    expect(tagOf(drawn, /aria-controls="posts-body"/)).toContain('aria-expanded="true"')
    dispatch(drawn, tagOf(drawn, /aria-controls="price-body"/), 'click')
    expect(panel.state.control).toBe('price')
    expect(tagOf(markup(frontControls(panel)), /aria-controls="posts-body"/)).toContain(
      'aria-expanded="false"',
    )
  })
})
