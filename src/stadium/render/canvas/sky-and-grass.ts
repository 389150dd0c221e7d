import { smoothstep } from '../../../lib/easing'
import { clamp } from '../../../lib/numbers'
import { nearest, stadiumToClip } from '../../camera/projection'
import { groundHalf, offsetOf, pitchHalf } from '../../layout/bowl'
import type { Scene } from '../../scene'
import { clearness, hazed, type Light, noise, noiseSide } from './linear-light'
import type { Pixels } from './raster'

/**
 * Paints the sky, the grass with its stripes and markings under four pools of light, and the dark ground outside, as
 * square roots of light. Ground that the stands hide is left as it is.
 */
export function paintSkyAndGrass(scene: Scene, { data, width, height }: Pixels): void {
  const sky = skyOf(scene, width, height)
  const ground = new Ground(scene, width, height)
  const out = new Float64Array(3)
  for (let row = 0; row < height; row++) {
    ground.startRow(row)
    const noiseRow = (row % noiseSide) * noiseSide
    let at = row * width * 4
    for (let column = 0; column < width; column++, at += 4) {
      const found = ground.at(column, out)
      if (found === hidden) {
        data[at] = underStands[0]
        data[at + 1] = underStands[1]
        data[at + 2] = underStands[2]
        data[at + 3] = 255
        continue
      }
      if (found === missed) sky(column, row, out)
      const grain = noise[noiseRow + (column % noiseSide)]
      data[at] = Math.sqrt(out[0]) * 255 + grain
      data[at + 1] = Math.sqrt(out[1]) * 255 + grain
      data[at + 2] = Math.sqrt(out[2]) * 255 + grain
      data[at + 3] = 255
    }
  }
}

/** The sky low and high, and the glow of the bowl in it. */
const skyLow: Light = [0.003, 0.0044, 0.008]
const skyHigh: Light = [0.0012, 0.0017, 0.0034]
const glow: Light = [0.004, 0.006, 0.0098]

/**
 * Writes the light of the sky at a pixel. The glow falls off each way by itself, so that a pixel costs a multiplication.
 */
function skyOf({ air }: Scene, width: number, height: number) {
  const [middleX, middleY, reachX, reachY] = air.dome
  const fall = (count: number, placeAt: (share: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, index) => Math.exp(-1.5 * placeAt((index + 0.5) / count) ** 2))
  const across = fall(width, share => (share * 2 - 1 - middleX) / reachX)
  const down = fall(height, share => (1 - share * 2 - middleY) / reachY)
  const rows = Float64Array.from({ length: height * 3 }, (_, index) => {
    const up = 1 - (Math.floor(index / 3) + 0.5) / height
    const [low, high] = [skyLow[index % 3], skyHigh[index % 3]]
    return low + (high - low) * smoothstep(clamp((up - 0.35) / 0.65, 0, 1))
  })
  const [red, green, blue] = glow
  return (column: number, row: number, out: Float64Array): void => {
    const lit = across[column] * down[row]
    out[0] = rows[row * 3] + red * lit
    out[1] = rows[row * 3 + 1] + green * lit
    out[2] = rows[row * 3 + 2] + blue * lit
  }
}

/** What is seen of the ground between two surfaces of the stands, as square roots of its light. */
const underStands = [19, 22, 27]

/** What lies under a pixel: ground, no ground, or ground that the stands hide. */
const missed = 0
const met = 1
const hidden = 2

const grassDark: Light = [0.0088, 0.0238, 0.0172]
const grassLight: Light = [0.0124, 0.0318, 0.0228]
const chalk: Light = [0.22, 0.27, 0.245]
const apron: Light = [0.007, 0.009, 0.012]
const outside: Light = [0.0014, 0.0019, 0.003]
/** Metres from one mown stripe to the next but one. */
const mown = 10.5
/** Half the length and width of the grass, in metres. */
const grassHalf = { x: 57.2, y: 38.2 } as const
/** The light of the grass against that of the stands, and what is left of it where the pitch has no light. */
const grassLightTimes = 1.6
const pitchInDark = 0.3
/** Half the length and width of the ground without its corners. */
const straightX = groundHalf.x - groundHalf.corner
const straightY = groundHalf.y - groundHalf.corner
/** How far the ground reaches from the middle, in metres. */
const groundReach = 3000

/** The ground of a scene, pixel by pixel. */
class Ground {
  /** From the picture to the ground: three numbers for a step to the right, a step down, and the corner. */
  private readonly right: readonly number[]
  private readonly down: readonly number[]
  private readonly corner: readonly number[]
  /** Metres that the stands reach behind the edge of the ground, and from where on their light falls off. */
  private readonly standDepth: number
  private readonly glowReach: number
  private readonly light: number
  private rowX = 0
  private rowY = 0
  private rowW = 0

  constructor(scene: Scene, width: number, height: number) {
    const m = stadiumToClip(scene, new Float32Array(16))
    // The ground is the plane z = 0: from it to the picture is a 3 × 3 matrix, and back is its adjugate over its determinant.
    const [a, b, c, d, e, f, g, h, i] = [m[0], m[4], m[12], m[1], m[5], m[13], m[3], m[7], m[15]]
    const size = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    const toX = [e * i - f * h, c * h - b * i, b * f - c * e].map(value => value / size)
    const toY = [f * g - d * i, a * i - c * g, c * d - a * f].map(value => value / size)
    const toW = [d * h - e * g, b * g - a * h, a * e - b * d].map(value => value / size)
    const all = [toX, toY, toW]
    this.right = all.map(([x]) => (x * 2) / width)
    this.down = all.map(([, y]) => (-y * 2) / height)
    this.corner = all.map(([x, y, one], index) => one - x + y + (this.right[index] + this.down[index]) / 2)
    const { rows } = scene.stadium.seats
    this.standDepth = rows.length > 0 ? offsetOf(rows[rows.length - 1]) : 0
    this.glowReach = rows.length > 0 ? this.standDepth + 1 : 66
    this.light = pitchInDark + (1 - pitchInDark) * scene.stadium.pitchLight
  }

  startRow(row: number): void {
    this.rowX = this.corner[0] + this.down[0] * row
    this.rowY = this.corner[1] + this.down[1] * row
    this.rowW = this.corner[2] + this.down[2] * row
  }

  /** Writes the light of the ground under a pixel of the row, and says whether there is any. */
  at(column: number, out: Float64Array): typeof missed | typeof met | typeof hidden {
    const { right } = this
    // One over the metres before the eye.
    const near = this.rowW + right[2] * column
    if (near <= 0 || near > 1 / nearest) return missed
    const x = (this.rowX + right[0] * column) / near
    const y = (this.rowY + right[1] * column) / near
    const ax = Math.abs(x)
    const ay = Math.abs(y)
    if (ax > groundReach || ay > groundReach) return missed
    const bowl = toBox(ax, ay, straightX, straightY) - groundHalf.corner
    if (bowl <= 0.05) this.grassAt(x, y, { near, bowl }, out)
    else if (bowl > 0.3 && bowl < this.standDepth) return hidden
    else {
      const light = 1 + 1.6 / (1 + Math.max(bowl - this.glowReach, 0) / 22)
      const clear = clearness(1.4 / near)
      out[0] = hazed(outside[0] * light, 0, clear)
      out[1] = hazed(outside[1] * light, 1, clear)
      out[2] = hazed(outside[2] * light, 2, clear)
    }
    return met
  }

  /** Writes the light of a place inside the bowl; `near`: one over the metres before the eye, `bowl`: to its edge. */
  private grassAt(
    x: number,
    y: number,
    { near, bowl }: { near: number; bowl: number },
    out: Float64Array,
  ): void {
    const { right, down } = this
    // Metres a pixel covers: for lines no thinner than it.
    const [wideX, wideY] = [right[0] - x * right[2], right[1] - y * right[2]]
    const [deepX, deepY] = [down[0] - x * down[2], down[1] - y * down[2]]
    const wide = wideX * wideX + wideY * wideY
    const deep = (deepX * deepX + deepY * deepY) * 0.36
    const pixel = (Math.sqrt(Math.max(wide, deep)) / near) * 0.55
    const pool = poolsAt(x, y)
    const stripe = ramp(-0.04, 0.04, Math.sin((x * 2 * Math.PI) / mown))
    const ax = Math.abs(x)
    const ay = Math.abs(y)
    const edge = ramp(-2 * pixel, 2 * pixel, toBox(ax, ay, grassHalf.x, grassHalf.y) - 0.8)
    const line = edge < 1 ? chalkAt(x, ax, ay, pixel) * 0.4 : 0
    const apronLight = (0.45 + 0.55 * pool) * (1 - 0.62 * Math.exp(Math.min(bowl, 0) / 2.4))
    const clear = clearness(0.4 / near)
    for (let channel = 0 as 0 | 1 | 2; channel < 3; channel++) {
      const [dark, light] = [grassDark[channel], grassLight[channel]]
      const green = (dark + (light - dark) * stripe) * pool * grassLightTimes
      const lined = green + (chalk[channel] * pool - green) * line
      const all = lined + (apron[channel] * apronLight - lined) * edge
      out[channel] = hazed(all * this.light, channel, clear)
    }
  }
}

/** Light on the grass: four overlapping pools, one from each corner of the roof. */
function poolsAt(x: number, y: number): number {
  let sum = 0
  for (let corner = 0; corner < 4; corner++) {
    const across = (x + (corner < 2 ? 25 : -25)) / 52
    const along = (y + (corner % 2 === 0 ? 14 : -14)) / 40
    const fall = 1 / (1 + across * across + along * along)
    sum += fall * fall
  }
  const pool = sum / 2.35
  return 0.06 + 0.94 * pool * Math.sqrt(pool)
}

/** The most chalk of any marking at a place, 0 to 1, where a pixel covers so many metres. */
function chalkAt(x: number, ax: number, ay: number, pixel: number): number {
  const width = Math.max(pixel, 0.06)
  const strength = Math.min(1, 0.12 / width + 0.35)
  const reach = width + pixel * 0.5
  const fromGoal = Math.abs(ax - pitchHalf.x)
  let nearestLine = Math.abs(toBox(ax, ay, pitchHalf.x, pitchHalf.y))
  if (ay < pitchHalf.y) nearestLine = Math.min(nearestLine, ax)
  nearestLine = Math.min(nearestLine, Math.abs(Math.sqrt(x * x + ay * ay) - 9.15))
  if (ax < pitchHalf.x) {
    nearestLine = Math.min(
      nearestLine,
      Math.abs(toBox(fromGoal, ay, 16.5, 20.16)),
      Math.abs(toBox(fromGoal, ay, 5.5, 9.16)),
    )
    if (ax < 36) nearestLine = Math.min(nearestLine, Math.abs(Math.sqrt((ax - 41.5) ** 2 + ay * ay) - 9.15))
  }
  return nearestLine >= reach ? 0 : (1 - ramp(width - pixel * 0.5, reach, nearestLine)) * strength
}

/** Metres from a rectangle about the middle; negative inside. */
function toBox(ax: number, ay: number, halfX: number, halfY: number): number {
  const [x, y] = [ax - halfX, ay - halfY]
  return x > 0 && y > 0 ? Math.sqrt(x * x + y * y) : Math.max(x, y)
}

/** From 0 to 1 between two values, smoothly. */
const ramp = (from: number, to: number, value: number): number =>
  smoothstep(clamp((value - from) / (to - from), 0, 1))
