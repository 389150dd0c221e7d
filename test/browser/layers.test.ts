import { Container } from 'pixi.js'
import { describe, expect, test } from 'vitest'
import { nobody } from '../../src/stadium/layout/team-layout'
import { markCount } from '../../src/stadium/marks'
import { night } from '../../src/stadium/palette'
import { MarksLayer } from '../../src/stadium/render/pixi/layers'
import { makeUniforms } from '../../src/stadium/render/pixi/uniforms'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { expectQuiet } from './stadium-mounted'
import { paintedScene } from './stadium-pictures'

/** What the layer draws, in the order in which it lies. */
const order = ['on the grass', 'empty seats', 'halos', 'marked', 'changed', 'team', 'lines']

function made(more: Partial<StadiumValue> = {}) {
  const { scene, stadium } = paintedScene({ children: 319, stadium: more })
  const frame = new Container()
  const layer = new MarksLayer(frame, makeUniforms(markCount), { lend: () => {} })
  const visible = (isHasty = false): string[] => {
    layer.take(stadium)
    layer.show(scene, isHasty)
    return order.filter((_, index) => frame.children[index].visible)
  }
  return { scene, stadium, frame, layer, visible }
}

describe('what lies over the stands', () => {
  test('says when it is another stadium, and only then', () => {
    const { stadium, layer } = made()
    expect(layer.take(stadium)).toBe(true)
    expect(layer.take(stadium)).toBe(false)
    stadium.marksVersion++
    stadium.slotsVersion++
    stadium.playersVersion++
    expect(layer.take(stadium)).toBe(false)
    stadium.seatsVersion++
    expect(layer.take(stadium)).toBe(true)
  })

  test('is drawn in one order, each part only where there is any', () => {
    const usual = ['on the grass', 'halos', 'marked', 'team']
    const with_ = (...more: string[]): string[] => order.filter(part => [...usual, ...more].includes(part))
    const rising = { lineHeight: 17, lineStrength: 1 }
    const cases: [Partial<StadiumValue>, string[]][] = [
      [{}, with_()],
      [{ gather: 0.5 }, with_('empty seats')],
      [{ dim: 0.5 }, with_('changed')],
      [{ hush: 0.5 }, with_('changed')],
      [rising, with_('lines')],
      [{ ...rising, lineStrength: 0 }, with_()],
      [{ ...rising, hush: 1, changed: new Uint32Array() }, with_()],
      [{ gather: 1, marked: new Uint32Array() }, ['on the grass', 'team']],
      [{ filled: 0, gather: 1, dim: 1, ...rising }, ['on the grass', 'team']],
      [{ players: nobody }, ['halos', 'marked']],
    ]
    for (const [more, expected] of cases) expect(made(more).visible()).toEqual(expected)
  })

  test('has no halos in a hasty frame, nor in a flat palette', () => {
    const { scene, visible } = made()
    expect(visible(true)).not.toContain('halos')
    expect(visible(false)).toContain('halos')
    scene.palette = { ...night, isFlat: true }
    expect(visible(false)).not.toContain('halos')
  })

  test('holds the buffers of one stadium at a time, and gives everything back', () => {
    expectQuiet()
    const { stadium, layer } = made()
    layer.take(stadium)
    const first = layer.buffers
    stadium.seatsVersion++
    layer.take(stadium)
    expect(layer.buffers).not.toBe(first)
    expect(first?.attributes.aSeat.buffer.destroyed).toBe(true)
    const second = layer.buffers?.attributes.aSeat.buffer
    expect(second?.destroyed).toBe(false)
    layer.stop()
    expect(second?.destroyed).toBe(true)
  })
})
