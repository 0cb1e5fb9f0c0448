import { paletteSize } from '../../figures/materials';
import { clothChunk } from './clothChunk';
import { foldChunk } from './foldChunk';
import { brushChunk, lightChunk } from './lightChunk';
import { nearChunk } from './nearChunk';

/** Vertex shader: places a skin in the picture; with DEPTH it only writes distances, with COARSE it also lights it. */
export const vertexShader = `precision highp float;
attribute vec3 aPosition; attribute vec4 aNormal; attribute vec4 aPlace;
uniform mat3 uTurn; uniform vec4 uCamera; uniform vec4 uTarget;
uniform vec4 uLit[${paletteSize}]; uniform vec4 uShade[${paletteSize}]; uniform vec4 uBend;
varying vec3 vNormal, vPoint;
#ifndef DEPTH
varying vec4 vLit, vShade, vPlace, vBrush;
// Where the brush is on its cloth, centimetres, without a seam; and which limb (1 arm, 2 leg, 3 finger), how bent.
vec4 brushAt(float m, vec4 place) {
  float limb = floor(place.w / 64.0), turn = 6.2831853 * (m < 37.5 ? place.x : place.y);
  float bend = limb < 1.5 ? uBend.x : limb < 2.5 ? uBend.y : limb < 3.5 ? uBend.z : uBend.w;
  if (limb > 0.5) return vec4(place.xyz, (limb < 2.5 ? 1.1 : limb < 4.5 ? 2.1 : 3.1) + 0.8 * bend);
  if (m > 38.5) return vec4(place.xy * 40.0, 0.0, 0.1);
  if (m > 37.5) return vec4(cos(turn) * 20.0, place.x * -70.0, sin(turn) * 20.0, 0.1);
  if (m > 35.5 && m < 36.5) return vec4(sin(turn) * 16.0, place.y, cos(turn) * 16.0, 0.1);
  return vec4(place.xy, m < 32.5 && m > 31.5 ? place.z * 7.0 : place.z, 0.1);
}
#endif
#ifdef COARSE
varying vec4 vSoft, vHard; uniform vec4 uAir;
${brushChunk}${lightChunk}
#endif
void main() {
  vec3 q = uTurn * aPosition;
  float w = 1.0 - q.z / uCamera.x;
  vec2 unit = 2.0 * uCamera.y / uTarget.xy;
  gl_Position = vec4((2.0 * uCamera.z / uTarget.x - 1.0) * w + q.x * unit.x, (1.0 - 2.0 * uCamera.w / uTarget.y) * w + q.y * unit.y, -(q.z + uTarget.z) / 1200.0 * w, w);
  vPoint = q;
#ifndef DEPTH
  vNormal = uTurn * aNormal.xyz;
  vPlace = aPlace;
  int m = int(mod(aPlace.w + 0.5, 64.0));
  vBrush = brushAt(float(m), aPlace);
  bool open = m == 36 || m > 37;
  if (m >= 32) m = m == 32 ? 0 : m == 33 ? 7 : m == 39 ? 17 : 5;
  vLit = uLit[m];
  vShade = uShade[m];
#endif
#ifdef COARSE
  vec3 n = normalize(vNormal);
  bool inside = open && n.z < -0.16;
  if (inside) n = -n;
  n.z = max(n.z, 0.0);
  n = normalize(n);
  vSoft = vec4(keyOn(n), n.y, uLampColour.a > 0.0 ? lampOn(n, q, uCamera, 0.0) : 0.0, inside ? 1.0 : 0.0);
  vHard = vec4(rimsOn(n, 0.0), 0.0, 0.0);
#endif
}`;

/** Fragment shader of the first pass: distance from the picture's plane in 16 bits. */
export const depthShader = `precision highp float;
varying vec3 vPoint; uniform vec4 uTarget;
void main() {
  float d = clamp((vPoint.z + uTarget.z) / 2400.0 + 0.5, 0.0, 0.9999) * 255.0;
  float h = floor(d);
  gl_FragColor = vec4(h / 255.0, d - h, 0.0, 1.0);
}`;

/** Fragment shader of the second pass: cloth from its place, painted in flat tones; one key, two hard rims, a lamp. */
export const colourShader = `precision highp float;
varying vec3 vNormal, vPoint; varying vec4 vLit, vShade, vPlace, vBrush;
uniform vec4 uCamera, uTarget; uniform vec4 uLit[${paletteSize}]; uniform vec4 uShade[${paletteSize}];
// uWear: tie (−1: nothing is tucked in), lowered lids, deep neckline, hers; uGaze: eyes to his left, half eyes; uAir: ambient, dream, lit, alpha
uniform vec4 uWear, uAir; uniform vec3 uTint; uniform float uGaze;
#ifdef COARSE
varying vec4 vSoft, vHard;
#endif
${brushChunk}${lightChunk}${foldChunk}${clothChunk}${nearChunk}
// How much of a fold is shown: on dark and on white cloth a stroke soon reads as a tear.
float shown(vec3 lit) {
  float l = dot(lit, vec3(0.21, 0.72, 0.07));
  return 0.5 + 0.5 * smoothstep(0.04, 0.12, l) * (1.0 - smoothstep(0.4, 0.6, l));
}
// A rim is carried by head and shoulders, and lost towards feet and hem.
float carried(float mat) {
  float limb = floor(vBrush.w), leg = step(1.5, limb) * step(limb, 2.5);
  if (mat > 9.5 && mat < 10.5) return 0.0;
  float low = mat > 37.5 && mat < 38.5 ? 0.45 + 0.55 * vPlace.x : leg * clamp(0.35 + vBrush.y / 80.0, 0.0, 1.0);
  return 1.0 - 0.85 * low;
}
void main() {
  float mat = floor(mod(vPlace.w + 0.5, 64.0)), px = 0.7 / uCamera.y;
  Cloth c = cloth(vLit, vShade);
#ifdef COARSE
  bool inside = vSoft.w > 0.5;
#else
  vec3 n = normalize(vNormal);
  bool inside = (mat > 35.5 && mat < 36.5 || mat > 37.5) && n.z < -0.16;
  if (inside) n = -n;
  n.z = max(n.z, 0.0); n = normalize(n);
#endif
  if (inside && mat < 38.5) c = cloth(uLit[11], uShade[11]);
  vec3 p = vPlace.xyz;
  bool skin = mat < 1.5, hair = mat > 2.5 && mat < 4.5;
  float soft = 1.0;
#ifndef BARE
  if (mat > 31.5) {
    if (mat < 32.5) soft = shy(normalize(vNormal), p);
    skin = paint(c, mat, p, px);
  }
#endif
  // Skin is smoother than cloth.
  float rough = mat > 31.5 && mat < 32.5 ? 0.3 : skin ? 0.55 : 1.0, stroke = rough * brush(vBrush.xyz);
  float fold = skin && mat > 31.5 || inside ? 0.0 : foldOn(mat, p, vBrush, 0.3 * stroke) * shown(c.lit);
#ifdef COARSE
  float v = vSoft.x, up = vSoft.y, ao = 1.0, shadow = 1.0;
  vec2 rims = clamp((vHard.xy - 0.5) * 3.3 + 0.33 * stroke, 0.0, 1.0);
  float lamp = vSoft.z;
#else
  float dry = hairs(vBrush.xyz);
  stroke += 0.35 * clamp(uCamera.y * 0.4 - 0.5, 0.0, 1.0) * rough * dry;
  float v = keyOn(n), up = n.y, ao = 1.0, shadow = 1.0;
  vec2 rims = rimsOn(n, pressure(vBrush.xyz));
  if (hair) rims *= smoothstep(-0.5, 0.15, vNormal.z);
#ifdef CLOSE
  vec2 inv = 1.0 / uTarget.xy, uv = gl_FragCoord.xy * inv;
  ao = 1.0 - 0.42 * smoothstep(0.12, 0.4, crowded(uv, inv) + 0.05 * stroke);
  // What no light reaches asks for no shadow: reading distances is what a point costs.
  if (v > 0.02) shadow = shaded(uv, inv, dry);
  if (skin) shadow = shadow * 0.7 + 0.3;
  if (rims.x + rims.y > 0.0) rims *= outermost(normalize(n.xy), uv, inv) * vec2(freely(uRim.xyz, uv, inv), freely(uBack.xyz, uv, inv));
#endif
  float lamp = uLampColour.a > 0.0 ? lampOn(n, vPoint, uCamera, stroke) : 0.0;
#endif
  float held = carried(mat);
  rims *= held;
  // Cloth that looks down lies on something, or nearly.
  if (!skin) ao *= 1.0 - 0.5 * smoothstep(0.3, 0.75, 0.1 * stroke - up);
  vec3 reach = reached(v, stroke);
  float wash = 1.0 + 0.05 * saw(vBrush.x * 0.021 + vBrush.z * 0.027 + vBrush.y * 0.016) + 0.03 * stroke;
  float lit = uAir.z * (ao * 0.5 + 0.5) * wash, open = shadow * (1.0 - 0.65 * fold);
  vec3 colour = c.shade * uAir.x * (0.9 + 0.2 * clamp(up * 10.0 + 1.5 * stroke + 1.0, 0.0, 1.0)) * ao * (1.0 - 0.26 * fold) * wash;
  float middle = skin ? reach.x - reach.y : 0.0;
  colour += tones(v, reach) * uKey.w * c.gain.y * lit * open * soft * uKeyColour * c.lit * vec3(1.0 + 0.3 * middle, 1.0 - 0.1 * middle, 1.0 - 0.22 * middle);
  colour += (rims.x * uRim.w * uRimColour + rims.y * uBack.w * uBackColour) * c.gain.x * lit * (0.65 + 1.4 * c.lit);
  colour += lamp * uLampColour.rgb * uAir.z * (0.4 + 0.6 * c.gain.y) * c.lit * (1.0 - 0.6 * fold);
#ifndef COARSE
  colour += clamp(uAir.y / 2.0, 0.0, 1.0) * held * (1.0 - smoothstep(0.08, 0.24, n.z + 0.1 * stroke)) * vec3(0.38, 0.25, 0.08) * lit;
#endif
  colour *= uTint;
#ifdef COARSE
  gl_FragColor = vec4(sqrt(min(colour, 1.0)), 1.0) * uAir.w;
#else
  colour = colour / (1.0 + colour * 0.12);
  gl_FragColor = vec4(pow(min(colour, 1.0), vec3(0.4545)), 1.0) * uAir.w;
#endif
}`;

/** The same source for WebGL 2, where centroid varyings keep smoothed edges free of stray normals. */
export function shaderFor(isWebGl2: boolean, source: string, isVertex: boolean, defines: string): string {
  if (!isWebGl2) return defines + source;
  const head = isVertex
    ? '#version 300 es\n#define attribute in\n#define varying centroid out\n'
    : '#version 300 es\n#define varying centroid in\n#define texture2D texture\n#define gl_FragColor fragColour\n';
  const body = isVertex
    ? source
    : source.replace(
        'precision highp float;',
        'precision highp float; layout(location = 0) out vec4 fragColour;',
      );
  return head + defines + body;
}
