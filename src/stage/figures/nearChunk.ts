/** What stands near a point, from the distances of the first pass: contact shade, a cast shadow, and what keeps a rim off. */
export const nearChunk = `
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
// How little lies behind an edge: one in front of its own body has no rim.
float outermost(vec2 go, vec2 uv, vec2 inv) {
  float dz = max(far(uv + go * 2.2 * uCamera.y * inv), far(uv + go * 5.0 * uCamera.y * inv)) - vPoint.z;
  return 1.0 - smoothstep(-30.0, -22.0, dz);
}
float crowded(vec2 uv, vec2 inv) {
  float r = uCamera.y * 2.6, near = 0.0;
  for (int i = 0; i < CLOSE; i++) {
    float a = float(i) * 2.399963 + 0.3, rr = r * (mod(float(i), 2.0) < 0.5 ? 1.0 : 0.5);
    float dz = far(uv + vec2(cos(a), sin(a)) * rr * inv) - vPoint.z;
    near += smoothstep(1.6, 2.8, dz) * (1.0 - step(60.0, dz));
  }
  return near / float(CLOSE);
}
// The brush starts each stroke of a shadow a little elsewhere, or the shadow of an edge would have teeth.
float shaded(vec2 uv, vec2 inv, float dry) {
  float shadow = 1.0, start = 0.5 + 0.5 * dry;
  for (int k = 1; k <= CLOSE; k++) {
    float t = (float(k) - start) / float(CLOSE), go = t * t * 30.0 + 1.6;
    float dz = far(uv + uKey.xy * go * uCamera.y * inv) - (vPoint.z + uKey.z * go);
    shadow = min(shadow, 1.0 - (0.85 - 0.5 * t) * smoothstep(1.6, 3.4, dz) * (1.0 - smoothstep(26.0, 34.0, dz)));
  }
  return shadow;
}
#endif
`;
