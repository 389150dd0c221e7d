import { Container, type WebGLRenderer } from 'pixi.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { nobody } from '../../src/stadium/layout/team-layout'
import { markCount } from '../../src/stadium/marks'
import { ChildBuffers } from '../../src/stadium/render/pixi/buffers'
import { MarksLayer, StandLayer } from '../../src/stadium/render/pixi/layers'
import { startRenderer, stopRenderer } from '../../src/stadium/render/pixi/renderer'
import { makeUniforms } from '../../src/stadium/render/pixi/uniforms'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { expectQuiet } from './stadium-mounted'
import { paintedScene } from './stadium-pictures'

describe('marks layer', () => {
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
})

describe('stand layer', () => {
  let renderer: WebGLRenderer
  beforeAll(async () => {
    renderer = await startRenderer(document.createElement('canvas'))
  })
  afterAll(() => stopRenderer(renderer))

  function made() {
    const { scene } = paintedScene({ children: 319, width: 200, height: 100 })
    const frame = new Container()
    const uniforms = makeUniforms(markCount)
    uniforms.fill(scene, 200, 100)
    const layer = new StandLayer(frame, uniforms)
    const buffers = new ChildBuffers(scene.stadium)
    layer.take(buffers.everyone)
    const rendering = vi.spyOn(renderer, 'render')
    /** How often the stands are drawn by drawing once. */
    const draws = (width = 200): number => {
      rendering.mockClear()
      layer.draw(renderer, scene, width, 100)
      return rendering.mock.calls.length
    }
    return { scene, frame, layer, buffers, draws }
  }

  test('the stands are drawn once, and again only when camera, colours, light, size or filling have changed', () => {
    const { scene, layer, buffers, draws } = made()
    expect(draws()).toBe(1)
    expect(draws()).toBe(0)
    scene.stadium.marksVersion++
    scene.stadium.slotsVersion++
    scene.stadium.fade = 0.5
    expect(draws()).toBe(0)
    for (const change of [
      () => scene.cameraVersion++,
      () => scene.paletteVersion++,
      () => {
        scene.stadium.pitchLight = 0.5
      },
      () => {
        scene.stadium.filled = 0.5
      },
      () => layer.forget(),
      () => layer.take(buffers.everyone),
    ]) {
      change()
      expect(draws(), change.toString()).toBe(1)
      expect(draws()).toBe(0)
    }
    expect(draws(150)).toBe(1)
  })

  test('one mesh lays them into the frame', () => {
    const { frame, layer } = made()
    expect(frame.children).toEqual([layer.cover])
  })

  test('given back, after any change of size, they say nothing on the console', () => {
    const said = expectQuiet()
    const { layer, draws } = made()
    draws(200)
    draws(120)
    layer.stop()
    expect(said()).toEqual([])
  })
})
