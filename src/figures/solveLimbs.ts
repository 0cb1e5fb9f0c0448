import { isHeeled } from './body';
import { CH, type Channels, FOOT, HAND, SPACES } from './channels';
import { dirIn, dirOf, type Frame, frame, keepFrame, pointIn, pointOf, turned } from './frame';
import type { ArmRig, Bones, LegRig, Rig } from './rig';
import { add, cross, dot, keep, len, mad, mix, mul, norm, reject, smooth, sub, Vec, vec, vecAt } from './vec';
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
  const far = Math.min(Math.max(len(way), Math.abs(upper - lower) + 2), (upper + lower) * 0.998);
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
  if (space === SPACES.floor) return vecAt(c, at);
  if (space === SPACES.shoulder) return add(shoulderOf(rig, arm.side), dirOf(rig.root, vecAt(c, at)));
  const of = c[at + HAND.ofPartner]! > 0.5 && partner ? partner : rig;
  const f =
    space === SPACES.chest
      ? of.chest
      : space === SPACES.pelvis
        ? of.pelvis
        : space === SPACES.head
          ? of.head
          : of.root;
  return pointOf(f, vecAt(c, at));
}

const WRIST_FLEX = 58 * (Math.PI / 180);
const WRIST_SIDE = 24 * (Math.PI / 180);

/** How a hand should lie: along which its fingers point, and the axes about which the wrist bends to get there. */
interface Lie {
  fore: Vec;
  along: Vec;
  flex: Vec;
  side: Vec;
}
const lie: Lie = { fore: new Vec(), along: new Vec(), flex: new Vec(), side: new Vec() };
/** Radians by which a wrist bends to the side and to the palm. */
const wrist = new Float64Array(2);

/** `on` by as much as `weight` leaves of it, and what is wanted. */
function swayed(on: Vec, weight: number, wanted: Vec): Vec {
  return add(mul(on, 1 - weight), wanted);
}

function wantLie(rig: Rig, arm: ArmRig, c: Channels, at: number): void {
  const fore = norm(sub(arm.wrist, arm.elbow));
  const along = norm(swayed(fore, c[at + HAND.fingersWeight]!, wantedAt(rig, c, at + HAND.fingers)));
  const inwards = dirIn(rig.chest, -arm.side, 0, 0.15);
  const out = swayed(inwards, c[at + HAND.palmWeight]!, wantedAt(rig, c, at + HAND.palm));
  let flex = reject(norm(reject(out, along)), fore);
  if (len(flex) < 0.15) flex = cross(fore, rig.chest.x);
  lie.fore = fore;
  lie.along = along;
  lie.flex = norm(flex);
  lie.side = norm(cross(fore, lie.flex));
}

function bendWrist(c: Channels, at: number): void {
  const { fore, along, flex, side } = lie;
  const free = c[at + HAND.free]!;
  const maxSide = WRIST_SIDE + free * (Math.PI / 2 - WRIST_SIDE);
  const maxFlex = WRIST_FLEX + free * (Math.PI - WRIST_FLEX);
  const over = Math.asin(Math.min(1, Math.max(-1, dot(along, side))));
  const bent = Math.atan2(dot(along, flex), dot(along, fore));
  wrist[0] = Math.min(maxSide, Math.max(-maxSide, over));
  wrist[1] = Math.min(maxFlex, Math.max(-maxFlex, bent));
}

/** Lays the hand as wanted, as far as the wrist allows. */
function layHand(rig: Rig, arm: ArmRig, c: Channels, at: number): void {
  wantLie(rig, arm, c, at);
  bendWrist(c, at);
  const { fore, flex, side } = lie;
  const straight = Math.cos(wrist[0]!);
  const bent = mad(mul(fore, Math.cos(wrist[1]!)), flex, Math.sin(wrist[1]!));
  const y = norm(mad(mul(bent, straight), side, Math.sin(wrist[0]!)));
  const z = norm(reject(flex, y));
  const x = mul(cross(y, z), -arm.side);
  keepFrame(arm.hand, frame(arm.wrist, x, y, z));
}

/** A hand travels on an arc, a little outwards and forwards. */
function onArc(chest: Frame, arm: ArmRig, isWithPartner: boolean, from: Vec, to: Vec, t: number): Vec {
  const arc = Math.sin(Math.PI * t) * Math.min(12, len(sub(to, from)) * 0.13);
  const aside = mad(mix(from, to, t), chest.x, arm.side * arc * 0.5);
  return isWithPartner ? aside : mad(aside, chest.z, arc);
}

/** The shoulder as its arm lifts it and draws it forward. */
function liftedShoulder(rig: Rig, side: 1 | -1, target: Vec): Vec {
  const { chest, body } = rig;
  const shoulder = shoulderOf(rig, side);
  const way = norm(sub(target, shoulder));
  const up = dot(way, chest.y);
  const high = mad(shoulder, chest.y, smooth(-0.3, 1, up) * 5.5 * body.tall);
  const ahead = mad(high, chest.z, smooth(0.2, 1, dot(way, chest.z)) * 3.2 * body.tall);
  return mad(ahead, chest.x, -side * smooth(0.1, 1, up) * 2.5 * body.tall);
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
  const { chest } = rig;
  let target = handTarget(rig, partner, arm, t >= 1 ? to : from, at);
  if (t > 0 && t < 1) {
    const end = handTarget(rig, partner, arm, to, at);
    const straight = onArc(chest, arm, partner !== undefined, target, end, t);
    // Where it starts and where it ends, the poses know best.
    const between = Math.min(1, 7 * t, 7 * (1 - t));
    target = mix(straight, wayRound(rig, partner, arm, c, at, straight), between);
  }
  const shoulder = liftedShoulder(rig, arm.side, target);
  const natural = dirIn(chest, arm.side * 0.7, -0.75, -0.6);
  const pole = swayed(natural, c[at + HAND.elbowWeight]!, wantedAt(rig, c, at + HAND.elbow));
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
