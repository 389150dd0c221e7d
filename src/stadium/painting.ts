import { blankChildren } from './blank-scene'
import { forgetPrevious, takeMarks } from './changes'
import { keepLastPlaces } from './last-places'
import type { Motion } from './motion'
import type { Scene } from './scene'
import type { Seats } from './seats'

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
export class Painting {
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
