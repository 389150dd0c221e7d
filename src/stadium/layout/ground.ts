import { groundHalf, pitchHalf } from './bowl'

/** A flat shape on the ground: corners in metres, and which colour of the palette it takes. */
export interface Shape {
  readonly points: readonly (readonly [number, number])[]
  readonly colour: 'pitchDark' | 'pitchLight'
}

/** A point on the ground, in metres. */
export type GroundPoint = readonly [number, number]

/** A line on the ground: points in metres. */
export type Line = readonly (readonly [number, number])[]

/** Grass beyond the lines, in metres. */
const apron = { x: 4, y: 3.6 } as const
const stripes = 20

const rectangle = (left: number, near: number, right: number, far: number): Line => [
  [left, near],
  [right, near],
  [right, far],
  [left, far],
  [left, near],
]

function arc(x: number, y: number, radius: number, from: number, to: number): Line {
  const count = 40
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = from + ((to - from) * index) / count
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as const
  })
}

/** The mown stripes of the pitch, from left to right. */
export const shapes: readonly Shape[] = Array.from({ length: stripes }, (_, index) => {
  const [halfX, halfY] = [pitchHalf.x + apron.x, pitchHalf.y + apron.y]
  const at = (k: number): number => -halfX + (2 * halfX * k) / stripes
  return {
    points: rectangle(at(index), -halfY, at(index + 1), halfY).slice(0, 4),
    colour: index % 2 === 0 ? 'pitchDark' : 'pitchLight',
  } as const
})

const { x: halfX, y: halfY } = pitchHalf
/** The angle at which the arc before the penalty area meets its edge: 9.15 m around a spot 5.5 m inside. */
const arcAngle = Math.acos(5.5 / 9.15)

/** The markings of a pitch of 105 × 68 m, and the dugout at the mouth of the tunnel. */
export const lines: readonly Line[] = [
  rectangle(-halfX, -halfY, halfX, halfY),
  [
    [0, -halfY],
    [0, halfY],
  ],
  arc(0, 0, 9.15, 0, 2 * Math.PI),
  rectangle(-halfX, -20.16, -halfX + 16.5, 20.16),
  rectangle(-halfX, -9.16, -halfX + 5.5, 9.16),
  rectangle(halfX - 16.5, -20.16, halfX, 20.16),
  rectangle(halfX - 5.5, -9.16, halfX, 9.16),
  arc(-halfX + 11, 0, 9.15, -arcAngle, arcAngle),
  arc(halfX - 11, 0, 9.15, Math.PI - arcAngle, Math.PI + arcAngle),
  rectangle(-5.6, -groundHalf.y - 1.4, 5.6, -groundHalf.y + 0.6),
]

/** The same line with points every few metres, so that a part of it behind the eye takes only itself away. */
export function finely(points: readonly GroundPoint[]): GroundPoint[] {
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
