import {
  Container,
  type Geometry,
  type GlProgram,
  type Mesh,
  RenderTexture,
  type Shader,
  type WebGLRenderer,
} from 'pixi.js'
import type { Scene } from '../../scene'
import { type StadiumValue, seated, seatsFilled } from '../../stadium-value'
import { ChildBuffers, TeamBuffers } from './buffers'
import * as dots from './dot-shaders'
import * as ground from './ground'
import { addMesh, makeProgram, stopMeshes } from './renderer'
import type { Uniforms } from './uniforms'

type Dots = Mesh<Geometry, Shader>

/** What lies over the stands in every frame: the team, the children who look different, and the light on who changed. */
export class MarksLayer {
  /** The children's buffers, for the stands to share; null until the first stadium. */
  buffers: ChildBuffers | null = null
  private readonly players: Dots
  private readonly team = new TeamBuffers()
  private readonly emptySeats: Dots
  private readonly marked: Dots
  private readonly changed: Dots
  private readonly light: Dots
  /** What a mesh is made with; nothing is drawn from it. */
  private readonly placeholder = ground.coverGeometry()
  private readonly frame: Container
  private readonly seen = { seats: -1, slots: -1, marks: -1, players: -1 }
  private linked = false

  constructor(frame: Container, uniforms: Uniforms) {
    this.frame = frame
    const { view, seat, styles } = uniforms
    const program = (name: string, vertex: string): GlProgram => makeProgram(name, vertex, dots.dotFragment)
    const add = (glProgram: GlProgram, resources: Record<string, unknown>): Dots =>
      addMesh(frame, this.placeholder, glProgram, { view, ...resources })
    const mark = program('marks', dots.markVertex)
    this.players = add(program('players', dots.playerVertex), { players: uniforms.players })
    this.emptySeats = add(program('empty-seats', dots.emptySeatVertex), {
      seat,
      styles,
      empty: uniforms.empty,
    })
    this.marked = add(mark, { seat, styles, strength: uniforms.marked })
    this.changed = add(mark, { seat, styles, strength: uniforms.changed })
    this.light = add(program('light', dots.lightVertex), { seat, styles, light: uniforms.light })
  }

  /** Takes what is new in a stadium. Returns true when it has other seats. */
  take(stadium: StadiumValue): boolean {
    const { seen } = this
    const other = !this.buffers || seen.seats !== stadium.seatsVersion
    const buffers = other ? this.replaceBuffers(stadium) : (this.buffers as ChildBuffers)
    if (!other && seen.slots !== stadium.slotsVersion) buffers.updateSlots(stadium)
    if (other || seen.marks !== stadium.marksVersion) buffers.updateMarks(stadium)
    if (seen.players !== stadium.playersVersion) this.players.geometry = this.team.take(stadium)
    seen.seats = stadium.seatsVersion
    seen.slots = stadium.slotsVersion
    seen.marks = stadium.marksVersion
    seen.players = stadium.playersVersion
    return other
  }

  /** Shows what this stadium has of each kind: to Pixi an empty list would mean everyone. */
  show(stadium: StadiumValue): void {
    const marked = seated(stadium, stadium.marked).length
    const changed = seated(stadium, stadium.changed).length
    this.buffers?.marked.showFirst(marked)
    this.buffers?.changed.showFirst(changed)
    this.players.visible = stadium.players.kinds.length > 0
    this.marked.visible = marked > 0
    this.emptySeats.visible = this.marked.visible && stadium.gather > 0
    this.changed.visible = changed > 0 && stadium.dim > 0
    this.light.visible = changed > 0 && (stadium.outline || stadium.light < 1)
  }

  /**
   * Links every program before a reader needs it, by drawing one child of each kind where nobody sees it. Linking at a
   * first move would hold that move up by tens of milliseconds.
   */
  link(renderer: WebGLRenderer): void {
    if (this.linked || !this.buffers) return
    this.linked = true
    const nowhere = RenderTexture.create({ width: 1, height: 1 })
    this.buffers.marked.set(Uint32Array.of(0))
    this.buffers.changed.set(Uint32Array.of(0))
    for (const mesh of [this.emptySeats, this.marked, this.changed, this.light]) mesh.visible = true
    this.players.visible = this.seen.players >= 0
    renderer.render({ container: this.frame, target: nowhere, clear: true })
    nowhere.destroy(true)
    this.seen.marks = -1
  }

  stop(): void {
    stopMeshes([this.players, this.emptySeats, this.marked, this.changed, this.light])
    this.buffers?.stop()
    this.buffers = null
    this.team.stop()
    this.placeholder.destroy(true)
  }

  private replaceBuffers(stadium: StadiumValue): ChildBuffers {
    const old = this.buffers
    const buffers = new ChildBuffers(stadium)
    this.emptySeats.geometry = this.marked.geometry = buffers.marked.geometry
    this.changed.geometry = this.light.geometry = buffers.changed.geometry
    old?.stop()
    this.buffers = buffers
    return buffers
  }
}

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
    const seatProgram = makeProgram('seats', dots.seatVertex, dots.dotFragment)
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
