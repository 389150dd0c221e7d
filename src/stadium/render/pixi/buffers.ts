import { Buffer, BufferUsage, Geometry } from 'pixi.js'
import type { Scene } from '../../scene'
/** Something for the GPU to hold that is written to now and then. */
export const buffer = (data: Float32Array | Uint8Array | Uint32Array, usage: number): Buffer =>
  new Buffer({ data, usage: usage | BufferUsage.COPY_DST, shrinkToFit: false })

/** A list of children to draw: point indices into the shared buffers, uploaded only as far as they reach. */
class ChildList {
  readonly geometry: Geometry
  private readonly indices: Buffer

  constructor(attributes: ChildBuffers['attributes'], children: number) {
    this.indices = buffer(new Uint32Array(children), BufferUsage.INDEX)
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

/**
 * What the GPU holds of the children of one stadium: seats and slots (three floats a child), shades, and the two mark
 * bytes (before, now). Made anew when the stadium changes; marks and slots are updated in place.
 */
export class ChildBuffers {
  readonly attributes
  readonly everyone: Geometry
  readonly marked: ChildList
  readonly changed: ChildList
  private readonly slots: Buffer
  private readonly marks: Buffer

  constructor(scene: Scene) {
    const children = scene.shades.length
    // Two bytes a child: there is no one-byte vertex format.
    const shades = new Uint8Array(children * 2)
    for (let child = 0; child < children; child++) shades[child * 2] = scene.shades[child]
    this.slots = buffer(scene.slots.slice(), BufferUsage.VERTEX)
    this.marks = buffer(new Uint8Array(children * 2), BufferUsage.VERTEX)
    this.attributes = {
      aSeat: { buffer: buffer(scene.seats, BufferUsage.VERTEX), format: 'float32x3' as const },
      aSlot: { buffer: this.slots, format: 'float32x3' as const },
      aMarks: { buffer: this.marks, format: 'unorm8x2' as const },
      aShade: { buffer: buffer(shades, BufferUsage.VERTEX), format: 'unorm8x2' as const },
    }
    const { aSeat, aShade } = this.attributes
    this.everyone = new Geometry({ attributes: { aSeat, aShade }, topology: 'point-list' })
    this.marked = new ChildList(this.attributes, children)
    this.changed = new ChildList(this.attributes, children)
  }

  updateSlots(scene: Scene): void {
    ;(this.slots.data as Float32Array).set(scene.slots)
    this.slots.update(scene.slots.byteLength)
  }

  updateMarks(scene: Scene): void {
    const data = this.marks.data as Uint8Array
    const { marks, previous } = scene
    for (let child = 0; child < marks.length; child++) {
      data[child * 2] = previous[child]
      data[child * 2 + 1] = marks[child]
    }
    this.marks.update(data.byteLength)
    this.marked.set(scene.marked)
    this.changed.set(scene.changed)
  }

  destroy(): void {
    for (const { buffer: held } of Object.values(this.attributes)) held.destroy()
    this.everyone.destroy()
    this.marked.geometry.destroy(true)
    this.changed.geometry.destroy(true)
  }
}

/** Room for so many more than there are, so that those who walk on and off do not need new buffers in every frame. */
const spare = 64

interface Held {
  readonly geometry: Geometry
  readonly places: Buffer
  readonly kinds: Buffer
  readonly room: number
}

function hold(room: number): Held {
  const places = buffer(new Float32Array(room * 3), BufferUsage.VERTEX)
  // Two bytes a place: there is no one-byte vertex format.
  const kinds = buffer(new Uint8Array(room * 2), BufferUsage.VERTEX)
  const geometry = new Geometry({
    attributes: {
      aSeat: { buffer: places, format: 'float32x3' },
      aMarks: { buffer: kinds, format: 'unorm8x2' },
    },
    indexBuffer: Uint32Array.from({ length: room }, (_, place) => place),
    topology: 'point-list',
  })
  return { geometry, places, kinds, room }
}

/** What the GPU holds of the team: where each worker and each empty place is, and its kind. Written in place while it fits. */
export class TeamBuffers {
  private held: Held | null = null

  /** Takes the team of a scene. Returns what draws it: another geometry once it has outgrown the last. */
  take({ playerPlaces, playerKinds }: Scene): Geometry {
    const count = playerKinds.length
    const old = this.held
    const held = old && old.room >= count ? old : hold(count + spare)
    const kinds = held.kinds.data as Uint8Array
    ;(held.places.data as Float32Array).set(playerPlaces)
    for (let post = 0; post < count; post++) kinds[post * 2] = playerKinds[post]
    held.places.update(held.places.data.byteLength)
    held.kinds.update(kinds.byteLength)
    held.geometry.indexCount = count
    this.held = held
    if (old && old !== held) old.geometry.destroy(true)
    return held.geometry
  }

  destroy(): void {
    this.held?.geometry.destroy(true)
  }
}
