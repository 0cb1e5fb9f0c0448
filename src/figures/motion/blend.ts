import { CH, type Channels, HAND } from '../channels';
import { lerp, smooth } from '../vec';

/** How far the hands are when the body is at `t`: they follow the hips. */
export const handTime = (t: number): number => smooth(0, 1, t * 1.1 - 0.1);

/** How far a range is: kept here it is not wrapped in an object on its way. */
const share = new Float64Array(1);

function blendRange(out: Channels, a: Channels, b: Channels, from: number, to: number): void {
  const t = share[0]!;
  for (let i = from; i < to; i++) out[i] = a[i]! + (b[i]! - a[i]!) * t;
}

/**
 * A moment between two poses: hips lead, hands follow, the eyes arrive before the head.
 */
export function blendPoses(out: Channels, a: Channels, b: Channels, t: number): void {
  if (t >= 1) {
    out.set(b);
    return;
  }
  const body = smooth(0, 1, t * 1.12);
  const hand = handTime(t);
  share[0] = body;
  blendRange(out, a, b, 0, CH.leftHand);
  blendRange(out, a, b, CH.leftFoot, CH.skirt);
  share[0] = smooth(0, 1, t * 1.3);
  blendRange(out, a, b, CH.head, CH.seat);
  share[0] = smooth(0, 1, t * 1.05 - 0.05);
  blendRange(out, a, b, CH.skirt, CH.count);
  share[0] = hand;
  for (let i = 0; i < 2; i++) {
    const at = HANDS[i]!;
    blendRange(out, a, b, at, at + HAND.count);
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
