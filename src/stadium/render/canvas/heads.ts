import { smoothstep } from '../../../lib/easing'
import { clamp } from '../../../lib/numbers'
import { nearest, stadiumToClip } from '../../camera/projection'
import type { Scene } from '../../scene'
import { seatsFilled } from '../../stadium-value'
import { headRadius, nearHeads } from '../mark-style'
import { clearness, hazed } from './linear-light'
import type { Pixels } from './raster'

/**
 * Paints every child as a head in the light of the floods, far ones first, as square roots of light: a soft round, lit
 * from above and dark below, and never more than that. Seats nobody is in yet are nearly dark.
 */
export function paintHeads(scene: Scene, { data, width, height }: Pixels): void {
  const { stadium, focal, size } = scene
  const { places, light, count } = stadium.seats
  const m = stadiumToClip(scene, new Float32Array(16))
  const filled = seatsFilled(stadium)
  const [halfWidth, halfHeight] = [width / 2, height / 2]
  const [least, most] = [headSize.least * size.pixelRatio, headSize.most * size.pixelRatio]
  const sprites = new HeadSprites()
  for (let turn = 0; turn < count; turn++) {
    const seat = scene.air.inside ? count - 1 - turn : turn
    const [x, y, z] = [places[seat * 3], places[seat * 3 + 1], places[seat * 3 + 2]]
    const w = m[3] * x + m[7] * y + m[11] * z + m[15]
    if (w < nearest) continue
    const wanted = (headRadius * focal) / w
    const radius = clamp(wanted, least, most)
    const px = halfWidth + (halfWidth * (m[0] * x + m[4] * y + m[8] * z + m[12])) / w
    const py = halfHeight - (halfHeight * (m[1] * x + m[5] * y + m[9] * z + m[13])) / w
    if (px < -radius || py < -radius || px > width + radius || py > height + radius) continue
    const sprite = sprites.at(radius, px, py)
    // A head smaller than the smallest that is drawn gives so much less light.
    const cover = Math.min(1, (wanted * wanted) / (radius * radius))
    const round = roundness(radius)
    const strength = (1 - round) * (0.55 + 0.45 * cover) + round * nearHeads
    const given = (seat < filled ? 1 : unfilledLight) / 65025
    const clear = clearness(w)
    const at = seat * 4
    const red = rootOf(light[at] ** 2 * given, 0, clear, strength)
    const green = rootOf(light[at + 1] ** 2 * given, 1, clear, strength)
    const blue = rootOf(light[at + 2] ** 2 * given, 2, clear, strength)
    const { side, cells } = sprite
    const [left, top] = [Math.floor(px) - sprite.reach, Math.floor(py) - sprite.reach]
    const [firstColumn, lastColumn] = [Math.max(0, -left), Math.min(side, width - left)]
    const lastRow = Math.min(side, height - top)
    for (let row = Math.max(0, -top); row < lastRow; row++) {
      let cell = (row * side + firstColumn) * 2
      let pixel = ((top + row) * width + left + firstColumn) * 4
      for (let column = firstColumn; column < lastColumn; column++, cell += 2, pixel += 4) {
        const keep = cells[cell]
        if (keep === 256) continue
        const add = cells[cell + 1]
        data[pixel] = (data[pixel] * keep + red * add + 128) >> 8
        data[pixel + 1] = (data[pixel + 1] * keep + green * add + 128) >> 8
        data[pixel + 2] = (data[pixel + 2] * keep + blue * add + 128) >> 8
      }
    }
  }
}

/** The least and the most a head's radius may be, in CSS pixels. */
const headSize = { least: 0.72, most: 16 } as const
/** Share of its light that a seat gives before anybody sits there. */
const unfilledLight = 0.06

/** One channel of a seat's light through the air, as its square root, 0 to 255. */
function rootOf(light: number, channel: 0 | 1 | 2, clear: number, strength: number): number {
  return Math.sqrt(hazed(light, channel, clear) * strength) * 255
}

/** How far a head is drawn as a round rather than a dot: 0 up to 1.2 pixels, 1 from 3.4 on. */
const roundness = (radius: number): number => smoothstep(clamp((radius - 1.2) / 2.2, 0, 1))

/** A head of one size at one place between the pixels: for each of its pixels, how much it keeps and takes, of 256. */
interface HeadSprite {
  readonly side: number
  /** Pixels from the one its middle lies in to its edge. */
  readonly reach: number
  readonly cells: Uint16Array
}

/** Places between two pixels, each way, that heads are drawn at; sizes for each pixel of the radius. */
const finePlaces = 8
const fineSizes = 8

/** Heads drawn once for every size and place between the pixels: there are few, and thousands of children. */
class HeadSprites {
  private readonly made: (HeadSprite | undefined)[] = []

  /** The head of a radius with its middle at a place, in pixels. */
  at(radius: number, x: number, y: number): HeadSprite {
    // Large heads are few, and a step of a quarter of a pixel is small in them.
    const fine = radius < 3 ? fineSizes : fineSizes / 2
    const size = Math.round(radius * fine)
    const column = Math.floor((x - Math.floor(x)) * finePlaces)
    const row = Math.floor((y - Math.floor(y)) * finePlaces)
    const key = ((radius < 3 ? size : size + 64) * finePlaces + row) * finePlaces + column
    this.made[key] ??= headSprite(size / fine, (column + 0.5) / finePlaces, (row + 0.5) / finePlaces)
    return this.made[key]
  }
}

/** Draws a head whose middle lies so far into its pixel. */
function headSprite(radius: number, x: number, y: number): HeadSprite {
  const reach = Math.ceil(radius + 0.5)
  const side = reach * 2 + 1
  const cells = new Uint16Array(side * side * 2)
  const rounded = roundness(radius)
  const big = smoothstep(clamp((radius - 3) / 6, 0, 1))
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const [dx, dy] = [column - reach + 0.5 - x, row - reach + 0.5 - y]
      const away = Math.hypot(dx, dy)
      const soft = 1 - big * 0.85 * (1 - smoothstep(clamp((1.04 - away / radius) / 0.49, 0, 1)))
      const alpha = clamp(radius + 0.5 - away, 0, 1) * soft
      // Light comes from above: a cap of light, and dark below.
      const across = dx / radius
      const cap = smoothstep(clamp((0.62 - (dy / radius + 0.2 * across * across)) / 1.42, 0, 1))
      const capped = 0.1 + (1.65 + 0.1 * big) * cap
      const shade = 1 + (capped - 1) * (0.55 + 0.45 * rounded)
      const at = (row * side + column) * 2
      cells[at] = Math.round(256 * (1 - alpha))
      cells[at + 1] = Math.round(256 * alpha * Math.sqrt(Math.max(0, shade)))
    }
  }
  return { side, reach, cells }
}
