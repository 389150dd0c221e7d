import type { Seats } from './layout/seats'
import type { Motion } from './motion'
import { blankChildren, type Scene } from './scene'

/** An outline helps to find a few. Round more than this share of the children outlines would hide whom they are round. */
const mostOutlined = 1 / 100

/** How a painting comes about. */
export interface PaintingWay {
  /** Milliseconds until the next one, where it is known: this one is shown wholly by then. */
  readonly pace: number
  /** True while children are gathered on the pitch. */
  readonly gathered: boolean
  /** Now, in milliseconds; null where changes are cut to. */
  readonly now: number | null
  /** True where children who changed keep an outline. */
  readonly outline: boolean
}

/** The children as a scene has them: what each looks like, and where they stand when gathered. */
export class Recolouring {
  private readonly scene: Scene
  private readonly motion: Motion
  /** The slots as they were told; and, until the next frame, those that the last one showed. */
  private slots: Float32Array | null = null
  private lastSlots: Float32Array | null = null
  private begun = false
  private fading = false

  constructor(scene: Scene, motion: Motion) {
    this.scene = scene
    this.motion = motion
  }

  /** False until the children of this stadium have been painted: nobody has looked any other way yet. */
  get isBegun(): boolean {
    return this.begun
  }

  /** Other children, on other seats; they all look like plain seats. */
  seat(seats: Seats): void {
    Object.assign(this.scene, blankChildren(seats))
    this.scene.seatsVersion++
    this.scene.slotsVersion++
    this.scene.marksVersion++
    this.slots = this.lastSlots = null
    this.begun = false
  }

  /** Where children stand when gathered: x, y, z for each child. Returns false where that is known already. */
  setSlots(slots: Float32Array): boolean {
    if (slots === this.slots) return false
    this.slots = slots
    this.lastSlots ??= this.scene.slots
    this.scene.slots = slots
    this.scene.slotsVersion++
    return true
  }

  /**
   * New marks, one code a child; copied.
   * @param from the marks before the present gesture: children who differ from it light up. Null: nobody does.
   */
  paint(marks: Uint8Array, from: Uint8Array | null, { pace, gathered, now, outline }: PaintingWay): void {
    const { scene, motion } = this
    takeMarks(scene, marks, this.begun ? from : null, now === null)
    if (gathered && now !== null && this.lastSlots) keepLastPlaces(scene, this.lastSlots)
    scene.outline = outline && scene.changed.length <= mostOutlined * marks.length
    if (now === null) motion.recolourAtOnce()
    else motion.recolour(now, { walking: gathered, lit: scene.changed.length > 0, pace })
    this.begun = true
    this.fading = true
  }

  /** To be called in each frame before it is drawn: once a fade is over, how children looked before it is forgotten. */
  settle(): void {
    if (this.scene.fade === 1 && this.fading) {
      forgetPrevious(this.scene)
      this.fading = false
    }
    this.lastSlots = null
  }
}

/** Children whose mark differs between two pictures. */
export function changedChildren(before: Uint8Array, after: Uint8Array): Uint32Array {
  const found: number[] = []
  for (let child = 0; child < after.length; child++) if (before[child] !== after[child]) found.push(child)
  return Uint32Array.from(found)
}

/** Children who look different from a plain seat in either of two pictures, in the order of the children. */
export function markedChildren(before: Uint8Array, after: Uint8Array): Uint32Array {
  const found: number[] = []
  for (let child = 0; child < after.length; child++)
    if ((before[child] | after[child]) !== 0) found.push(child)
  return Uint32Array.from(found)
}

/**
 * Puts new marks into a scene, keeping those it showed until now for the fade. `from`: the marks before the present
 * gesture, from which change is counted; null where nobody is to light up. `atOnce`: no fade follows.
 */
export function takeMarks(scene: Scene, marks: Uint8Array, from: Uint8Array | null, atOnce: boolean): void {
  scene.previous.set(atOnce ? marks : scene.marks)
  scene.marks.set(marks)
  scene.marked = markedChildren(scene.previous, scene.marks)
  scene.changed = from ? changedChildren(from, marks) : new Uint32Array()
  scene.marksVersion++
}

/** Once a fade is over, nobody is drawn for how they looked before it. */
export function forgetPrevious(scene: Scene): void {
  scene.previous.set(scene.marks)
  scene.marked = markedChildren(scene.marks, scene.marks)
  scene.marksVersion++
}

/**
 * Whoever has just stopped being marked walks home from where they stood: lets them keep their place on the pitch, where
 * the new places have sent them to their seats already. The scene gets slots of its own; the array it had is left alone.
 * @param last the slots before the present ones: x, y, z for each child
 */
export function keepLastPlaces(scene: Scene, last: Float32Array): void {
  const { marks, slots } = scene
  let kept: Float32Array | null = null
  for (const child of scene.marked) {
    if (marks[child] !== 0) continue
    kept ??= slots.slice()
    kept.set(last.subarray(child * 3, child * 3 + 3), child * 3)
  }
  if (!kept) return
  scene.slots = kept
  scene.slotsVersion++
}
