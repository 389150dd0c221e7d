import { type Buffer, BufferUsage, Geometry } from 'pixi.js'
import { finely, lines, shapes } from '../../layout/ground'
import { makeBuffer } from './buffers'
import { view } from './dot-shaders'

/** Grass and markings drawn flat, and the rectangle that covers a view: their corners, and their shader text. */

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

const vertices = (data: Float32Array): Buffer => makeBuffer(data, BufferUsage.VERTEX)

/** The grass: flat stripes. */
export const grassVertex = `${view}
in vec2 aGround;
in vec2 aStripe;
uniform vec3 uGrassDark;
uniform vec3 uGrassLight;
out vec4 vColour;
void main() {
  vColour = vec4(mix(uGrassDark, uGrassLight, aStripe.x), 1.0);
  gl_Position = uView * vec4(aGround, 0.0, 1.0);
}`
export const grassFragment = `#version 300 es
precision highp float;
in vec4 vColour;
out vec4 oColour;
void main() { oColour = vColour; }`

/** The markings: each stretch a strip as wide as the line, never under one CSS pixel. */
export const lineVertex = `${view}
in vec2 aFrom;
in vec2 aTo;
in vec2 aCorner;
uniform vec4 uLine;
uniform vec3 uLineColour;
out vec4 vColour;
out float vAcross;
out float vHalf;
void main() {
  vec4 from = uView * vec4(aFrom, 0.0, 1.0);
  vec4 to = uView * vec4(aTo, 0.0, 1.0);
  vec4 clip = aCorner.x < 0.5 ? from : to;
  vec2 along = normalize((to.xy / to.w - from.xy / from.w) * uSize.xy + vec2(1e-6, 0.0));
  vHalf = max(uLine.x * uSize.w / clip.w, uLine.y * uSize.z) * 0.5;
  float reach = vHalf + 1.0;
  vAcross = aCorner.y * reach;
  clip.xy += vec2(-along.y, along.x) * vAcross * 2.0 / uSize.xy * clip.w;
  if (from.w < 0.5 || to.w < 0.5) clip = vec4(2.0, 2.0, 2.0, 1.0);
  vColour = vec4(uLineColour, uLine.z);
  gl_Position = clip;
}`
export const lineFragment = `#version 300 es
precision highp float;
in vec4 vColour;
in float vAcross;
in float vHalf;
out vec4 oColour;
void main() {
  float alpha = clamp(vHalf + 0.5 - abs(vAcross), 0.0, 1.0) * vColour.a;
  oColour = vec4(vColour.rgb * alpha, alpha);
}`
