import { type Body, isHeeled } from '../body';
import { CH, type Channels, FOOT, heelOf } from '../channels';
import { smooth } from '../vec';

const RAD = Math.PI / 180;

/** Height of the hip joints over the ankle at which a leg is almost straight, for a foot where it is now. */
function highestHip(c: Channels, at: number, side: 1 | -1, body: Body): number {
  const k = body.tall;
  const heeled = isHeeled(body);
  const up = (heeled ? 6.2 : 8.5) * k;
  const back = (heeled ? 11.5 : 12.5) * k;
  const cos = Math.cos(c[at + FOOT.pitch]! * RAD);
  const sin = Math.sin(c[at + FOOT.pitch]! * RAD);
  const high = c[at + 1]! + up * cos + back * sin;
  // Where the turned and tilted pelvis has its hip joint.
  const aside = side * body.hipWidth;
  const raised = aside * Math.sin(c[CH.pelvis + 2]! * RAD);
  const toAnkle = up * sin - back * cos;
  const yaw = c[at + FOOT.yaw]! * RAD;
  const behind = c[at + 2]! + toAnkle * Math.cos(yaw) - c[CH.push]! + aside * Math.sin(c[CH.pelvis]! * RAD);
  const beside = c[at]! + toAnkle * Math.sin(yaw) - c[CH.shift]! - aside * Math.cos(c[CH.pelvis + 2]! * RAD);
  const leg = (body.thigh + body.shank) * 0.996;
  return high - raised + Math.sqrt(Math.max(0, leg * leg - behind * behind - beside * beside));
}

/** Both feet flat on the floor, wherever they are. */
export function flatFeet(c: Channels, body: Body): void {
  for (const at of FEET) {
    c[at + 1] = 0;
    c[at + FOOT.pitch] = heelOf(body);
    c[at + FOOT.roll] = 0;
    c[at + FOOT.toe] = 1;
    c[at + FOOT.kneeWeight] = 0;
  }
}
const FEET = [CH.leftFoot, CH.rightFoot] as const;

/** Lowers the hips as far as both feet need to be reached. */
export function reachFloor(c: Channels, body: Body): void {
  const left = highestHip(c, CH.leftFoot, 1, body);
  const right = highestHip(c, CH.rightFoot, -1, body);
  c[CH.hip] = Math.min(c[CH.hip]!, left, right);
}

/** A foot that stays where it is while its owner goes on: the heel rises. */
export function leaveBehind(c: Channels, at: number, body: Body): void {
  const behind = -12 * body.tall - c[at + 2]!;
  if (behind <= 0) return;
  c[at + FOOT.pitch] = Math.max(c[at + FOOT.pitch]!, heelOf(body) + Math.min(48, behind * 1.9));
  c[at + FOOT.toe] = 1;
}

/** A foot on its way through the air, `q` from 0 to 1 over `way` centimetres. */
export function swing(c: Channels, at: number, body: Body, q: number, way: number): void {
  const heel = heelOf(body);
  // A short step hardly leaves the floor, and its knee hardly bends.
  const far = Math.min(1, way / 56) ** 1.8;
  const high = (1.2 + 7.3 * far) * body.tall;
  c[at + 1] = c[at + 1]! + high * Math.sin(Math.PI * q) ** 1.2;
  const off = heel + 44 * far;
  const strike = heel > 0 ? heel - 12 * far : -11 * far;
  const pitch = off + (strike - off) * smooth(0.1, 0.85, q);
  const free = smooth(0, 0.12, q) * (1 - smooth(0.88, 1, q));
  c[at + FOOT.pitch] = c[at + FOOT.pitch]! + (pitch - c[at + FOOT.pitch]!) * free;
  // A toe in front points up; its heel lands first.
  c[at + 1] = c[at + 1]! + 3 * body.tall * far * smooth(0.7, 0.85, q) * (1 - smooth(0.88, 1, q));
  c[at + FOOT.toe] = 1 - free * smooth(0.2, 0.5, q);
}
