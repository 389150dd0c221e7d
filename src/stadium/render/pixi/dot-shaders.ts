import { markCount } from '../../marks'
import { fadeBegins } from '../../stadium-value'
import { arcHeight, stagger } from '../appearance'
import { emptySeat, largestRadius, ringHole } from '../mark-style'

/** Shader text for everything that is a dot. The arithmetic is that of `appearance.ts`; nothing here decides a child's state. */

/** Uniforms every program shares: the view, its size in device pixels, pixels a CSS pixel, focal length in pixels. */
export const view = `#version 300 es
precision highp float;
uniform mat4 uView;
uniform vec4 uSize;
`

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`)

/** A soft dot: `vRadius` device pixels, `vHole` the share of it that is open, inside a point of `vSide` pixels. */
export const dotFragment = `#version 300 es
precision highp float;
in vec4 vColour;
in float vRadius;
in float vHole;
in float vSide;
out vec4 oColour;
void main() {
  float away = length(gl_PointCoord - 0.5) * vSide;
  float cover = clamp(vRadius + 0.5 - away, 0.0, 1.0);
  if (vHole > 0.0) cover *= clamp(away - vRadius * vHole + 0.5, 0.0, 1.0);
  float alpha = cover * vColour.a;
  if (alpha < 0.004) discard;
  oColour = vec4(vColour.rgb * alpha, alpha);
}`

const dotOut = `
out vec4 vColour;
out float vRadius;
out float vHole;
out float vSide;
void dot_(vec4 clip, float radius, float hole, vec4 colour) {
  vRadius = radius;
  vHole = hole;
  vColour = colour;
  vSide = ceil(radius * 2.0 + 2.0);
  gl_PointSize = vSide;
  gl_Position = clip;
}
float pixels(float metres, float depth, float smallest, float largest) {
  return min(largest * uSize.z, max(metres * uSize.w / depth, smallest * uSize.z));
}
`

/** The stand layer: every seat, plain; dark from the seat `uSeat.w` on, which nobody is in yet. */
export const seatVertex = `${view}
in vec3 aSeat;
in vec2 aShade;
uniform vec3 uSeatDark;
uniform vec3 uSeatLight;
uniform vec4 uSeat;
uniform vec3 uEmpty;
${dotOut}
void main() {
  vec4 clip = uView * vec4(aSeat, 1.0);
  vec3 colour = float(gl_VertexID) < uSeat.w ? mix(uSeatDark, uSeatLight, aShade.x) : uEmpty;
  dot_(clip, pixels(uSeat.x, clip.w, uSeat.y, ${float(largestRadius)}), 0.0, vec4(colour, 1.0));
}`

/** How a marked child appears: shared by its dot, its empty seat and its light. */
const appearance = `${view}
in vec3 aSeat;
in vec3 aSlot;
in vec2 aMarks;
in vec2 aShade;
uniform vec3 uSeatDark;
uniform vec3 uSeatLight;
uniform vec4 uSeat;
uniform vec4 uStyle[${markCount}];
uniform float uRing[${markCount}];
uniform vec4 uProgress;
${dotOut}
struct Appearance { vec4 clip; vec3 colour; float radius; float hole; float down; };
Appearance appear() {
  int before = int(aMarks.x * 255.0 + 0.5);
  int after = int(aMarks.y * 255.0 + 0.5);
  float fade = uProgress.x;
  vec3 seat = mix(uSeatDark, uSeatLight, aShade.x);
  float marked = (before == 0 ? 0.0 : 1.0 - fade) + (after == 0 ? 0.0 : fade);
  float share = clamp(uProgress.y * ${float(1 + stagger)} - aShade.x * ${float(stagger)}, 0.0, 1.0);
  float come = clamp((fade - ${float(fadeBegins)}) / ${float(1 - fadeBegins)}, 0.0, 1.0);
  come = come * come * (3.0 - 2.0 * come);
  float called = (before == 0 ? 0.0 : 1.0 - come) + (after == 0 ? 0.0 : come);
  Appearance child;
  child.down = called * share * share * (3.0 - 2.0 * share);
  vec3 place = mix(aSeat, aSlot, child.down);
  place.z += sin(3.14159265 * child.down) * ${float(arcHeight)};
  child.clip = uView * vec4(place, 1.0);
  child.colour = mix(before == 0 ? seat : uStyle[before].rgb, after == 0 ? seat : uStyle[after].rgb, fade);
  float metres = mix(uStyle[before].a, uStyle[after].a, fade);
  child.radius = pixels(metres, child.clip.w, mix(uSeat.y, uSeat.z, marked * (1.0 - child.down)), ${float(largestRadius)});
  child.hole = mix(uRing[before], uRing[after], fade) * ${float(ringHole)};
  return child;
}
`

/** The marks layer: a child's dot. `uStrength.x` is its strength. */
export const markVertex = `${appearance}
uniform vec4 uStrength;
void main() {
  Appearance child = appear();
  dot_(child.clip, child.radius, child.hole, vec4(child.colour, uStrength.x));
}`

/** The seat of a child who has come down. */
export const emptySeatVertex = `${appearance}
uniform vec3 uEmpty;
void main() {
  Appearance child = appear();
  vec4 clip = uView * vec4(aSeat, 1.0);
  float radius = pixels(uSeat.x * ${float(emptySeat.times)}, clip.w, uSeat.y, ${float(largestRadius)}) + ${float(emptySeat.more)};
  if (child.down <= 0.0) clip = vec4(2.0, 2.0, 2.0, 1.0);
  dot_(clip, radius, 0.0, vec4(uEmpty, child.down));
}`

/** The ring around a child who changed. `uStrength`: strength, CSS pixels it stands off, CSS pixels it is thick. */
export const lightVertex = `${appearance}
uniform vec4 uStrength;
uniform vec3 uLight;
void main() {
  Appearance child = appear();
  float radius = child.radius + uStrength.y * uSize.z;
  dot_(child.clip, radius, max(0.001, 1.0 - uStrength.z * uSize.z / radius), vec4(uLight, uStrength.x));
}`

/** The team and the empty places. Styles by kind: radius in metres, smallest in CSS pixels, ring, strength. */
export const playerVertex = `${view}
in vec3 aSeat;
in vec2 aMarks;
uniform vec4 uPlayerStyle[4];
uniform vec3 uPlayer;
uniform vec4 uStrength;
${dotOut}
void main() {
  vec4 clip = uView * vec4(aSeat, 1.0);
  vec4 style = uPlayerStyle[int(aMarks.x * 255.0 + 0.5)];
  float radius = pixels(style.x * uStrength.z, clip.w, style.y * uStrength.z, uStrength.y);
  dot_(clip, radius, style.z * ${float(ringHole)}, vec4(uPlayer, style.w * uStrength.x));
}`
