import 'pixi.js/unsafe-eval'
import 'pixi.js/mesh'
import {
  type Container,
  extensions,
  type Geometry,
  GlobalResourceRegistry,
  GlProgram,
  GraphicsPipe,
  getTestContext,
  Mesh,
  type RenderTarget,
  Shader,
  State,
  Ticker,
  WebGLRenderer,
} from 'pixi.js'

/** How many of our renderers there are. The pools they share can be emptied when the last of them goes. */
let renderers = 0

/**
 * Pixi's WebGL2 renderer on a canvas, without its clock, its plugins or its own ideas of when to draw. To be given back
 * with `stopRenderer`.
 * @throws Error where WebGL2 cannot be had
 */
export async function startRenderer(canvas: HTMLCanvasElement): Promise<WebGLRenderer> {
  // Pixi's own clock would burn a tenth of a core on an idle page.
  Ticker.system.autoStart = false
  Ticker.system.stop()
  // Nothing here draws shapes: without their part a renderer is made sooner, and leaves less text in Pixi's tables.
  extensions.remove(GraphicsPipe)
  const renderer = new WebGLRenderer()
  renderers++
  try {
    await renderer.init({
      canvas,
      width: 1,
      height: 1,
      antialias: false,
      backgroundAlpha: 1,
      preferWebGLVersion: 2,
      powerPreference: 'high-performance',
      skipExtensionImports: true,
      gcActive: false,
    })
  } catch (error) {
    renderers--
    throw error
  }
  if (renderer.gl instanceof WebGL2RenderingContext) return renderer
  stopRenderer(renderer)
  throw new Error('This browser has no WebGL2.')
}

/**
 * Gives back all that a renderer has made on the GPU, and the context itself: a browser keeps only about sixteen. Pixi
 * loses the context, and so frees programs and all else it does not delete one by one.
 */
export function stopRenderer(renderer: WebGLRenderer): void {
  // The canvas's own picture is a texture that Pixi leaves in its tables.
  const { source } = renderer.view.texture
  renderer.destroy({ removeView: false })
  source.destroy()
  renderers--
  if (renderers === 0) GlobalResourceRegistry.release()
}

/**
 * Shaders of a vertex and a fragment part. Pixi keeps the text of every program it was ever given: the same text gives
 * the same program, so that it is kept once however many renderers come and go. What is made of it on the GPU belongs to
 * a renderer and goes with it.
 */
export function makeProgram(name: string, vertex: string, fragment: string): GlProgram {
  const program = GlProgram.from({ name, vertex, fragment })
  if (!hasAnswered) {
    // For its first program Pixi asks a context of its own what the device can do, and would keep that: one of the sixteen.
    hasAnswered = true
    getTestContext().getExtension('WEBGL_lose_context')?.loseContext()
  }
  return program
}

/** Whether Pixi knows of this device what it asks before its first program. */
let hasAnswered = false

/** How a mesh is laid over what is there: `over` it, `added` to it as light is; `solid` things also hide each other. */
export type Laying = 'over' | 'added' | 'solid' | 'opaque'

/** Adds a mesh to a layer. `resources`: the uniform groups and textures its program is given, by name. */
export function addMesh(
  layer: Container,
  geometry: Geometry,
  glProgram: GlProgram,
  resources: Record<string, unknown>,
  laying: Laying = 'over',
): Mesh<Geometry, Shader> {
  const shader = new Shader({ glProgram, resources })
  const state = State.for2d()
  if (laying === 'solid') state.depthTest = state.depthMask = true
  if (laying === 'solid' || laying === 'opaque') state.blend = false
  const mesh = new Mesh<Geometry, Shader>({ geometry, shader, state })
  if (laying === 'added') mesh.blendMode = 'add'
  layer.addChild(mesh)
  return mesh
}

/**
 * Links the programs of some layers before a reader needs them, by drawing one mesh after the other where nobody sees it,
 * each in a task of its own: linking takes tens of milliseconds, and a page must be able to answer in between.
 */
export async function linkPrograms(
  renderer: WebGLRenderer,
  layers: readonly Container[],
  target: RenderTarget,
): Promise<void> {
  for (const layer of layers) {
    const shown = layer.children.filter(mesh => mesh.visible)
    for (const mesh of layer.children) {
      for (const other of layer.children) other.visible = other === mesh
      renderer.render({ container: layer, target, clear: true })
      await new Promise(resolve => setTimeout(resolve))
    }
    for (const mesh of layer.children) mesh.visible = shown.includes(mesh)
  }
}

/** True where the processor draws, as there is no graphics card to do it: whole pictures are then dear. */
export function isDrawnInSoftware({ gl }: WebGLRenderer): boolean {
  const named = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name)
}

/** The longest side that a picture can have here, in device pixels. */
export const largestSide = ({ gl }: WebGLRenderer): number => Number(gl.getParameter(gl.MAX_TEXTURE_SIZE))

/** Takes meshes away with their shaders. Programs and what they were drawn from stay: they may be shared. */
export function stopMeshes(meshes: readonly Mesh<Geometry, Shader>[]): void {
  for (const mesh of meshes) {
    const { shader } = mesh
    mesh.destroy()
    shader?.destroy()
  }
}
