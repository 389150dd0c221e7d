import { smoothstep } from '../../../lib/easing'
import { clamp } from '../../../lib/numbers'
import { nearest, type Projected, project } from '../../camera/projection'
import { seatRadius, smallestSeat } from '../../palette'
import type { Scene } from '../../scene'
import { fadeShare, seated } from '../../stadium-value'
import { appear, blankAppearance } from '../appearance'
import {
  type DotSize,
  diamondFrom,
  dimmedMark,
  dotRadius,
  emptySeat,
  emptySeatColour,
  halo,
  haloStrength,
  hushed,
  markShadow,
  markShadowWidth,
  ringHole,
} from '../mark-style'
import { blankDot, blankMarkDot, blendDot, blendMark, type Pixels } from './raster'

/**
 * Paints the children who look different over the kept stands: the seats of those who have come down, the light that some
 * give, and their marks.
 * @param kept the stands in the light of the floods: a child's light falls on them
 */
export function paintChildren(scene: Scene, pixels: Pixels, kept: Uint8ClampedArray): void {
  const { stadium, palette, isHurried } = scene
  const { dim, hush } = stadium
  const marked = seated(stadium, stadium.marked)
  if (stadium.gather > 0) paintEmptySeats(scene, pixels, marked)
  const strength = (1 - dim * dimmedMark) * (1 - hush * hushed.marks)
  // Halos are the dear part of a frame: they are left out while a control is moved.
  if (!palette.isFlat && !isHurried) paintHalos(scene, pixels, { marked, kept, strength })
  paintMarks(scene, pixels, marked, strength)
  const forward = Math.max(dim, hush)
  if (forward > 0) paintMarks(scene, pixels, seated(stadium, stadium.changed), forward)
}

const emptySeatSize: DotSize = { radius: seatRadius * emptySeat.times, smallest: smallestSeat }

/** The seats of children who have come down. */
function paintEmptySeats(scene: Scene, pixels: Pixels, marked: Uint32Array): void {
  const { stadium, palette } = scene
  const { places } = stadium.seats
  const [dot, point, child] = [blankDot(), blankPoint(), blankAppearance()]
  ;[dot.red, dot.green, dot.blue] = emptySeatColour(palette).map(channel => channel * 255)
  for (const index of marked) {
    appear(scene, index, child)
    if (child.down <= 0) continue
    project(scene, places[index * 3], places[index * 3 + 1], places[index * 3 + 2], point)
    if (point.depth < nearest) continue
    dot.x = point.x
    dot.y = point.y
    dot.radius = dotRadius(emptySeatSize, scene, point.depth) + emptySeat.more
    dot.alpha = child.down
    blendDot(pixels, dot)
  }
}

/** Some of the marked children, at a strength from 0 to 1. */
function paintMarks(scene: Scene, pixels: Pixels, which: Uint32Array, strength: number): void {
  const { palette, stadium } = scene
  const [dot, point, child] = [blankMarkDot(), blankPoint(), blankAppearance()]
  dot.shadow = palette.isFlat ? 0 : markShadow.alpha * stadium.floods
  dot.shadowWidth = markShadowWidth(scene)
  dot.shaded = !palette.isFlat
  for (const index of which) {
    appear(scene, index, child)
    dot.alpha = strength * child.shown
    if (dot.alpha <= 0) continue
    project(scene, child.x, child.y, child.z, point)
    if (point.depth < nearest) continue
    dot.x = point.x
    dot.y = point.y
    dot.radius = dotRadius(child, scene, point.depth)
    dot.hole = child.ring * ringHole
    // Corners of two pixels would be a cross.
    const corners = (dot.radius - diamondFrom.disc) / (diamondFrom.diamond - diamondFrom.disc)
    dot.diamond = child.diamond * smoothstep(clamp(corners, 0, 1))
    dot.red = child.red * 255
    dot.green = child.green * 255
    dot.blue = child.blue * 255
    blendMark(pixels, dot)
  }
}

/** Steps from the middle of a halo to its edge that its light is worked out for. */
const haloSteps = 64
const haloFall = Float32Array.from({ length: haloSteps }, (_, step) => (1 - (step + 0.5) / haloSteps) ** 2.6)

/** What halos are painted of: the children, the stands they light, and how strong all marks are. */
interface Halos {
  readonly marked: Uint32Array
  readonly kept: Uint8ClampedArray
  readonly strength: number
}

/** The light that children give falls on those around them, more on what is bright in the light of the floods. */
function paintHalos(scene: Scene, pixels: Pixels, { marked, kept, strength }: Halos): void {
  const { stadium, size, apart } = scene
  const { data, width, height } = pixels
  const more =
    between(halo.dark.more, halo.lit.more, stadium.floods) *
    Math.max(0.3, apart / halo.apart) ** 0.8 *
    size.pixelRatio
  const all = between(halo.dark.strength, halo.lit.strength, stadium.floods) * strength
  const [point, child] = [blankPoint(), blankAppearance()]
  for (const index of marked) {
    const [before, after] = [stadium.previous[index], stadium.marks[index]]
    if (haloStrength[before] + haloStrength[after] === 0) continue
    appear(scene, index, child)
    const fade = before === 0 ? 1 : after === 0 ? 0 : fadeShare(stadium, stadium.seats.shades[index] / 255)
    const own = between(haloStrength[before], haloStrength[after], fade)
    const given = own * child.shown * all * (1 - child.down) * between(0.55, 1, child.open)
    if (given <= 0.004) continue
    project(scene, child.x, child.y, child.z, point)
    if (point.depth < nearest) continue
    const reach = dotRadius(child, scene, point.depth) * halo.times + more * between(0.6, 1, child.open)
    const [red, green, blue] = [child.red * given, child.green * given, child.blue * given]
    const left = Math.max(0, Math.ceil(point.x - reach - 0.5))
    const right = Math.min(width - 1, Math.floor(point.x + reach - 0.5))
    const top = Math.max(0, Math.ceil(point.y - reach - 0.5))
    const bottom = Math.min(height - 1, Math.floor(point.y + reach - 0.5))
    const scale = haloSteps / reach
    for (let row = top; row <= bottom; row++) {
      const dy = row + 0.5 - point.y
      let at = (row * width + left) * 4
      for (let column = left; column <= right; column++, at += 4) {
        const dx = column + 0.5 - point.x
        const step = (Math.sqrt(dx * dx + dy * dy) * scale) | 0
        if (step >= haloSteps) continue
        const lit = 0.3 * kept[at] + 0.55 * kept[at + 1] + 0.15 * kept[at + 2]
        const light = haloFall[step] * (0.16 * 255 + 1.1 * lit)
        data[at] += red * light
        data[at + 1] += green * light
        data[at + 2] += blue * light
      }
    }
  }
}

const blankPoint = (): Projected => ({ x: 0, y: 0, depth: 0 })
const between = (from: number, to: number, share: number): number => from + (to - from) * share
