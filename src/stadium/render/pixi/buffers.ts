import { Buffer, BufferUsage, Geometry } from 'pixi.js'
import type { StadiumValue } from '../../stadium-value'

/**
 * What the GPU holds of the children of one stadium: seats and slots (three floats a child), shades, and the two mark
 * bytes (before, now). Made anew when the seats change; marks and slots are updated in place.
 */
export class ChildBuffers {
  readonly attributes
  readonly everyone: Geometry
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
    }
    const { aSeat, aShade } = this.attributes
    this.everyone = new Geometry({ attributes: { aSeat, aShade }, topology: 'point-list' })
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

  /** Draws so many of the list, from its beginning. */
  showFirst(count: number): void {
    this.geometry.indexCount = count
  }
}

/** What the GPU holds of the team: where each worker and each empty place is, and its kind. Written in place while it fits. */
export class TeamBuffers {
  private present: PostBuffers | null = null

  /** Takes the team of a stadium. Returns what draws it: another geometry once it has outgrown the last. */
  take({ players }: StadiumValue): Geometry {
    const count = players.kinds.length
    const last = this.present
    const present = last && last.capacity >= count ? last : makePostBuffers(count + spare)
    ;(present.places.data as Float32Array).set(players.places)
    const kinds = present.kinds.data as Uint8Array
    for (let post = 0; post < count; post++) kinds[post * 2] = players.kinds[post]
    present.places.update(present.places.data.byteLength)
    present.kinds.update(kinds.byteLength)
    present.geometry.indexCount = count
    this.present = present
    if (last && last !== present) last.geometry.destroy(true)
    return present.geometry
  }

  stop(): void {
    this.present?.geometry.destroy(true)
    this.present = null
  }
}

/** Room for so many more than there are, so that those who walk on and off do not need new buffers in every frame. */
const spare = 64

interface PostBuffers {
  readonly geometry: Geometry
  readonly places: Buffer
  readonly kinds: Buffer
  /** How many posts they have room for. */
  readonly capacity: number
}

function makePostBuffers(capacity: number): PostBuffers {
  const places = makeBuffer(new Float32Array(capacity * 3), BufferUsage.VERTEX)
  const kinds = makeBuffer(pairsOf(new Uint8Array(capacity)), BufferUsage.VERTEX)
  const geometry = new Geometry({
    attributes: {
      aSeat: { buffer: places, format: 'float32x3' },
      aMarks: { buffer: kinds, format: 'unorm8x2' },
    },
    indexBuffer: Uint32Array.from({ length: capacity }, (_, place) => place),
    topology: 'point-list',
  })
  return { geometry, places, kinds, capacity }
}

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
