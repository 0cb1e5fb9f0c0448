import type { Body } from '../body';
import { CH, type Channels, compilePose, FOOT, HAND, heelOf } from '../channels';
import type { HandSpec } from '../poseSpec';
import { smooth } from '../vec';

/** Length of two steps of a grown man, centimetres. */
const STRIDE = 136;

/** Length of two steps of a body, centimetres. */
export const strideOf = (body: Body): number => STRIDE * body.tall * (body.sex === 'woman' ? 0.82 : 1);

const standing = new Map<Body, Channels>();

/** A hand that is put somewhere else at every moment. */
const swinging = (side: 1 | -1): HandSpec => ({
  at: [0, 0, 0],
  elbow: [side * 0.45, -0.2, -1],
  fingers: [side * 0.05, -1, 0.14],
});

function standingOf(body: Body): Channels {
  const known = standing.get(body);
  if (known) return known;
  const made = compilePose({ left: swinging(1), right: swinging(-1), neck: { pitch: 17 } }, body);
  standing.set(body, made);
  return made;
}

function stepFoot(c: Channels, at: number, side: number, phase: number, body: Body): void {
  const k = body.tall;
  const reach = strideOf(body) / 4;
  const p = phase - Math.floor(phase);
  const heel = heelOf(body);
  // The heel meets the floor first, however high it is.
  const strike = heel > 0 ? heel - 12 : -11;
  const narrow = body.sex === 'woman' ? 4 : 7;
  let z: number;
  let lift = 0;
  let pitch = heel;
  let toe = 1;
  if (p < 0.5) {
    // On the floor: it goes back as fast as the body goes forward.
    z = reach * (1 - 4 * p);
    const landing = 1 - smooth(0, 0.09, p);
    pitch = heel + (strike - heel) * landing + 40 * smooth(0.3, 0.5, p);
    lift = 3.1 * landing * k;
    toe = 1 - landing;
  } else {
    const q = (p - 0.5) * 2;
    z = -reach + 2 * reach * smooth(0, 1, q);
    lift = (8.5 * Math.sin(Math.PI * Math.min(1, q * 1.12)) ** 1.2 + 3.1 * smooth(0.8, 1, q)) * k;
    pitch = heel + 40 + 10 * Math.sin(Math.PI * Math.min(1, q * 2));
    pitch += (strike - pitch) * smooth(0.15, 1, q);
    toe = 1 - smooth(0.05, 0.3, q);
  }
  c[at] = side * narrow * k;
  c[at + 1] = lift;
  c[at + 2] = z + 4 * k;
  c[at + FOOT.yaw] = side * 5;
  c[at + FOOT.pitch] = pitch;
  c[at + FOOT.roll] = 0;
  c[at + FOOT.toe] = toe;
  c[at + FOOT.kneeWeight] = 0;
}

/** A walk after `phase` strides: heel, toe, arms against the legs, hips over the standing foot. */
export function walkPose(c: Channels, body: Body, phase: number): void {
  const k = body.tall;
  const swing = Math.sin(phase * 2 * Math.PI);
  const double = Math.cos(phase * 4 * Math.PI);
  const hers = body.sex === 'woman' ? 1 : 0;
  c.set(standingOf(body));
  // Phase 0: the left foot has just landed.
  stepFoot(c, CH.leftFoot, 1, phase, body);
  stepFoot(c, CH.rightFoot, -1, phase + 0.5, body);
  const ahead = Math.cos(phase * 2 * Math.PI);
  c[CH.hip] = body.hip - (3.4 + 1.2 * double) * k;
  c[CH.push] = 2.5 * k;
  c[CH.shift] = swing * (1.6 + hers) * k;
  c[CH.pelvis] = -ahead * (6 + 3 * hers);
  c[CH.pelvis + 1] = 2;
  c[CH.pelvis + 2] = swing * (2.5 + 1.8 * hers);
  c[CH.spine] = ahead * 6;
  c[CH.spine + 2] = -swing * (2 + 1.5 * hers);
  c[CH.chest] = ahead * 7;
  c[CH.chest + 1] = hers ? 3 : 5;
  c[CH.head] = -ahead * 5;
  c[CH.head + 1] = 2 + double;
  for (const [at, side] of ARMS) {
    const forward = -side * ahead;
    c[at] = side * (hers ? 20 : 25) * k;
    c[at + 1] = (hers ? 88 : 89) * k + Math.max(0, forward) * 5 * k;
    c[at + 2] = (4 + forward * (19 + 2 * (1 - hers))) * k;
    c[at + HAND.fingers + 2] = 0.14 + 0.5 * forward;
  }
  c[CH.skirt + 2] = -6 * k;
  c[CH.skirt] = -swing * 3 * k;
}
const ARMS = [
  [CH.leftHand, 1],
  [CH.rightHand, -1],
] as const;
