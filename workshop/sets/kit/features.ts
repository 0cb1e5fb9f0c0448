import type { PaletteName } from '../../../src/figures/materials.ts';
import type { G } from './canvas.ts';

/** A vertex of a face: its place on the head in centimetres (x to the left, y up from the chin), and where it lands. */
export interface FacePoint {
  readonly place: readonly [number, number, number];
  readonly at: readonly [number, number];
}

/** What a garment shows at a place of its own: the stage's figures paint the same by shader. */
export const materialAt = (
  material: number,
  [px, py, pz]: readonly [number, number, number],
  hers: boolean,
): PaletteName | undefined => {
  const x = Math.abs(px);
  if (material === 33) return py < 7.5 ? 'trouser' : 'shirt';
  if (material === 34) {
    const half = pz > 0 ? (py - 34) * 0.6 : (py - 22) * 0.36;
    return py > 47.5 || (half > 0 && x < Math.min(half, 9)) ? 'skin' : 'main';
  }
  if (material !== 35) return undefined;
  const y = hers ? py : py - 6;
  const v = (y - 24) / 24;
  const half = 0.2 + 4.8 * v;
  const lapel = half + 3.6 * Math.sin(Math.PI * Math.min(1, Math.max(0, v * 0.9 + 0.06)));
  const front = pz >= 0 && y > 24;
  if (y > 51.5) return 'skin';
  if (y > 47.2 || (front && x < half)) return 'scarf';
  return front && x < lapel ? 'lapel' : 'main';
};

const NEAR = 0.8;

const landing = (
  points: readonly FacePoint[],
  x: number,
  y: number,
): readonly [number, number] | undefined => {
  let [best, found] = [NEAR * NEAR, points[0]];
  for (const point of points) {
    const d = (point.place[0] - x) ** 2 + (point.place[1] - y) ** 2;
    if (d < best) [best, found] = [d, point];
  }
  if (best >= NEAR * NEAR || !found) return undefined;
  return found.at;
};

/** Draws brows, lowered lids and a mouth over a painted face, of which `points` are seen; `k` units a centimetre. */
export const features = (
  g: G,
  points: readonly FacePoint[],
  k: number,
  o: { dark: string; lip: string; hers: boolean; lids: number },
): void => {
  const stroke = (colour: string, wide: number, curve: readonly (readonly [number, number])[]): void => {
    const path = curve
      .map(([x, y]) => landing(points, x, y))
      .filter((p): p is readonly [number, number] => p !== undefined);
    if (path.length < 3) return;
    g.strokeStyle = colour;
    g.lineWidth = Math.max(0.9, wide * k);
    g.beginPath();
    for (const [x, y] of path) g.lineTo(x, y);
    g.stroke();
  };
  g.save();
  g.lineCap = g.lineJoin = 'round';
  const steps = [-1, -0.6, -0.2, 0.2, 0.6, 1];
  for (const side of [-1, 1]) {
    const across = (u: number): number => side * (3.05 + 1.45 * u);
    g.globalAlpha = 0.75;
    stroke(
      o.dark,
      o.hers ? 0.36 : 0.55,
      steps.map((u) => [across(u), (o.hers ? 13 : 12.5) - 0.75 * Math.max(0, u - 0.35) ** 2]),
    );
    g.globalAlpha = 0.9;
    const low = o.lids > 0.4;
    stroke(
      o.dark,
      o.lids > 0.4 ? 0.4 : 0.7,
      steps.map((u) => [across(u), low ? 10.1 + 0.3 * u * u : 10.7 - 0.4 * u * u]),
    );
  }
  g.globalAlpha = o.hers ? 0.85 : 0.5;
  stroke(
    o.hers ? o.lip : o.dark,
    o.hers ? 0.9 : 0.3,
    [-2, -1.2, -0.5, 0, 0.5, 1.2, 2].map((x) => [x, 4.75]),
  );
  g.restore();
};
