import { smoothstep } from '../../../lib/easing'
import { clamp } from '../../../lib/numbers'
import { nearest, type Projected, project } from '../../camera/projection'
import type { Scene } from '../../scene'
import { seated } from '../../stadium-value'
import { appear, blankAppearance } from '../appearance'
import { leastLine, lineOfLight, openRing } from '../mark-style'
import type { Pixels } from './raster'

/**
 * Paints the lines of light over the children who changed. Who came: bright at the child, in the new colour. Who went: in
 * the old colour, bright above and open below, with a ring round the seat. Who turned: the new colour, and the old one
 * round it.
 */
export function paintLines(scene: Scene, pixels: Pixels): void {
  const { stadium, palette, focal, size } = scene
  const { marks, changedFrom, lineHeight, lineStrength } = stadium
  if (lineHeight <= 0 || lineStrength <= 0) return
  const ratio = size.pixelRatio
  const [low, high, child] = [blankPoint(), blankPoint(), blankAppearance()]
  seated(stadium, stadium.changed).forEach((index, place) => {
    appear(scene, index, child)
    project(scene, child.x, child.y, child.z, low)
    if (low.depth < nearest) return
    project(scene, child.x, child.y, child.z + lineHeight, high)
    const [now, old] = [palette.marks[marks[index]].colour, palette.marks[changedFrom[place]].colour]
    const hasGone = marks[index] === 0
    const hasTurned = !hasGone && changedFrom[place] !== 0
    blendLine(pixels, {
      x: low.x,
      y: low.y,
      half: Math.max((lineOfLight.halfWidth * focal) / low.depth, lineOfLight.smallest * ratio),
      tall: Math.max(low.y - high.y, leastLine * lineHeight * ratio),
      core: (hasGone ? old : now).map(channel => channel * 255),
      round: (changedFrom[place] === 0 ? now : old).map(channel => channel * 255),
      around: hasTurned ? aroundCore.other : aroundCore.same,
      white: palette.isFlat ? 0 : lineOfLight.white,
      strength: lineStrength,
      ring: hasGone ? { radius: openRing.radius * ratio, half: (openRing.thick / 2) * ratio } : null,
    })
  })
}

/** How strong the light round the core of a line is: more where it has a colour of its own. */
const aroundCore = { same: 0.4, other: 0.85 } as const

/** A line in device pixels: its foot, half its width, its height; its colours, 0 to 255; and the ring round its foot. */
interface LineOfLight {
  readonly x: number
  readonly y: number
  readonly half: number
  readonly tall: number
  readonly core: readonly number[]
  readonly round: readonly number[]
  readonly around: number
  readonly white: number
  readonly strength: number
  readonly ring: { readonly radius: number; readonly half: number } | null
}

function blendLine({ data, width, height }: Pixels, line: LineOfLight): void {
  const { x, y, half, tall, core, round, around, white, strength, ring } = line
  const below = ring ? ring.radius + ring.half + 0.5 : 0
  const reach = Math.max(half * 3, below)
  const left = Math.max(0, Math.floor(x - reach))
  const right = Math.min(width - 1, Math.floor(x + reach))
  const top = Math.max(0, Math.floor(y - tall))
  const bottom = Math.min(height - 1, Math.floor(y + below))
  for (let row = top; row <= bottom; row++) {
    const up = y - (row + 0.5)
    const share = up / tall
    const isOn = share >= 0 && share <= 1
    const fade = ring
      ? share ** lineOfLight.fade * smoothstep(clamp((1 - share) / 0.06, 0, 1))
      : (1 - share) ** lineOfLight.fade
    const risen = isOn ? fade : 0
    for (let column = left; column <= right; column++) {
      const dx = column + 0.5 - x
      const across = (dx / half) ** 2
      let inner = Math.exp(-lineOfLight.core * across) * risen
      const outer = Math.exp(-lineOfLight.round * across) * risen * around
      const bleached = white * inner * risen
      if (ring)
        inner = Math.max(inner, clamp(ring.half + 0.5 - Math.abs(Math.hypot(dx, up) - ring.radius), 0, 1))
      const all = Math.max(inner, outer)
      if (all * strength < 0.004) continue
      const at = (row * width + column) * 4
      for (let channel = 0; channel < 3; channel++) {
        const bright = core[channel] + (255 - core[channel]) * bleached
        const colour = round[channel] + (bright - round[channel]) * (inner / all)
        data[at + channel] += (colour - data[at + channel]) * all * strength
      }
    }
  }
}

const blankPoint = (): Projected => ({ x: 0, y: 0, depth: 0 })
