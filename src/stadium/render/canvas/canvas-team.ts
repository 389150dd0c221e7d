import { smoothstep } from '../../../lib/easing'
import { clamp } from '../../../lib/numbers'
import { nearest, type Projected, project } from '../../camera/projection'
import { PlayerKind } from '../../layout/team-layout'
import type { Scene } from '../../scene'
import { dimmedMark, emptyPost, playerStyles, strokeLight, strokeShadow } from '../mark-style'
import type { Pixels } from './raster'

/** Paints what lies on the grass: four faint shadows of each worker, and a ring where nobody stands. */
export function paintOnGrass(scene: Scene, pixels: Pixels): void {
  const { stadium, palette, focal, size } = scene
  const { places, kinds } = stadium.players
  const team = 1 - stadium.dim * dimmedMark
  const night = palette.isFlat ? 0 : 1 - stadium.floods
  const shade = palette.isFlat
    ? 0
    : between(strokeShadow.lit, strokeShadow.dark, night) * (1 - stadium.gather) * team
  const chalk = palette.player.map(channel => channel * 255)
  const middle = blankPoint()
  for (let post = 0; post < kinds.length; post++) {
    const [x, y] = [places[post * 3], places[post * 3 + 1]]
    if (kinds[post] === PlayerKind.empty) {
      project(scene, x, y, 0, middle)
      if (middle.depth < nearest) continue
      const metre = focal / middle.depth
      const radius = Math.max(emptyPost.radius, (emptyPost.smallest * size.pixelRatio) / metre) * 1.25
      const width = Math.max(0.2, 1.3 / Math.max(radius * metre, 1))
      const alpha = emptyPost.alpha * team
      const ring = ellipseAt(scene, [x, y], [radius, 0], [0, radius])
      blendEllipse(
        pixels,
        ring,
        chalk,
        away => alpha * smoothstep(clamp((width - Math.abs(away - 0.8)) / (width / 2), 0, 1)),
      )
    } else if (playerStyles[kinds[post]] && shade > 0.004) {
      for (const { angle, strength } of shadows) {
        const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
        const ellipse = ellipseAt(
          scene,
          [x + cosine * shadowReach, y + sine * shadowReach],
          [cosine * shadowReach, sine * shadowReach],
          [-sine * shadowWidth, cosine * shadowWidth],
        )
        blendEllipse(pixels, ellipse, black, (away, along) => {
          const ends = smoothstep(clamp((1 - Math.abs(along)) / 0.8, 0, 1))
          return shade * strength * smoothstep(clamp(1 - away, 0, 1)) * ends
        })
      }
    }
  }
}

/** The team's shadows: which way they fall, how dark; half their length and width in metres. */
const shadows = [
  { angle: 0.5, strength: 0.5 },
  { angle: 2.64, strength: 0.5 },
  { angle: -0.5, strength: 0.32 },
  { angle: -2.64, strength: 0.32 },
] as const
const shadowReach = 1.7
const shadowWidth = 0.24
const black = [0, 0, 0]

/** Paints the team: upright strokes, white above, open inside where the worker is hired from an agency. */
export function paintStrokes(scene: Scene, pixels: Pixels): void {
  const { stadium, palette, focal, size } = scene
  const { places, kinds, scale } = stadium.players
  const strength = 1 - stadium.dim * dimmedMark
  const light = palette.isFlat ? 1 : between(strokeLight.dark, 1, stadium.floods)
  const foot = light * (palette.isFlat ? 1 : strokeLight.foot)
  const colour = palette.player.map(channel => channel * 255)
  const [low, high] = [blankPoint(), blankPoint()]
  for (let post = 0; post < kinds.length; post++) {
    const style = playerStyles[kinds[post]]
    if (!style) continue
    project(scene, places[post * 3], places[post * 3 + 1], 0, low)
    if (low.depth < nearest) continue
    project(scene, places[post * 3], places[post * 3 + 1], style.height, high)
    const least = (style.smallest / 2) * size.pixelRatio
    const half = Math.max(((style.width / 2) * scale * focal) / low.depth, least)
    const tall = Math.max(low.y - high.y, least * 2.2)
    blendStroke(pixels, {
      x: low.x,
      y: low.y,
      half,
      tall,
      outline: style.outline,
      light,
      foot,
      strength,
      colour,
    })
  }
}

/** An upright stroke with round ends: its foot in device pixels, half its width and its height; its light above and at the foot. */
interface Stroke {
  readonly x: number
  readonly y: number
  readonly half: number
  readonly tall: number
  readonly outline: boolean
  readonly light: number
  readonly foot: number
  readonly strength: number
  /** 0 to 255. */
  readonly colour: readonly number[]
}

function blendStroke({ data, width, height }: Pixels, stroke: Stroke): void {
  const { x, y, half, tall, outline, light, foot, strength } = stroke
  const [red, green, blue] = stroke.colour
  const left = Math.max(0, Math.floor(x - half - 1))
  const right = Math.min(width - 1, Math.floor(x + half + 1))
  const top = Math.max(0, Math.floor(y - tall - 1))
  const bottom = Math.min(height - 1, Math.floor(y + 1))
  for (let row = top; row <= bottom; row++) {
    const up = y - (row + 0.5)
    const dy = up - clamp(up, half, Math.max(half, tall - half))
    const lit = between(foot, light, smoothstep(clamp(up / tall / 0.75, 0, 1)))
    for (let column = left; column <= right; column++) {
      const dx = column + 0.5 - x
      const away = Math.sqrt(dx * dx + dy * dy) - half
      let cover = clamp(0.5 - away, 0, 1)
      if (outline) cover *= clamp(away + Math.max(1.3, half * 0.5) + 0.5, 0, 1)
      if (cover <= 0) continue
      cover *= strength
      const at = (row * width + column) * 4
      data[at] += (red * lit - data[at]) * cover
      data[at + 1] += (green * lit - data[at + 1]) * cover
      data[at + 2] += (blue * lit - data[at + 2]) * cover
    }
  }
}

/** An ellipse in the picture: its middle, and the two halves of it as vectors, in device pixels. */
interface Ellipse {
  readonly x: number
  readonly y: number
  readonly along: readonly [number, number]
  readonly across: readonly [number, number]
}

/** A round or long patch on the grass, as it is seen: its middle and two halves in metres. Null at the eye and behind it. */
function ellipseAt(
  scene: Scene,
  [x, y]: readonly [number, number],
  [alongX, alongY]: readonly [number, number],
  [acrossX, acrossY]: readonly [number, number],
): Ellipse | null {
  const [middle, end, side] = [blankPoint(), blankPoint(), blankPoint()]
  project(scene, x, y, 0, middle)
  project(scene, x + alongX, y + alongY, 0, end)
  project(scene, x + acrossX, y + acrossY, 0, side)
  const depths = [middle.depth, end.depth, side.depth]
  const nearestEnd = Math.min(...depths)
  // Right under the eye a patch is no ellipse any more.
  if (nearestEnd < nearest || nearestEnd < 0.6 * Math.max(...depths)) return null
  return {
    x: middle.x,
    y: middle.y,
    along: [end.x - middle.x, end.y - middle.y],
    across: [side.x - middle.x, side.y - middle.y],
  }
}

/** Blends an ellipse; `alphaAt` is told how far out, 0 in the middle and 1 at the edge, and how far along. */
function blendEllipse(
  { data, width, height }: Pixels,
  ellipse: Ellipse | null,
  colour: readonly number[],
  alphaAt: (away: number, along: number) => number,
): void {
  if (!ellipse) return
  const { x, y, along, across } = ellipse
  const area = along[0] * across[1] - along[1] * across[0]
  if (Math.abs(area) < 0.01) return
  const [reachX, reachY] = [Math.hypot(along[0], across[0]), Math.hypot(along[1], across[1])]
  const left = Math.max(0, Math.floor(x - reachX))
  const right = Math.min(width - 1, Math.floor(x + reachX))
  const top = Math.max(0, Math.floor(y - reachY))
  const bottom = Math.min(height - 1, Math.floor(y + reachY))
  for (let row = top; row <= bottom; row++) {
    const dy = row + 0.5 - y
    for (let column = left; column <= right; column++) {
      const dx = column + 0.5 - x
      const alongShare = (dx * across[1] - dy * across[0]) / area
      const acrossShare = (dy * along[0] - dx * along[1]) / area
      const away = Math.hypot(alongShare, acrossShare)
      if (away >= 1) continue
      const alpha = alphaAt(away, alongShare)
      const at = (row * width + column) * 4
      for (let channel = 0; channel < 3; channel++)
        data[at + channel] += (colour[channel] - data[at + channel]) * alpha
    }
  }
}

const blankPoint = (): Projected => ({ x: 0, y: 0, depth: 0 })
const between = (from: number, to: number, share: number): number => from + (to - from) * share
