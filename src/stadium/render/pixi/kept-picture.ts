import {
  type Container,
  type Geometry,
  type Mesh,
  type RenderTarget,
  RenderTexture,
  type Shader,
  type WebGLRenderer,
} from 'pixi.js'
import type { Scene } from '../../scene'
import { type StadiumValue, seatsFilled } from '../../stadium-value'
import type { ChildBuffers } from './buffers'
import { FlatStands } from './flat-stands'
import { coverGeometry } from './ground'
import { LitStands } from './lit-stands'
import { coverFragment, coverVertex } from './pass-shaders'
import { addMesh, makeProgram, stopMeshes } from './renderer'
import type { Uniforms } from './uniforms'

/**
 * Everything that depends on the camera alone: drawn into a picture that is kept, and laid into each frame by `cover`.
 * While the camera moves it is drawn once a frame, by a processor at half the size; once the camera rests it is drawn
 * whole and sharp at once, and grows finer with each further frame until all passes are in.
 */
export class KeptPicture {
  /** The mesh that lays the kept picture into a frame. */
  readonly cover: Mesh<Geometry, Shader>
  private readonly renderer: WebGLRenderer
  private readonly uniforms: Uniforms
  private readonly isSoftware: boolean
  private readonly most: number
  private readonly lit: LitStands
  private flat: FlatStands | null = null
  private readonly corners = coverGeometry()
  private kept = makeKept(1, 1)
  /** Every mesh that draws from the kept picture. */
  private readonly borrowers: Mesh<Geometry, Shader>[] = []
  private buffers: ChildBuffers | null = null
  /** What the picture shows, its size against the view's, how many passes it has, and whether others can be added to them. */
  private drawn = nothingDrawn

  /** `isSoftware`: the processor draws, for want of a graphics card. */
  constructor(renderer: WebGLRenderer, frame: Container, uniforms: Uniforms, isSoftware: boolean) {
    this.renderer = renderer
    this.uniforms = uniforms
    this.isSoftware = isSoftware
    // An average needs half floats to be drawn into.
    const isAveraged = renderer.gl.getExtension('EXT_color_buffer_float') !== null
    this.most = isAveraged ? passesAtRest[isSoftware ? 'software' : 'hardware'] : 1
    this.lit = new LitStands(uniforms)
    const { grade } = uniforms
    const program = makeProgram('cover', coverVertex, coverFragment)
    this.cover = addMesh(frame, this.corners, program, { grade, uKept: this.kept.source }, 'opaque')
    this.borrowers.push(this.cover)
  }

  /** Gives a mesh the kept picture, in the light of the floods, as its `uKept`. */
  lend(borrower: Mesh<Geometry, Shader>): void {
    this.borrowers.push(borrower)
    lendTo(borrower, this.kept)
  }

  /** Takes the seats of a stadium. */
  take(stadium: StadiumValue, buffers: ChildBuffers): void {
    this.buffers = buffers
    this.lit.take(stadium, buffers)
    this.forget()
  }

  /** Draws what is out of date or not fine enough yet. Returns true while another frame can make it finer. */
  draw(scene: Scene, width: number, height: number): boolean {
    const { cameraVersion, paletteVersion, stadium, palette } = scene
    const isFilling = stadium.filled > 0 && stadium.filled < 1
    const rests = scene.isStill && !isFilling
    const key = `${width} ${height} ${cameraVersion} ${paletteVersion} ${stadium.pitchLight} ${seatsFilled(stadium)}`
    const scale = rests || !this.isSoftware || palette.isFlat ? 1 : 0.5
    const passes = palette.isFlat ? 1 : rests ? this.most : 1
    // What is recoloured again and again must not wait for passes: they go on when it rests.
    const waits = this.isSoftware && scene.isHurried
    const { drawn } = this
    const isOther = key !== drawn.key || scale > drawn.scale || (passes > 1 && drawn.isAlone)
    if (isOther) this.begin({ key, scale, isAlone: passes === 1 }, width, height)
    else if (waits || drawn.passes >= passes) return false
    this.paint(scene)
    return !waits && this.drawn.passes < passes
  }

  /** Links the programs, each in a task of its own, by drawing into a target with depth. */
  link(target: RenderTarget): Promise<void> {
    return this.lit.link(this.renderer, target)
  }

  /** The kept picture is lost: the next frame draws it again. */
  forget(): void {
    this.drawn = nothingDrawn
  }

  stop(): void {
    // Pixi warns of a texture given back while a shader still holds it: the meshes go first.
    stopMeshes([this.cover])
    this.lit.stop()
    this.flat?.stop()
    this.kept.destroy(true)
    this.corners.destroy(true)
  }

  private begin(next: Omit<Drawn, 'passes'>, width: number, height: number): void {
    const { scale } = next
    this.drawn = { ...next, passes: 0 }
    const [wide, high] = [width, height].map(pixels => Math.max(1, Math.ceil(pixels * scale)))
    if (this.kept.width === wide && this.kept.height === high) return
    const old = this.kept
    this.kept = makeKept(wide, high, scale)
    for (const borrower of this.borrowers) lendTo(borrower, this.kept)
    old.destroy(true)
  }

  private paint(scene: Scene): void {
    const { renderer, kept, drawn, buffers } = this
    if (scene.palette.isFlat && buffers) {
      this.flat ??= new FlatStands(this.uniforms)
      this.flat.paint(renderer, scene, kept, buffers)
    } else this.lit.paint(renderer, scene, kept, { index: drawn.passes, isAlone: drawn.isAlone })
    this.drawn = { ...drawn, passes: drawn.passes + 1 }
  }
}

interface Drawn {
  readonly key: string
  readonly scale: number
  readonly passes: number
  readonly isAlone: boolean
}
const nothingDrawn: Drawn = { key: '', scale: 1, passes: 0, isAlone: false }

/** How many passes a picture at rest is made of. */
const passesAtRest = { hardware: 8, software: 4 } as const

/** A picture to keep: smoothed where it is laid out larger than it is, which costs a processor half as much again. */
const makeKept = (width: number, height: number, scale = 1): RenderTexture =>
  RenderTexture.create({ width, height, antialias: false, scaleMode: scale < 1 ? 'linear' : 'nearest' })

function lendTo({ shader }: Mesh<Geometry, Shader>, kept: RenderTexture): void {
  if (shader) shader.resources.uKept = kept.source
}
