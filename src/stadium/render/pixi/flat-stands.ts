import {
  Container,
  type Geometry,
  type Mesh,
  type RenderTexture,
  type Shader,
  type WebGLRenderer,
} from 'pixi.js'
import type { Scene } from '../../scene'
import type { ChildBuffers } from './buffers'
import * as dots from './dot-shaders'
import * as ground from './ground'
import { addMesh, makeProgram, stopMeshes } from './renderer'
import type { Uniforms } from './uniforms'

/** The stands without any light, in the colours of a flat palette alone: grass, markings and every seat. */
export class FlatStands {
  private readonly layer = new Container()
  private readonly grass = ground.grassGeometry()
  private readonly lines = ground.lineGeometry()
  private readonly seats: Mesh<Geometry, Shader>

  constructor(uniforms: Uniforms) {
    const { view, seat, empty, grass, marking } = uniforms
    const { layer } = this
    addMesh(layer, this.grass, makeProgram('grass', ground.grassVertex, ground.grassFragment), {
      view,
      grass,
    })
    const lines = makeProgram('lines', ground.lineVertex, ground.lineFragment)
    addMesh(layer, this.lines, lines, { view, marking })
    const seats = makeProgram('seats', dots.seatVertex, dots.dotFragment)
    this.seats = addMesh(layer, this.grass, seats, { view, seat, empty })
  }

  /** Draws the stands into a picture of the size of the view. */
  paint(renderer: WebGLRenderer, scene: Scene, kept: RenderTexture, { everyone }: ChildBuffers): void {
    this.seats.geometry = everyone
    const [red, green, blue] = scene.palette.background
    renderer.render({ container: this.layer, target: kept, clear: true, clearColor: [red, green, blue, 1] })
  }

  stop(): void {
    stopMeshes(this.layer.children as Mesh<Geometry, Shader>[])
    this.layer.destroy()
    this.grass.destroy(true)
    this.lines.destroy(true)
  }
}
