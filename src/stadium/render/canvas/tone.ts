import { smoothstep } from '../../../lib/easing'
import { clamp } from '../../../lib/numbers'
import type { Colour } from '../../palette'
import type { Air, Scene } from '../../scene'
import { noise, noiseSide } from './linear-light'
import type { Pixels } from './raster'

/** Turns square roots of light into the colours of a screen, in place: exposure, vignette, tone curve and sRGB. */
export function tone({ air }: Scene, { data, width, height }: Pixels): void {
  const across = Float64Array.from({ length: width }, (_, column) => {
    const x = ((column + 0.5) / width) * 2 - 1
    return 0.5 * (0.6 * x) ** 2
  })
  for (let row = 0; row < height; row++) {
    const y = 1 - ((row + 0.5) / height) * 2
    const low = 1 - 0.38 * smoothstep(clamp((-0.45 - y) / 0.55, 0, 1))
    const exposed = air.exposure * low
    const open = 1 - 0.5 * (0.66 * y) ** 2
    const noiseRow = (row % noiseSide) * noiseSide
    let at = row * width * 4
    const edge = air.foot > 0 && Math.abs(y) > 0.84
    for (let column = 0; column < width; column++, at += 4) {
      const scale = Math.sqrt(exposed * (open - across[column])) * tableScale
      const grain = noise[noiseRow + (column % noiseSide)]
      if (edge) {
        dugoutEdge(data, at, { air, x: ((column + 0.5) / width) * 2 - 1, y, scale, grain })
        continue
      }
      data[at] = screenTable[(data[at] * scale) | 0] + grain
      data[at + 1] = screenTable[(data[at + 1] * scale) | 0] + grain
      data[at + 2] = screenTable[(data[at + 2] * scale) | 0] + grain
    }
  }
}

/** A screen's value, 0 to 255, by the square root of exposed light, from 0 to `most`. */
const tableSize = 4096
const most = 2
const tableScale = (tableSize / (255 * most)) * 0.9999
const curveTable = Float32Array.from({ length: tableSize }, (_, at) => {
  const light = (((at + 0.5) / tableSize) * most) ** 2
  return clamp((light * (2.51 * light + 0.03)) / (light * (2.43 * light + 0.59) + 0.14), 0, 1)
})
const screenTable = curveTable.map(value => toScreen(value))

function toScreen(light: number): number {
  return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)
}

/** The light under the dugout's roof and behind its bench, and of the roof's lip. */
const underRoof = [0.0016, 0.002, 0.003]
const roofLip = [0.012, 0.014, 0.018]

/** Tones one pixel near the upper or the lower edge of the view from the dugout, where its roof and its bench are. */
function dugoutEdge(
  data: Uint8ClampedArray,
  at: number,
  { air, x, y, scale, grain }: { air: Air; x: number; y: number; scale: number; grain: number },
): void {
  const below = 0.935 - 0.045 * x * x - y
  const roof = 1 - smoothstep(clamp(below / 0.03, 0, 1))
  const bench = 1 - smoothstep(clamp((y + 0.955 - 0.03 * x * x) / 0.035, 0, 1))
  const dark = Math.max(roof, bench) * air.foot
  const lip = Math.exp(-(((below - 0.004) / 0.006) ** 2)) * air.foot
  for (let channel = 0; channel < 3; channel++) {
    const light = curveTable[(data[at + channel] * scale) | 0]
    data[at + channel] =
      toScreen(light + (underRoof[channel] - light) * dark + roofLip[channel] * lip) + grain
  }
}

/** How a picture is seen: how far the floods are out, and how far all is dimmed besides, each from 0 to 1. */
export interface Grade {
  readonly down: number
  readonly dim: number
}

/**
 * Writes a toned picture as it is seen with the floods partly out: what an eye makes out in the dark has no colour of its
 * own, and the lamps are out; then dimmed.
 */
export function grade(out: Uint8ClampedArray, lit: Uint8ClampedArray, { down, dim }: Grade): void {
  // Every part is a whole number of 4096ths, so that a pixel costs six multiplications of whole numbers.
  const litShare = Math.round(4096 * (1 - down) * (1 - dim))
  const tables = [0, 1, 2].map(channel =>
    Int32Array.from({ length: 256 }, (_, luminance) => {
      const night = nightOf(channel, luminance / 255)
      const dimmed = nightDim[channel] + 0.16 * night
      return Math.round(4096 * 255 * (night * down * (1 - dim) + dimmed * dim) + 2048)
    }),
  )
  const [reds, greens, blues] = tables
  // Whole pixels at a time, alpha in the highest byte: they are opaque, and so stay small whole numbers to an interpreter.
  const [from, to] = [lit, out].map(bytes => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4))
  for (let at = 0; at < from.length; at++) {
    const pixel = from[at]
    const red = pixel & 255
    const green = (pixel >> 8) & 255
    const blue = (pixel >> 16) & 255
    const luminance = (red * 64 + green * 154 + blue * 38) >> 8
    to[at] =
      opaque |
      (((blue * litShare + blues[luminance]) >> 12) << 16) |
      (((green * litShare + greens[luminance]) >> 12) << 8) |
      ((red * litShare + reds[luminance]) >> 12)
  }
}

/** The alpha of an opaque pixel, in its place. */
const opaque = 255 << 24

const nightLow = [0.013, 0.019, 0.033]
const nightTint = [0.5, 0.61, 0.83]
const nightDim = [0.018, 0.024, 0.037]

/** One channel of what is left of a luminance once the floods are out, 0 to 1. */
function nightOf(channel: number, luminance: number): number {
  return nightLow[channel] + (nightTint[channel] * luminance * (0.55 + luminance)) / (1 + 3.4 * luminance)
}

/** Writes a picture without light as it is seen dimmed: every pixel a share of the way to the background. */
export function dimmed(
  out: Uint8ClampedArray,
  lit: Uint8ClampedArray,
  background: Colour,
  share: number,
): void {
  const [red, green, blue] = background.map(channel => channel * 255 * share)
  const keep = 1 - share
  for (let at = 0; at < lit.length; at += 4) {
    out[at] = lit[at] * keep + red
    out[at + 1] = lit[at + 1] * keep + green
    out[at + 2] = lit[at + 2] * keep + blue
    out[at + 3] = 255
  }
}
