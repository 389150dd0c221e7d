import {
  type Container,
  type Geometry,
  type Mesh,
  RenderTexture,
  type Shader,
  type WebGLRenderer,
} from 'pixi.js'
import { seated } from '../../motion'
import type { Scene } from '../../scene'
import { ChildBuffers, TeamBuffers } from './buffers'
import * as dots from './dot-shaders'
import { coverGeometry } from './ground'
import { addMesh } from './renderer'
import type { Uniforms } from './uniforms'

type Dots = Mesh<Geometry, Shader>

/** What lies over the stands in every frame: the team, the children who look different, and the light on who changed. */
export class MarksLayer {
  /** The children's buffers, for the stands to share; null until the first scene. */
  buffers: ChildBuffers | null = null
  private readonly players: Dots
  private readonly team = new TeamBuffers()
  private readonly emptySeats: Dots
  private readonly marked: Dots
  private readonly changed: Dots
  private readonly light: Dots
  private readonly frame: Container
  private readonly seen = { seats: -1, slots: -1, marks: -1, players: -1 }
  private linked = false

  constructor(frame: Container, uniforms: Uniforms) {
    this.frame = frame
    const { view, seat, looks } = uniforms
    const placeholder = coverGeometry()
    const add = (name: string, vertex: string, resources: Record<string, unknown>): Dots =>
      addMesh(frame, placeholder, {
        name,
        vertex,
        fragment: dots.dotFragment,
        resources: { view, ...resources },
      })
    this.players = add('players', dots.playerVertex, { players: uniforms.players })
    this.emptySeats = add('empty-seats', dots.emptySeatVertex, { seat, looks, empty: uniforms.empty })
    this.marked = add('marks', dots.markVertex, { seat, looks, strength: uniforms.marked })
    this.changed = add('changed', dots.markVertex, { seat, looks, strength: uniforms.changed })
    this.light = add('light', dots.lightVertex, { seat, looks, light: uniforms.light })
  }

  /** Takes what is new in a scene. Returns true when it is another stadium, with other seats. */
  take(scene: Scene): boolean {
    const { seen } = this
    const other = !this.buffers || seen.seats !== scene.seatsVersion
    const buffers = other ? this.replaceBuffers(scene) : (this.buffers as ChildBuffers)
    if (!other && seen.slots !== scene.slotsVersion) buffers.updateSlots(scene)
    if (other || seen.marks !== scene.marksVersion) buffers.updateMarks(scene)
    if (seen.players !== scene.playersVersion) this.players.geometry = this.team.take(scene)
    seen.seats = scene.seatsVersion
    seen.slots = scene.slotsVersion
    seen.marks = scene.marksVersion
    seen.players = scene.playersVersion
    return other
  }

  /** Shows what this scene has of each kind: to Pixi an empty list would mean everyone. */
  show(scene: Scene): void {
    const marked = seated(scene, scene.marked).length
    const changed = seated(scene, scene.changed).length
    this.buffers?.marked.showFirst(marked)
    this.buffers?.changed.showFirst(changed)
    this.players.visible = scene.playerKinds.length > 0
    this.marked.visible = marked > 0
    this.emptySeats.visible = this.marked.visible && scene.gather > 0
    this.changed.visible = changed > 0 && scene.dim > 0
    this.light.visible = changed > 0 && (scene.outline || scene.light < 1)
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

  destroy(): void {
    this.buffers?.destroy()
    this.team.destroy()
  }

  private replaceBuffers(scene: Scene): ChildBuffers {
    const old = this.buffers
    const buffers = new ChildBuffers(scene)
    this.emptySeats.geometry = this.marked.geometry = buffers.marked.geometry
    this.changed.geometry = this.light.geometry = buffers.changed.geometry
    old?.destroy()
    this.buffers = buffers
    return buffers
  }
}
