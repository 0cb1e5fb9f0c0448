import { CH, type Channels } from '../channels';
import { wander } from './cadence';
import type { Moment } from './music';

/** Nobody stands like a post: weight shifts a little, the head wanders, hair stirs. */
export function idle(c: Channels, { clock }: Moment, isAlone: 0 | 1): void {
  const amount = isAlone === 1 ? 1 : 0.15;
  const weight = wander(clock * 0.23, 1) * amount;
  const gaze = wander(clock * 0.31, 2) * amount;
  // Who sits shifts less, and every now and then a stander changes legs.
  const onFeet = 1 - 0.7 * c[CH.seat]!;
  const shift = (weight + 1.4 * amount * wander(clock * 0.07, 5)) * onFeet;
  c[CH.shift] = c[CH.shift]! + shift * 0.9;
  c[CH.pelvis + 2] = c[CH.pelvis + 2]! + shift * 0.9;
  c[CH.spine + 2] = c[CH.spine + 2]! - shift;
  c[CH.chest] = c[CH.chest]! + gaze * 1.4;
  c[CH.head] = c[CH.head]! + gaze * 2.6;
  c[CH.head + 1] = c[CH.head + 1]! + wander(clock * 0.27, 3) * 1.5 * amount;
  c[CH.head + 2] = c[CH.head + 2]! + wander(clock * 0.19, 4) * 1.4 * amount;
}
