/**
 * What a garment or a face shows, painted from a vertex's place in it: `paint` covers a cloth's two colours and tells
 * whether skin is seen. Wants `uLit`, `uShade`, `uWear` and `uGaze`.
 */
export const clothChunk = `
struct Cloth { vec3 lit; vec3 shade; vec2 gain; };
Cloth cloth(vec4 lit, vec4 shade) { return Cloth(lit.rgb, shade.rgb, vec2(lit.a, shade.a)); }
void cover(inout Cloth c, vec4 lit, vec4 shade, float k) {
  c.lit = mix(c.lit, lit.rgb, k); c.shade = mix(c.shade, shade.rgb, k); c.gain = mix(c.gain, vec2(lit.a, shade.a), k);
}
// A drawn line is never thinner than the brush that can draw it.
float line(float v, float at, float w, float px) { float r = max(w, 0.45 * px); return 1.0 - smoothstep(r - px, r + px, abs(v - at)); }
float spot(vec2 d, float r) { return 1.0 - smoothstep(0.5 * r, r, length(d)); }
void face(inout Cloth c, vec3 a, float px) {
  if (a.z < 0.2) return;
  float x = abs(a.x), y = a.y, u = (x - 3.05) / 1.45, her = uWear.w, lids = clamp(uWear.y, 0.0, 1.0), dark = 0.0;
  float open = 10.95 - 0.42 * u * u, lid = mix(open, 10.05 + 0.38 * u * u, lids);
  // Lighter touches keep a face in shade from being empty: cheekbone, bridge, chin, the lid that is down.
  float touch = max(0.45 * spot(vec2(x - 3.9, 1.7 * (y - 8.4) - 0.7 * (x - 3.9)), 2.1), 0.6 * spot(vec2(x, y - 2.0), 1.2));
  touch = max(touch, 0.7 * (1.0 - smoothstep(0.3, 0.75, x)) * smoothstep(6.9, 7.4, y) * (1.0 - smoothstep(9.6, 10.8, y)));
  touch = max(touch, lids * spot(vec2(u, 1.5 * (y - lid - 0.45)), 1.0));
  c.shade = mix(c.shade, 0.4 * uLit[0].rgb, 0.16 + 0.42 * touch);
  float brow = mix(12.45, 13.0, her) + 0.18 * min(u, 0.5) - 0.75 * pow(max(0.0, u - 0.35), 2.0);
  if (u > -1.05 && u < 1.25) dark = 0.78 * line(y, brow, mix(0.32, 0.2, her) * (1.1 - 0.45 * u), px * 1.2);
  if (abs(u) < 1.12) {
    float low = mix(10.13 + 0.2 * u * u, 9.97 + 0.36 * u * u, lids);
    float gap = smoothstep(low - px, low + px, y) * (1.0 - smoothstep(lid - px, lid + px, y)) * step(abs(u), 0.98);
    float iris = gap * (1.0 - step(0.45, abs(u - sign(a.x) * uGaze)));
    cover(c, uLit[18], uShade[18], 0.4 * (gap - iris) * (1.0 - smoothstep(0.1, 0.26, px)));
    dark = max(dark, 0.94 * iris);
    dark = max(dark, 0.9 * line(y, lid, mix(0.14, 0.2, her) + (u > 0.35 ? 0.07 : 0.0), px));
    dark = max(dark, 0.3 * smoothstep(0.25, 0.5, lids) * line(y, open + 0.12, 0.07, px * 1.5));
  }
  if (x < 2.4) {
    float t = 1.0 - pow(x / 2.25, 2.0), up = 4.75 + 0.95 * t * (x < 0.5 ? 0.85 + 0.3 * x : 1.0), down = 4.75 - t;
    float lips = smoothstep(down - px, down + px, y) * (1.0 - smoothstep(up - px, up + px, y));
    cover(c, uLit[1], uShade[1], her * 0.78 * lips);
    dark = max(dark, mix(0.62, 0.5, her) * line(y, 4.75 + 0.05 * x * x, 0.1 + 0.05 * x, px));
  }
  dark = max(dark, 0.5 * spot(vec2(x - 1.05, 1.4 * (y - 6.75)), 0.42 + px));
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
void jacket(inout Cloth c, vec3 p, float px) {
  float edge = min(p.x, 1.0 - p.x), v = clamp((p.y - 22.0) / 35.0, 0.0, 1.0);
  float wide = v < 0.68 ? 0.012 + 0.062 * v / 0.68 : 0.05 * (1.0 - (v - 0.68) / 0.34) + 0.012, soft = px * 0.012;
  cover(c, uLit[6], uShade[6], step(23.0, p.y) * (1.0 - smoothstep(wide - soft, wide + soft, edge)));
  float seam = line(p.x, 0.5, p.y < 3.0 ? 0.0055 : 0.0022, soft) * (1.0 - smoothstep(52.0, 55.0, p.y));
  cover(c, uShade[6] * 0.8, uShade[11] * vec4(0.6, 0.6, 0.6, 1.0), seam * (p.y < 3.0 ? 0.9 : 0.6));
}
float bodice(inout Cloth c, vec3 p, float px) {
  float x = abs(p.x), hw = p.z > 0.0 ? (p.y - 34.0) * 0.6 : (p.y - 22.0) * 0.36;
  float bare = max(smoothstep(47.5 - px, 47.5 + px, p.y), step(0.0, hw) * (1.0 - smoothstep(min(hw, 9.0) - px, min(hw, 9.0) + px, x)));
  cover(c, uLit[0], uShade[0], bare);
  return bare;
}
float blouse(inout Cloth c, vec3 p, float px) {
  float k = p.y - 5.5 * (1.0 - uWear.w), x = abs(p.x), hw = p.z > 0.0 ? (k - 44.0) * 0.7 : -1.0, tucked = step(-0.5, uWear.x);
  float bare = uWear.z * step(0.0, hw) * (1.0 - smoothstep(min(hw, 7.0) - px, min(hw, 7.0) + px, x));
  cover(c, uLit[9], uShade[9], tucked * (1.0 - smoothstep(4.0 - px, 4.0 + px, p.y)));
  cover(c, uShade[5], uShade[5], tucked * line(p.y, 4.4, 0.4, px));
  cover(c, uShade[5], uShade[5], 0.5 * line(k, 52.6, 0.35, px));
  cover(c, uLit[0], uShade[0], max(bare, smoothstep(53.4 - px, 53.4 + px, k)));
  return bare;
}
// Paints what a garment shows; tells whether skin is seen there.
bool paint(inout Cloth c, float mat, vec3 p, float px) {
  float bare = 0.0;
  if (mat < 32.5) { face(c, p, px * 1.2); bare = 1.0; }
  else if (mat < 33.5) shirt(c, p, px);
  else if (mat < 34.5) bare = bodice(c, p, px);
  else if (mat < 35.5) coatFront(c, p, px);
  else if (mat < 36.5) jacket(c, p, px);
  else if (mat < 37.5) bare = blouse(c, p, px);
  return bare > 0.5;
}
`;
