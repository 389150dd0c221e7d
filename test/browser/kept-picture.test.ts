import { Container, RenderTexture, type WebGLRenderer } from 'pixi.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { markCount } from '../../src/stadium/marks'
import { ChildBuffers } from '../../src/stadium/render/pixi/buffers'
import { KeptPicture } from '../../src/stadium/render/pixi/kept-picture'
import { LitStands } from '../../src/stadium/render/pixi/lit-stands'
import { startRenderer, stopRenderer } from '../../src/stadium/render/pixi/renderer'
import { makeUniforms } from '../../src/stadium/render/pixi/uniforms'
import { expectQuiet } from './stadium-mounted'
import { paintedScene, type Wishes } from './stadium-pictures'

let renderer: WebGLRenderer
beforeAll(async () => {
  renderer = await startRenderer(document.createElement('canvas'))
})
afterAll(() => stopRenderer(renderer))

function made(isSoftware = true) {
  const { scene } = paintedScene({ children: 319, width: 200, height: 100 })
  const frame = new Container()
  const kept = new KeptPicture(renderer, frame, makeUniforms(markCount), isSoftware)
  const buffers = new ChildBuffers(scene.stadium)
  kept.take(scene.stadium, buffers)
  const rendering = vi.spyOn(renderer, 'render')
  /** How many frames it takes until nothing is left to draw, and the sizes of what each of them drew into. */
  const drawn = (width = 200) => {
    rendering.mockClear()
    let frames = 0
    let isUnfinished = true
    while (isUnfinished) {
      const before = rendering.mock.calls.length
      isUnfinished = kept.draw(scene, width, 100)
      if (rendering.mock.calls.length > before) frames++
    }
    const widths = rendering.mock.calls.map(([options]) => {
      const { target } = options as unknown as { target: { width: number } }
      return target.width
    })
    return { frames, widths: new Set(widths) }
  }
  return { scene, frame, kept, buffers, drawn }
}

describe('the kept picture', () => {
  test('is drawn once for a view, in as many passes as there is time for, and again only when it would be another', () => {
    const { scene, kept, buffers, drawn } = made()
    expect(drawn().frames).toBe(4)
    expect(drawn().frames).toBe(0)
    scene.stadium.marksVersion++
    scene.stadium.slotsVersion++
    Object.assign(scene.stadium, { fade: 0.5, floods: 0.3, hush: 1, lineHeight: 9, gather: 0.5 })
    expect(drawn().frames).toBe(0)
    for (const change of [
      () => scene.cameraVersion++,
      () => scene.paletteVersion++,
      () => {
        scene.stadium.pitchLight = 0.5
      },
      () => kept.forget(),
      () => kept.take(scene.stadium, buffers),
    ]) {
      change()
      expect(drawn().frames, change.toString()).toBe(4)
      expect(drawn().frames).toBe(0)
    }
    expect(drawn(150).frames).toBe(4)
  })

  test('has more passes where there is a graphics card', () => {
    expect(made(false).drawn().frames).toBe(8)
  })

  test('is drawn once and at half the size by a processor while the camera moves, then whole', () => {
    const { scene, drawn } = made()
    drawn()
    scene.isStill = false
    expect(drawn().frames).toBe(0)
    scene.cameraVersion++
    expect(drawn()).toEqual({ frames: 1, widths: new Set([100]) })
    scene.isStill = true
    expect(drawn()).toEqual({ frames: 4, widths: new Set([200]) })
  })

  test('is drawn whole by a graphics card while the camera moves, and from the beginning once it rests', () => {
    const { scene, drawn } = made(false)
    scene.isStill = false
    expect(drawn()).toEqual({ frames: 1, widths: new Set([200]) })
    scene.isStill = true
    expect(drawn()).toEqual({ frames: 8, widths: new Set([200]) })
  })

  test('is drawn once for each seat more while the seats fill', () => {
    const { scene, drawn } = made()
    for (const filled of [0.2, 0.4, 0.9]) {
      scene.stadium.filled = filled
      expect(drawn().frames).toBe(1)
    }
    scene.stadium.filled = 1
    expect(drawn().frames).toBe(4)
  })

  test('one mesh lays it into the frame, and whoever has borrowed it has the one in use', () => {
    const { frame, kept, drawn } = made()
    expect(frame.children).toEqual([kept.cover])
    const { cover } = kept
    drawn(200)
    const before = cover.shader?.resources.uKept
    drawn(120)
    expect(cover.shader?.resources.uKept).not.toBe(before)
  })

  test('given back, after any change of size and of palette, it says nothing on the console', () => {
    const said = expectQuiet()
    const { scene, kept, drawn } = made()
    drawn(200)
    drawn(120)
    scene.palette = { ...scene.palette, isFlat: true }
    scene.paletteVersion++
    expect(drawn().frames).toBe(1)
    kept.stop()
    expect(said()).toEqual([])
  })
})

describe('one pass by itself is as calm as many', () => {
  /** The picture after so many passes, as light and dark: its mean in squares of eight pixels. */
  function squares(wishes: Wishes, passes: number): Float32Array {
    const { scene } = paintedScene({ children: 80_000, width: 1280, height: 720, truth: false, ...wishes })
    const stands = new LitStands(makeUniforms(markCount))
    const buffers = new ChildBuffers(scene.stadium)
    stands.take(scene.stadium, buffers)
    const kept = RenderTexture.create({ width: 1280, height: 720 })
    for (let index = 0; index < passes; index++)
      stands.paint(renderer, scene, kept, { index, isAlone: passes === 1 })
    const { gl } = renderer
    const pixels = new Uint8Array(1280 * 720 * 4)
    gl.readPixels(0, 0, 1280, 720, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
    const means = new Float32Array(160 * 90)
    for (let at = 0; at < 1280 * 720; at++) {
      const square = Math.floor(at / 1280 / 8) * 160 + Math.floor((at % 1280) / 8)
      means[square] += (pixels[at * 4] + pixels[at * 4 + 1] + pixels[at * 4 + 2]) / 3 / 64
    }
    stands.stop()
    buffers.stop()
    kept.destroy(true)
    return means
  }

  test.each(['overview', 'dugout', 'rows', 'pitch', 'above'] as const)('from %s', viewpoint => {
    const [one, many] = [1, 16].map(passes => squares({ viewpoint }, passes))
    const mean = one.reduce((sum, value, at) => sum + Math.abs(value - many[at]), 0) / one.length
    expect(many.reduce((sum, value) => sum + value, 0) / many.length).toBeGreaterThan(5)
    expect(mean).toBeLessThan(1.5)
  })
})
