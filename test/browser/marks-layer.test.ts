import { Container, type WebGLRenderer } from 'pixi.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { nobody } from '../../src/stadium/layout/team-layout'
import { markCount } from '../../src/stadium/marks'
import { MarksLayer } from '../../src/stadium/render/pixi/marks-layer'
import { startRenderer, stopRenderer } from '../../src/stadium/render/pixi/renderer'
import { makeUniforms } from '../../src/stadium/render/pixi/uniforms'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { expectQuiet } from './stadium-mounted'
import { paintedScene } from './stadium-pictures'

let renderer: WebGLRenderer
beforeAll(async () => {
  renderer = await startRenderer(document.createElement('canvas'))
})
afterAll(() => stopRenderer(renderer))

const order = ['players', 'empty seats', 'marked', 'changed', 'light']

function made(more: Partial<StadiumValue> = {}) {
  const { stadium } = paintedScene({ children: 319, stadium: more })
  const frame = new Container()
  const layer = new MarksLayer(frame, makeUniforms(markCount))
  const visible = (): string[] => {
    layer.show(stadium)
    return order.filter((_, index) => frame.children[index].visible)
  }
  return { stadium, frame, layer, visible }
}

describe('the layer of marks', () => {
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

  test('draws team, empty seats, marks, changed and light, in this order, each only where there is any', () => {
    const cases: [Partial<StadiumValue>, string[]][] = [
      [{}, ['players', 'marked']],
      [{ gather: 0.5 }, ['players', 'empty seats', 'marked']],
      [{ dim: 0.5 }, ['players', 'marked', 'changed']],
      [{ light: 0.5 }, ['players', 'marked', 'light']],
      [{ outline: true }, ['players', 'marked', 'light']],
      [{ dim: 1, light: 0.5, changed: new Uint32Array() }, ['players', 'marked']],
      [{ gather: 1, marked: new Uint32Array() }, ['players']],
      [{ filled: 0, gather: 1, dim: 1, light: 0.5 }, ['players']],
      [{ players: nobody }, ['marked']],
    ]
    for (const [more, expected] of cases) expect(made(more).visible()).toEqual(expected)
  })

  test('links its programs once, unseen, and takes the marks again after that', () => {
    const { stadium, layer } = made()
    layer.take(stadium)
    const rendering = vi.spyOn(renderer, 'render')
    layer.link(renderer)
    layer.link(renderer)
    expect(rendering).toHaveBeenCalledTimes(1)
    expect(rendering.mock.calls[0]?.[0]).toHaveProperty('target')
    layer.take(stadium)
    expect(layer.buffers?.marked.geometry.indexCount).toBe(stadium.marked.length)
    rendering.mockRestore()
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
