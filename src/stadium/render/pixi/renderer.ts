import 'pixi.js/unsafe-eval'
import 'pixi.js/mesh'
import {
  type Container,
  extensions,
  type Geometry,
  GlobalResourceRegistry,
  GlProgram,
  GraphicsPipe,
  Mesh,
  Shader,
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
  return GlProgram.from({ name, vertex, fragment })
}

/** Adds a mesh to a layer. `resources`: the uniform groups and textures its program is given, by name. */
export function addMesh(
  layer: Container,
  geometry: Geometry,
  glProgram: GlProgram,
  resources: Record<string, unknown>,
): Mesh<Geometry, Shader> {
  const shader = new Shader({ glProgram, resources })
  const mesh = new Mesh<Geometry, Shader>({ geometry, shader })
  layer.addChild(mesh)
  return mesh
}

/** Takes meshes away with their shaders. Programs and what they were drawn from stay: they may be shared. */
export function stopMeshes(meshes: readonly Mesh<Geometry, Shader>[]): void {
  for (const mesh of meshes) {
    const { shader } = mesh
    mesh.destroy()
    shader?.destroy()
  }
}
