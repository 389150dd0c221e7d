import { Container, RenderTarget, Ticker, type WebGLRenderer } from 'pixi.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import { coverGeometry } from '../../src/stadium/render/pixi/ground'
import { coverVertex, skyFragment, skyVertex } from '../../src/stadium/render/pixi/pass-shaders'
import {
  addMesh,
  isDrawnInSoftware,
  linkPrograms,
  makeProgram,
  startRenderer,
  stopRenderer,
} from '../../src/stadium/render/pixi/renderer'
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
  const program = makeProgram('sky', skyVertex, skyFragment)
  const mesh = addMesh(layer, coverGeometry(), program, {})
  expect(layer.children).toEqual([mesh])
  expect(mesh.shader?.glProgram.vertex).toContain('vAt')
})

test('a mesh lies over what is there, is added to it, or hides what is behind it', () => {
  const layer = new Container()
  const program = makeProgram('sky', skyVertex, skyFragment)
  const [over, added, solid, opaque] = (['over', 'added', 'solid', 'opaque'] as const).map(laying =>
    addMesh(layer, coverGeometry(), program, {}, laying),
  )
  expect([over, added, solid, opaque].map(({ state }) => state.blend)).toEqual([true, true, false, false])
  expect([over, added, solid, opaque].map(({ state }) => state.depthTest)).toEqual([
    false,
    false,
    true,
    false,
  ])
  expect([over.blendMode, added.blendMode]).toEqual(['inherit', 'add'])
})

test('programs are linked one in a task, and everything is shown again afterwards', async () => {
  const renderer = await started()
  const fragment = '#version 300 es\nprecision highp float;\nout vec4 o;\nvoid main() { o = vec4(1.0); }'
  const layer = new Container()
  const corners = coverGeometry()
  for (const name of ['one', 'other']) addMesh(layer, corners, makeProgram(name, coverVertex, fragment), {})
  layer.children[1].visible = false
  const target = new RenderTarget({ width: 1, height: 1 })
  const shown: boolean[][] = []
  const own = renderer.render.bind(renderer)
  const rendering = vi.spyOn(renderer, 'render').mockImplementation(options => {
    shown.push(layer.children.map(({ visible }) => visible))
    own(options)
  })
  let tasks = 0
  const counted = new MessageChannel()
  counted.port1.onmessage = () => {
    tasks++
    counted.port2.postMessage(null)
  }
  counted.port2.postMessage(null)
  await linkPrograms(renderer, [layer], target)
  counted.port1.close()
  expect(tasks).toBeGreaterThan(0)
  expect(shown).toEqual([
    [true, false],
    [false, true],
  ])
  expect(layer.children.map(({ visible }) => visible)).toEqual([true, false])
  rendering.mockRestore()
  target.destroy()
})

test('a browser that has the processor draw is known by the name of its renderer', async () => {
  const renderer = await started()
  const { gl } = renderer
  for (const [name, isSoftware] of [
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
    ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
    ['Microsoft Basic Render Driver', true],
    ['Apple Software Renderer', true],
    ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060)', false],
    ['Apple M2', false],
  ] as const) {
    const asked = vi.spyOn(gl, 'getParameter').mockReturnValue(name)
    expect(isDrawnInSoftware(renderer), name).toBe(isSoftware)
    asked.mockRestore()
  }
})
