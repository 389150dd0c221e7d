import { groundHalf, pitchHalf } from '../../layout/bowl'
import { SolidKind } from '../../layout/solids'
import { headRadius, nearHeads } from '../mark-style'
import { float } from './dot-shaders'

/**
 * Shader text of one pass over the stands in the light of the floods: solid surfaces, ground, sky, heads and lamps. All is
 * worked out in linear light and written as its square root: eight bits are then enough for the dark.
 */

/** What every program of a pass shares: the view, its size in device pixels, the eye, and where this pass is moved to. */
const pass = `#version 300 es
precision highp float;
uniform mat4 uView;
uniform vec4 uSize;
uniform vec4 uEye;
uniform vec4 uJitter;
uniform vec4 uGround;
`

/** Writes light as its square root, with half a level of noise that differs from pass to pass. */
const written = `
vec4 written(vec3 light) {
  float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy + uJitter.w, vec2(0.06711056, 0.00583715)))) - 0.5;
  return vec4(sqrt(max(light, vec3(0.0))) + noise / 255.0, 1.0);
}
`
/** The far air is lit by the floods: everything far goes a little towards it. */
const haze = `
vec3 haze(vec3 light, float metres) {
  return mix(vec3(0.010, 0.0145, 0.0225), light, 1.0 / (1.0 + metres * 0.00064));
}
`
const moved = `
vec4 moved(vec4 clip) {
  clip.xy += uJitter.xy * clip.w;
  return clip;
}
`
const nowhere = 'vec4(2.0, 2.0, 2.0, 1.0)'

/** Solid surfaces. What faces away is left out, so that no near wall stands between the eye and a child. */
export const solidVertex = `${pass}${moved}
in vec3 aAt;
in vec4 aPlane;
in vec4 aLook;
out vec4 vLook;
out float vDepth;
out float vHeight;
void main() {
  vec4 clip = uView * vec4(aAt, 1.0);
  vLook = aLook;
  vDepth = clip.w;
  vHeight = aAt.z;
  bool away = dot(aPlane.xyz, uEye.xyz) < aPlane.w;
  bool overhead = aLook.y == ${float(SolidKind.canopy)} && uEye.w < 0.5;
  gl_Position = away || overhead ? ${nowhere} : moved(clip);
}`
export const solidFragment = `${pass}${written}${haze}
in vec4 vLook;
in float vDepth;
in float vHeight;
out vec4 oColour;
void main() {
  float light = vLook.x;
  float kind = floor(vLook.y + 0.5);
  float along = vLook.z;
  float across = vLook.w;
  vec3 colour = vec3(0.0165, 0.0200, 0.0260);
  if (kind == ${float(SolidKind.steps)}) {
    // Steps from the number of the row, as far as there are pixels for them.
    float row = fract(across);
    float width = fwidth(across);
    float tread = smoothstep(0.0, 0.12 + width, row) * (1.0 - smoothstep(0.80 - width, 0.80 + width, row));
    colour = vec3(0.0085, 0.0105, 0.0140) * mix(1.0, 0.35 + 1.05 * tread, smoothstep(0.5, 0.12, width));
  } else if (kind == ${float(SolidKind.wall)} || kind == ${float(SolidKind.backWall)}) {
    // Ways in, with a warm, low glow behind them; and a pale line along the upper edge.
    bool isWall = kind == ${float(SolidKind.wall)};
    float cell = abs(fract(along / 13.0) - 0.5) * 13.0;
    float door = (1.0 - smoothstep(0.85, 1.05, cell)) * (1.0 - smoothstep(0.60, 0.68, across));
    if (!isWall || vHeight < 5.0) door = 0.0;
    vec3 inside = vec3(0.030, 0.0225, 0.0150) * (1.0 - 1.3 * across) / max(light, 0.2);
    colour = mix(colour * (0.35 + 0.65 * across), inside, door * 0.45);
    colour += vec3(0.115, 0.130, 0.150) * smoothstep(0.88, 0.95, across) * (isWall ? 0.8 : 0.3);
  } else if (kind == ${float(SolidKind.walkway)}) {
    colour *= 0.7;
  } else if (kind == ${float(SolidKind.facade)}) {
    float fin = smoothstep(0.34, 0.5, abs(fract(along / 4.0) - 0.5));
    colour = vec3(0.0048, 0.0062, 0.0088) * (0.45 + fin) * (1.15 - across);
    light = 1.0;
  } else if (kind == ${float(SolidKind.canopy)}) {
    float rib = smoothstep(0.46, 0.5, abs(fract(along / 9.0) - 0.5));
    colour = vec3(0.016, 0.020, 0.027) * (1.0 - 0.4 * rib) * (1.4 - across);
    colour += vec3(0.30, 0.34, 0.40) * smoothstep(0.022, 0.0, across);
    light *= 1.2;
  } else {
    colour = vec3(0.030, 0.036, 0.046);
    light = mix(0.9, 0.15, across);
  }
  oColour = written(haze(colour * light, vDepth));
}`

/** How far from the middle the ground is drawn, in metres. */
const groundReach = 3000

/** Grass, its markings, and what lies around it. `uGround`: light on the pitch, metres the stands reach behind its edge. */
export const groundVertex = `${pass}${moved}
in vec2 aCorner;
out vec2 vAt;
out float vDepth;
void main() {
  vAt = aCorner * ${float(groundReach)};
  vec4 clip = uView * vec4(vAt, 0.0, 1.0);
  vDepth = clip.w;
  gl_Position = moved(clip);
}`
const straight = `vec2(${float(groundHalf.x - groundHalf.corner)}, ${float(groundHalf.y - groundHalf.corner)})`
export const groundFragment = `${pass}${written}${haze}
in vec2 vAt;
in float vDepth;
out vec4 oColour;
float box(vec2 at, vec2 size) {
  vec2 off = abs(at) - size;
  return length(max(off, 0.0)) + min(max(off.x, off.y), 0.0);
}
float marking(float away, float pixel) {
  float width = max(pixel, 0.06);
  return (1.0 - smoothstep(width - pixel * 0.5, width + pixel * 0.5, abs(away))) * min(1.0, 0.12 / width + 0.35);
}
void main() {
  vec2 side = abs(vAt);
  float pixel = max(length(dFdx(vAt)), length(dFdy(vAt)) * 0.6) * 0.55;
  float edge = box(vAt, ${straight}) - ${float(groundHalf.corner)};
  if (edge > 0.05) {
    vec3 outside = vec3(0.0014, 0.0019, 0.0030) * (1.0 + 1.6 / (1.0 + max(edge - uGround.y, 0.0) / 22.0));
    oColour = written(haze(outside, vDepth * 1.4));
    return;
  }
  // Four pools of light, one from each corner of the roof.
  float pool = 0.0;
  for (int corner = 0; corner < 4; corner++) {
    vec2 middle = vec2(corner < 2 ? -25.0 : 25.0, (corner & 1) == 0 ? -14.0 : 14.0);
    vec2 off = (vAt - middle) / vec2(52.0, 40.0);
    float share = 1.0 / (1.0 + dot(off, off));
    pool += share * share;
  }
  pool /= 2.35;
  pool = 0.06 + 0.94 * pool * sqrt(pool);
  float mown = smoothstep(-0.04, 0.04, sin(vAt.x * 3.14159265 / 5.25));
  vec3 grass = mix(vec3(0.0088, 0.0238, 0.0172), vec3(0.0124, 0.0318, 0.0228), mown) * pool * 1.6;
  const vec2 pitch = vec2(${float(pitchHalf.x)}, ${float(pitchHalf.y)});
  vec2 fromGoal = side - vec2(pitch.x, 0.0);
  float line = marking(box(vAt, pitch), pixel);
  line = max(line, marking(vAt.x, pixel) * step(side.y, pitch.y));
  line = max(line, marking(length(vAt) - 9.15, pixel));
  line = max(line, marking(box(fromGoal, vec2(16.5, 20.16)), pixel) * step(side.x, pitch.x));
  line = max(line, marking(box(fromGoal, vec2(5.5, 9.16)), pixel) * step(side.x, pitch.x));
  line = max(line, marking(length(side - vec2(41.5, 0.0)) - 9.15, pixel) * step(side.x, 36.0));
  grass = mix(grass, vec3(0.22, 0.27, 0.245) * pool, line * 0.40);
  vec3 apron = vec3(0.0070, 0.0090, 0.0120) * (0.45 + 0.55 * pool) * (1.0 - 0.62 * exp(min(edge, 0.0) / 2.4));
  float onApron = smoothstep(-pixel * 2.0, pixel * 2.0, box(vAt, vec2(57.2, 38.2)) - 0.8);
  vec3 colour = mix(grass, apron, onApron) * mix(0.30, 1.0, uGround.x);
  oColour = written(haze(colour, vDepth * 0.4));
}`

/** The sky, behind everything. `uDome`: the bowl's glow in it, its middle and its reach in halves of the view. */
export const skyVertex = `#version 300 es
precision highp float;
in vec2 aCorner;
out vec2 vAt;
void main() {
  vAt = aCorner;
  gl_Position = vec4(aCorner, 0.999999, 1.0);
}`
export const skyFragment = `${pass}${written}
in vec2 vAt;
uniform vec4 uDome;
out vec4 oColour;
void main() {
  float up = vAt.y * 0.5 + 0.5;
  vec3 colour = mix(vec3(0.0030, 0.0044, 0.0080), vec3(0.0012, 0.0017, 0.0034), smoothstep(0.35, 1.0, up));
  vec2 off = (vAt - uDome.xy) / uDome.zw;
  colour += vec3(0.0040, 0.0060, 0.0098) * exp(-dot(off, off) * 1.5);
  oColour = written(colour);
}`

/** A head: a soft round in the light baked for its seat, lit from above and dark below. Never more than that. */
export const headVertex = `${pass}${moved}${haze}
in vec3 aSeat;
in vec4 aLight;
out vec3 vLight;
out float vRadius;
out float vSide;
out float vNear;
void main() {
  vec4 clip = uView * vec4(aSeat, 1.0);
  float wanted = ${float(headRadius)} * uSize.w / clip.w;
  vRadius = clamp(wanted, 0.72 * uSize.z, 16.0 * uSize.z);
  float cover = min(1.0, wanted * wanted / (vRadius * vRadius));
  vNear = smoothstep(1.2, 3.4, vRadius);
  vLight = haze(aLight.rgb * aLight.rgb * (float(gl_VertexID) < uJitter.z ? 1.0 : 0.06), clip.w);
  vLight *= mix(0.55 + 0.45 * cover, ${float(nearHeads)}, vNear);
  vSide = ceil(vRadius * 2.0 + 1.0);
  gl_PointSize = vSide;
  gl_Position = moved(clip);
}`
export const headFragment = `#version 300 es
precision highp float;
in vec3 vLight;
in float vRadius;
in float vSide;
in float vNear;
out vec4 oColour;
void main() {
  vec2 at = (gl_PointCoord - 0.5) * vSide;
  float away = length(at);
  float cover = clamp(vRadius + 0.5 - away, 0.0, 1.0);
  if (cover < 0.004) discard;
  vec2 share = at / vRadius;
  float large = smoothstep(3.0, 9.0, vRadius);
  float cap = smoothstep(0.62, -0.80, share.y + 0.20 * share.x * share.x);
  float lit = mix(1.0, mix(0.10, mix(1.75, 1.85, large), cap), mix(0.55, 1.0, vNear));
  cover *= mix(1.0, smoothstep(1.04, 0.55, away / vRadius), large * 0.85);
  oColour = vec4(sqrt(vLight * lit) * cover, cover);
}`

/** Floodlights, each a core and a glow, added to what is there. `aLamp`: 1 for a core; 1 on the canopy, 0 on the ring. */
export const lampVertex = `${pass}${moved}
in vec3 aAt;
in vec2 aLamp;
out float vCore;
void main() {
  vec4 clip = uView * vec4(aAt, 1.0);
  vCore = aLamp.x;
  float metres = aLamp.x > 0.5 ? 0.85 : uEye.w > 0.5 ? 22.0 : 13.0;
  gl_PointSize = clamp(metres * uSize.w / clip.w, 2.0 * uSize.z, 400.0 * uSize.z);
  bool hidden = dot(uEye.xy - aAt.xy, aAt.xy) > 0.0 || (aLamp.y > 0.5) != (uEye.w > 0.5);
  gl_Position = hidden ? ${nowhere} : moved(clip);
}`
export const lampFragment = `${pass}
in float vCore;
out vec4 oColour;
void main() {
  float away = length(gl_PointCoord - 0.5) * 2.0;
  vec3 glow = vec3(0.088, 0.102, 0.122) * pow(max(0.0, 1.0 - away), 2.6);
  vec3 light = vCore > 0.5 ? vec3(smoothstep(1.0, 0.3, away)) : glow;
  oColour = vec4(light * (uEye.w > 0.5 ? 1.25 : 1.0), 0.0);
}`

/** Covers the view with a picture: `vAt` runs over it from 0 to 1. */
export const coverVertex = `#version 300 es
precision highp float;
in vec2 aCorner;
out vec2 vAt;
void main() {
  vAt = aCorner * 0.5 + 0.5;
  gl_Position = vec4(aCorner, 0.0, 1.0);
}`

/** Lays a pass, as light, over the sum of those before it: with a weight of one over their number, an average. */
export const sumFragment = `#version 300 es
precision highp float;
in vec2 vAt;
uniform sampler2D uPass;
uniform vec4 uWeight;
out vec4 oColour;
void main() {
  vec3 root = texture(uPass, vAt).rgb;
  oColour = vec4(root * root * uWeight.x, uWeight.x);
}`

/**
 * Light to what a screen shows. `uTone`: exposure; how dark the foot is; 1 where the light comes as its square root. The
 * noise is half a level, against bands in the sky.
 */
export const toneFragment = `#version 300 es
precision highp float;
in vec2 vAt;
uniform sampler2D uSum;
uniform vec4 uTone;
out vec4 oColour;
void main() {
  vec3 light = texture(uSum, vAt).rgb;
  if (uTone.z > 0.5) light *= light;
  vec2 at = vAt * 2.0 - 1.0;
  vec2 off = at * vec2(0.60, 0.66);
  light *= uTone.x * (1.0 - 0.50 * dot(off, off)) * (1.0 - 0.38 * smoothstep(-0.45, -1.0, at.y));
  vec3 tone = clamp(light * (2.51 * light + 0.03) / (light * (2.43 * light + 0.59) + 0.14), 0.0, 1.0);
  if (uTone.y > 0.0) {
    // The dugout: its roof above with a lit lip, the bench below.
    float under = 0.935 - 0.045 * at.x * at.x - at.y;
    float roof = 1.0 - smoothstep(0.0, 0.030, under);
    float bench = 1.0 - smoothstep(0.0, 0.035, at.y + 0.955 - 0.03 * at.x * at.x);
    float lip = (under - 0.004) / 0.006;
    tone = mix(tone, vec3(0.0016, 0.0020, 0.0030), max(roof, bench) * uTone.y);
    tone += vec3(0.012, 0.014, 0.018) * exp(-lip * lip) * uTone.y;
  }
  vec3 shown = mix(tone * 12.92, 1.055 * pow(tone, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, tone));
  float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  oColour = vec4(shown + noise / 255.0, 1.0);
}`

/**
 * Lays the kept picture into a frame. `uGrade`: how far the floods are out, and how far all is dimmed. In the dark an eye
 * makes out no colours: what is left is blue and quiet.
 */
export const coverFragment = `#version 300 es
precision highp float;
in vec2 vAt;
uniform sampler2D uKept;
uniform vec4 uGrade;
uniform vec3 uDimmed;
out vec4 oColour;
void main() {
  vec3 colour = texture(uKept, vAt).rgb;
  if (uGrade.x + uGrade.y > 0.0) {
    float l = dot(colour, vec3(0.25, 0.60, 0.15));
    vec3 night = vec3(0.013, 0.019, 0.033) + vec3(0.50, 0.61, 0.83) * l * (0.55 + l) / (1.0 + 3.4 * l);
    colour = mix(mix(colour, night, uGrade.x), uDimmed + 0.16 * night * uGrade.z, uGrade.y);
  }
  oColour = vec4(colour, 1.0);
}`
