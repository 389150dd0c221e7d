import { Buffer, BufferUsage, Geometry } from 'pixi.js'
import { finely, lines, shapes } from '../../ground'

const vertices = (data: Float32Array): Buffer =>
  new Buffer({ data, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST })

/** The stripes of the pitch as triangles; four corners a stripe. */
export function grassGeometry(): Geometry {
  const corners = shapes.flatMap(shape => shape.points.flat())
  const stripes = shapes.flatMap(shape =>
    shape.points.flatMap(() => (shape.colour === 'pitchLight' ? [1, 0] : [0, 0])),
  )
  const indices = shapes.flatMap((_, index) => [0, 1, 2, 0, 2, 3].map(corner => index * 4 + corner))
  return new Geometry({
    attributes: {
      aGround: { buffer: vertices(new Float32Array(corners)), format: 'float32x2' },
      aStripe: { buffer: vertices(new Float32Array(stripes)), format: 'float32x2' },
    },
    indexBuffer: new Uint32Array(indices),
  })
}

/** The markings as strips: four corners a stretch, each knowing both ends, so that the width is set on screen. */
export function lineGeometry(): Geometry {
  const stretches = lines.flatMap(line => {
    const points = finely(line)
    return points.slice(1).map((to, index) => [points[index], to] as const)
  })
  const corners = [
    [0, -1],
    [1, -1],
    [1, 1],
    [0, 1],
  ]
  const repeat = (pick: (stretch: (typeof stretches)[number]) => readonly [number, number]): Float32Array =>
    new Float32Array(stretches.flatMap(stretch => corners.flatMap(() => [...pick(stretch)])))
  return new Geometry({
    attributes: {
      aFrom: { buffer: vertices(repeat(stretch => stretch[0])), format: 'float32x2' },
      aTo: { buffer: vertices(repeat(stretch => stretch[1])), format: 'float32x2' },
      aCorner: {
        buffer: vertices(new Float32Array(stretches.flatMap(() => corners.flat()))),
        format: 'float32x2',
      },
    },
    indexBuffer: new Uint32Array(stretches.flatMap((_, index) => [0, 1, 2, 0, 2, 3].map(k => index * 4 + k))),
  })
}

/** Two triangles that cover the view. */
export function coverGeometry(): Geometry {
  return new Geometry({
    attributes: {
      aCorner: { buffer: vertices(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1])), format: 'float32x2' },
    },
    indexBuffer: new Uint32Array([0, 1, 2, 0, 2, 3]),
  })
}
