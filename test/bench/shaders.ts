import type { Children } from './children'

/** Width of the table of marks in the shaders. */
export const mostMarks = 16

/** What the vertex shader needs besides the attributes `seat`, `shade` and `mark`. */
export const pointVertexHead = `
uniform mat4 viewProjection;
uniform float pixelsAMetre;
uniform vec2 smallest;
uniform vec3 seatDark, seatLight;
uniform vec4 marks[${mostMarks}];
out vec3 colour;
flat out float hole;`

/** The vertex shader's body, the same for raw WebGL2 and three: seat, shade and one mark byte in, a point out. */
export const pointVertexBody = `
  vec4 clip = viewProjection * vec4(seat, 1.0);
  int code = int(mark + 0.5);
  vec4 look = marks[code];
  float radius = max(abs(look.a) * pixelsAMetre / clip.w, code == 0 ? smallest.x : smallest.y);
  gl_Position = clip;
  gl_PointSize = 2.0 * radius;
  // A dot of a pixel or two has no room to be round.
  hole = look.a < 0.0 && radius > 1.5 ? 0.08 : radius < 1.0 ? -2.0 : -1.0;
  colour = code == 0 ? mix(seatDark, seatLight, shade) : look.rgb;`

/** The fragment shader: a disc, or a ring where there is a hole. */
export const pointFragment = `
precision mediump float;
in vec3 colour;
flat in float hole;
out vec4 pixel;
void main() {
  vec2 from = gl_PointCoord - 0.5;
  float far = dot(from, from);
  if (far < hole || (far > 0.25 && hole > -2.0)) discard;
  pixel = vec4(colour, 1.0);
}`

/** Colour and radius of every mark, four numbers each, `mostMarks` of them; a ring has its radius below zero. */
export function markTable(children: Children): Float32Array<ArrayBuffer> {
  const table = new Float32Array(mostMarks * 4)
  children.marks.forEach((mark, code) => {
    table.set([...mark.colour, mark.ring ? -mark.radius : mark.radius], code * 4)
  })
  return table
}
