import { Container, Ticker, type WebGLRenderer } from 'pixi.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import { coverGeometry, standFragment, standVertex } from '../../src/stadium/render/pixi/ground'
import { addMesh, makeProgram, startRenderer, stopRenderer } from '../../src/stadium/render/pixi/renderer'
import { expectQuiet } from './stadium-mounted'

async function started(): Promise<WebGLRenderer> {
  const renderer = await startRenderer(document.createElement('canvas'))
  onTestFinished(() => stopRenderer(renderer))
  return renderer
}

test('the renderer draws with WebGL2, on the canvas it is given', async () => {
  expectQuiet()
  const canvas = document.createElement('canvas')
  const renderer = await startRenderer(canvas)
  onTestFinished(() => stopRenderer(renderer))
  expect(renderer.gl).toBeInstanceOf(WebGL2RenderingContext)
  expect(renderer.gl.canvas).toBe(canvas)
})

test('Pixi keeps no clock: an idle page asks for no animation frame', async () => {
  await started()
  expect(Ticker.system.started).toBe(false)
  const own = window.requestAnimationFrame.bind(window)
  const asked = vi.spyOn(window, 'requestAnimationFrame')
  for (let frame = 0; frame < 10; frame++) await new Promise(own)
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})

test('without WebGL2 it fails in words', async () => {
  const own = HTMLCanvasElement.prototype.getContext
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...wanted: unknown[]
  ) {
    return wanted[0] === 'webgl2' ? null : Reflect.apply(own, this, wanted)
  } as typeof own)
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
  await expect(startRenderer(document.createElement('canvas'))).rejects.toThrow(/WebGL/)
})

test('a mesh is added to its layer, with its own program', () => {
  const layer = new Container()
  const program = makeProgram('cover', standVertex, standFragment)
  const mesh = addMesh(layer, coverGeometry(), program, {})
  expect(layer.children).toEqual([mesh])
  expect(mesh.shader?.glProgram.vertex).toContain('vAt')
})
