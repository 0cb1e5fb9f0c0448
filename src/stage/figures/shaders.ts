import { paletteSize } from '../../figures/materials';

/** Light on a point: what the soft lights give, and what the hard rims give. */
const lightChunk = `
uniform vec4 uKey, uRim, uBack, uLamp, uLampColour; uniform vec3 uKeyColour, uRimColour, uBackColour;
float banded(float v, float band) {
  return v * (1.0 - band) + band * (0.16 * smoothstep(0.02, 0.1, v) + 0.34 * smoothstep(0.36, 0.44, v) + 0.5 * smoothstep(0.7, 0.78, v));
}
vec3 rimsOn(vec3 n, vec2 open) {
  float grazing = sqrt(sqrt(1.0 - n.z)) * (1.0 - 0.7 * smoothstep(0.55, 0.9, n.y)) * (1.0 - 0.85 * smoothstep(0.34, 0.66, n.z));
  return grazing * (smoothstep(0.26, 0.44, dot(n, uRim.xyz)) * uRim.w * open.x * uRimColour + smoothstep(0.26, 0.44, dot(n, uBack.xyz)) * uBack.w * open.y * uBackColour);
}
vec3 lampOn(vec3 n, vec3 point, vec4 camera) {
  vec3 d = vec3(uLamp.x - (camera.z + point.x * camera.y), (camera.w - point.y * camera.y) - uLamp.y, uLamp.z - point.z * camera.y);
  float q = length(d);
  return banded(max(0.0, (dot(n, d / q) + 0.2) / 1.2), 0.6) / (1.0 + q * q / (uLamp.w * uLamp.w)) * uLampColour.a * uLampColour.rgb;
}
`;

/** Vertex shader: places a skin in the picture; with DEPTH it only writes distances, with COARSE it also lights it. */
export const vertexShader = `precision highp float;
attribute vec3 aPosition; attribute vec4 aNormal; attribute vec4 aPlace;
uniform mat3 uTurn; uniform vec4 uCamera; uniform vec4 uTarget;
uniform vec4 uLit[${paletteSize}]; uniform vec4 uShade[${paletteSize}];
varying vec3 vNormal, vPoint;
#ifndef DEPTH
varying vec4 vLit, vShade, vPlace;
#endif
#ifdef COARSE
varying vec4 vSoft, vHard; uniform vec4 uAir;
${lightChunk}
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
  int m = int(aPlace.w + 0.5);
  if (m >= 32) m = m == 32 ? 0 : m == 33 ? 7 : m == 39 ? 17 : 5;
  vLit = uLit[m];
  vShade = uShade[m];
#endif
#ifdef COARSE
  vec3 n = normalize(vNormal);
  bool open = aPlace.w > 35.5 && aPlace.w < 36.5 || aPlace.w > 37.5;
  vSoft.a = open && n.z < -0.16 ? 1.0 : 0.0;
  if (vSoft.a > 0.5) n = -n;
  n.z = max(n.z, 0.0);
  n = normalize(n);
  vSoft.rgb = banded(max(0.0, (dot(n, uKey.xyz) + 0.14) / 1.14), 0.7) * uKey.w * uKeyColour;
  if (uLampColour.a > 0.0) vSoft.rgb += lampOn(n, q, uCamera);
  vHard = vec4(rimsOn(n, vec2(1.0)), 0.65 + 0.35 * (n.y + 1.0));
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

/** Fragment shader of the second pass: cloth from its place, one key in bands, two hard rims, a lamp. */
export const colourShader = `precision highp float;
varying vec3 vNormal, vPoint; varying vec4 vLit, vShade, vPlace;
uniform vec4 uCamera, uTarget; uniform vec4 uLit[${paletteSize}]; uniform vec4 uShade[${paletteSize}];
uniform vec4 uWear, uAir; uniform vec3 uTint; uniform float uGaze;
#ifdef COARSE
varying vec4 vSoft, vHard;
#else
${lightChunk}
#endif
#ifdef CLOSE
uniform sampler2D uDepth;
float far(vec2 uv) { vec4 t = texture2D(uDepth, uv); return t.a < 0.5 ? -1e4 : ((t.r * 255.0 + t.g) / 255.0 - 0.5) * 2400.0 - uTarget.z; }
// How freely a rim light reaches a point: an arm beside a trunk keeps it from the trunk's edge.
float freely(vec3 light, vec2 uv, vec2 inv) {
  float open = 1.0;
  for (int k = 0; k < 4; k++) {
    float go = float(k) * 3.4 + 2.6;
    float dz = far(uv + light.xy * go * uCamera.y * inv) - (vPoint.z + light.z * go);
    open = min(open, 1.0 - 0.9 * smoothstep(1.0, 2.6, dz) * (1.0 - smoothstep(40.0, 60.0, dz)));
  }
  return open;
}
#endif
// uWear: tie (−1: nothing is tucked in), lowered lids, deep neckline, hers; uGaze: eyes to his left, half eyes; uAir: ambient, dream, lit, alpha
struct Cloth { vec3 lit; vec3 shade; vec2 gain; };
Cloth cloth(vec4 lit, vec4 shade) { return Cloth(lit.rgb, shade.rgb, vec2(lit.a, shade.a)); }
void cover(inout Cloth c, vec4 lit, vec4 shade, float k) {
  c.lit = mix(c.lit, lit.rgb, k); c.shade = mix(c.shade, shade.rgb, k); c.gain = mix(c.gain, vec2(lit.a, shade.a), k);
}
float line(float v, float at, float w, float px) { return 1.0 - smoothstep(w - px, w + px, abs(v - at)); }
void face(inout Cloth c, vec3 a, float px) {
  if (a.z < 0.2) return;
  float x = abs(a.x), y = a.y, u = (x - 3.05) / 1.45, her = uWear.w, lids = clamp(uWear.y, 0.0, 1.0), dark = 0.0;
  float brow = mix(12.45, 13.0, her) + 0.18 * min(u, 0.5) - 0.75 * pow(max(0.0, u - 0.35), 2.0);
  if (u > -1.05 && u < 1.25) dark = 0.72 * line(y, brow, mix(0.3, 0.17, her) * (1.1 - 0.45 * u), px * 1.5);
  if (abs(u) < 1.12) {
    float open = 10.95 - 0.42 * u * u, lid = mix(open, 10.05 + 0.38 * u * u, lids);
    float low = mix(10.13 + 0.2 * u * u, 9.97 + 0.36 * u * u, lids);
    float gap = smoothstep(low - px, low + px, y) * (1.0 - smoothstep(lid - px, lid + px, y)) * step(abs(u), 0.98);
    float iris = gap * (1.0 - step(0.45, abs(u - sign(a.x) * uGaze)));
    cover(c, uLit[18], uShade[18], 0.7 * (gap - iris));
    dark = max(dark, 0.94 * iris);
    dark = max(dark, 0.85 * line(y, lid, mix(0.13, 0.19, her) + (u > 0.35 ? 0.07 : 0.0), px));
    dark = max(dark, 0.3 * smoothstep(0.25, 0.5, lids) * line(y, open + 0.12, 0.07, px * 1.5));
  }
  if (x < 2.25) {
    float t = 1.0 - pow(x / 2.25, 2.0), up = 4.75 + 0.95 * t * (x < 0.5 ? 0.85 + 0.3 * x : 1.0), down = 4.75 - t;
    float lips = smoothstep(down - px, down + px, y) * (1.0 - smoothstep(up - px, up + px, y));
    cover(c, uLit[1], uShade[1], her * 0.78 * lips);
    dark = max(dark, mix(0.55, 0.35, her) * line(y, 4.75, 0.1, px));
  }
  cover(c, uLit[2], uShade[2], dark);
}
// A face that is turned to us keeps its own shade; the planes beside it take the light.
float shy(vec3 n, vec3 a) {
  return 1.0 - 0.5 * smoothstep(0.58, 0.94, n.z) * smoothstep(0.3, 0.85, a.z);
}
void shirt(inout Cloth c, vec3 p, float px) {
  float x = abs(p.x), front = step(0.0, p.z);
  float below = 1.0 - smoothstep(10.2 - px, 10.2 + px, p.y), trouser = 1.0 - smoothstep(7.5 - px, 7.5 + px, p.y);
  float tieWide = p.y > 52.5 ? 1.9 : 1.2 + 1.3 * clamp((51.0 - p.y) / 32.0, 0.0, 1.0);
  float tie = uWear.x * front * smoothstep(13.0 - px, 13.0 + px, p.y) * (1.0 - smoothstep(tieWide - px, tieWide + px, abs(p.x + 0.25 * sin(p.y * 0.2))));
  float bare = (1.0 - uWear.x) * front * step(51.0, p.y) * (1.0 - smoothstep((p.y - 51.0) * 0.45 - px, (p.y - 51.0) * 0.45 + px, x));
  float placket = (1.0 - uWear.x) * front * line(p.x, 0.9, 0.12, px) * step(10.0, p.y);
  cover(c, uShade[7], uShade[7], placket * 0.5);
  cover(c, uLit[0], uShade[0], bare);
  cover(c, uLit[8], uShade[8], tie);
  cover(c, uLit[10], uShade[10], below);
  cover(c, uLit[9], uShade[9], trouser);
}
void coatFront(inout Cloth c, vec3 p, float px) {
  p.y -= 6.0 * (1.0 - uWear.w);
  float v = (p.y - 24.0) / 24.0, x = abs(p.x), hw = 0.2 + 4.8 * v, fr = step(0.0, p.z) * smoothstep(24.0 - px, 24.0 + px, p.y);
  float lw = hw + 3.6 * sin(3.14159 * clamp(v * 0.9 + 0.06, 0.0, 1.0));
  cover(c, uShade[5], uShade[5], 0.6 * line(p.x, 1.4, 0.25, px) * step(0.0, p.z) * (1.0 - fr));
  cover(c, uLit[6], uShade[6], fr * (1.0 - smoothstep(lw - px, lw + px, x)));
  cover(c, uLit[14], uShade[14], max(fr * (1.0 - smoothstep(hw - px, hw + px, x)), smoothstep(47.2 - px, 47.2 + px, p.y)));
  cover(c, uLit[0], uShade[0], smoothstep(51.5 - px, 51.5 + px, p.y));
}
void main() {
  float mat = floor(vPlace.w + 0.5), px = 0.7 / uCamera.y;
  Cloth c = cloth(vLit, vShade);
#ifdef COARSE
  if (vSoft.a > 0.5 && mat < 38.5) c = cloth(uLit[11], uShade[11]);
#else
  vec3 n = normalize(vNormal);
  bool sheet = mat > 35.5 && mat < 36.5 || mat > 37.5;
  if (sheet && n.z < -0.16) { if (mat < 38.5) c = cloth(uLit[11], uShade[11]); n = -n; }
  n.z = max(n.z, 0.0); n = normalize(n);
#endif
  vec3 p = vPlace.xyz;
  bool skin = mat < 0.5, hair = mat > 2.5 && mat < 4.5;
  float soft = 1.0;
#ifndef BARE
  if (mat > 31.5) {
    if (mat < 32.5) { skin = true; soft = shy(normalize(vNormal), p); face(c, p, px * 1.2); }
    else if (mat < 33.5) shirt(c, p, px);
    else if (mat < 34.5) {
      float x = abs(p.x), hw = p.z > 0.0 ? (p.y - 34.0) * 0.6 : (p.y - 22.0) * 0.36;
      float bare = max(smoothstep(47.5 - px, 47.5 + px, p.y), step(0.0, hw) * (1.0 - smoothstep(min(hw, 9.0) - px, min(hw, 9.0) + px, x)));
      cover(c, uLit[0], uShade[0], bare); skin = bare > 0.5;
    }
    else if (mat < 35.5) coatFront(c, p, px);
    else if (mat < 36.5) {
      float edge = min(p.x, 1.0 - p.x), v = clamp((p.y - 22.0) / 35.0, 0.0, 1.0);
      float wide = v < 0.68 ? 0.012 + 0.062 * v / 0.68 : 0.05 * (1.0 - (v - 0.68) / 0.34) + 0.012, soft = px * 0.012;
      cover(c, uLit[6], uShade[6], step(23.0, p.y) * (1.0 - smoothstep(wide - soft, wide + soft, edge)));
      float seam = line(p.x, 0.5, p.y < 3.0 ? 0.0055 : 0.0022, soft) * (1.0 - smoothstep(52.0, 55.0, p.y));
      cover(c, uShade[6] * 0.8, uShade[11] * vec4(0.6, 0.6, 0.6, 1.0), seam * (p.y < 3.0 ? 0.9 : 0.6));
    }
    else if (mat < 37.5) {
      float k = p.y - 5.5 * (1.0 - uWear.w), x = abs(p.x), hw = p.z > 0.0 ? (k - 44.0) * 0.7 : -1.0, tucked = step(-0.5, uWear.x);
      float bare = uWear.z * step(0.0, hw) * (1.0 - smoothstep(min(hw, 7.0) - px, min(hw, 7.0) + px, x));
      cover(c, uLit[9], uShade[9], tucked * (1.0 - smoothstep(4.0 - px, 4.0 + px, p.y)));
      cover(c, uShade[5], uShade[5], tucked * line(p.y, 4.4, 0.4, px));
      cover(c, uShade[5], uShade[5], 0.5 * line(k, 52.6, 0.35, px));
      cover(c, uLit[0], uShade[0], max(bare, smoothstep(53.4 - px, 53.4 + px, k)));
      skin = bare > 0.5;
    }
  }
#endif
#ifdef COARSE
  vec3 colour = c.shade * uAir.x * vHard.a + (vSoft.rgb * soft * c.gain.y * c.lit + vHard.rgb * c.gain.x * (0.65 + 1.4 * c.lit)) * uAir.z;
  gl_FragColor = vec4(sqrt(min(colour * uTint, 1.0)), 1.0) * uAir.w;
#else
  float ao = 1.0, shadow = 1.0;
#ifdef CLOSE
  vec2 inv = 1.0 / uTarget.xy, uv = gl_FragCoord.xy * inv;
  float r = uCamera.y * 2.6, near = 0.0;
  for (int i = 0; i < CLOSE; i++) {
    float a = float(i) * 2.399963 + 0.3, rr = r * (mod(float(i), 2.0) < 0.5 ? 1.0 : 0.5);
    float dz = far(uv + vec2(cos(a), sin(a)) * rr * inv) - vPoint.z;
    near += smoothstep(1.6, 2.8, dz) * (1.0 - step(60.0, dz));
  }
  ao = 1.0 - 0.5 * near / float(CLOSE);
  // Each point starts its steps a little elsewhere, or the shadow of an edge would have teeth.
  float start = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  for (int k = 1; k <= CLOSE; k++) {
    float t = (float(k) - start) / float(CLOSE), go = t * t * 30.0 + 1.6;
    float dz = far(uv + uKey.xy * go * uCamera.y * inv) - (vPoint.z + uKey.z * go);
    shadow = min(shadow, 1.0 - (0.85 - 0.5 * t) * smoothstep(1.2, 3.2, dz) * (1.0 - smoothstep(26.0, 34.0, dz)));
  }
  if (skin) shadow = shadow * 0.7 + 0.3;
  vec2 open = n.z < 0.8 ? vec2(freely(uRim.xyz, uv, inv), freely(uBack.xyz, uv, inv)) : vec2(1.0);
#else
  vec2 open = vec2(1.0);
#endif
  float dream = clamp(uAir.y / 2.0, 0.0, 1.0);
  vec3 colour = c.shade * uAir.x * (0.65 + 0.35 * (n.y + 1.0)) * ao;
  float lit = uAir.z * (ao * 0.5 + 0.5);
  float v = max(0.0, (dot(n, uKey.xyz) + 0.14) / 1.14), band = mix(hair ? 0.3 : 0.64, 0.95, dream);
  float edge = skin ? smoothstep(0.0, 0.14, v) * (1.0 - smoothstep(0.24, 0.6, v)) : 0.0;
  colour += banded(v, band) * uKey.w * c.gain.y * lit * shadow * soft * uKeyColour * c.lit * vec3(1.0 + 0.28 * edge, 1.0 - 0.1 * edge, 1.0 - 0.2 * edge);
  colour += rimsOn(n, open) * c.gain.x * (hair ? smoothstep(-0.5, 0.15, vNormal.z) : 1.0) * lit * (0.65 + 1.4 * c.lit);
  if (uLampColour.a > 0.0) colour += lampOn(n, vPoint, uCamera) * uAir.z * (0.4 + 0.6 * c.gain.y) * c.lit;
  colour += dream * (1.0 - smoothstep(0.1, 0.34, n.z)) * vec3(0.55, 0.36, 0.12) * lit;
  colour *= uTint;
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
