import { nearest, type Projected, project } from '../../camera/projection'
import { seated } from '../../motion'
import { seatRadius, smallestSeat } from '../../palette'
import type { Scene } from '../../scene'
import { appear, blankAppearance } from '../appearance'
import {
  dimmedStand,
  dotRadius,
  emptySeat,
  emptySeatColour,
  largestPlayer,
  lightOf,
  playerLooks,
  ringHole,
} from '../mark-style'
import { blendDot, type Pixels } from './raster'

/** What the plain canvas draws over the kept stands in every frame. */

const point: Projected = { x: 0, y: 0, depth: 0 }
const child = blankAppearance()

/** The team and the empty places. */
export function paintPlayers(scene: Scene, pixels: Pixels): void {
  const { playerPlaces, playerKinds, palette, size, focal } = scene
  const [red, green, blue] = palette.player
  for (let post = 0; post < playerKinds.length; post++) {
    project(scene, playerPlaces[post * 3], playerPlaces[post * 3 + 1], playerPlaces[post * 3 + 2], point)
    if (point.depth < nearest) continue
    const look = playerLooks[playerKinds[post]]
    const wanted =
      scene.playerScale * Math.max((look.radius * focal) / point.depth, look.smallest * size.pixelRatio)
    const radius = Math.min(largestPlayer * size.pixelRatio, wanted)
    const alpha = look.alpha * (1 - scene.dim * dimmedStand)
    blendDot(
      pixels,
      point.x,
      point.y,
      radius,
      look.ring * ringHole,
      red * 255,
      green * 255,
      blue * 255,
      alpha,
    )
  }
}

/** The seats of children who have come down. */
export function paintEmptySeats(scene: Scene, pixels: Pixels): void {
  const [red, green, blue] = emptySeatColour(scene.palette)
  for (const index of seated(scene, scene.marked)) {
    appear(scene, index, child)
    if (child.down <= 0) continue
    project(scene, scene.seats[index * 3], scene.seats[index * 3 + 1], scene.seats[index * 3 + 2], point)
    if (point.depth < nearest) continue
    const radius = dotRadius(
      seatRadius * emptySeat.times,
      scene.focal / point.depth,
      smallestSeat,
      scene.size.pixelRatio,
    )
    blendDot(
      pixels,
      point.x,
      point.y,
      radius + emptySeat.more,
      0,
      red * 255,
      green * 255,
      blue * 255,
      child.down,
    )
  }
}

/** Some of the marked children, at a strength from 0 to 1. */
export function paintMarks(scene: Scene, pixels: Pixels, which: Uint32Array, alpha: number): void {
  const ratio = scene.size.pixelRatio
  for (const index of which) {
    appear(scene, index, child)
    project(scene, child.x, child.y, child.z, point)
    if (point.depth < nearest) continue
    const radius = dotRadius(child.radius, scene.focal / point.depth, child.smallest, ratio)
    blendDot(
      pixels,
      point.x,
      point.y,
      radius,
      child.ring * ringHole,
      child.red * 255,
      child.green * 255,
      child.blue * 255,
      alpha,
    )
  }
}

/** The rings around some of the children who changed. */
export function paintLight(scene: Scene, pixels: Pixels, which: Uint32Array): void {
  const ratio = scene.size.pixelRatio
  const [red, green, blue] = scene.palette.light
  const { off, thickness, alpha } = lightOf(scene)
  for (const index of which) {
    appear(scene, index, child)
    project(scene, child.x, child.y, child.z, point)
    if (point.depth < nearest) continue
    const radius = dotRadius(child.radius, scene.focal / point.depth, child.smallest, ratio) + off * ratio
    const hole = Math.max(0, 1 - (thickness * ratio) / radius)
    blendDot(pixels, point.x, point.y, radius, hole, red * 255, green * 255, blue * 255, alpha)
  }
}

/** Moves every pixel towards the background. */
export function dimPixels(
  data: Uint8ClampedArray,
  background: readonly [number, number, number],
  share: number,
): void {
  const [red, green, blue] = background.map(channel => channel * 255 * share)
  const keep = 1 - share
  for (let at = 0; at < data.length; at += 4) {
    data[at] = data[at] * keep + red
    data[at + 1] = data[at + 1] * keep + green
    data[at + 2] = data[at + 2] * keep + blue
  }
}
