import { CH, HAND } from '../../src/figures/channels';
import { meshDetails } from '../../src/figures/detail';
import type { Figure } from '../../src/figures/figure';
import type { Frame } from '../../src/figures/frame';
import { handParts } from '../../src/figures/handPart';
import { handShapeIndex } from '../../src/figures/handShapes';
import type { ArmRig, LegRig, Rig } from '../../src/figures/rig';

/** A point in centimetres that nobody reuses. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A limb's bone with the thickness of what covers it at both ends, centimetres. */
export interface Capsule {
  readonly name: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly thick: readonly [number, number];
}

const spot = (p: Spot): Spot => ({ x: p.x, y: p.y, z: p.z });
const minus = (a: Spot, b: Spot): Spot => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });
const dot = (a: Spot, b: Spot): number => a.x * b.x + a.y * b.y + a.z * b.z;
const long = (a: Spot): number => Math.sqrt(dot(a, a));
const between = (a: Spot, b: Spot, t: number): Spot => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  z: a.z + (b.z - a.z) * t,
});
const pointIn = (f: Frame, x: number, y: number, z: number): Spot => ({
  x: f.o.x + f.x.x * x + f.y.x * y + f.z.x * z,
  y: f.o.y + f.x.y * x + f.y.y * y + f.z.y * z,
  z: f.o.z + f.x.z * x + f.y.z * y + f.z.z * z,
});

/** How far inside an ellipse-shaped section a point lies: positive inside, centimetres along its radius. */
function insideEllipse(dx: number, dz: number, side: number, deep: number): number {
  const ratio = Math.hypot(dx / side, dz / deep);
  const far = Math.hypot(dx, dz);
  return ratio < 1e-3 ? Math.min(side, deep) : far / ratio - far;
}

/** How deep a point lies in somebody's trunk, hips to shoulders; negative outside. */
export function depthInTorso(rig: Rig, p: Spot): number {
  const frames = [rig.pelvis, rig.loin, rig.chest, rig.neck] as const;
  let deepest = Number.NEGATIVE_INFINITY;
  const { torso } = rig.body;
  for (let i = 1; i < torso.length - 4; i++) {
    const [fa, ya, sideA, frontA, backA] = torso[i]!;
    const [fb, yb, sideB, frontB, backB] = torso[i + 1]!;
    const a = pointIn(frames[fa], 0, ya, 0);
    const b = pointIn(frames[fb], 0, yb, 0);
    const axis = minus(b, a);
    const t = dot(minus(p, a), axis) / dot(axis, axis);
    if (t < 0 || t > 1) continue;
    const d = minus(p, between(a, b, t));
    const f = frames[t < 0.5 ? fa : fb];
    const dx = dot(d, f.x);
    const dz = dot(d, f.z);
    const deep = dz > 0 ? frontA + (frontB - frontA) * t : backA + (backB - backA) * t;
    deepest = Math.max(deepest, insideEllipse(dx, dz, sideA + (sideB - sideA) * t, deep));
  }
  return deepest;
}

/** How deep a point lies in somebody's skull; negative outside. */
export function depthInHead(rig: Rig, p: Spot): number {
  const k = rig.body.head;
  const d = minus(p, pointIn(rig.head, 0, 8.4 * k, -0.6 * k));
  const [x, y, z] = [dot(d, rig.head.x), dot(d, rig.head.y), dot(d, rig.head.z)];
  const ratio = Math.hypot(x / (7.2 * k), y / (11.5 * k), z / (9.2 * k));
  const far = Math.hypot(x, y, z);
  return ratio < 1e-3 ? 7 : far / ratio - far;
}

function armCapsules(figure: Figure, arm: ArmRig): Capsule[] {
  const { body, look } = figure;
  const side = arm.side > 0 ? 'left' : 'right';
  const sleeved = look.sleeves === 'long';
  const g = body.girth * (body.sex === 'man' ? 1 : sleeved ? 0.84 : 1);
  const [upper, elbow, wrist] = sleeved ? [5.8, 5.2, 3.8] : [4, 3.3, 2.3];
  return [
    {
      name: `${side} upper arm`,
      from: between(arm.shoulder, arm.elbow, 0.45),
      to: spot(arm.elbow),
      thick: [upper * g, elbow * g],
    },
    { name: `${side} forearm`, from: spot(arm.elbow), to: spot(arm.wrist), thick: [elbow * g, wrist * g] },
  ];
}

function legCapsules(figure: Figure, leg: LegRig): Capsule[] {
  const side = leg.side > 0 ? 'left' : 'right';
  const g = figure.body.girth * (figure.body.sex === 'man' ? 1 : 0.84);
  return [
    {
      name: `${side} thigh`,
      from: between(leg.hip, leg.knee, 0.3),
      to: spot(leg.knee),
      thick: [8.4 * g, 6.8 * g],
    },
    { name: `${side} shank`, from: spot(leg.knee), to: spot(leg.ankle), thick: [6.4 * g, 4.6 * g] },
  ];
}

/** Arms without the shoulder, legs without the hip. */
export const limbsOf = (figure: Figure): Capsule[] => [
  ...armCapsules(figure, figure.rig.leftArm),
  ...armCapsules(figure, figure.rig.rightArm),
  ...legCapsules(figure, figure.rig.leftLeg),
  ...legCapsules(figure, figure.rig.rightLeg),
];

/** Points of the skin of a hand beyond the wrist. */
export function handPoints(figure: Figure, side: 'left' | 'right'): Spot[] {
  const at = side === 'left' ? CH.leftHand : CH.rightHand;
  const arm = side === 'left' ? figure.rig.leftArm : figure.rig.rightArm;
  const part = handParts(figure.body.sex, meshDetails.low)[figure.now[at + HAND.shape]!]!;
  const k = figure.body.hand / 18.5;
  const points: Spot[] = [];
  for (let v = 0; v < part.vertices; v++) {
    const [x, y, z] = [part.positions[v * 3]!, part.positions[v * 3 + 1]!, part.positions[v * 3 + 2]!];
    if (y > 1.5) points.push(pointIn(arm.hand, x * k, y * k, z * k));
  }
  return points;
}

/** A neck, collar to jaw. */
export const neckOf = (figure: Figure): Capsule => ({
  name: 'neck',
  from: pointIn(figure.rig.neck, 0, 1, 0),
  to: pointIn(figure.rig.head, 0, 0, -1.8),
  thick: figure.body.sex === 'man' ? [5.8, 5.6] : [4.2, 4],
});

/** Nearest distance of two bones, less their thickness there; negative where they overlap. */
export function gapOf(a: Capsule, b: Capsule): number {
  let gap = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= 16; i++) {
    const t = i / 16;
    const p = between(a.from, a.to, t);
    const axis = minus(b.to, b.from);
    const u = Math.min(1, Math.max(0, dot(minus(p, b.from), axis) / (dot(axis, axis) || 1)));
    const thick = a.thick[0] + (a.thick[1] - a.thick[0]) * t + b.thick[0] + (b.thick[1] - b.thick[0]) * u;
    gap = Math.min(gap, long(minus(p, between(b.from, b.to, u))) - thick);
  }
  return gap;
}

/** How far a limb sinks into something, centimetres. */
function sunk(limb: Capsule, depth: (p: Spot) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= 16; i++) {
    const t = i / 16;
    // The bone lies in the middle of its sleeve; half of the sleeve gives way.
    const thick = (limb.thick[0] + (limb.thick[1] - limb.thick[0]) * t) * 0.5;
    most = Math.max(most, depth(between(limb.from, limb.to, t)) + thick);
  }
  return most;
}

/** Cloth beside an armpit gives way, and so does a pocket. */
function slack(figure: Figure, arm: Capsule): number {
  if (arm.name.endsWith('upper arm')) return 2.5;
  const at = arm.name.startsWith('left') ? CH.leftHand : CH.rightHand;
  return figure.now[at + HAND.shape] === POCKET ? 4 : 0;
}

/** One thing that goes through another. */
export interface Overlap {
  readonly what: string;
  /** Centimetres. */
  readonly by: number;
}

/** Everything of a figure that lies inside its own body or its partner's by more than `tolerance` centimetres. */
export function overlapsOf(figure: Figure, partner: Figure | undefined, tolerance: number): Overlap[] {
  const found: Overlap[] = [];
  const note = (what: string, by: number): void => {
    if (by > tolerance) found.push({ what, by: Math.round(by * 10) / 10 });
  };
  const limbs = limbsOf(figure);
  const arms = limbs.slice(0, 4);
  for (const arm of arms) {
    const own = (p: Spot): number => depthInTorso(figure.rig, p);
    note(`${arm.name} in own torso`, sunk(arm, own) - slack(figure, arm));
    note(
      `${arm.name} in own head`,
      sunk(arm, (p) => depthInHead(figure.rig, p)),
    );
    for (const leg of limbs.slice(4)) note(`${arm.name} in own ${leg.name}`, -gapOf(arm, leg) / 2);
  }
  for (const left of arms.slice(0, 2)) {
    for (const right of arms.slice(2)) note(`${left.name} in ${right.name}`, -gapOf(left, right) / 2);
  }
  for (const side of ['left', 'right'] as const) {
    const points = handPoints(figure, side);
    const shape = figure.now[(side === 'left' ? CH.leftHand : CH.rightHand) + HAND.shape]!;
    const pocketed = shape === POCKET;
    const rigs = partner ? [figure.rig, partner.rig] : [figure.rig];
    for (const rig of rigs) {
      const whose = rig === figure.rig ? 'own' : "partner's";
      if (!(pocketed && rig === figure.rig))
        note(`${side} hand in ${whose} torso`, Math.max(...points.map((p) => depthInTorso(rig, p))));
      note(`${side} hand in ${whose} head`, Math.max(...points.map((p) => depthInHead(rig, p))));
    }
  }
  for (const arm of arms) note(`${arm.name} in own neck`, -gapOf(arm, neckOf(figure)) / 2);
  if (!partner) return found;
  for (const arm of arms) note(`${arm.name} in partner's neck`, -gapOf(arm, neckOf(partner)) / 2);
  for (const limb of limbs) {
    note(
      `${limb.name} in partner's torso`,
      sunk(limb, (p) => depthInTorso(partner.rig, p)),
    );
    note(
      `${limb.name} in partner's head`,
      sunk(limb, (p) => depthInHead(partner.rig, p)),
    );
    for (const other of limbsOf(partner))
      note(`${limb.name} in partner's ${other.name}`, -gapOf(limb, other) / 2);
  }
  return found;
}

const POCKET = handShapeIndex('pocket');

/** Angle in degrees between where a face looks and where its partner's face is. */
export function faceMiss(rig: Rig, partner: Rig): number {
  const k = rig.body.head;
  const eyes = pointIn(rig.head, 0, 6 * k, 8 * k);
  const there = minus(pointIn(partner.head, 0, 4 * partner.body.head, 0), eyes);
  const ahead = spot(rig.head.z);
  return (Math.acos(Math.min(1, dot(there, ahead) / (long(there) * long(ahead)))) * 180) / Math.PI;
}

/** Nearest distance between the skins of two hands, centimetres. */
export function handsApart(a: Figure, sideA: 'left' | 'right', b: Figure, sideB: 'left' | 'right'): number {
  const others = handPoints(b, sideB);
  return Math.min(...handPoints(a, sideA).flatMap((p) => others.map((q) => long(minus(p, q)))));
}

/** How deep a hand's deepest point lies in the partner's trunk or head: negative where it does not touch. */
export const handOn = (figure: Figure, side: 'left' | 'right', other: Figure): number =>
  Math.max(
    ...handPoints(figure, side).map((p) => Math.max(depthInTorso(other.rig, p), depthInHead(other.rig, p))),
  );
