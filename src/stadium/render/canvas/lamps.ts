import { smoothstep } from '../../../lib/easing'
import { clamp } from '../../../lib/numbers'
import { nearest, type Projected, project } from '../../camera/projection'
import { around, canopyOf, ringOf } from '../../layout/solids'
import type { Scene } from '../../scene'
import type { Pixels } from './raster'

/**
 * Paints the floodlights as light added to square roots of light: along the ring on the back wall, and for an eye inside
 * along the edge of the canopy. Those on the eye's own side are left out: they shine the other way.
 */
export function paintLamps(scene: Scene, pixels: Pixels): void {
  const { rows } = scene.stadium.seats
  if (rows.length === 0) return
  const { inside } = scene.air
  const { offset, height } = (inside ? canopyOf : ringOf)(rows[rows.length - 1])
  const ratio = scene.size.pixelRatio
  const [eyeX, eyeY] = scene.eye.map((value, axis) => value - scene.stadium.origin[axis])
  const point: Projected = { x: 0, y: 0, depth: 0 }
  for (const [x, y] of around(offset, lampsOn)) {
    if ((eyeX - x) * x + (eyeY - y) * y > 0) continue
    project(scene, x, y, height, point)
    if (point.depth < nearest) continue
    const metre = scene.focal / point.depth
    const strength = inside ? 1.25 : 1
    const glow = clamp((inside ? 22 : 13) * metre, 2 * ratio, 400 * ratio) / 2
    addLight(pixels, point, glow, d => glowLight.map(value => value * strength * (1 - d) ** 2.6))
    const core = clamp(0.85 * metre, 2 * ratio, 400 * ratio) / 2
    addLight(pixels, point, core, d => {
      const lit = 255 * strength * smoothstep(clamp((1 - d) / 0.7, 0, 1))
      return [lit, lit, lit]
    })
  }
}

/** How many lamps hang along each side, and in each corner. */
const lampsOn = { side: 13, corner: 7 } as const
/** The light of a lamp's glow in its middle. */
const glowLight = [0.088, 0.102, 0.122].map(value => value * 255)

/** Rings of equal light that a round light is worked out for. */
const ringsOfLight = 64

/** Adds a round light of a radius in pixels; `lightAt` is told how far out, from 0 to 1. */
function addLight(
  { data, width, height }: Pixels,
  { x, y }: Projected,
  radius: number,
  lightAt: (share: number) => number[],
): void {
  const table = Array.from({ length: ringsOfLight }, (_, ring) => lightAt((ring + 0.5) / ringsOfLight))
  const left = Math.max(0, Math.floor(x - radius))
  const right = Math.min(width, Math.ceil(x + radius))
  const top = Math.max(0, Math.floor(y - radius))
  const bottom = Math.min(height, Math.ceil(y + radius))
  for (let row = top; row < bottom; row++) {
    const dy = row + 0.5 - y
    let at = (row * width + left) * 4
    for (let column = left; column < right; column++, at += 4) {
      const dx = column + 0.5 - x
      const share = Math.sqrt(dx * dx + dy * dy) / radius
      if (share >= 1) continue
      const [red, green, blue] = table[(share * ringsOfLight) | 0]
      data[at] += red
      data[at + 1] += green
      data[at + 2] += blue
    }
  }
}
