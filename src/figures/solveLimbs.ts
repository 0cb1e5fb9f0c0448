import { isHeeled } from './body';
import { CH, type Channels, FOOT, HAND } from './channels';
import { dirIn, dirOf, frame, keepFrame, pointIn, pointOf, turned } from './frame';
import type { ArmRig, Bones, LegRig, Rig } from './rig';
import {
  add,
  clamp,
  cross,
  dot,
  keep,
  len,
  mad,
  mix,
  mul,
  norm,
  reject,
  smooth,
  sub,
  Vec,
  vec,
  vecAt,
} from './vec';
import { wayRound } from './wayRound';

interface Bend {
  joint: Vec;
  end: Vec;
  pole: Vec;
}
const bend: Bend = { joint: new Vec(), end: new Vec(), pole: new Vec() };

/** Two bones from `from` towards `to`; the end gives way, the bones never stretch. */
function reachWith({ upper, lower }: Bones, from: Vec, to: Vec, pole: Vec): Bend {
  const way = sub(to, from);
  const far = clamp(len(way), Math.abs(upper - lower) + 2, (upper + lower) * 0.998);
  const u = norm(way);
  const p = norm(reject(pole, u));
  const a = (upper * upper - lower * lower + far * far) / (2 * far);
  const h = Math.sqrt(Math.max(0, upper * upper - a * a));
  bend.joint = mad(mad(from, u, a), p, h);
  bend.end = mad(from, u, far);
  bend.pole = p;
  return bend;
}

/** A direction of a pose, told in the root's axes. */
function wantedAt(rig: Rig, c: Channels, at: number): Vec {
  return dirOf(rig.root, vecAt(c, at));
}

/** A shoulder before the arm lifts it. */
function shoulderOf({ body, chest, breath }: Rig, side: 1 | -1): Vec {
  return pointIn(chest, side * body.shoulder[0], body.shoulder[1] + breath * 0.35, body.shoulder[2]);
}

function handTarget(rig: Rig, partner: Rig | undefined, arm: ArmRig, c: Channels, at: number): Vec {
  const space = c[at + HAND.space]!;
  if (space === 4) return vecAt(c, at);
  if (space === 5) return add(shoulderOf(rig, arm.side), dirOf(rig.root, vecAt(c, at)));
  const of = c[at + HAND.ofPartner]! > 0.5 && partner ? partner : rig;
  const f = space === 1 ? of.chest : space === 2 ? of.pelvis : space === 3 ? of.head : of.root;
  return pointOf(f, vecAt(c, at));
}

const WRIST_FLEX = 58 * (Math.PI / 180);
const WRIST_SIDE = 24 * (Math.PI / 180);

/** Lays the hand as wanted, as far as the wrist allows. */
function layHand(rig: Rig, arm: ArmRig, c: Channels, at: number): void {
  const fore = norm(sub(arm.wrist, arm.elbow));
  const wantWeight = c[at + HAND.fingersWeight]!;
  const along = norm(add(mul(fore, 1 - wantWeight), wantedAt(rig, c, at + HAND.fingers)));
  const palmWeight = c[at + HAND.palmWeight]!;
  const inwards = dirIn(rig.chest, -arm.side, 0, 0.15);
  const out = add(mul(inwards, 1 - palmWeight), wantedAt(rig, c, at + HAND.palm));
  let flexAxis = reject(norm(reject(out, along)), fore);
  if (len(flexAxis) < 0.15) flexAxis = cross(fore, rig.chest.x);
  flexAxis = norm(flexAxis);
  const sideAxis = norm(cross(fore, flexAxis));
  const free = c[at + HAND.free]!;
  const maxSide = WRIST_SIDE + free * (Math.PI / 2 - WRIST_SIDE);
  const maxFlex = WRIST_FLEX + free * (Math.PI - WRIST_FLEX);
  const side = clamp(Math.asin(clamp(dot(along, sideAxis), -1, 1)), -maxSide, maxSide);
  const flex = clamp(Math.atan2(dot(along, flexAxis), dot(along, fore)), -maxFlex, maxFlex);
  const y = norm(
    mad(
      mad(mul(fore, Math.cos(flex) * Math.cos(side)), flexAxis, Math.sin(flex) * Math.cos(side)),
      sideAxis,
      Math.sin(side),
    ),
  );
  const z = norm(reject(flexAxis, y));
  const x = mul(cross(y, z), -arm.side);
  keepFrame(arm.hand, frame(arm.wrist, x, y, z));
}

function solveArm(
  rig: Rig,
  partner: Rig | undefined,
  arm: ArmRig,
  c: Channels,
  from: Channels,
  to: Channels,
  t: number,
): void {
  const at = arm.side > 0 ? CH.leftHand : CH.rightHand;
  const { body, chest } = rig;
  const s = arm.side;
  let target = handTarget(rig, partner, arm, t >= 1 ? to : from, at);
  if (t > 0 && t < 1) {
    const end = handTarget(rig, partner, arm, to, at);
    // A hand travels on an arc, a little outwards and forwards.
    const arc = Math.sin(Math.PI * t) * Math.min(12, len(sub(end, target)) * 0.13);
    const straight = mad(mad(mix(target, end, t), chest.x, s * arc * 0.5), chest.z, partner ? 0 : arc);
    // Where it starts and where it ends, the poses know best.
    const between = Math.min(1, 7 * t, 7 * (1 - t));
    target = mix(straight, wayRound(rig, partner, arm, c, at, straight), between);
  }
  let shoulder = shoulderOf(rig, s);
  const way = norm(sub(target, shoulder));
  const up = dot(way, chest.y);
  shoulder = mad(shoulder, chest.y, smooth(-0.3, 1, up) * 5.5 * body.tall);
  shoulder = mad(shoulder, chest.z, smooth(0.2, 1, dot(way, chest.z)) * 3.2 * body.tall);
  shoulder = mad(shoulder, chest.x, -s * smooth(0.1, 1, up) * 2.5 * body.tall);
  const natural = dirIn(chest, s * 0.7, -0.75, -0.6);
  const weight = c[at + HAND.elbowWeight]!;
  const pole = add(mul(natural, 1 - weight), wantedAt(rig, c, at + HAND.elbow));
  const b = reachWith(arm, shoulder, target, pole);
  keep(arm.shoulder, shoulder);
  keep(arm.elbow, b.joint);
  keep(arm.wrist, b.end);
  layHand(rig, arm, c, at);
}

function solveLeg(rig: Rig, leg: LegRig, c: Channels): void {
  const at = leg.side > 0 ? CH.leftFoot : CH.rightFoot;
  const { body, root, pelvis } = rig;
  const k = body.tall;
  const ball = pointOf(root, vecAt(c, at));
  keepFrame(leg.flat, turned(frame(ball, root.x, root.y, root.z), vec(0, c[at + FOOT.yaw]!, 0)));
  keepFrame(leg.foot, turned(leg.flat, vec(c[at + FOOT.pitch]!, 0, c[at + FOOT.roll]!)));
  const heeled = isHeeled(body);
  const ankle = pointIn(leg.foot, 0, (heeled ? 6.2 : 8.5) * k, (heeled ? -11.5 : -12.5) * k);
  const hip = pointIn(pelvis, leg.side * body.hipWidth, 0, 0);
  const natural = mad(leg.flat.z, pelvis.z, 0.6);
  const weight = c[at + FOOT.kneeWeight]!;
  const wanted = mul(wantedAt(rig, c, at + FOOT.knee), weight);
  const b = reachWith(leg, hip, ankle, add(mul(natural, 1 - weight), wanted));
  keep(leg.hip, hip);
  keep(leg.knee, b.joint);
  keep(leg.ankle, b.end);
  keep(leg.forward, b.pole);
  leg.heel = c[at + FOOT.pitch]!;
  leg.toe = c[at + FOOT.toe]!;
  leg.floor = c[at + 1]!;
}

/**
 * Poses arms and legs. The hands' targets of both poses are found first, each in its own frame (which may be
 * the partner's), and mixed then: that is what makes a reach become a hold.
 */
export function solveLimbs(
  rig: Rig,
  partner: Rig | undefined,
  c: Channels,
  from: Channels,
  to: Channels,
  t: number,
): void {
  solveArm(rig, partner, rig.leftArm, c, from, to, t);
  solveArm(rig, partner, rig.rightArm, c, from, to, t);
  solveLeg(rig, rig.leftLeg, c);
  solveLeg(rig, rig.rightLeg, c);
}
