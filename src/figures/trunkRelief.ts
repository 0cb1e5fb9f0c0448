import { type Body, isGrown } from './body';
import { clamp } from './vec';

/** What lies on a trunk: a shirt tucked into a belt, a knit with a ribbed hem, one tucked into a skirt, a bodice, a coat. */
export type TrunkCloth = 'shirt' | 'under' | 'knit' | 'blouse' | 'bodice' | 'coat';

const cloths: readonly TrunkCloth[] = ['shirt', 'under', 'knit', 'blouse', 'bodice', 'coat'];

const bell = (v: number): number => Math.exp(-v * v);

/** Where a point of a trunk lies, centimetres of a grown body: to his left, over the hips, forward; and around it, radians. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly angle: number;
}

/** What her body adds to a barrel. */
function hers({ x, y, z }: Place, cloth: TrunkCloth): number {
  const aside = Math.abs(x);
  if (z < 0) {
    return (
      0.9 * bell((aside - 7) / 3.6) * bell((y - 37) / 6) -
      0.8 * bell(x / 2) * bell((y - 26) / 12) -
      0.5 * bell(x / 6) * bell((y - 15) / 6)
    );
  }
  const closed = cloth === 'bodice' ? 1 : 0.45;
  const breast = 2.2 * bell((aside - 7) / 4.6) * bell((y - 32) / (y > 32 ? 6.6 : 4.8));
  const between = 0.8 * closed * bell(x / 2.6) * bell((y - 33) / 5);
  const under = 1.1 * bell((y - 24.4) / 3.2) * bell(x / 11);
  const belly = 0.5 * bell(x / 5) * bell((y - 8) / 5);
  const bone = 0.55 * bell((y - 46.4 - 0.09 * aside) / 0.9) * bell((aside - 6.2) / 4);
  const notch = 0.7 * bell(x / 1.5) * bell((y - 47.6) / 1.6);
  return breast - between - under + belly + (cloth === 'bodice' ? bone - notch : 0);
}

/** What his body adds to a barrel. */
function his({ x, y, z }: Place): number {
  const aside = Math.abs(x);
  if (z < 0) {
    return (
      1.5 * bell((aside - 8.4) / 4) * bell((y - 43) / 7) -
      1 * bell(x / 2.4) * bell((y - 32) / 16) -
      0.8 * bell(x / 8) * bell((y - 18) / 7)
    );
  }
  const breast = 0.8 * bell((aside - 8) / 5) * bell((y - 44) / 6);
  const under = 0.7 * bell((y - 35) / 3.5) * bell((aside - 7) / 7);
  const between = 0.6 * bell(x / 2.2) * bell((y - 42) / 9);
  const flat = 0.9 * bell(x / 9) * bell((y - 22) / 8);
  return breast - under - between - flat;
}

/** How cloth gathers over what holds it at a height. */
function gathered({ y, angle }: Place, over: number, deep: number): number {
  const uneven = 0.78 + 0.3 * Math.sin(3 * angle + 1) + 0.22 * Math.sin(7 * angle + 2);
  const hung = deep * uneven * bell((y - over - 3.4) / 2.8) - 0.5 * bell((y - over) / 1.7);
  return hung + 0.34 * deep * Math.sin(10 * angle + 0.16 * y) * bell((y - over - 6) / 5);
}

/** Folds that cloth draws from the armpits down to the waist. */
function drawn({ x, y, angle }: Place, deep: number): number {
  const beside = bell((Math.abs(Math.cos(angle)) - 0.82) / 0.26);
  const lean = Math.sin(y * 0.62 + Math.abs(x) * 0.55 + (x > 0 ? 0 : 1.9) + Math.sin(angle));
  return (
    deep * lean * beside * bell((y - 27) / 9) +
    0.5 * deep * Math.sin(y * 0.5 - Math.abs(x) * 0.7) * bell((y - 40) / 4)
  );
}

function standsOut(at: Place, body: Body, cloth: TrunkCloth): number {
  const flesh = isGrown(body) ? (body.sex === 'man' ? his(at) : hers(at, cloth)) : 0;
  if (cloth === 'shirt') return 0.85 * flesh + gathered(at, 9, 1.5) + drawn(at, 0.42);
  if (cloth === 'knit') return 0.8 * flesh + gathered(at, 4.6, 1.6) + drawn(at, 0.36);
  if (cloth === 'blouse') return 0.85 * flesh + gathered(at, 15, 1.2) + drawn(at, 0.36);
  if (cloth === 'under') return flesh;
  if (cloth === 'coat') {
    const straight = body.sex === 'man' ? 2.6 * bell((at.y - 13) / 12) : 0;
    return 0.7 * flesh + straight + drawn(at, 0.3);
  }
  // Where a skirt begins, a bodice lies under it.
  return flesh * clamp((at.y - 13) / 6, 0, 1);
}

const made = new WeakMap<Body, Map<number, Float32Array>>();

/**
 * How far cloth and what is under it stand out from a barrel, centimetres of a grown body, for every point of a closed
 * loft: `rings` are its heights and half widths, of which `steps` rows lie between every two. Reckoned once a body.
 */
export function trunkRelief(
  body: Body,
  cloth: TrunkCloth,
  first: number,
  around: number,
  steps: number,
  heightAt: (i: number) => number,
): Float32Array {
  const key = (cloths.indexOf(cloth) * 16 + first) * 128 + around;
  let known = made.get(body);
  if (!known) {
    known = new Map();
    made.set(body, known);
  }
  const ready = known.get(key);
  if (ready) return ready;
  const rings = body.torso.length - first;
  const rows = (rings - 1) * steps + 3;
  const table = new Float32Array(rows * around);
  for (let r = 0; r < rows; r++) {
    const u = Math.min(rings - 1, Math.max(0, (r - 1) / steps));
    const a = Math.min(rings - 2, Math.floor(u));
    const t = u - a;
    const [, , sideA, frontA, backA] = body.torso[first + a]!;
    const [, , sideB, frontB, backB] = body.torso[first + a + 1]!;
    const y = heightAt(first + a) * (1 - t) + heightAt(first + a + 1) * t;
    for (let j = 0; j < around; j++) {
      const angle = (j / around) * 2 * Math.PI;
      const s = Math.sin(angle);
      const deep = s >= 0 ? frontA * (1 - t) + frontB * t : backA * (1 - t) + backB * t;
      const x = ((sideA * (1 - t) + sideB * t) * Math.cos(angle)) / body.tall;
      table[r * around + j] = standsOut({ x, y, z: (deep * s) / body.tall, angle }, body, cloth);
    }
  }
  known.set(key, table);
  return table;
}
