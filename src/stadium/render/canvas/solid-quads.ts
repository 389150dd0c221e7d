import { nearest, stadiumToClip } from '../../camera/projection'
import { rowDepth } from '../../layout/bowl'
import { SolidKind, type SolidKindCode, solidStands, solidStride } from '../../layout/solids'
import type { Scene } from '../../scene'
import { clearness, type Light, rootPaint } from './linear-light'
import { fillPolygon } from './polygons'
import type { Pixels } from './raster'

/**
 * Paints the solid parts of the stands as flat quads, as square roots of light: from the pitch outwards, and the other
 * way round for an eye inside the bowl. What faces away from the eye is left out, and the canopy is there only inside.
 */
export function paintSolids(scene: Scene, pixels: Pixels): void {
  const { rows } = scene.stadium.seats
  if (rows.length === 0) return
  const numbers = solidStands(rows)
  const count = numbers.length / quadStride
  const brush = new QuadBrush(scene, pixels)
  for (let turn = 0; turn < count; turn++) {
    const at = (scene.air.inside ? count - 1 - turn : turn) * quadStride
    brush.paint(numbers.subarray(at, at + quadStride))
  }
}

/** Numbers in `solidStands` for two triangles, and where in them the quad's corners stand. */
const quadStride = solidStride * 6
const [innerHere, innerThere, outerThere, outerHere] = [0, 1, 2, 5].map(corner => corner * solidStride)

const concrete: Light = [0.0165, 0.02, 0.026]
const steps: Light = [0.0085, 0.0105, 0.014]
const paleLine: Light = [0.115, 0.13, 0.15]
const cladding: Light = [0.0048, 0.0062, 0.0088]
const ceiling: Light = [0.016, 0.02, 0.027]
const ceilingEdge: Light = [0.3, 0.34, 0.4]
const ringTop: Light = [0.03, 0.036, 0.046]
const doorway: Light = [0.03, 0.0225, 0.015]

const times = (light: Light, factor: number): Light => [
  light[0] * factor,
  light[1] * factor,
  light[2] * factor,
]
const plus = (one: Light, other: Light): Light => [one[0] + other[0], one[1] + other[1], one[2] + other[2]]

/** What is repeated along a surface: so many metres apart, the first and each so wide; cut across as the surface is. */
interface Repeated {
  readonly every: number
  readonly first: number
  readonly width: number
  readonly cuts: readonly number[]
  readonly colour: (light: number, share: number) => Light
}

/** How a kind of surface looks: where it is cut across, from 0 to 1, the light of each strip, and what is repeated on it. */
interface Look {
  readonly cuts: readonly number[]
  readonly colour: (light: number, share: number) => Light
  readonly repeated?: Repeated
}

const wallOf =
  (pale: number) =>
  (light: number, share: number): Light =>
    times(plus(times(concrete, 0.35 + 0.65 * share), share > 0.9 ? times(paleLine, pale) : [0, 0, 0]), light)

const looks: { readonly [kind in SolidKindCode]: Look } = {
  [SolidKind.steps]: { cuts: [0, 1], colour: light => times(steps, light) },
  [SolidKind.wall]: {
    cuts: [0, 0.2, 0.4, 0.6, 0.8, 0.91, 1],
    colour: wallOf(0.8),
    // The ways in: the concourse behind them is a little lit.
    repeated: {
      every: 13,
      first: 6.5,
      width: 1.9,
      cuts: [0, 0.2, 0.4, 0.64],
      colour: (light, share) =>
        plus(
          times(concrete, 0.55 * (0.35 + 0.65 * share) * light),
          times(doorway, (0.45 * (1 - 1.3 * share) * light) / Math.max(light, 0.2)),
        ),
    },
  },
  [SolidKind.walkway]: { cuts: [0, 1], colour: light => times(concrete, 0.7 * light) },
  [SolidKind.backWall]: { cuts: [0, 0.25, 0.5, 0.75, 0.91, 1], colour: wallOf(0.3) },
  [SolidKind.facade]: {
    cuts: [0, 0.5, 1],
    colour: (_, share) => times(cladding, 0.45 * (1.15 - share)),
    repeated: {
      every: 4,
      first: 0,
      width: 0.9,
      cuts: [0, 0.5, 1],
      colour: (_, share) => times(cladding, 1.1 * (1.15 - share)),
    },
  },
  [SolidKind.canopy]: {
    cuts: [0, 0.02, 0.2, 0.4, 0.6, 0.8, 1],
    colour: (light, share) =>
      times(
        share < 0.02 ? plus(times(ceiling, 1.4), times(ceilingEdge, 0.6)) : times(ceiling, 1.4 - share),
        light * 1.2,
      ),
    repeated: {
      every: 9,
      first: 0,
      width: 0.5,
      cuts: [0.02, 0.5, 1],
      colour: (light, share) => times(ceiling, 0.72 * (1.4 - share) * light),
    },
  },
  [SolidKind.ring]: {
    cuts: [0, 0.25, 0.5, 0.75, 1],
    colour: (_, share) => times(ringTop, 0.9 - 0.75 * share),
  },
}

/** Doors are only in walls whose foot is so high, in metres: not in the one before the first row. */
const doorsFrom = 5

/** The light on a tread against that of the whole slope. */
const treadLight = 1.4
/** Where a step is in the shade of the next: from so far into its row to so far into the next one; and the light there. */
const shadeOfStep = { from: 0.8, to: 1.06, light: 0.35 } as const
/** Steps are drawn one by one where each is at least so many pixels deep. */
const leastStep = 3

/** A part of a quad, between shares of its way along and across. */
interface Part {
  readonly left: number
  readonly right: number
  readonly from: number
  readonly to: number
}

/** Paints quads for one scene; keeps what it needs for every one of them. */
class QuadBrush {
  private readonly pixels: Pixels
  private readonly matrix: Float32Array
  private readonly half: { readonly x: number; readonly y: number }
  private readonly eye: readonly number[]
  private readonly inside: boolean
  private readonly focal: number
  /** x, y, w in clip space of the corners, in turn: inner here, inner there, outer there, outer here. */
  private readonly corners = new Float64Array(12)

  constructor(scene: Scene, pixels: Pixels) {
    this.pixels = pixels
    this.matrix = stadiumToClip(scene, new Float32Array(16))
    this.half = { x: pixels.width / 2, y: pixels.height / 2 }
    this.eye = scene.eye.map((value, axis) => value - scene.stadium.origin[axis])
    this.inside = scene.air.inside
    this.focal = scene.focal
  }

  /** Paints one quad of `solidStands`, with all that is on it. */
  paint(quad: Float32Array): void {
    const kind = quad[7] as SolidKindCode
    if (this.facesAway(quad) || (kind === SolidKind.canopy && !this.inside)) return
    const { cuts, colour, repeated } = looks[kind]
    if (kind === SolidKind.steps && this.isNear(quad)) this.treads(quad)
    else this.strips(quad, { left: 0, right: 1 }, cuts, colour)
    if (!repeated || (kind === SolidKind.wall && quad[2] < doorsFrom)) return
    const { every, first, width } = repeated
    const [start, end] = [quad[innerHere + 8], quad[innerThere + 8]]
    let middle = Math.ceil((start - width / 2 - first) / every) * every + first
    for (; middle - width / 2 < end; middle += every) {
      const left = Math.max(0, (middle - width / 2 - start) / (end - start))
      const right = Math.min(1, (middle + width / 2 - start) / (end - start))
      this.strips(quad, { left, right }, repeated.cuts, repeated.colour)
    }
  }

  /** Fills a quad between two shares of its way along, in strips across. */
  private strips(
    quad: Float32Array,
    { left, right }: Pick<Part, 'left' | 'right'>,
    cuts: readonly number[],
    colour: Look['colour'],
  ): void {
    const light = (quad[innerHere + 6] + quad[innerThere + 6]) / 2
    const behind = (quad[outerHere + 6] + quad[outerThere + 6]) / 2
    for (let cut = 1; cut < cuts.length; cut++) {
      const [from, to] = [cuts[cut - 1], cuts[cut]]
      const share = (from + to) / 2
      this.fill(quad, { left, right, from, to }, colour(mix(light, behind, share), share))
    }
  }

  /** True where the eye is so near that there are pixels for every step. */
  private isNear(quad: Float32Array): boolean {
    const away = [0, 1, 2].map(
      axis => (quad[innerHere + axis] + quad[outerThere + axis]) / 2 - this.eye[axis],
    )
    return (rowDepth * this.focal) / Math.hypot(...away) >= leastStep
  }

  /** Fills a slope step by step: each with its lit tread, and the shade of the next at its foot. */
  private treads(quad: Float32Array): void {
    const [first, end] = [quad[innerHere + 9], quad[outerHere + 9]]
    const light = (quad[innerHere + 6] + quad[outerHere + 6]) / 2
    this.fill(quad, { left: 0, right: 1, from: 0, to: 1 }, times(steps, light * treadLight))
    for (let row = Math.floor(first - 1); row < end; row++) {
      const from = Math.max(0, (row + shadeOfStep.from - first) / (end - first))
      const to = Math.min(1, (row + shadeOfStep.to - first) / (end - first))
      if (to > from) this.fill(quad, { left: 0, right: 1, from, to }, times(steps, light * shadeOfStep.light))
    }
  }

  /** True where the middle of a quad faces away from the eye: the near wall never stands between the eye and a child. */
  private facesAway(quad: Float32Array): boolean {
    let towards = 0
    for (let axis = 0; axis < 3; axis++) {
      const middle = (quad[innerHere + axis] + quad[outerThere + axis]) / 2
      towards += quad[3 + axis] * (this.eye[axis] - middle)
    }
    return towards < 0
  }

  /** Fills a part of a quad. */
  private fill(quad: Float32Array, { left, right, from, to }: Part, light: Light): void {
    const { matrix: m, corners } = this
    let depth = 0
    for (let corner = 0; corner < 4; corner++) {
      const along = corner === 0 || corner === 3 ? left : right
      const across = corner < 2 ? from : to
      const at = (axis: number): number => {
        const inner = mix(quad[innerHere + axis], quad[innerThere + axis], along)
        const outer = mix(quad[outerHere + axis], quad[outerThere + axis], along)
        return mix(inner, outer, across)
      }
      const [x, y, z] = [at(0), at(1), at(2)]
      corners[corner * 3] = m[0] * x + m[4] * y + m[8] * z + m[12]
      corners[corner * 3 + 1] = m[1] * x + m[5] * y + m[9] * z + m[13]
      corners[corner * 3 + 2] = m[3] * x + m[7] * y + m[11] * z + m[15]
      depth += corners[corner * 3 + 2] / 4
    }
    const points = this.inPicture()
    if (points) fillPolygon(this.pixels, points, rootPaint(light, clearness(Math.max(nearest, depth))))
  }

  /** The corners in device pixels, x and y in turn, without what lies behind the eye; null where nothing is in the picture. */
  private inPicture(): number[] | null {
    const { corners, half } = this
    const points: number[] = []
    let [low, high, near, far] = [Infinity, -Infinity, Infinity, -Infinity]
    const put = (x: number, y: number, w: number): void => {
      const [px, py] = [half.x + (half.x * x) / w, half.y - (half.y * y) / w]
      points.push(px, py)
      low = Math.min(low, px)
      high = Math.max(high, px)
      near = Math.min(near, py)
      far = Math.max(far, py)
    }
    let isWhole = true
    for (let corner = 0; corner < 4; corner++) {
      const [here, next] = [corner * 3, ((corner + 1) % 4) * 3]
      const [w, nextW] = [corners[here + 2], corners[next + 2]]
      if (w >= nearest) put(corners[here], corners[here + 1], w)
      else isWhole = false
      if (w >= nearest === nextW >= nearest) continue
      const share = (nearest - w) / (nextW - w)
      put(mix(corners[here], corners[next], share), mix(corners[here + 1], corners[next + 1], share), nearest)
    }
    if (points.length < 6 || high < 0 || far < 0 || low > half.x * 2 || near > half.y * 2) return null
    return isWhole ? widened(points) : points
  }
}

/**
 * How far a quad reaches over its neighbours: two soft edges side by side would let through what is behind. In pixels, and
 * at most as a share of the quad, so that a thin line stays thin.
 */
const overlap = { pixels: 0.6, share: 0.2 } as const

/** Four corners moved apart along the edges that meet in each. */
function widened(points: readonly number[]): number[] {
  const wide = points.slice()
  for (let corner = 0; corner < 4; corner++) {
    for (const other of [(corner + 1) % 4, (corner + 3) % 4]) {
      const dx = points[corner * 2] - points[other * 2]
      const dy = points[corner * 2 + 1] - points[other * 2 + 1]
      const length = Math.hypot(dx, dy)
      if (length < 0.01) continue
      const share = Math.min(overlap.pixels / length, overlap.share)
      wide[corner * 2] += dx * share
      wide[corner * 2 + 1] += dy * share
    }
  }
  return wide
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share
