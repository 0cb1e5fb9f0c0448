import { easeInOut, unit } from '../ease';

/** How a piece of paper scenery hangs while the dream comes down. */
export interface Fallen {
  /** Share of its height that is still seen, its foot staying where it is. */
  tall: number;
  /** How many times wider it hangs about the middle of the picture. */
  wide: number;
  /** Light that is left on it, 0…1. */
  lit: number;
}

const lightsOut = 0.7;
const curtainAt = 0.35;
const curtainSeconds = 2.2;
const flatsAt = 0.8;
const apart = 0.24;
const flatSeconds = 0.85;

/** Seconds until the last of so many flats lies, and the curtain is gone. */
export const fallSeconds = (flats: number): number =>
  Math.max(curtainAt + curtainSeconds, flatsAt + Math.max(0, flats - 1) * apart + flatSeconds);

/**
 * The light-box goes out, curtain and footlights part on all sides and are gone, and the flats tip over backward one after another, the nearest
 * first. `rank`: how many flats fall before this one, or null for the curtain; `seconds` since it began.
 */
export const fallen = (rank: number | null, seconds: number, into: Fallen): Fallen => {
  into.tall = 1;
  into.wide = 1;
  into.lit = 1 - 0.4 * unit(seconds / lightsOut);
  if (rank === null) {
    into.wide = 1 + 0.36 * easeInOut(unit((seconds - curtainAt) / curtainSeconds));
    return into;
  }
  const tipped = unit((seconds - flatsAt - rank * apart) / flatSeconds);
  into.tall = Math.max(0, Math.cos((tipped * tipped * Math.PI) / 2));
  into.lit *= 1 - 0.7 * tipped;
  return into;
};
