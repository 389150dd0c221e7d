import type { Scene } from '../../scene'
import { seatsFilled } from '../../stadium-value'
import { dimmedStand, hushed } from '../mark-style'
import { paintFlatStands } from './flat-stands'
import { paintHeads } from './heads'
import { paintLamps } from './lamps'
import { enlarged } from './polygons'
import { paintSkyAndGrass } from './sky-and-grass'
import { paintSolids } from './solid-quads'
import { dimmed, grade, tone } from './tone'

/**
 * Screens with more device pixels a CSS pixel than this get stands half as fine each way, and marks as fine as they can be:
 * the processor of a phone would take a third of a second for what few can see.
 */
const finest = 2

/**
 * What depends on the camera alone, painted once and kept: the stands in the light of the floods; and the same picture
 * with the floods as far out, and as far dimmed, as they were last.
 */
export class KeptStands {
  private lit: ImageData | null = null
  private litKey = ''
  private shown: Uint8ClampedArray | null = null
  private shownKey = ''
  /** Everything but the heads, while seats fill: kept from frame to frame. */
  private shell: Uint8ClampedArray | null = null
  private shellKey = ''
  private cameraVersion = Number.NaN

  /** The stands in the light of the floods, in so many device pixels. Not to be changed. */
  floodlit(scene: Scene, width: number, height: number): Uint8ClampedArray {
    const { cameraVersion, paletteVersion, palette, stadium } = scene
    // While seats fill before a camera that stays, only heads are painted, and they may be fine.
    const isCalm = scene.isStill || (stadium.filled < 1 && cameraVersion === this.cameraVersion)
    const isFine = isCalm && scene.size.pixelRatio <= finest
    this.cameraVersion = cameraVersion
    const versions = `${cameraVersion} ${stadium.seatsVersion} ${paletteVersion} ${stadium.pitchLight}`
    const shell = `${width} ${height} ${versions} ${isFine}`
    const key = `${shell} ${seatsFilled(stadium)}`
    if (this.lit && key === this.litKey) return this.lit.data
    this.litKey = key
    this.shownKey = ''
    if (palette.isFlat) this.lit = this.flat(scene, width, height)
    else this.lit = isFine ? this.fine(scene, width, height, shell) : this.coarse(scene, width, height, shell)
    return this.lit.data
  }

  /** The stands as they are seen now: `floodlit`, with the floods partly out, or dimmed. Not to be changed. */
  asSeen(scene: Scene, width: number, height: number): Uint8ClampedArray {
    const lit = this.floodlit(scene, width, height)
    const { palette, stadium } = scene
    const { dim, hush } = stadium
    const [down, dark] = palette.isFlat
      ? [0, dim * dimmedStand]
      : [1 - stadium.floods, Math.max(dim, hush * hushed.floods)]
    if (down === 0 && dark === 0) return lit
    const key = `${this.litKey} ${down} ${dark}`
    if (this.shown?.length !== lit.length) this.shown = new Uint8ClampedArray(lit.length)
    else if (key === this.shownKey) return this.shown
    this.shownKey = key
    if (palette.isFlat) dimmed(this.shown, lit, palette.background, dark)
    else grade(this.shown, lit, { down, dim: dark })
    return this.shown
  }

  forget(): void {
    this.litKey = this.shownKey = this.shellKey = ''
  }

  /** Gives back what is kept. */
  stop(): void {
    this.lit = this.shown = this.shell = null
  }

  private flat(scene: Scene, width: number, height: number): ImageData {
    const image = new ImageData(width, height)
    paintFlatStands(scene, image)
    return image
  }

  /** The stands in the light of the floods, half as fine each way. */
  private coarse(scene: Scene, width: number, height: number, key: string): ImageData {
    const { size } = scene
    const pixelRatio = size.pixelRatio / 2
    const half = { ...scene, size: { ...size, pixelRatio }, focal: scene.focal / 2 }
    const [halfWidth, halfHeight] = [size.width, size.height].map(side =>
      Math.max(1, Math.round(side * pixelRatio)),
    )
    return enlarged(this.fine(half, halfWidth, halfHeight, key), width, height)
  }

  private fine(scene: Scene, width: number, height: number, key: string): ImageData {
    const image = this.shellOf(scene, width, height, key)
    paintHeads(scene, image)
    paintLamps(scene, image)
    tone(scene, image)
    return image
  }

  /** Everything but heads and lamps. */
  private shellOf(scene: Scene, width: number, height: number, key: string): ImageData {
    if (this.shell && key === this.shellKey) return new ImageData(this.shell.slice(), width, height)
    const image = new ImageData(width, height)
    paintSkyAndGrass(scene, image)
    paintSolids(scene, image)
    const isFilling = scene.stadium.filled < 1
    this.shell = isFilling ? image.data.slice() : null
    this.shellKey = isFilling ? key : ''
    return image
  }
}
