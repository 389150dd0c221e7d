import { noPost, PlayerKind } from '../../layout/team-layout'
import { markCount } from '../../marks'
import { emptyPost, lineOfLight, openRing } from '../mark-style'
import { float, view, whereabouts } from './dot-shaders'

/** Shader text for what stands upright on the ground or over a child, and for what lies on the grass beneath it. */

/** An upright's corner, so many metres and at least so many device pixels wide and high; `vUv` in pixels from its foot. */
const upright = `
out vec2 vUv;
out vec2 vPixels;
void upright(vec3 foot, vec2 metres, vec2 least, vec2 corner, float pad) {
  vec4 from = uView * vec4(foot, 1.0);
  vec4 to = uView * vec4(foot + vec3(0.0, 0.0, metres.y), 1.0);
  float wide = max(metres.x * uSize.w / from.w, least.x);
  float high = max((to.y / to.w - from.y / from.w) * uSize.y * 0.5, least.y);
  vPixels = vec2(wide, high);
  vUv = vec2(corner.x * (wide + pad), mix(-pad, high + pad, corner.y));
  gl_Position = from + vec4(vUv * 2.0 / uSize.xy * from.w, 0.0, 0.0);
  if (from.w < 0.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`

/** The team. `uPlayerStyle` by kind: half width, height (metres), least half width (CSS pixels), outline. `uStroke`: strength, light at the head and at the foot, and how large against the usual. */
export const strokeVertex = `${view}
in vec3 aCorner;
in vec3 aFoot;
in vec2 aKind;
uniform vec4 uPlayerStyle[${noPost + 1}];
uniform vec4 uStroke;
out float vOutline;
${upright}
void main() {
  vec4 style = uPlayerStyle[int(aKind.x * 255.0 + 0.5)];
  vOutline = style.w;
  float least = style.z * uSize.z;
  upright(vec3(aFoot.xy, 0.0), vec2(style.x * uStroke.w, style.y), vec2(least, least * 2.2), aCorner.xy, 1.5);
  if (style.y <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}`
export const strokeFragment = `${view}
in vec2 vUv;
in vec2 vPixels;
in float vOutline;
uniform vec3 uPlayer;
uniform vec4 uStroke;
out vec4 oColour;
void main() {
  vec2 at = vUv;
  at.y -= clamp(at.y, vPixels.x, max(vPixels.x, vPixels.y - vPixels.x));
  float away = length(at) - vPixels.x;
  float cover = clamp(0.5 - away, 0.0, 1.0);
  if (vOutline > 0.5) cover *= clamp(away + max(1.3, vPixels.x * 0.5) + 0.5, 0.0, 1.0);
  float light = mix(uStroke.z, uStroke.y, smoothstep(0.0, 0.75, vUv.y / vPixels.y));
  float alpha = cover * uStroke.x;
  oColour = vec4(uPlayer * light * alpha, alpha);
}`

/**
 * On the grass: four faint shadows of each worker, one from each corner of the roof, and a ring where nobody stands.
 * `aCorner.z` says which of the five it is. `uGrass`: strength of the shadows, of the rings.
 */
export const grassMarkVertex = `${view}
in vec3 aCorner;
in vec3 aFoot;
in vec2 aKind;
uniform vec4 uGrass;
out vec2 vUv;
out float vAlpha;
out float vPixels;
void main() {
  bool ring = aCorner.z > 3.5;
  int kind = int(aKind.x * 255.0 + 0.5);
  float angle = aCorner.z < 0.5 ? 0.5 : aCorner.z < 1.5 ? 2.64 : aCorner.z < 2.5 ? -0.5 : -2.64;
  vec2 along = vec2(cos(angle), sin(angle));
  vec2 place = aFoot.xy;
  vec4 middle = uView * vec4(place, 0.0, 1.0);
  float radius = max(${float(emptyPost.radius)}, ${float(emptyPost.smallest)} * uSize.z * middle.w / uSize.w) * 1.25;
  if (ring) place += aCorner.xy * radius;
  else place += along * 1.7 * (1.0 + aCorner.x) + vec2(-along.y, along.x) * 0.24 * aCorner.y;
  vec4 clip = uView * vec4(place, 0.015, 1.0);
  vUv = aCorner.xy;
  vAlpha = ring ? uGrass.y : uGrass.x * (aCorner.z < 1.5 ? 0.5 : 0.32);
  vPixels = ring ? radius * uSize.w / middle.w : 0.0;
  bool is = kind != ${noPost} && ring == (kind == ${PlayerKind.empty});
  gl_Position = is && vAlpha > 0.0 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
}`
export const grassMarkFragment = `${view}
in vec2 vUv;
in float vAlpha;
in float vPixels;
uniform vec3 uPlayer;
out vec4 oColour;
void main() {
  float away = length(vUv);
  if (vPixels <= 0.0) {
    oColour = vec4(0.0, 0.0, 0.0, smoothstep(1.0, 0.0, away) * smoothstep(1.0, 0.2, abs(vUv.x)) * vAlpha);
    return;
  }
  float width = max(0.20, 1.3 / max(vPixels, 1.0));
  float alpha = smoothstep(width, width * 0.5, abs(away - 0.8)) * vAlpha;
  oColour = vec4(uPlayer * alpha, alpha);
}`

/**
 * A line of light over a child who changed. `aLine`: how it looked before the fade, looks now, looked before the gesture,
 * and its turn. Who came: bright at the child, in the new colour. Who went: in the old colour, bright above and open below,
 * with a ring round the seat. Who turned: the new colour, and the old one round it. `uLine`: metres high, strength, share of
 * white in the core, least height in CSS pixels.
 */
export const lineVertex = `${view}
in vec3 aCorner;
in vec3 aSeat;
in vec3 aSlot;
in vec4 aLine;
uniform vec4 uStyle[${markCount}];
uniform vec4 uLine;
out vec3 vCore;
out vec3 vRound;
out float vWent;
out float vAround;
${whereabouts}${upright}
void main() {
  ivec3 codes = ivec3(aLine.xyz * 255.0 + 0.5);
  float fade = fadeShare(aLine.w);
  vec3 place = placeOf(aSeat, aSlot, downOf(codes.x, codes.y, fade, aLine.w));
  vec3 now = uStyle[codes.y].rgb;
  vec3 old = uStyle[codes.z].rgb;
  vWent = codes.y == 0 ? 1.0 : 0.0;
  vCore = codes.y == 0 ? old : now;
  vRound = codes.z == 0 ? now : old;
  vAround = codes.y == 0 || codes.z == 0 ? 0.4 : 0.85;
  vec2 least = vec2(${float(lineOfLight.smallest)}, uLine.w) * uSize.z;
  upright(place, vec2(${float(lineOfLight.halfWidth)}, uLine.x), least, aCorner.xy, ${float(openRing.radius + 1.5)} * uSize.z);
}`
export const lineFragment = `${view}
in vec2 vUv;
in vec2 vPixels;
in vec3 vCore;
in vec3 vRound;
in float vWent;
in float vAround;
uniform vec4 uLine;
out vec4 oColour;
void main() {
  float up = clamp(vUv.y / vPixels.y, 0.0, 1.0);
  float inside = step(0.0, vUv.y) * step(vUv.y, vPixels.y);
  float across = vUv.x / vPixels.x;
  float risen = mix(pow(1.0 - up, ${float(lineOfLight.fade)}), pow(up, ${float(lineOfLight.fade)}) * smoothstep(1.0, 0.94, up), vWent);
  float core = exp(-across * across * ${float(lineOfLight.core)}) * risen * inside;
  float round = exp(-across * across * ${float(lineOfLight.round)}) * risen * inside * vAround;
  if (vWent > 0.5) {
    float away = abs(length(vUv) - ${float(openRing.radius)} * uSize.z);
    core = max(core, clamp(${float(openRing.thick / 2)} * uSize.z + 0.5 - away, 0.0, 1.0));
  }
  vec3 bright = mix(vCore, vec3(1.0), uLine.z * core * risen);
  float alpha = max(core, round) * uLine.y;
  vec3 colour = mix(vRound, bright, core / max(max(core, round), 0.001));
  oColour = vec4(colour * alpha, alpha);
}`
