/** The look of one mark as every contestant draws it: colour (0 to 1) and radius in metres. */
export interface BenchMark {
  readonly colour: readonly [number, number, number]
  readonly radius: number
  readonly ring: boolean
}

/** What travels as JSON: everything that is not one number a child. */
export interface ChildrenHead {
  readonly count: number
  /** Pictures in `pictures`; each differs from the one before in a few dozen children. */
  readonly steps: number
  /** World metres to clip space, column-major, for 1280 × 720. */
  readonly viewProjection: readonly number[]
  /** Where the eye is, in metres. */
  readonly eye: readonly [number, number, number]
  /** Device pixels a metre at clip distance 1. */
  readonly pixelsAMetre: number
  /** Least radius of a plain seat and of a mark, in pixels. */
  readonly smallestSeat: number
  readonly smallestMark: number
  readonly background: readonly [number, number, number]
  readonly seatDark: readonly [number, number, number]
  readonly seatLight: readonly [number, number, number]
  readonly marks: readonly BenchMark[]
}

/** The children every contestant draws. */
export interface Children extends ChildrenHead {
  /** Seats, three numbers a child, metres. */
  readonly seats: Float32Array<ArrayBuffer>
  /** Lightness of each seat, 0 to 255. */
  readonly shades: Uint8Array<ArrayBuffer>
  /** `steps` pictures of `count` mark codes: a control moved by one notch goes from one to the next. */
  readonly pictures: readonly Uint8Array<ArrayBuffer>[]
}

/** One file for the browser: seats, shades, pictures, in that order. */
export function packChildren(children: Children): Uint8Array<ArrayBuffer> {
  const { count, steps } = children
  const bytes = new Uint8Array(count * (13 + steps))
  bytes.set(new Uint8Array(children.seats.buffer, children.seats.byteOffset, count * 12))
  bytes.set(children.shades, count * 12)
  children.pictures.forEach((picture, step) => {
    bytes.set(picture, count * (13 + step))
  })
  return bytes
}

/** The reverse of `packChildren`. */
export function unpackChildren(head: ChildrenHead, bytes: ArrayBuffer): Children {
  const { count, steps } = head
  return {
    ...head,
    seats: new Float32Array(bytes, 0, count * 3),
    shades: new Uint8Array(bytes, count * 12, count),
    pictures: Array.from({ length: steps }, (_, step) => new Uint8Array(bytes, count * (13 + step), count)),
  }
}

/** A picture in which every child has another mark than in `picture`: the full recolour. */
export function everyoneElse(picture: Uint8Array, marks: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(picture, mark => (mark + 1) % marks)
}

/** Pixels across one child's dot for each mark, at clip distance `w`: the same rule in every contestant. */
export function dotPixels(children: Children, mark: number, w: number): number {
  const least = mark === 0 ? 2 * children.smallestSeat : 2 * children.smallestMark
  return Math.max(2 * children.marks[mark]!.radius * (children.pixelsAMetre / w), least)
}

/** Position of a child on the canvas (−1 to 1 each way) and its clip distance. */
export function project(children: Children, child: number): readonly [number, number, number] {
  const m = children.viewProjection
  const x = children.seats[child * 3]!
  const y = children.seats[child * 3 + 1]!
  const z = children.seats[child * 3 + 2]!
  const row = (r: number) => m[r]! * x + m[4 + r]! * y + m[8 + r]! * z + m[12 + r]!
  const w = row(3)
  return [row(0) / w, row(1) / w, w]
}
