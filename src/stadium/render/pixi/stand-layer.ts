import { Container, type Geometry, type Mesh, RenderTexture, type Shader, type WebGLRenderer } from 'pixi.js'
import type { Scene } from '../../scene'
import { seatsFilled } from '../../stadium-value'
import { dotFragment, seatVertex } from './dot-shaders'
import * as ground from './ground'
import { addMesh, makeProgram, stopMeshes } from './renderer'
import type { Uniforms } from './uniforms'

/** Grass, markings and every seat: drawn once a camera into a texture, which `cover` lays into each frame. */
export class StandLayer {
  /** The mesh that lays the kept picture into a frame. */
  readonly cover: Mesh<Geometry, Shader>
  private readonly layer = new Container()
  private readonly grass: Mesh<Geometry, Shader>
  private readonly lines: Mesh<Geometry, Shader>
  private readonly seats: Mesh<Geometry, Shader>
  private readonly own = {
    grass: ground.grassGeometry(),
    lines: ground.lineGeometry(),
    cover: ground.coverGeometry(),
  }
  private texture = RenderTexture.create({ width: 1, height: 1 })
  private drawn = ''

  constructor(frame: Container, uniforms: Uniforms) {
    const { view, seat, empty, grass, line, dim } = uniforms
    const { layer, own, texture } = this
    const grassProgram = makeProgram('grass', ground.grassVertex, ground.grassFragment)
    this.grass = addMesh(layer, own.grass, grassProgram, { view, grass })
    const lineProgram = makeProgram('lines', ground.lineVertex, ground.lineFragment)
    this.lines = addMesh(layer, own.lines, lineProgram, { view, line })
    const seatProgram = makeProgram('seats', seatVertex, dotFragment)
    this.seats = addMesh(layer, own.cover, seatProgram, { view, seat, empty })
    const standProgram = makeProgram('stand', ground.standVertex, ground.standFragment)
    this.cover = addMesh(frame, own.cover, standProgram, { dim, uStand: texture.source })
  }

  /** Takes the seats of a stadium. */
  take(everyone: Geometry): void {
    this.seats.geometry = everyone
    this.drawn = ''
  }

  /** Draws the stands again if anything they depend on has changed. */
  draw(renderer: WebGLRenderer, scene: Scene, width: number, height: number): void {
    const { cameraVersion, paletteVersion, stadium } = scene
    const key = `${width} ${height} ${cameraVersion} ${paletteVersion} ${stadium.pitchLight} ${seatsFilled(stadium)}`
    if (key === this.drawn) return
    if (this.texture.width !== width || this.texture.height !== height) {
      const old = this.texture
      this.texture = RenderTexture.create({ width, height, antialias: false, scaleMode: 'nearest' })
      const { shader } = this.cover
      if (shader) shader.resources.uStand = this.texture.source
      old.destroy(true)
    }
    const [red, green, blue] = scene.palette.background
    const clearColor: [number, number, number, number] = [red, green, blue, 1]
    renderer.render({ container: this.layer, target: this.texture, clear: true, clearColor })
    this.drawn = key
  }

  /** The kept picture is lost: the next frame draws it again. */
  forget(): void {
    this.drawn = ''
  }

  stop(): void {
    // Pixi warns of a texture given back while a shader still holds it: the meshes go first.
    stopMeshes([this.grass, this.lines, this.seats, this.cover])
    this.layer.destroy()
    this.texture.destroy(true)
    for (const geometry of Object.values(this.own)) geometry.destroy(true)
  }
}
