import { type Channels, HAND } from '../channels';
import type { Frame } from '../frame';
import { dot, sub, type Vec } from '../vec';

/** Tells a hand's target in its owner's root, so that it no longer needs the partner. */
export function keepHand(c: Channels, at: number, wrist: Vec, root: Frame): void {
  const way = sub(wrist, root.o);
  c[at] = dot(way, root.x);
  c[at + 1] = dot(way, root.y);
  c[at + 2] = dot(way, root.z);
  c[at + HAND.space] = 0;
  c[at + HAND.ofPartner] = 0;
  if (c[at + HAND.shapeMix]! > 0.5) c[at + HAND.shape] = c[at + HAND.shapeTo]!;
  c[at + HAND.shapeTo] = c[at + HAND.shape]!;
  c[at + HAND.shapeMix] = 0;
}
