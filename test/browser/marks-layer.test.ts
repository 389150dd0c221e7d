import { Container, type WebGLRenderer } from 'pixi.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { markCount } from '../../src/stadium/marks'
import { MarksLayer } from '../../src/stadium/render/pixi/marks-layer'
import { startRenderer } from '../../src/stadium/render/pixi/renderer'
import { makeUniforms } from '../../src/stadium/render/pixi/uniforms'
import type { Scene } from '../../src/stadium/scene'
import { expectQuiet } from './stadium-mounted'
import { paintedScene } from './stadium-pictures'

let renderer: WebGLRenderer
beforeAll(async () => {
  renderer = await startRenderer(document.createElement('canvas'))
})
afterAll(() => renderer.destroy())

const order = ['players', 'empty seats', 'marked', 'changed', 'light']

function made(more: Partial<Scene> = {}) {
  const { scene } = paintedScene({ children: 319, scene: more })
  const frame = new Container()
  const layer = new MarksLayer(frame, makeUniforms(markCount))
  const visible = (): string[] => {
    layer.show(scene)
    return order.filter((_, index) => frame.children[index].visible)
  }
  return { scene, frame, layer, visible }
}

describe('the layer of marks', () => {
  test('says when it is another stadium, and only then', () => {
    const { scene, layer } = made()
    expect(layer.take(scene)).toBe(true)
    expect(layer.take(scene)).toBe(false)
    scene.marksVersion++
    scene.slotsVersion++
    scene.playersVersion++
    expect(layer.take(scene)).toBe(false)
    scene.seatsVersion++
    expect(layer.take(scene)).toBe(true)
  })

  test('draws team, empty seats, marks, changed and light, in this order, each only where there is any', () => {
    const cases: [Partial<Scene>, string[]][] = [
      [{}, ['players', 'marked']],
      [{ gather: 0.5 }, ['players', 'empty seats', 'marked']],
      [{ dim: 0.5 }, ['players', 'marked', 'changed']],
      [{ light: 0.5 }, ['players', 'marked', 'light']],
      [{ outline: true }, ['players', 'marked', 'light']],
      [{ dim: 1, light: 0.5, changed: new Uint32Array() }, ['players', 'marked']],
      [{ gather: 1, marked: new Uint32Array() }, ['players']],
      [{ filled: 0, gather: 1, dim: 1, light: 0.5 }, ['players']],
      [{ playerKinds: new Uint8Array(), playerPlaces: new Float32Array() }, ['marked']],
    ]
    for (const [scene, expected] of cases) expect(made(scene).visible()).toEqual(expected)
  })

  test('links its programs once, unseen, and takes the marks again after that', () => {
    const { scene, layer } = made()
    layer.take(scene)
    const rendering = vi.spyOn(renderer, 'render')
    layer.link(renderer)
    layer.link(renderer)
    expect(rendering).toHaveBeenCalledTimes(1)
    expect(rendering.mock.calls[0]?.[0]).toHaveProperty('target')
    layer.take(scene)
    expect(layer.buffers?.marked.geometry.indexCount).toBe(scene.marked.length)
    rendering.mockRestore()
  })

  test('holds the buffers of one stadium at a time, and gives everything back', () => {
    expectQuiet()
    const { scene, layer } = made()
    layer.take(scene)
    const first = layer.buffers
    scene.seatsVersion++
    layer.take(scene)
    expect(layer.buffers).not.toBe(first)
    expect(first?.attributes.aSeat.buffer.destroyed).toBe(true)
    expect(layer.buffers?.attributes.aSeat.buffer.destroyed).toBe(false)
    layer.destroy()
    expect(layer.buffers?.attributes.aSeat.buffer.destroyed).toBe(true)
  })
})
