import { nearest, type Projected, project } from '../../camera/projection'
import { type Colour, seatRadius, smallestSeat } from '../../palette'
import type { Scene } from '../../scene'
import { seated } from '../../stadium-value'
import { appear, blankAppearance } from '../appearance'
import {
  type DotSize,
  dimmedStand,
  dotRadius,
  emptySeat,
  emptySeatColour,
  largestPlayer,
  lightOf,
  playerStyles,
  ringHole,
} from '../mark-style'
import { blankDot, blendDot, type Dot, type Pixels } from './raster'

/** What the plain canvas draws over the kept stands in every frame. */

/** The team and the empty places. */
export function paintPlayers(scene: Scene, pixels: Pixels): void {
  const { stadium, palette, size, focal } = scene
  const { places, kinds, scale } = stadium.players
  const [dot, point] = [blankDot(), blankPoint()]
  setColour(dot, palette.player)
  for (let post = 0; post < kinds.length; post++) {
    project(scene, places[post * 3], places[post * 3 + 1], places[post * 3 + 2], point)
    if (point.depth < nearest) continue
    const style = playerStyles[kinds[post]]
    const wanted = scale * Math.max((style.radius * focal) / point.depth, style.smallest * size.pixelRatio)
    dot.x = point.x
    dot.y = point.y
    dot.radius = Math.min(largestPlayer * size.pixelRatio, wanted)
    dot.hole = style.ring * ringHole
    dot.alpha = style.alpha * (1 - stadium.dim * dimmedStand)
    blendDot(pixels, dot)
  }
}

const emptySeatSize: DotSize = { radius: seatRadius * emptySeat.times, smallest: smallestSeat }

/** The seats of children who have come down. */
export function paintEmptySeats(scene: Scene, pixels: Pixels): void {
  const { stadium, palette } = scene
  const { places } = stadium.seats
  const [dot, point, child] = [blankDot(), blankPoint(), blankAppearance()]
  setColour(dot, emptySeatColour(palette))
  for (const index of seated(stadium, stadium.marked)) {
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
export function paintMarks(scene: Scene, pixels: Pixels, which: Uint32Array, alpha: number): void {
  const [dot, point, child] = [blankDot(), blankPoint(), blankAppearance()]
  dot.alpha = alpha
  for (const index of which) {
    appear(scene, index, child)
    project(scene, child.x, child.y, child.z, point)
    if (point.depth < nearest) continue
    dot.x = point.x
    dot.y = point.y
    dot.radius = dotRadius(child, scene, point.depth)
    dot.hole = child.ring * ringHole
    dot.red = child.red * 255
    dot.green = child.green * 255
    dot.blue = child.blue * 255
    blendDot(pixels, dot)
  }
}

/** The rings around some of the children who changed. */
export function paintLight(scene: Scene, pixels: Pixels, which: Uint32Array): void {
  const ratio = scene.size.pixelRatio
  const { off, thickness, alpha } = lightOf(scene.stadium)
  const [dot, point, child] = [blankDot(), blankPoint(), blankAppearance()]
  setColour(dot, scene.palette.light)
  dot.alpha = alpha
  for (const index of which) {
    appear(scene, index, child)
    project(scene, child.x, child.y, child.z, point)
    if (point.depth < nearest) continue
    dot.x = point.x
    dot.y = point.y
    dot.radius = dotRadius(child, scene, point.depth) + off * ratio
    dot.hole = Math.max(0, 1 - (thickness * ratio) / dot.radius)
    blendDot(pixels, dot)
  }
}

/** Moves every pixel towards the background. */
export function dimPixels(data: Uint8ClampedArray, background: Colour, share: number): void {
  const [red, green, blue] = background.map(channel => channel * 255 * share)
  const keep = 1 - share
  for (let at = 0; at < data.length; at += 4) {
    data[at] = data[at] * keep + red
    data[at + 1] = data[at + 1] * keep + green
    data[at + 2] = data[at + 2] * keep + blue
  }
}

function setColour(dot: Dot, [red, green, blue]: Colour): void {
  dot.red = red * 255
  dot.green = green * 255
  dot.blue = blue * 255
}

const blankPoint = (): Projected => ({ x: 0, y: 0, depth: 0 })
