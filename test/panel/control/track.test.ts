import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controlBands } from '../../../src/figures/control-marks'
import { parameterIds, parameters } from '../../../src/model/parameters/registry'
import { notchesWithin, placeLabels, track, trackInWords } from '../../../src/panel/control/track'
import { inWords } from '../../../src/panel/parameter-text'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore } from '../../../src/store/store'
import { bandInShort } from '../../../src/words/council-spread'
import { markup } from '../../story/markup'
import { panelOn } from '../panel-on'

test('a label alone stands over its place', () => {
  expect(placeLabels([{ at: 50, text: 'England' }])[0]?.middle).toBe(50)
})

test('a label at an end stays on the track', () => {
  const [left] = placeLabels([{ at: 0, text: 'England' }])
  const [right] = placeLabels([{ at: 100, text: 'England' }])
  expect(left!.middle).toBeGreaterThan(5)
  expect(right!.middle).toBeLessThan(95)
})

test('neighbours make way for one another and keep their order', () => {
  const [first, second] = placeLabels([
    { at: 35, text: 'England 2022' },
    { at: 19, text: 'England 2025' },
  ])
  expect([first!.text, second!.text]).toEqual(['England 2025', 'England 2022'])
  expect(second!.middle - first!.middle).toBeGreaterThan(23)
})

test('two labels never overlap, wherever they would like to be', () => {
  const place = fc.float({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(place, place, (one, other) => {
      const placed = placeLabels([
        { at: one, text: 'England 2025' },
        { at: other, text: 'The article' },
      ])
      expect(placed[1]!.middle - placed[0]!.middle).toBeGreaterThan(20)
    }),
  )
})

test('both ends are brought inward to a notch', () => {
  expect(notchesWithin({ from: 147.49, to: 260 }, { min: 0, step: 1 })).toEqual({ from: 148, to: 260 })
  expect(notchesWithin({ from: 5, to: 9.166 }, { min: 5, step: 0.2 })).toEqual({ from: 5, to: 9 })
  expect(notchesWithin({ from: 1, to: 1.2022 }, { min: 1, step: 0.05 })).toEqual({ from: 1, to: 1.2 })
})

test('between two notches there is none, on a notch there is one', () => {
  expect(notchesWithin({ from: 1.01, to: 1.04 }, { min: 1, step: 0.05 })).toBeNull()
  expect(notchesWithin({ from: 1.05, to: 1.05 }, { min: 1, step: 0.05 })).toEqual({ from: 1.05, to: 1.05 })
})

test('rounding takes no notch away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 175 }), notch => {
      const value = 5 + notch * 0.2
      const found = notchesWithin({ from: value, to: value }, { min: 5, step: 0.2 })
      expect(found?.from).toBeCloseTo(value, 9)
      expect(found?.to).toBe(found?.from)
    }),
  )
})

test('where room is kept at the right end no label runs into it, and one that is clear of it stays', () => {
  const labels = [
    { at: 20, text: 'England' },
    { at: 62, text: 'England 2025' },
  ]
  const free = placeLabels(labels)
  const kept = placeLabels(labels, 18)
  const right = ({ middle, text }: (typeof kept)[number]) => middle + (text.length * 2.15) / 2
  expect(right(free[1]!)).toBeGreaterThan(100 - 18 * 2.15)
  expect(right(kept[1]!)).toBeLessThanOrEqual(100 - 18 * 2.15 + 1e-9)
  expect(kept[0]).toEqual(free[0])
})

describe('how far councils spread', () => {
  const panel = panelOn(createSettingsStore(defaultSettings()))
  const front = ['posts', 'leaving', 'price'] as const

  test.each(front)('is a band along %s, and in words for who does not see it', id => {
    const { from, to, of } = controlBands[id]
    expect(markup(track(panel, id, 0)).text.match(/class="track-band"/g)).toHaveLength(1)
    expect(trackInWords(panel, id)).toContain(bandInShort[of]({ from, said: inWords(panel, id, to) }))
  })

  test('is along no other control', () => {
    const others = parameterIds.filter(id => !(id in controlBands))
    for (const id of others) expect(markup(track(panel, id, 0)).text, id).not.toContain('track-band')
  })

  test('lies along the control at its own numbers', () => {
    const { from, to } = controlBands.leaving
    const [, x, width] =
      markup(track(panel, 'leaving', 0)).text.match(/track-band" x="([\d.]+)%" width="([\d.]+)%/) ?? []
    const { min, max } = parameters.leaving
    expect(Number(x)).toBeCloseTo((100 * (from - min)) / (max - min), 1)
    expect(Number(width)).toBeCloseTo((100 * (to - from)) / (max - min), 1)
  })
})
