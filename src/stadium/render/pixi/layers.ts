import { type Container, type Geometry, type GlProgram, type Mesh, type Shader, Texture } from 'pixi.js'
import type { Scene } from '../../scene'
import { type StadiumValue, seated } from '../../stadium-value'
import { ChildBuffers, LineBuffers, TeamBuffers } from './buffers'
import * as dots from './dot-shaders'
import { coverGeometry } from './ground'
import type { KeptPicture } from './kept-picture'
import { addMesh, makeProgram, stopMeshes } from './renderer'
import type { Uniforms } from './uniforms'
import * as uprights from './upright-shaders'

type Part = Mesh<Geometry, Shader>

/**
 * What lies over the kept picture in every frame: what is on the grass, the seats of those who came down, the light of those
 * who give any, the children who look different, the team, and the lines of light over who changed.
 */
export class MarksLayer {
  /** The children's buffers, for the stands to share; null until the first stadium. */
  buffers: ChildBuffers | null = null
  private readonly team = new TeamBuffers()
  private readonly changedLines = new LineBuffers()
  private readonly onGrass: Part
  private readonly emptySeats: Part
  private readonly halos: Part
  private readonly marked: Part
  private readonly changed: Part
  private readonly strokes: Part
  private readonly lines: Part
  /** What a mesh is made with; nothing is drawn from it. */
  private readonly placeholder = coverGeometry()
  private readonly seen = { seats: -1, slots: -1, marks: -1, players: -1 }

  /** `kept`: the picture of the stands, on which the light of the marks falls. */
  constructor(frame: Container, uniforms: Uniforms, kept: Pick<KeptPicture, 'lend'>) {
    const { view, seat, styles, progress, player } = uniforms
    const add = (glProgram: GlProgram, resources: Record<string, unknown>): Part =>
      addMesh(frame, this.placeholder, glProgram, { view, ...resources })
    const child = { seat, styles, progress }
    const grassMarks = makeProgram('grass-marks', uprights.grassMarkVertex, uprights.grassMarkFragment)
    this.onGrass = add(grassMarks, { player, grassMarks: uniforms.grassMarks })
    const empty = makeProgram('empty-seats', dots.emptySeatVertex, dots.dotFragment)
    this.emptySeats = add(empty, { ...child, empty: uniforms.empty })
    const halos = makeProgram('halos', dots.haloVertex, dots.haloFragment)
    this.halos = add(halos, { ...child, halos: uniforms.halos, uKept: Texture.EMPTY.source })
    this.halos.blendMode = 'add'
    kept.lend(this.halos)
    const mark = makeProgram('marks', dots.markVertex, dots.markFragment)
    this.marked = add(mark, { ...child, strength: uniforms.marked })
    this.changed = add(mark, { ...child, strength: uniforms.changed })
    const strokes = makeProgram('strokes', uprights.strokeVertex, uprights.strokeFragment)
    this.strokes = add(strokes, { player, strokes: uniforms.strokes })
    const lines = makeProgram('lines-of-light', uprights.lineVertex, uprights.lineFragment)
    this.lines = add(lines, { styles, progress, lines: uniforms.lines })
  }

  /** Takes what is new in a stadium. Returns true when it has other seats. */
  take(stadium: StadiumValue): boolean {
    const { seen } = this
    const other = !this.buffers || seen.seats !== stadium.seatsVersion
    const buffers = other ? this.replaceBuffers(stadium) : (this.buffers as ChildBuffers)
    const otherSlots = seen.slots !== stadium.slotsVersion
    const otherMarks = other || seen.marks !== stadium.marksVersion
    if (!other && otherSlots) buffers.updateSlots(stadium)
    if (otherMarks) buffers.updateMarks(stadium)
    if (otherMarks || otherSlots) this.lines.geometry = this.changedLines.take(stadium)
    if (seen.players !== stadium.playersVersion) {
      const { strokes, onGrass } = this.team.take(stadium)
      this.strokes.geometry = strokes
      this.onGrass.geometry = onGrass
    }
    seen.seats = stadium.seatsVersion
    seen.slots = stadium.slotsVersion
    seen.marks = stadium.marksVersion
    seen.players = stadium.playersVersion
    return other
  }

  /**
   * Shows what this scene has of each kind: to Pixi an empty list would mean everyone. `isHasty`: without halos, the dear
   * part of a frame.
   */
  show({ stadium, palette }: Scene, isHasty: boolean): void {
    const marked = seated(stadium, stadium.marked).length
    const changed = seated(stadium, stadium.changed).length
    this.buffers?.marked.showFirst(marked)
    this.buffers?.changed.showFirst(changed)
    this.changedLines.showFirst(changed)
    this.onGrass.visible = this.strokes.visible = stadium.players.kinds.length > 0
    this.marked.visible = marked > 0
    this.halos.visible = marked > 0 && !palette.isFlat && !isHasty
    this.emptySeats.visible = marked > 0 && stadium.gather > 0
    this.changed.visible = changed > 0 && (stadium.dim > 0 || stadium.hush > 0)
    this.lines.visible = changed > 0 && stadium.lineStrength > 0 && stadium.lineHeight > 0
  }

  stop(): void {
    const { onGrass, emptySeats, halos, marked, changed, strokes, lines } = this
    stopMeshes([onGrass, emptySeats, halos, marked, changed, strokes, lines])
    this.buffers?.stop()
    this.buffers = null
    this.team.stop()
    this.changedLines.stop()
    this.placeholder.destroy(true)
  }

  private replaceBuffers(stadium: StadiumValue): ChildBuffers {
    const old = this.buffers
    const buffers = new ChildBuffers(stadium)
    for (const mesh of [this.emptySeats, this.halos, this.marked]) mesh.geometry = buffers.marked.geometry
    this.changed.geometry = buffers.changed.geometry
    old?.stop()
    this.buffers = buffers
    return buffers
  }
}
