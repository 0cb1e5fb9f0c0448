/**
 * The brush: how far a tone reaches over its border (about −1 to 1), from where a point lies on its cloth, so that
 * strokes go with whoever wears it. They run along the cloth; near enough, dry hairs break their edge.
 */
export const brushChunk = `
float saw(float x) { return abs(fract(x) - 0.5) * 4.0 - 1.0; }
float brush(vec3 p) {
  float across = p.x * 0.11 + p.z * 0.083;
#ifdef COARSE
  return 0.62 * saw(across + p.y * 0.021) + 0.38 * saw(across * 2.9 - p.y * 0.013 + 0.23);
#else
  return 0.62 * saw(across + p.y * 0.021 + 0.11 * saw(p.y * 0.052 + across * 0.6)) + 0.38 * saw(across * 2.9 - p.y * 0.013 + 0.23);
#endif
}
float hairs(vec3 p) { return saw((p.x + 0.8 * p.z) * 0.61 + 0.2 * saw(p.y * 0.11)); }
// How hard the brush presses on its way along a rim.
float pressure(vec3 p) { return saw(p.y * 0.033 + (p.x + p.z) * 0.027) + 0.4 * saw(p.y * 0.11 + 0.3); }
// Which of the three tones a point has reached.
vec3 reached(float v, float stroke) { return clamp((v + 0.085 * stroke - vec3(0.05, 0.36, 0.73)) * 28.0, 0.0, 1.0); }
// What little is left of a gradient keeps a large form from being a cut-out.
float tones(float v, vec3 reach) { return 0.08 * v + dot(reach, vec3(0.17, 0.36, 0.39)); }
`;

/** Light on a point: what the key, the hard rims and a lamp give. */
export const lightChunk = `
uniform vec4 uKey, uRim, uBack, uLamp, uLampColour; uniform vec3 uKeyColour, uRimColour, uBackColour;
float keyOn(vec3 n) { return max(0.0, (dot(n, uKey.xyz) + 0.14) / 1.14); }
// How much of the two rims falls on a point; the brush presses more here, less there, and leaves gaps.
vec2 rimsOn(vec3 n, float press) {
  float thin = (1.0 - smoothstep(0.16, 0.2, n.z - 0.06 * press)) * smoothstep(-0.85, -0.3, press);
  float under = 1.0 - 0.7 * smoothstep(0.55, 0.9, n.y);
  return thin * under * smoothstep(0.3, 0.36, vec2(dot(n, uRim.xyz), dot(n, uBack.xyz)) + 0.05 * press);
}
float lampOn(vec3 n, vec3 point, vec4 camera, float stroke) {
  vec3 d = vec3(uLamp.x - (camera.z + point.x * camera.y), (camera.w - point.y * camera.y) - uLamp.y, uLamp.z - point.z * camera.y);
  float q = length(d);
  float v = max(0.0, (dot(n, d / q) + 0.2) / 1.2);
  return tones(v, reached(v, stroke)) / (1.0 + q * q / (uLamp.w * uLamp.w)) * uLampColour.a;
}
`;
