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

/** Room for so many more than there are, so that a few more do not need new buffers in every frame. */
const spare = 64

/** What the GPU holds of the team: where each worker and each empty place is, and its kind. Written in place while it fits. */
export class TeamBuffers {
  private present: PostBuffers | null = null

  /** Takes the team of a stadium. Returns what draws it: other geometries once it has outgrown the last. */
  take({ players }: StadiumValue): PostBuffers {
    const count = players.kinds.length
    const last = this.present
    const present = last && last.capacity >= count ? last : makePostBuffers(count + spare)
    ;(present.places.data as Float32Array).set(players.places)
    const kinds = present.kinds.data as Uint8Array
    for (let post = 0; post < count; post++) kinds[post * 2] = players.kinds[post]
    present.places.update(present.places.data.byteLength)
    present.kinds.update(kinds.byteLength)
    for (const geometry of [present.strokes, present.onGrass]) geometry.instanceCount = count
    this.present = present
    if (last && last !== present) stopPosts(last)
    return present
  }

  stop(): void {
    if (this.present) stopPosts(this.present)
    this.present = null
  }
}

/** A team's posts: upright strokes, and what lies on the grass under them; both from the same places and kinds. */
interface PostBuffers {
  readonly strokes: Geometry
  readonly onGrass: Geometry
  readonly places: Buffer
  readonly kinds: Buffer
  /** How many posts they have room for. */
  readonly capacity: number
}

function makePostBuffers(capacity: number): PostBuffers {
  const places = makeBuffer(new Float32Array(capacity * 3), BufferUsage.VERTEX)
  const kinds = makeBuffer(pairsOf(new Uint8Array(capacity)), BufferUsage.VERTEX)
  const each = {
    aFoot: { buffer: places, format: 'float32x3' as const, instance: true },
    aKind: { buffer: kinds, format: 'unorm8x2' as const, instance: true },
  }
  const grassCorners = [0, 1, 2, 3, 4].flatMap(which =>
    flatCorners.flatMap(([across, along]) => [across, along, which]),
  )
  const corners = makeBuffer(new Float32Array(grassCorners), BufferUsage.VERTEX)
  return {
    strokes: new Geometry({ attributes: { aCorner: uprightCorners(), ...each }, indexBuffer: quads(1) }),
    onGrass: new Geometry({
      attributes: { aCorner: { buffer: corners, format: 'float32x3' }, ...each },
      indexBuffer: quads(5),
    }),
    places,
    kinds,
    capacity,
  }
}

function stopPosts({ strokes, onGrass }: PostBuffers): void {
  strokes.getBuffer('aCorner').destroy()
  strokes.indexBuffer.destroy()
  strokes.destroy()
  onGrass.destroy(true)
}

/** What the GPU holds of the lines of light: for each changed child its seat, its slot, its marks and its turn. */
export class LineBuffers {
  private geometry: Geometry | null = null
  private capacity = 0

  /** Takes the changed children of a stadium. Returns what draws their lines: another geometry once they have outgrown it. */
  take({ seats, slots, marks, previous, changed, changedFrom }: StadiumValue): Geometry {
    const { geometry } = this
    const made = geometry && this.capacity >= changed.length ? geometry : this.make(changed.length + spare)
    const [seat, slot, line] = ['aSeat', 'aSlot', 'aLine'].map(name => made.getBuffer(name))
    changed.forEach((child, index) => {
      for (let axis = 0; axis < 3; axis++) {
        seat.data[index * 3 + axis] = seats.places[child * 3 + axis]
        slot.data[index * 3 + axis] = slots[child * 3 + axis]
      }
      const codes = [previous[child], marks[child], changedFrom[index], seats.shades[child]]
      for (let part = 0; part < 4; part++) line.data[index * 4 + part] = codes[part]
    })
    for (const buffer of [seat, slot, line]) buffer.update(buffer.data.byteLength)
    if (geometry && geometry !== made) geometry.destroy(true)
    return made
  }

  stop(): void {
    this.geometry?.destroy(true)
    this.geometry = null
  }

  private make(capacity: number): Geometry {
    const places = (): Buffer => makeBuffer(new Float32Array(capacity * 3), BufferUsage.VERTEX)
    const lines = makeBuffer(new Uint8Array(capacity * 4), BufferUsage.VERTEX)
    this.capacity = capacity
    this.geometry = new Geometry({
      attributes: {
        aCorner: uprightCorners(),
        aSeat: { buffer: places(), format: 'float32x3', instance: true },
        aSlot: { buffer: places(), format: 'float32x3', instance: true },
        aLine: { buffer: lines, format: 'unorm8x4', instance: true },
      },
      indexBuffer: quads(1),
    })
    return this.geometry
  }
}

/** The corners of a rectangle about its middle; and of one that stands on its foot. */
const flatCorners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const
const uprightCorners = () => ({
  buffer: makeBuffer(
    new Float32Array(flatCorners.flatMap(([across, up]) => [across, Math.max(0, up)])),
    BufferUsage.VERTEX,
  ),
  format: 'float32x2' as const,
})

/** The corners of so many rectangles as two triangles each. */
const quads = (count: number): Buffer =>
  makeBuffer(
    Uint32Array.from(
      { length: count * 6 },
      (_, corner) => Math.floor(corner / 6) * 4 + [0, 1, 2, 0, 2, 3][corner % 6],
    ),
    BufferUsage.INDEX,
  )

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
