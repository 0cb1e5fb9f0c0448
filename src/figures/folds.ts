/** Where cloth gathers: nowhere, along a sleeve, along a trouser leg, above a belt. */
export type FoldKind = 'none' | 'sleeve' | 'trouser' | 'waist';

/**
 * How far cloth stands out, centimetres: `t` along the limb 0..1, `s` around it −1..1 (1 is the inner side of the
 * bend), `bend` of the joint in radians.
 */
export function foldOf(kind: FoldKind, t: number, s: number, bend: number): number {
  if (kind === 'waist') return waist(t, s);
  return kind === 'sleeve' ? sleeve(t, s, bend) : trouser(t, s, bend);
}

function waist(t: number, s: number): number {
  const belted = (t - 0.3) / 0.16;
  return 0.4 * Math.exp(-belted * belted) * (Math.sin(t * 46 + s * 5) + 0.4 * Math.sin(t * 71 - s * 3));
}

function sleeve(t: number, s: number, bend: number): number {
  const elbow = (t - 0.62) / 0.13;
  const armpit = (t - 0.3) / 0.1;
  const gather =
    (0.25 + 0.75 * bend) *
    0.62 *
    Math.exp(-elbow * elbow) *
    Math.sin((t - 0.64) * 38 + s * 1.4) *
    (0.45 + 0.55 * Math.max(0, -s));
  return gather + 0.28 * Math.exp(-armpit * armpit) * Math.sin(t * 44 + s * 2);
}

function trouser(t: number, s: number, bend: number): number {
  const knee = (t - 0.5) / 0.12;
  const hem = (t - 0.97) / 0.09;
  const gather =
    (0.2 + 0.8 * bend) *
    0.7 *
    Math.exp(-knee * knee) *
    Math.sin((t - 0.5) * 50 + s) *
    (0.4 + 0.6 * Math.max(0, s));
  return gather + 0.45 * Math.exp(-hem * hem) * Math.sin(t * 56 + s);
}
