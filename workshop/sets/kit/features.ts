import type { PaletteName } from '../../../src/figures/materials.ts';
import type { V3 } from './solid.ts';

const jacketAt = ([x, y]: V3): PaletteName => {
  const v = Math.min(1, Math.max(0, (y - 22) / 35));
  const wide = v < 0.68 ? 0.012 + (0.062 * v) / 0.68 : 0.05 * (1 - (v - 0.68) / 0.34) + 0.012;
  return y > 23 && Math.min(x, 1 - x) < wide ? 'lapel' : 'main';
};

const blouseAt = ([x, y, z]: V3, hers: boolean): PaletteName => {
  const k = y - (hers ? 0 : 5.5);
  const half = z > 0 ? (k - 44) * 0.7 : -1;
  return k > 53.4 || (half > 0 && Math.abs(x) < Math.min(half, 7)) ? 'skin' : y < 4 ? 'trouser' : 'main';
};

const coatAt = ([px, py, pz]: V3, hers: boolean): PaletteName => {
  const x = Math.abs(px);
  const y = hers ? py : py - 6;
  const v = (y - 24) / 24;
  const half = 0.2 + 4.8 * v;
  const lapel = half + 3.6 * Math.sin(Math.PI * Math.min(1, Math.max(0, v * 0.9 + 0.06)));
  const front = pz >= 0 && y > 24;
  if (y > 51.5) return 'skin';
  if (y > 47.2 || (front && x < half)) return 'scarf';
  return front && x < lapel ? 'lapel' : 'main';
};

/** What a garment shows at a place of its own: the stage's figures paint the same by shader. */
export const materialAt = (material: number, place: V3, hers: boolean): PaletteName | undefined => {
  const [px, py, pz] = place;
  if (material === 32) return 'skin';
  if (material === 33) return py < 7.5 ? 'trouser' : 'shirt';
  if (material === 34) {
    const half = pz > 0 ? (py - 34) * 0.6 : (py - 22) * 0.36;
    return py > 47.5 || (half > 0 && Math.abs(px) < Math.min(half, 9)) ? 'skin' : 'main';
  }
  if (material === 35) return coatAt(place, hers);
  if (material === 36) return jacketAt(place);
  if (material === 37) return blouseAt(place, hers);
  return material === 39 ? 'propLight' : undefined;
};
