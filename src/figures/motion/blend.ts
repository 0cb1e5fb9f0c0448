import { CH, type Channels, HAND } from '../channels';
import { lerp, smooth } from '../vec';

/** How far the hands are when the body is at `t`: they follow the hips. */
export const handTime = (t: number): number => smooth(0, 1, t * 1.1 - 0.1);

function blendRange(out: Channels, a: Channels, b: Channels, t: number, from: number, to: number): void {
  for (let i = from; i < to; i++) out[i] = lerp(a[i]!, b[i]!, t);
}

/** A moment between two poses: hips lead, hands follow, the eyes arrive before the head. */
export function blendPoses(out: Channels, a: Channels, b: Channels, t: number): void {
  if (t >= 1) {
    out.set(b);
    return;
  }
  const body = smooth(0, 1, t * 1.12);
  const hand = handTime(t);
  const skirt = smooth(0, 1, t * 1.05 - 0.05);
  blendRange(out, a, b, body, 0, CH.leftHand);
  blendRange(out, a, b, body, CH.leftFoot, CH.skirt);
  blendRange(out, a, b, smooth(0, 1, t * 1.3), CH.head, CH.seat);
  blendRange(out, a, b, skirt, CH.skirt, CH.count);
  for (let i = 0; i < 2; i++) {
    const at = HANDS[i]!;
    blendRange(out, a, b, hand, at, at + HAND.count);
    out[at + HAND.shape] = a[at + HAND.shape]!;
    out[at + HAND.shapeTo] = b[at + HAND.shape]!;
    out[at + HAND.shapeMix] = hand;
  }
  // Getting up and sitting down, the body leans over its feet.
  const seat = Math.abs(b[CH.seat]! - a[CH.seat]!);
  if (seat > 0) {
    const lean = Math.sin(Math.PI * body) * seat;
    out[CH.pelvis + 1] = lerp(out[CH.pelvis + 1]!, out[CH.pelvis + 1]! + 16, lean);
    out[CH.chest + 1] = out[CH.chest + 1]! + 8 * lean;
  }
}
const HANDS = [CH.leftHand, CH.rightHand] as const;
