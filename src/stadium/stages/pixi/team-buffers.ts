import { type Buffer, BufferUsage, Geometry } from 'pixi.js'
import type { Scene } from '../../scene'
import { buffer } from './child-buffers'

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
