import { groundHalf, rowDepth } from '../../layout/bowl'
import { steepest } from '../../layout/light'
import { markCount } from '../../marks'
import { fadeBegins } from '../../stadium-value'
import { arcHeight, stagger } from '../appearance'
import { diamondFrom, diamondReach, emptySeat, flatAngle, halo, largestRadius, ringHole } from '../mark-style'

/** Shader text for everything that is a dot. The arithmetic is that of `appearance.ts`; nothing here decides a child's state. */

/** A number as shader text. */
export const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`)

/** Uniforms every program of a frame shares: the view, its size in device pixels, pixels a CSS pixel, focal length in pixels, the eye. */
export const view = `#version 300 es
precision highp float;
uniform mat4 uView;
uniform vec4 uSize;
uniform vec4 uEye;
`
const largest = float(largestRadius)
const pixels = `
float pixels(float metres, float depth, float smallest, float largest) {
  return min(largest * uSize.z, max(metres * uSize.w / depth, smallest * uSize.z));
}
`

/** A plain dot: `vRadius` device pixels, inside a point of `vSide` pixels. */
export const dotFragment = `#version 300 es
precision highp float;
in vec4 vColour;
in float vRadius;
in float vSide;
out vec4 oColour;
void main() {
  float away = length(gl_PointCoord - 0.5) * vSide;
  float alpha = clamp(vRadius + 0.5 - away, 0.0, 1.0) * vColour.a;
  if (alpha < 0.004) discard;
  oColour = vec4(vColour.rgb * alpha, alpha);
}`
const dotOut = `
out vec4 vColour;
out float vRadius;
out float vSide;
void dot_(vec4 clip, float radius, vec4 colour) {
  vRadius = radius;
  vColour = colour;
  vSide = ceil(radius * 2.0 + 2.0);
  gl_PointSize = vSide;
  gl_Position = clip;
}
`

/** Every seat in one of two colours and all between, without light; dark from the seat `uSeat.w` on, which nobody is in yet. */
export const seatVertex = `${view}
in vec3 aSeat;
in vec2 aShade;
uniform vec3 uSeatDark;
uniform vec3 uSeatLight;
uniform vec4 uSeat;
uniform vec3 uEmpty;
${pixels}${dotOut}
void main() {
  vec4 clip = uView * vec4(aSeat, 1.0);
  vec3 colour = float(gl_VertexID) < uSeat.w ? mix(uSeatDark, uSeatLight, aShade.x) : uEmpty;
  dot_(clip, pixels(uSeat.x, clip.w, uSeat.y, ${largest}), vec4(colour, 1.0));
}`

/** Where a child is on the way between seat and slot, by how it looked before, looks now, and its turn. */
export const whereabouts = `
uniform vec4 uProgress;
float fadeShare(float turn) {
  float stagger = abs(uProgress.z);
  float late = uProgress.z < 0.0 ? 1.0 - turn : turn;
  float share = clamp(uProgress.x * (1.0 + stagger) - late * stagger, 0.0, 1.0);
  return stagger > 0.0 ? share * share * (3.0 - 2.0 * share) : uProgress.x;
}
float downOf(int before, int after, float fade, float turn) {
  float share = clamp(uProgress.y * ${float(1 + stagger)} - turn * ${float(stagger)}, 0.0, 1.0);
  float begins = uProgress.z == 0.0 ? ${float(fadeBegins)} : 0.0;
  float come = clamp((fade - begins) / (1.0 - begins), 0.0, 1.0);
  come = come * come * (3.0 - 2.0 * come);
  float called = (before == 0 ? 0.0 : 1.0 - come) + (after == 0 ? 0.0 : come);
  return called * share * share * (3.0 - 2.0 * share);
}
vec3 placeOf(vec3 seat, vec3 slot, float down) {
  vec3 place = mix(seat, slot, down);
  place.z += sin(3.14159265 * down) * ${float(arcHeight)};
  return place;
}
`

/** How a marked child appears: shared by its mark, its halo and its empty seat. */
const appearance = `${view}
in vec3 aSeat;
in vec3 aSlot;
in vec2 aMarks;
in vec2 aShade;
in vec4 aLight;
uniform vec4 uSeat;
uniform vec4 uStyle[${markCount}];
uniform vec4 uForm[${markCount}];
${pixels}${whereabouts}
struct Appearance { vec4 clip; vec3 colour; float radius; vec4 form; float down; float shown; float open; };
float openness() {
  // How openly the stand is seen: the cosine between its slope and the eye.
  const vec2 straight = vec2(${float(groundHalf.x - groundHalf.corner)}, ${float(groundHalf.y - groundHalf.corner)});
  vec2 outward = aSeat.xy - clamp(aSeat.xy, -straight, straight);
  float slope = aLight.w * ${float(steepest / rowDepth)};
  vec3 up = normalize(vec3(-outward / max(length(outward), 0.001) * slope, 1.0));
  float cosine = dot(up, normalize(uEye.xyz - aSeat));
  return smoothstep(${float(flatAngle.flat)}, ${float(flatAngle.open)}, cosine);
}
Appearance appear() {
  int before = int(aMarks.x * 255.0 + 0.5);
  int after = int(aMarks.y * 255.0 + 0.5);
  float fade = fadeShare(aShade.x);
  float marked = (before == 0 ? 0.0 : 1.0 - fade) + (after == 0 ? 0.0 : fade);
  // Who becomes marked, or plain, comes and goes in the colour of the mark.
  float share = before == 0 ? 1.0 : after == 0 ? 0.0 : fade;
  vec4 style = mix(uStyle[before], uStyle[after], share);
  Appearance child;
  child.down = downOf(before, after, fade, aShade.x);
  child.clip = uView * vec4(placeOf(aSeat, aSlot, child.down), 1.0);
  child.form = mix(uForm[before], uForm[after], share);
  // In the dark colours step back behind those who give light; not where children are gathered to be counted.
  child.colour = style.rgb * mix(child.form.w, 1.0, max(uProgress.w, child.down));
  child.open = mix(openness(), 1.0, child.down);
  float shrink = mix(${float(flatAngle.least)}, 1.0, child.open);
  float smallest = mix(uSeat.y, uSeat.z, marked * (1.0 - child.down));
  child.radius = pixels(style.a * shrink, child.clip.w, smallest * shrink, ${largest});
  child.shown = marked;
  return child;
}
`
const nowhere = 'vec4(2.0, 2.0, 2.0, 1.0)'

/** A child's mark. `uStrength`: its strength; how dark the shadow round it is; 1 where it is shaded when large; device pixels the shadow is wide. */
export const markVertex = `${appearance}
uniform vec4 uStrength;
out vec4 vColour;
out float vRadius;
out float vSide;
out vec2 vForm;
void main() {
  Appearance child = appear();
  float strength = child.shown * uStrength.x;
  vColour = vec4(child.colour, strength);
  vRadius = child.radius;
  // Corners of two pixels would be a cross.
  float corners = child.form.y * smoothstep(${float(diamondFrom.disc)}, ${float(diamondFrom.diamond)}, child.radius);
  vForm = vec2(child.form.x * ${float(ringHole)}, corners);
  float reach = child.radius * mix(1.0, ${float(diamondReach)}, corners);
  float shadow = uStrength.y > 0.0 ? uStrength.w : 0.0;
  vSide = ceil((reach + max(shadow, 0.5)) * 2.0 + 1.0);
  gl_PointSize = vSide;
  gl_Position = strength > 0.0 ? child.clip : ${nowhere};
}`
export const markFragment = `${view}
in vec4 vColour;
in float vRadius;
in float vSide;
in vec2 vForm;
uniform vec4 uStrength;
out vec4 oColour;
void main() {
  vec2 at = (gl_PointCoord - 0.5) * vSide;
  float corners = (abs(at.x) + abs(at.y)) / ${float(diamondReach)};
  float away = mix(length(at), corners, vForm.y);
  float cover = clamp(vRadius + 0.5 - away, 0.0, 1.0);
  float shadow = 0.0;
  if (uStrength.y > 0.0) shadow = smoothstep(vRadius + uStrength.w, vRadius - 0.5, away) * uStrength.y;
  if (vForm.x > 0.0) {
    float hole = clamp(away - vRadius * vForm.x + 0.5, 0.0, 1.0);
    cover *= hole;
    shadow = max(shadow, (1.0 - hole) * uStrength.y * 1.33);
  }
  float large = smoothstep(3.5, 9.0, vRadius) * uStrength.z;
  vec3 colour = vColour.rgb * mix(1.0, mix(1.03, 0.92, smoothstep(-0.7, 0.95, at.y / vRadius)), large);
  cover *= mix(1.0, smoothstep(1.03, 0.80, away / vRadius), large * 0.8 * step(vForm.x, 0.0));
  float alpha = max(cover, shadow * mix(1.0, 0.5, large)) * vColour.a;
  if (alpha < 0.004) discard;
  oColour = vec4(min(colour, vec3(1.0)) * cover * vColour.a, alpha);
}`

/** The light a child gives: it falls on those around it. `uHalo`: CSS pixels it reaches beyond its mark, its strength. */
export const haloVertex = `${appearance}
uniform vec4 uHalo;
out vec3 vColour;
void main() {
  Appearance child = appear();
  float strength = child.form.z * child.shown * uHalo.y * (1.0 - child.down) * mix(0.55, 1.0, child.open);
  vColour = child.colour * strength;
  float reach = child.radius * ${float(halo.times)} + uHalo.x * uSize.z * mix(0.6, 1.0, child.open);
  gl_PointSize = ceil(reach * 2.0);
  gl_Position = strength > 0.004 ? child.clip : ${nowhere};
}`
export const haloFragment = `${view}
in vec3 vColour;
uniform sampler2D uKept;
out vec4 oColour;
void main() {
  float away = length(gl_PointCoord - 0.5) * 2.0;
  float fall = pow(max(0.0, 1.0 - away), 2.6);
  float lit = dot(texture(uKept, gl_FragCoord.xy / uSize.xy).rgb, vec3(0.30, 0.55, 0.15));
  oColour = vec4(vColour * fall * (0.16 + 1.1 * lit), 0.0);
}`

/** The seat of a child who has come down. */
export const emptySeatVertex = `${appearance}
uniform vec3 uEmpty;
${dotOut}
void main() {
  Appearance child = appear();
  vec4 clip = uView * vec4(aSeat, 1.0);
  float radius = pixels(uSeat.x * ${float(emptySeat.times)}, clip.w, uSeat.y, ${largest}) + ${float(emptySeat.more)};
  if (child.down <= 0.0) clip = ${nowhere};
  dot_(clip, radius, vec4(uEmpty, child.down));
}`
