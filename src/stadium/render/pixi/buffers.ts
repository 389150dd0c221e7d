import { Buffer, BufferUsage, Geometry } from 'pixi.js'
import type { StadiumValue } from '../../stadium-value'

/**
 * What the GPU holds of the children of one stadium: seats and slots (three floats a child), light and shades, and the two
 * mark bytes (before, now). Made anew when the seats change; marks and slots are updated in place.
 */
export class ChildBuffers {
  readonly attributes
  readonly everyone: Geometry
  /** Everyone from the last to the first: where the eye is inside, the far rows must be drawn first. */
  readonly backwards: Geometry
  readonly marked: ChildList
  readonly changed: ChildList
  private readonly slots: Buffer
  private readonly marks: Buffer

  constructor({ seats, slots }: StadiumValue) {
    this.slots = makeBuffer(slots.slice(), BufferUsage.VERTEX)
    this.marks = makeBuffer(new Uint8Array(seats.count * 2), BufferUsage.VERTEX)
    const shades = makeBuffer(pairsOf(seats.shades), BufferUsage.VERTEX)
    this.attributes = {
      aSeat: { buffer: makeBuffer(seats.places, BufferUsage.VERTEX), format: 'float32x3' as const },
      aSlot: { buffer: this.slots, format: 'float32x3' as const },
      aMarks: { buffer: this.marks, format: 'unorm8x2' as const },
      aShade: { buffer: shades, format: 'unorm8x2' as const },
      aLight: { buffer: makeBuffer(seats.light, BufferUsage.VERTEX), format: 'unorm8x4' as const },
    }
    const { aSeat, aShade, aLight } = this.attributes
    const attributes = { aSeat, aShade, aLight }
    const last = seats.count - 1
    this.everyone = new Geometry({ attributes, topology: 'point-list' })
    this.backwards = new Geometry({
      attributes,
      indexBuffer: Uint32Array.from({ length: seats.count }, (_, index) => last - index),
      topology: 'point-list',
    })
    this.marked = new ChildList(this.attributes, seats.count)
    this.changed = new ChildList(this.attributes, seats.count)
  }

  updateSlots({ slots }: StadiumValue): void {
    ;(this.slots.data as Float32Array).set(slots)
    this.slots.update(slots.byteLength)
  }

  updateMarks({ marks, previous, marked, changed }: StadiumValue): void {
    const data = this.marks.data as Uint8Array
    for (let child = 0; child < marks.length; child++) {
      data[child * 2] = previous[child]
      data[child * 2 + 1] = marks[child]
    }
    this.marks.update(data.byteLength)
    this.marked.set(marked)
    this.changed.set(changed)
  }

  stop(): void {
    for (const { buffer } of Object.values(this.attributes)) buffer.destroy()
    this.everyone.destroy()
    this.backwards.indexBuffer.destroy()
    this.backwards.destroy()
    this.marked.geometry.destroy(true)
    this.changed.geometry.destroy(true)
  }
}

/** A list of children to draw: point indices into the shared buffers, uploaded only as far as they reach. */
class ChildList {
  readonly geometry: Geometry
  private readonly indices: Buffer

  constructor(attributes: ChildBuffers['attributes'], children: number) {
    this.indices = makeBuffer(new Uint32Array(children), BufferUsage.INDEX)
    this.geometry = new Geometry({ attributes, indexBuffer: this.indices, topology: 'point-list' })
  }

  /** Takes a new list. Empty lists must not be drawn: to Pixi a count of nought means everything. */
  set(children: Uint32Array): void {
    ;(this.indices.data as Uint32Array).set(children)
    this.indices.update(Math.max(4, children.byteLength))
    this.geometry.indexCount = children.length
  }

  /** Draws so many of the list, from its beginning; not to be drawn where that is none. */
  showFirst(count: number): void {
    this.geometry.indexCount = count
  }
}

/** What the GPU holds of the team: where each worker and each empty place is, and its kind. Written in place while it fits. */
export class TeamBuffers {
  private present: { strokes: Quads; onGrass: Quads } | null = null

  /** Takes the team of a stadium. Returns what draws it: other geometries once it has outgrown the last. */
  take({ players }: StadiumValue): { readonly strokes: Geometry; readonly onGrass: Geometry } {
    const count = players.kinds.length
    const last = this.present
    const fits = last && last.strokes.capacity >= count
    const present = fits
      ? last
      : {
          strokes: new Quads(count + spare, [uprightCorners], postParts),
          onGrass: new Quads(count + spare, onGrassCorners, postParts),
        }
    for (const quads of [present.strokes, present.onGrass]) {
      quads.write('aFoot', count, (post, axis) => players.places[post * 3 + axis])
      quads.write('aKind', count, (post, part) => (part === 0 ? players.kinds[post] : 0))
      quads.show(count)
    }
    this.present = present
    if (last && !fits) stopTeam(last)
    return { strokes: present.strokes.geometry, onGrass: present.onGrass.geometry }
  }

  stop(): void {
    if (this.present) stopTeam(this.present)
    this.present = null
  }
}

function stopTeam({ strokes, onGrass }: { strokes: Quads; onGrass: Quads }): void {
  strokes.geometry.destroy(true)
  onGrass.geometry.destroy(true)
}

/** What the GPU holds of the lines of light: for each changed child its seat, its slot, its marks and its turn. */
export class LineBuffers {
  private present: Quads | null = null

  /** Takes the changed children of a stadium. Returns what draws their lines: another geometry once they have outgrown it. */
  take({ seats, slots, marks, previous, changed, changedFrom }: StadiumValue): Geometry {
    const last = this.present
    const count = changed.length
    const present =
      last && last.capacity >= count ? last : new Quads(count + spare, [uprightCorners], lineParts)
    present.write('aSeat', count, (line, axis) => seats.places[changed[line] * 3 + axis])
    present.write('aSlot', count, (line, axis) => slots[changed[line] * 3 + axis])
    present.write('aLine', count, (line, part) => {
      const child = changed[line]
      return [previous[child], marks[child], changedFrom[line], seats.shades[child]][part]
    })
    this.present = present
    if (last && last !== present) last.geometry.destroy(true)
    return present.geometry
  }

  /** Draws so many of the lines, from the first; not to be drawn where that is none. */
  showFirst(count: number): void {
    this.present?.show(count)
  }

  stop(): void {
    this.present?.geometry.destroy(true)
    this.present = null
  }
}

/** Room for so many more than there are, so that a few more do not need new buffers in every frame. */
const spare = 64

/** The corners of a rectangle about its middle; of one that stands on its foot; and of the five each post has on the grass. */
const flatCorners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const
const uprightCorners = flatCorners.map(([across, up]) => [across, Math.max(0, up), 0])
const onGrassCorners = [0, 1, 2, 3, 4].map(which => flatCorners.map(corner => [...corner, which]))

const postParts = { aFoot: 'float32x3', aKind: 'unorm8x2' } as const
const lineParts = { aSeat: 'float32x3', aSlot: 'float32x3', aLine: 'unorm8x4' } as const
type PartFormat = 'float32x3' | 'unorm8x2' | 'unorm8x4'

/**
 * Things that are a rectangle or some each, with room for so many of them. Every corner has what its thing is given: a
 * processor takes longer over instances than over four times the numbers.
 */
class Quads {
  readonly geometry: Geometry
  readonly capacity: number
  private readonly perThing: number

  constructor(capacity: number, shape: readonly number[][][], parts: Readonly<Record<string, PartFormat>>) {
    const corners = shape.flat()
    this.capacity = capacity
    this.perThing = corners.length
    const vertices = capacity * corners.length
    const shapes = new Float32Array(vertices * 3)
    for (let vertex = 0; vertex < vertices; vertex++) shapes.set(corners[vertex % corners.length], vertex * 3)
    const given = Object.entries(parts).map(([name, format]) => {
      const size = vertices * sizeOf(format)
      const data = format === 'float32x3' ? new Float32Array(size) : new Uint8Array(size)
      return [name, { buffer: makeBuffer(data, BufferUsage.VERTEX), format }] as const
    })
    const indices = Uint32Array.from(
      { length: (vertices / 4) * 6 },
      (_, index) => Math.floor(index / 6) * 4 + [0, 1, 2, 0, 2, 3][index % 6],
    )
    this.geometry = new Geometry({
      attributes: {
        aCorner: { buffer: makeBuffer(shapes, BufferUsage.VERTEX), format: 'float32x3' },
        ...Object.fromEntries(given),
      },
      indexBuffer: makeBuffer(indices, BufferUsage.INDEX),
    })
  }

  /** Writes what the first so many things are given: `value` of a thing and of each of its components. */
  write(name: string, count: number, value: (thing: number, component: number) => number): void {
    const { data } = this.geometry.getBuffer(name)
    const { perThing } = this
    const size = data.length / (this.capacity * perThing)
    for (let thing = 0; thing < count; thing++)
      for (let component = 0; component < size; component++) {
        const given = value(thing, component)
        for (let corner = 0; corner < perThing; corner++)
          data[(thing * perThing + corner) * size + component] = given
      }
    const used = count * perThing * size * data.BYTES_PER_ELEMENT
    this.geometry.getBuffer(name).update(Math.max(4, used))
  }

  /** Draws the first so many things. */
  show(count: number): void {
    this.geometry.indexCount = (count * this.perThing * 6) / 4
  }
}

const sizeOf = (format: PartFormat): number => Number(format.slice(-1))

/** Something for the GPU to hold that may be written to now and then. */
export function makeBuffer(data: Float32Array | Uint8Array | Uint32Array, usage: number): Buffer {
  return new Buffer({ data, usage: usage | BufferUsage.COPY_DST, shrinkToFit: false })
}

/** Each byte as the first of two: there is no one-byte vertex format. */
function pairsOf(bytes: Uint8Array): Uint8Array {
  const pairs = new Uint8Array(bytes.length * 2)
  for (let index = 0; index < bytes.length; index++) pairs[index * 2] = bytes[index]
  return pairs
}
