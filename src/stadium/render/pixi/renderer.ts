import 'pixi.js/unsafe-eval'
import 'pixi.js/mesh'
import { type Container, type Geometry, GlProgram, Mesh, Shader, Ticker, WebGLRenderer } from 'pixi.js'

/**
 * Pixi's WebGL2 renderer on a canvas, without its clock, its plugins or its own ideas of when to draw.
 * @throws Error where WebGL2 cannot be had
 */
export async function startRenderer(canvas: HTMLCanvasElement): Promise<WebGLRenderer> {
  // Pixi's own clock would burn a tenth of a core on an idle page.
  Ticker.system.autoStart = false
  Ticker.system.stop()
  const renderer = new WebGLRenderer()
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
  if (!(renderer.gl instanceof WebGL2RenderingContext)) throw new Error('This browser has no WebGL2.')
  return renderer
}

/** A shader's text and what it is given. */
export interface Program {
  readonly name: string
  readonly vertex: string
  readonly fragment: string
  /** Uniform groups and textures by name. */
  readonly resources: Record<string, unknown>
}

/** Adds a mesh with its own program to a layer. */
export function addMesh(layer: Container, geometry: Geometry, program: Program): Mesh<Geometry, Shader> {
  const { name, vertex, fragment, resources } = program
  const shader = new Shader({ glProgram: GlProgram.from({ name, vertex, fragment }), resources })
  const mesh = new Mesh<Geometry, Shader>({ geometry, shader })
  layer.addChild(mesh)
  return mesh
}
