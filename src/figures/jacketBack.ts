import { clamp, smooth } from './vec';

const MOST_COLUMNS = 64;
const standsOut = new Float32Array(MOST_COLUMNS);

const bell = (v: number): number => Math.exp(-v * v);

/**
 * How a jacket's back stands out from a plain barrel at one height over the hips, for each of its columns, centimetres:
 * two shoulder blades, the furrow between them, the small of the back, and below it a vent that gapes.
 */
export function backAt(y: number, columns: number): Float32Array {
  const blades = 2.2 * bell((y - 43) / 8);
  const furrow = 0.8 * smooth(26, 38, y) * smooth(58, 50, y);
  const small = 0.7 * bell((y - 20) / 9);
  const vent = 1.8 * clamp((4 - y) / 20, 0, 1);
  for (let n = 0; n < columns; n++) {
    // How far from the seam, in shares of the jacket.
    const aside = Math.abs(n / (columns - 1) - 0.5);
    standsOut[n] =
      blades * bell((aside - 0.105) / 0.06) -
      furrow * bell(aside / 0.045) -
      small * bell(aside / 0.16) +
      vent * bell((aside - 0.035) / 0.03);
  }
  return standsOut;
}
