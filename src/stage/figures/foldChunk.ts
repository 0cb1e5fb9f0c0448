/**
 * The folds a painter puts in: a few darker strokes where cloth bends, in its own place (centimetres). `foldOn` tells
 * how deep a point lies in one, 0 to 1. Wants `uWear` and the brush.
 */
export const foldChunk = `
// One stroke: how far beside its line, half its width where the brush presses, how hard it presses here.
float mark(float beside, float wide, float press) {
  float r = wide * press;
  return clamp(press * 2.5, 0.0, 1.0) * clamp((r + 0.3 - abs(beside)) / (0.65 * r + 0.3), 0.0, 1.0);
}
// A stroke begins fast at a and runs out towards b.
float pressed(float x, float a, float b) { float t = (x - a) / (b - a); return clamp(t * 6.0, 0.0, 1.0) * clamp((1.0 - t) * 1.5, 0.0, 1.0); }
// A sleeve: 30 to a bone, the inner side of the bend at z = 5.
float sleeveFold(vec3 p, float bend) {
  float inner = smoothstep(-2.2, 3.5, p.z), side = 5.0 - p.z, k = inner * (0.35 + 0.65 * bend), f = 0.0;
  if (p.y > 20.0 && p.y < 42.0) {
    f = mark(p.y - 30.2 + 0.1 * side, 1.0, k);
    f = max(f, mark(p.y - 27.4 + 0.62 * side, 0.85, k * 0.9));
    f = max(f, mark(p.y - 32.8 - 0.55 * side, 0.85, k * 0.9));
  } else if (p.y < 20.0) {
    f = mark(p.y - 7.5 - 0.95 * p.z, 0.8, 0.75 * pressed(abs(p.x), 1.5, 5.4));
    f = max(f, mark(p.y - 13.5 - 0.6 * p.z - 0.4 * p.x, 0.6, 0.6 * pressed(abs(p.x), 1.5, 5.4)));
  } else f = mark(p.y - 52.0 - 0.5 * p.x, 0.6, 0.7 * pressed(p.z + 5.0, 1.0, 8.0));
  return f;
}
// A trouser leg: 40 to a bone, the back at z = 5.
float trouserFold(vec3 p, float bend) {
  float behind = smoothstep(-2.0, 3.5, p.z), side = 5.0 - p.z, k = behind * (0.3 + 0.7 * bend), f = 0.0;
  if (p.y < 22.0) {
    float lap = (0.45 + 0.55 * bend) * smoothstep(2.5, -1.0, p.z);
    f = mark(p.y - 5.0 - 0.75 * p.x, 0.8, lap);
    f = max(f, mark(p.y - 11.5 - 1.1 * p.x, 0.7, lap * 0.8));
  } else if (p.y < 58.0) {
    f = mark(p.y - 40.5 + 0.15 * side, 1.0, k);
    f = max(f, mark(p.y - 37.0 + 0.75 * side, 0.9, k * 0.85));
    f = max(f, mark(p.y - 44.0 - 0.7 * side, 0.9, k * 0.85));
  } else {
    f = mark(p.y - 77.0 - 0.5 * p.x, 0.7, 0.8 * smoothstep(3.0, -2.0, p.z));
    f = max(f, mark(p.y - 72.5 + 0.6 * p.x, 0.6, 0.7 * smoothstep(1.0, -4.0, p.z)));
  }
  return f;
}
// A trunk: height over the hips; pulls at armpit and waist, more on one side, and a long drag down the back.
float trunkFold(vec3 p, float waist) {
  float her = uWear.w, x = abs(p.x), left = step(0.0, p.x), arm = mix(41.0, 36.5, her) - 1.5 * left, wide = mix(16.0, 12.4, her);
  float inn = wide - x, up = p.y - waist;
  float f = mark(p.y - arm + inn * (0.7 + 0.35 * left) - 0.02 * inn * inn, 1.1, pressed(inn + 2.0, 0.0, 9.0 + 4.0 * left));
  f = max(f, (1.0 - left) * mark(p.y - arm + 6.5 + inn * 0.45, 0.8, 0.8 * pressed(inn + 2.0, 0.5, 9.0)));
  if (up > 0.0 && up < 17.0) {
    f = max(f, left * mark(x - wide * 0.6 - up * 0.2, 1.0, pressed(up, 0.0, 14.0)));
    f = max(f, mark(p.x + 2.6 + up * 0.36, 0.8, 0.9 * pressed(up, 0.0, 11.0)));
    f = max(f, mark(up - 3.0 - 2.5 * left - inn * 0.6, 0.9, pressed(inn + 2.0, 0.5, 8.0)));
  }
  if (p.z < 0.0) f = max(f, mark(p.x - 3.4 - 0.2 * up, 0.9, 0.9 * pressed(p.y, waist + 1.0, arm)));
  else f = max(f, her * mark(p.y - 29.4 - 0.05 * (p.x - 5.0) * (p.x - 5.0), 0.8, 0.7 * pressed(12.5 - p.x, 0.0, 13.0)));
  return f;
}
// A jacket: around (0 and 1 are its edges), height over the hips.
float jacketFold(vec2 p) {
  float e = min(p.x, 1.0 - p.x) * 100.0, y = p.y, f = 0.0;
  if (e < 25.0) {
    f = mark(y - 24.5 - (e - 2.0) * 0.55, 0.7, pressed(e, 1.5, 15.0));
    f = max(f, mark(y - 20.0 + (e - 2.0) * 0.45, 0.7, pressed(e, 1.5, 13.0)));
    f = max(f, mark(y - 42.0 + (24.0 - e) * 0.8, 0.9, pressed(26.0 - e, 0.0, 14.0)));
  } else {
    f = mark(y - 43.0 + (e - 26.0) * 0.75, 0.9, pressed(e, 24.0, 39.0));
    f = max(f, mark(e - 38.0 + (y - 20.0) * 0.16, 0.9, pressed(y, 15.0, 40.0)));
    f = max(f, mark(y - 14.0 - (e - 27.0) * 0.5, 0.8, pressed(e, 25.0, 38.0)));
  }
  return max(f, mark(y - 18.5 + abs(e - 24.0) * 0.5, 0.7, pressed(30.0 - e, 0.0, 12.0)));
}
// A skirt: down (0 to 1), around (0 to 1); long strokes, some from the waist, some from the hem.
float skirtFold(vec2 p, float drift) {
  float g = p.y * 11.0, i = floor(g), chance = fract(i * 0.618 + 0.3), t = p.x;
  float press = chance < 0.4 ? pressed(t, 0.1 + 0.3 * chance, 0.75 + chance * 0.5) : pressed(1.06 - t, 0.0, 0.6 + 0.3 * chance);
  float beside = (fract(g) - 0.5 + (chance - 0.5) * (0.5 + 0.3 * t) + 0.05 * sin(t * 5.0 + i)) * (8.0 + 5.0 * t);
  return mark(beside + drift, 0.8 + 0.8 * t, press * step(0.14, chance));
}
float foldOn(float mat, vec3 place, vec4 b, float drift) {
  float limb = floor(b.w), bend = (fract(b.w) - 0.1) * 1.25;
  vec3 p = vec3(b.xy + drift, b.z);
  if (limb > 2.5) return limb > 3.5 ? 0.0 : 0.85 * smoothstep(3.2, 4.6, abs(b.x));
  if (limb > 1.5) return trouserFold(p, bend);
  if (limb > 0.5) return sleeveFold(p, bend);
  if (mat < 32.5) return 0.0;
  if (mat > 35.5 && mat < 36.5) return jacketFold(place.xy + vec2(0.0, drift));
  if (mat > 37.5 && mat < 38.5) return skirtFold(place.xy, drift);
  return mat > 38.5 ? 0.0 : trunkFold(place + drift, mat < 33.5 ? 10.5 : mat < 34.5 ? 11.0 : mat < 35.5 ? 13.0 : 5.0);
}
`;
