import { clamp, mix, norm, type Vec } from './vec';

/** A ring of a limb; its first number tells how far along it lies: 0..1 on the upper bone, 1..2 on the lower. */
type LimbRing = readonly [t: number, ...number[]];

/** The middle of a ring of a limb. */
export function middleOf(ring: LimbRing, top: Vec, joint: Vec, end: Vec): Vec {
  const t = ring[0];
  return t <= 1 ? mix(top, joint, t) : mix(joint, end, t - 1);
}

/** Which way the limb runs through a ring; at the joint, half one way and half the other. */
export function wayThrough(ring: LimbRing, upper: Vec, lower: Vec): Vec {
  return norm(mix(upper, lower, clamp((ring[0] - 0.85) / 0.3, 0, 1)));
}
