import { Container, type Geometry, type Mesh, RenderTexture, type Shader, type WebGLRenderer } from 'pixi.js'
import { seatsFilled } from '../../motion'
import type { Scene } from '../../scene'
import { dotFragment, seatVertex } from './dot-shaders'
import * as ground from './ground'
import { coverGeometry, grassGeometry, lineGeometry } from './ground'
import { addMesh } from './renderer'
import type { Uniforms } from './uniforms'

/** Grass, markings and every seat: drawn once a camera into a texture, which `cover` lays into each frame. */
export class StandLayer {
  /** The mesh that lays the kept picture into a frame. */
  readonly cover: Mesh<Geometry, Shader>
  private readonly layer = new Container()
  private readonly seats: Mesh<Geometry, Shader>
  private texture = RenderTexture.create({ width: 1, height: 1 })
  private drawn = ''

  constructor(frame: Container, uniforms: Uniforms) {
    const { view, seat, empty, grass, line, dim } = uniforms
    addMesh(this.layer, grassGeometry(), {
      name: 'grass',
      vertex: ground.grassVertex,
      fragment: ground.grassFragment,
      resources: { view, grass },
    })
    addMesh(this.layer, lineGeometry(), {
      name: 'lines',
      vertex: ground.lineVertex,
      fragment: ground.lineFragment,
      resources: { view, line },
    })
    this.seats = addMesh(this.layer, coverGeometry(), {
      name: 'seats',
      vertex: seatVertex,
      fragment: dotFragment,
      resources: { view, seat, empty },
    })
    this.cover = addMesh(frame, coverGeometry(), {
      name: 'stand',
      vertex: ground.standVertex,
      fragment: ground.standFragment,
      resources: { dim, uStand: this.texture.source },
    })
  }

  /** Takes the seats of a stadium. */
  take(everyone: Geometry): void {
    this.seats.geometry = everyone
    this.drawn = ''
  }

  /** Draws the stands again if anything they depend on has changed. */
  draw(renderer: WebGLRenderer, scene: Scene, width: number, height: number): void {
    const { cameraVersion, paletteVersion, pitchLight } = scene
    const key = `${width} ${height} ${cameraVersion} ${paletteVersion} ${pitchLight} ${seatsFilled(scene)}`
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

  destroy(): void {
    this.layer.destroy({ children: true })
    // Pixi warns of a texture given back while a shader still holds it.
    this.cover.shader?.destroy()
    this.texture.destroy(true)
  }
}
