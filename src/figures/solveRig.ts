import { isHeeled } from './body';
import { CH, type Channels, FOOT, HAND } from './channels';
import { dirIn, type Frame, frame, keepFrame, moved, pitched, pointIn, rolled, turned, yawed } from './frame';
import type { ArmRig, LegRig, Rig } from './rig';
import { add, clamp, cross, dot, keep, len, mad, mix, mul, norm, reject, smooth, sub, Vec, vec } from './vec';
import { wayRound } from './wayRound';

/** Poses the torso, neck and head. Both partners' torsos are solved before any limb. */
export function solveTorso(rig: Rig, c: Channels): void {
  const { body } = rig;
  const floor = frame(vec(c[0]!, c[1]!, c[2]!), vec(1, 0, 0), vec(0, 1, 0), vec(0, 0, 1));
  keepFrame(rig.root, yawed(floor, c[CH.yaw]!));
  keepFrame(rig.pelvis, bent(moved(rig.root, c[CH.shift]!, c[CH.hip]!, c[CH.push]!), c, CH.pelvis));
  keepFrame(rig.loin, bent(moved(rig.pelvis, 0, body.loin, 0), c, CH.spine));
  // Breath tips the chest, the neck keeps the head level; a head looks ahead when its neck leans.
  const chest = moved(rig.loin, 0, body.chest, 0);
  keepFrame(rig.chest, turned(chest, c[CH.chest]!, c[CH.chest + 1]! - rig.breath * 0.9, c[CH.chest + 2]!));
  const neck = moved(rig.chest, 0, body.neck, -2.2);
  keepFrame(rig.neck, turned(neck, c[CH.neck]!, c[CH.neck + 1]! + rig.breath * 0.6, c[CH.neck + 2]!));
  const head = moved(rig.neck, 0, body.headUp, 0);
  keepFrame(rig.head, turned(head, c[CH.head]!, c[CH.head + 1]! - 14, c[CH.head + 2]!));
}

const bent = (f: Frame, c: Channels, at: number): Frame => turned(f, c[at]!, c[at + 1]!, c[at + 2]!);

interface Bend {
  joint: Vec;
  end: Vec;
  pole: Vec;
}
const bend: Bend = { joint: new Vec(), end: new Vec(), pole: new Vec() };

/** Two bones from `from` towards `to`; the end gives way, the bones never stretch. */
function reachWith(from: Vec, to: Vec, first: number, second: number, pole: Vec): Bend {
  const way = sub(to, from);
  const far = clamp(len(way), Math.abs(first - second) + 2, (first + second) * 0.998);
  const u = norm(way);
  const p = norm(reject(pole, u));
  const a = (first * first - second * second + far * far) / (2 * far);
  const h = Math.sqrt(Math.max(0, first * first - a * a));
  bend.joint = mad(mad(from, u, a), p, h);
  bend.end = mad(from, u, far);
  bend.pole = p;
  return bend;
}

function handTarget(rig: Rig, partner: Rig | undefined, c: Channels, at: number): Vec {
  const x = c[at]!;
  const y = c[at + 1]!;
  const z = c[at + 2]!;
  const space = c[at + HAND.space]!;
  if (space === 4) return vec(x, y, z);
  const of = c[at + HAND.ofPartner]! > 0.5 && partner ? partner : rig;
  return pointIn(space === 1 ? of.chest : space === 2 ? of.pelvis : space === 3 ? of.head : of.root, x, y, z);
}

const WRIST_FLEX = 58 * (Math.PI / 180);
const WRIST_SIDE = 24 * (Math.PI / 180);

/** Lays the hand as wanted, as far as the wrist allows. */
function layHand(rig: Rig, arm: ArmRig, c: Channels, at: number): void {
  const fore = norm(sub(arm.wrist, arm.elbow));
  const wantWeight = c[at + HAND.fingersWeight]!;
  const want = dirIn(rig.root, c[at + HAND.fingers]!, c[at + HAND.fingers + 1]!, c[at + HAND.fingers + 2]!);
  const along = norm(mad(mul(fore, 1 - wantWeight), want, 1));
  const palmWeight = c[at + HAND.palmWeight]!;
  const inwards = dirIn(rig.chest, -arm.side, 0, 0.15);
  const out = mad(
    mul(inwards, 1 - palmWeight),
    dirIn(rig.root, c[at + HAND.palm]!, c[at + HAND.palm + 1]!, c[at + HAND.palm + 2]!),
    1,
  );
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
  let target = handTarget(rig, partner, t >= 1 ? to : from, at);
  if (t > 0 && t < 1) {
    const end = handTarget(rig, partner, to, at);
    // A hand travels on an arc, a little outwards and forwards.
    const arc = Math.sin(Math.PI * t) * Math.min(12, len(sub(end, target)) * 0.13);
    const straight = mad(mad(mix(target, end, t), chest.x, s * arc * 0.5), chest.z, partner ? 0 : arc);
    // Where it starts and where it ends, the poses know best.
    const between = Math.min(1, 7 * t, 7 * (1 - t));
    target = mix(straight, wayRound(rig, partner, arm, c, at, straight), between);
  }
  let shoulder = pointIn(chest, s * body.shoulder[0], body.shoulder[1] + rig.breath * 0.35, body.shoulder[2]);
  const way = norm(sub(target, shoulder));
  const up = dot(way, chest.y);
  shoulder = mad(shoulder, chest.y, smooth(-0.3, 1, up) * 5.5 * body.tall);
  shoulder = mad(shoulder, chest.z, smooth(0.2, 1, dot(way, chest.z)) * 3.2 * body.tall);
  shoulder = mad(shoulder, chest.x, -s * smooth(0.1, 1, up) * 2.5 * body.tall);
  const natural = dirIn(chest, s * 0.7, -0.75, -0.6);
  const weight = c[at + HAND.elbowWeight]!;
  const wanted = dirIn(rig.root, c[at + HAND.elbow]!, c[at + HAND.elbow + 1]!, c[at + HAND.elbow + 2]!);
  const b = reachWith(
    shoulder,
    target,
    body.upperArm,
    body.foreArm,
    mad(mul(natural, 1 - weight), wanted, 1),
  );
  keep(arm.shoulder, shoulder);
  keep(arm.elbow, b.joint);
  keep(arm.wrist, b.end);
  layHand(rig, arm, c, at);
}

function solveLeg(rig: Rig, leg: LegRig, c: Channels): void {
  const at = leg.side > 0 ? CH.leftFoot : CH.rightFoot;
  const { body, root, pelvis } = rig;
  const k = body.tall;
  const ball = pointIn(root, c[at]!, c[at + 1]!, c[at + 2]!);
  keepFrame(leg.flat, yawed(frame(ball, root.x, root.y, root.z), c[at + FOOT.yaw]!));
  keepFrame(leg.foot, rolled(pitched(leg.flat, c[at + FOOT.pitch]!), c[at + FOOT.roll]!));
  const heeled = isHeeled(body);
  const ankle = pointIn(leg.foot, 0, (heeled ? 6.2 : 8.5) * k, (heeled ? -11.5 : -12.5) * k);
  const hip = pointIn(pelvis, leg.side * body.hipWidth, 0, 0);
  const natural = mad(leg.flat.z, pelvis.z, 0.6);
  const weight = c[at + FOOT.kneeWeight]!;
  const wanted = dirIn(root, c[at + FOOT.knee]!, c[at + FOOT.knee + 1]!, c[at + FOOT.knee + 2]!);
  const b = reachWith(hip, ankle, body.thigh, body.shank, add(mul(natural, 1 - weight), mul(wanted, weight)));
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
