import { Container, type WebGLRenderer } from 'pixi.js'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { markCount } from '../../src/stadium/marks'
import { ChildBuffers } from '../../src/stadium/render/pixi/buffers'
import { startRenderer, stopRenderer } from '../../src/stadium/render/pixi/renderer'
import { StandLayer } from '../../src/stadium/render/pixi/stand-layer'
import { makeUniforms } from '../../src/stadium/render/pixi/uniforms'
import { expectQuiet } from './stadium-mounted'
import { paintedScene } from './stadium-pictures'

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
  expectQuiet()
  const { layer, draws } = made()
  draws(200)
  draws(120)
  layer.stop()
})
