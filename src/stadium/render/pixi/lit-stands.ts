import {
  BufferUsage,
  Container,
  Geometry,
  type Mesh,
  RenderTarget,
  RenderTexture,
  type Shader,
  type WebGLRenderer,
} from 'pixi.js'
import type { Row } from '../../layout/bowl'
import { around, canopyOf, ringOf, solidStands, solidStride } from '../../layout/solids'
import type { Scene } from '../../scene'
import type { StadiumValue } from '../../stadium-value'
import { type ChildBuffers, makeBuffer } from './buffers'
import { coverGeometry } from './ground'
import * as shaders from './pass-shaders'
import { addMesh, linkPrograms, makeProgram, stopMeshes } from './renderer'
import type { Uniforms } from './uniforms'

/**
 * The stands in the light of the floods, worked out in passes that each differ by a part of a pixel: the average of all of
 * them is smooth. A pass holds the square root of light in eight bits, the average light itself in half floats.
 */
export class LitStands {
  private readonly uniforms: Uniforms
  private readonly layer = new Container()
  private readonly summing = new Container()
  private readonly toning = new Container()
  private readonly solids
  private readonly heads
  private readonly lamps
  private readonly sum
  private readonly tone
  private readonly cover = coverGeometry()
  private built = makeBuilt([])
  private order: Pick<ChildBuffers, 'everyone' | 'backwards'> | null = null
  private textures = makeTextures(1, 1)

  constructor(uniforms: Uniforms) {
    this.uniforms = uniforms
    const { layer, cover, built, textures } = this
    const { pass, sky, weight, tone } = uniforms
    const { solidVertex, solidFragment, groundVertex, groundFragment, skyVertex, skyFragment } = shaders
    const { headVertex, headFragment, lampVertex, lampFragment, coverVertex } = shaders
    // The sky comes after what hides it: only what is left of it is worked out. Heads and lamps hide nothing.
    const solid = makeProgram('solids', solidVertex, solidFragment)
    this.solids = addMesh(layer, built.solids, solid, { pass }, 'solid')
    addMesh(layer, cover, makeProgram('pass-ground', groundVertex, groundFragment), { pass }, 'solid')
    addMesh(layer, cover, makeProgram('sky', skyVertex, skyFragment), { pass, sky }, 'solid')
    this.heads = addMesh(layer, cover, makeProgram('heads', headVertex, headFragment), { pass })
    this.heads.visible = false
    this.lamps = addMesh(
      layer,
      built.lamps,
      makeProgram('lamps', lampVertex, lampFragment),
      { pass },
      'added',
    )
    const sum = makeProgram('sum', coverVertex, shaders.sumFragment)
    this.sum = addMesh(this.summing, cover, sum, { weight, uPass: textures.pass.source })
    const toned = makeProgram('tone', coverVertex, shaders.toneFragment)
    this.tone = addMesh(this.toning, cover, toned, { tone, uSum: textures.pass.source }, 'opaque')
  }

  /** Takes the seats of a stadium. */
  take({ seats }: StadiumValue, order: Pick<ChildBuffers, 'everyone' | 'backwards'>): void {
    const old = this.built
    this.built = makeBuilt(seats.rows)
    this.solids.geometry = this.built.solids
    this.lamps.geometry = this.built.lamps
    this.solids.visible = this.lamps.visible = seats.rows.length > 0
    this.order = order
    this.heads.geometry = order.everyone
    this.heads.visible = true
    stopBuilt(old)
  }

  /**
   * Draws one more pass and lays what has come of all of them into `kept`, which is as large.
   * @param index 0 for the first pass, which is not moved
   * @param isAlone true where no other pass follows the first: nothing is kept of it but its picture
   */
  paint(
    renderer: WebGLRenderer,
    scene: Scene,
    kept: RenderTexture,
    { index, isAlone }: { readonly index: number; readonly isAlone: boolean },
  ): void {
    const { uniforms, order } = this
    const { width, height } = kept
    if (this.textures.pass.width !== width || this.textures.pass.height !== height) this.resize(width, height)
    const { textures } = this
    if (order) this.heads.geometry = scene.air.inside ? order.backwards : order.everyone
    uniforms.fillPass(scene, { width, height, index, shift: shiftOf(index) })
    renderer.render({ container: this.layer, target: textures.target, clear: true })
    uniforms.fillTone(scene, isAlone ? 0 : index + 1)
    if (!isAlone) renderer.render({ container: this.summing, target: textures.sum, clear: false })
    const { shader } = this.tone
    const light = (isAlone ? textures.pass : textures.sum).source
    if (shader && shader.resources.uSum !== light) shader.resources.uSum = light
    renderer.render({ container: this.toning, target: kept, clear: false })
  }

  /** Links the programs, each in a task of its own, by drawing into a target with depth. */
  async link(renderer: WebGLRenderer, target: RenderTarget): Promise<void> {
    await linkPrograms(renderer, [this.layer, this.summing, this.toning], target)
  }

  stop(): void {
    for (const layer of [this.layer, this.summing, this.toning]) {
      stopMeshes(layer.children as Mesh<Geometry, Shader>[])
      layer.destroy()
    }
    stopTextures(this.textures)
    stopBuilt(this.built)
    this.cover.destroy(true)
  }

  private resize(width: number, height: number): void {
    const old = this.textures
    this.textures = makeTextures(width, height)
    const { pass } = this.textures
    if (this.sum.shader) this.sum.shader.resources.uPass = pass.source
    if (this.tone.shader) this.tone.shader.resources.uSum = pass.source
    stopTextures(old)
  }
}

/** How far a pass is moved, in pixels: evenly spread, the first not at all (Halton 2, 3). */
function shiftOf(index: number): readonly [number, number] {
  return index === 0 ? [0, 0] : [halton(index, 2) - 0.5, halton(index, 3) - 0.5]
}

function halton(index: number, base: number): number {
  let [sum, share] = [0, 1]
  for (let left = index; left > 0; left = Math.floor(left / base)) {
    share /= base
    sum += share * (left % base)
  }
  return sum
}

function makeTextures(width: number, height: number) {
  const pass = RenderTexture.create({ width, height, antialias: false, scaleMode: 'nearest' })
  const sum = RenderTexture.create({
    width,
    height,
    antialias: false,
    scaleMode: 'nearest',
    format: 'rgba16float',
  })
  return { pass, sum, target: new RenderTarget({ colorTextures: [pass], depth: true }) }
}

function stopTextures({ pass, sum, target }: ReturnType<typeof makeTextures>): void {
  target.destroy()
  pass.destroy(true)
  sum.destroy(true)
}

/** What is built round seats in so many rows, and the lamps on it. Nothing is where there are no rows. */
function makeBuilt(rows: readonly Row[]) {
  return { solids: solidGeometry(rows), lamps: lampGeometry(rows) }
}

function stopBuilt({ solids, lamps }: ReturnType<typeof makeBuilt>): void {
  solids.destroy(true)
  lamps.destroy(true)
}

/** Corners of the two triangles each stretch of a surface has, and of what each of them is given here. */
const cornersOf = { stretch: 6, stride: 11 } as const

/**
 * The solid stands. Each corner also knows the plane of its stretch, so that all six are of one mind on whether it faces
 * the eye: the direction it faces, and how far along that it lies.
 */
function solidGeometry(rows: readonly Row[]): Geometry {
  const given = rows.length > 0 ? solidStands(rows) : new Float32Array(solidStride)
  const corners = given.length / solidStride
  const numbers = new Float32Array(corners * cornersOf.stride)
  for (let corner = 0; corner < corners; corner++) {
    const from = corner * solidStride
    const first = (corner - (corner % cornersOf.stretch)) * solidStride
    const [x, y, z, faceX, faceY, faceZ] = given.subarray(first, first + 6)
    const to = corner * cornersOf.stride
    numbers.set(given.subarray(from, from + 6), to)
    numbers[to + 6] = x * faceX + y * faceY + z * faceZ
    numbers.set(given.subarray(from + 6, from + solidStride), to + 7)
  }
  const buffer = makeBuffer(numbers, BufferUsage.VERTEX)
  const stride = cornersOf.stride * 4
  return new Geometry({
    attributes: {
      aAt: { buffer, format: 'float32x3', stride, offset: 0 },
      aPlane: { buffer, format: 'float32x4', stride, offset: 12 },
      aLook: { buffer, format: 'float32x4', stride, offset: 28 },
    },
  })
}

/** Lamps on each side and in each corner of the bowl. */
const lampsOn = { side: 13, corner: 7 } as const

/** Lamps on the ring and on the edge of the canopy, the glow of each before its core. */
function lampGeometry(rows: readonly Row[]): Geometry {
  const last = rows[rows.length - 1]
  const lamps = last
    ? [ringOf(last), canopyOf(last)].flatMap(({ offset, height }, inside) =>
        around(offset, lampsOn).flatMap(([x, y]) => [x, y, height, 0, inside, x, y, height, 1, inside]),
      )
    : [0, 0, 0, 0, 0]
  const buffer = makeBuffer(new Float32Array(lamps), BufferUsage.VERTEX)
  return new Geometry({
    attributes: {
      aAt: { buffer, format: 'float32x3', stride: 20, offset: 0 },
      aLamp: { buffer, format: 'float32x2', stride: 20, offset: 12 },
    },
    topology: 'point-list',
  })
}
