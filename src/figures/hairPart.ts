import type { BakedPart } from './bakedPart';
import type { HairName } from './castNames';
import type { MeshDetail } from './detail';
import { capOf, fringe, herCap, hisCap } from './hairCap';
import { falling } from './hairFalling';
import { onHead } from './hairLocks';
import { loose, parted } from './hairShort';
import { bunches, chignon, pinned, pony } from './hairUp';
import { curls, flatCap, glasses, headband, levelTop, pillbox, trilby } from './hats';
import { MATERIAL } from './materials';
import { ellipsoid, joined, plus } from './sculpt';

const styles: Record<HairName, (detail: MeshDetail) => BakedPart[]> = {
  chignon: (d) => [capOf(herCap, d), ...chignon(d)],
  pony: (d) => [capOf(herCap, d), ...pony(d)],
  wave: (d) => [capOf(herCap, d), ...falling(d, 12.5, 1.9)],
  bob: (d) => [capOf(herCap, d), ...falling(d, 2.5, 0.5)],
  part: (d) => [capOf(hisCap, d), ...parted(d)],
  loose: (d) => [capOf(hisCap, d), ...loose(d, 1)],
  close: (d) => [capOf(hisCap, d)],
  grey: (d) => [capOf(hisCap, d), ...loose(d, 0.45)],
  pinned: (d) => [capOf(herCap, d), ...pinned(d)],
  bunches: (d) => [capOf(herCap, d), ...bunches(d)],
  bald: (d) => [capOf(fringe, d)],
  'level-top': (d) => [capOf(hisCap, d), ...levelTop(d)],
  curls: (d) => [capOf(hisCap, d), ...curls(d, 2.4, 9)],
  cloud: (d) => [capOf(herCap, d), ...curls(d, 4.2, 4)],
  headband: (d) => [capOf(hisCap, d), ...curls(d, 2.1, 3), ...headband(d)],
  trilby: (d) => [capOf(hisCap, d), ...trilby(d)],
  'flat-cap': (d) => [capOf(hisCap, d), ...flatCap(d)],
  pillbox: (d) => [capOf(herCap, d), ...chignon(d), ...pillbox(d)],
};

const pearls = (): BakedPart[] =>
  [1, -1].map((s) =>
    ellipsoid(plus(onHead(0, 5.9, -0.9), [s * 7.2, 0, 0]), [0.42, 0.95, 0.42], MATERIAL.jewel, 6, 5),
  );

const made = { plain: new Map(), pearls: new Map(), glasses: new Map() } satisfies Record<
  HeadWear,
  Map<MeshDetail, Map<HairName, BakedPart>>
>;

/** What a head wears besides its hair. */
export type HeadWear = 'plain' | 'pearls' | 'glasses';

/** A style of hair in the head's frame, with what is worn with it. */
export function hairPart(hair: HairName, wear: HeadWear, detail: MeshDetail): BakedPart {
  const known = made[wear].get(detail)?.get(hair);
  if (known) return known;
  const more = wear === 'pearls' ? pearls() : wear === 'glasses' ? glasses(detail) : [];
  const part = joined([...styles[hair](detail), ...more]);
  made[wear].set(detail, (made[wear].get(detail) ?? new Map()).set(hair, part));
  return part;
}
