import { groundHalf, pitchHalf } from './bowl'

/** A point on the ground, in metres: x along the pitch, y across it. */
export type GroundPoint = readonly [number, number]

/** A line on the ground. */
export type Line = readonly GroundPoint[]

/** A flat shape on the ground: its corners, and which colour of the palette it takes. */
export interface Shape {
  readonly points: Line
  readonly colour: 'pitchDark' | 'pitchLight'
}

/** Grass beyond the lines, in metres. */
const apron = { x: 4, y: 3.6 } as const
const stripes = 20

/** The mown stripes of the pitch, from left to right. */
export const shapes: readonly Shape[] = Array.from({ length: stripes }, (_, index) => {
  const [halfX, halfY] = [pitchHalf.x + apron.x, pitchHalf.y + apron.y]
  const at = (stripe: number): number => -halfX + (2 * halfX * stripe) / stripes
  return {
    points: rectangle([at(index), -halfY], [at(index + 1), halfY]).slice(0, 4),
    colour: index % 2 === 0 ? 'pitchDark' : 'pitchLight',
  } as const
})

const { x: halfX, y: halfY } = pitchHalf
/** Metres from the goal line to the penalty spot; the radius of its arc and of the centre circle. */
const spot = 11
const radius = 9.15
/** The angle at which the arc before the penalty area meets its edge: the spot lies 5.5 m inside. */
const arcAngle = Math.acos(5.5 / radius)

/** The markings of a pitch of 105 × 68 m, and the dugout at the mouth of the tunnel. */
export const lines: readonly Line[] = [
  rectangle([-halfX, -halfY], [halfX, halfY]),
  [
    [0, -halfY],
    [0, halfY],
  ],
  arc({ x: 0, from: 0, to: 2 * Math.PI }),
  rectangle([-halfX, -20.16], [-halfX + 16.5, 20.16]),
  rectangle([-halfX, -9.16], [-halfX + 5.5, 9.16]),
  rectangle([halfX - 16.5, -20.16], [halfX, 20.16]),
  rectangle([halfX - 5.5, -9.16], [halfX, 9.16]),
  arc({ x: -halfX + spot, from: -arcAngle, to: arcAngle }),
  arc({ x: halfX - spot, from: Math.PI - arcAngle, to: Math.PI + arcAngle }),
  rectangle([-5.6, -groundHalf.y - 1.4], [5.6, -groundHalf.y + 0.6]),
]

/** The same line with points every few metres, so that a part of it behind the eye takes only itself away. */
export function finely(points: Line): GroundPoint[] {
  const fine: GroundPoint[] = [points[0]]
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]]
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4))
    for (let step = 1; step <= steps; step++) {
      fine.push([from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps])
    }
  }
  return fine
}

/** The outline of a rectangle between its near left and its far right corner: five points, the last the first. */
function rectangle([left, near]: GroundPoint, [right, far]: GroundPoint): Line {
  return [
    [left, near],
    [right, near],
    [right, far],
    [left, far],
    [left, near],
  ]
}

/** An arc about a point on the middle line from goal to goal, from one angle in radians to another. */
function arc({ x, from, to }: { x: number; from: number; to: number }): Line {
  const count = 40
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = from + ((to - from) * index) / count
    return [x + Math.cos(angle) * radius, Math.sin(angle) * radius] as const
  })
}
