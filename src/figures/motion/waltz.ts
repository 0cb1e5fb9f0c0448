import { CH, type Channels, FOOT, HAND } from '../channels';
import { smooth } from '../vec';
import type { Performer } from './performer';

/** Beats after which the dance begins again: eight bars of three. */
export const danceBeats = 24;
/** Radius of the circle the couple dances, centimetres. */
const CIRCLE = 24;
/** The turn under the arm lasts from this beat to that. */
const TURN = [18, 23.6] as const;

const RAD = Math.PI / 180;

interface Ground {
  x: number;
  z: number;
  /** Degrees. */
  yaw: number;
}
const ground: Ground = { x: 0, z: 0, yaw: 0 };
const planted: Ground = { x: 0, z: 0, yaw: 0 };

/** Where the couple's middle is after `beats`: an eighth of a turn in every bar, most of it on the rise. */
function groundAt(beats: number, out: Ground): Ground {
  const bar = Math.floor(beats / 3);
  const within = beats - bar * 3;
  out.yaw = 45 * (bar + smooth(0.1, 2.7, within));
  out.x = CIRCLE * Math.sin(out.yaw * RAD);
  out.z = CIRCLE * (1 - Math.cos(out.yaw * RAD));
  return out;
}

/** Rise and fall: low on one, up through two, held on three; centimetres. */
export function riseAt(beats: number): number {
  const within = beats - Math.floor(beats / 3) * 3;
  return (
    3.6 * smooth(0.4, 1.7, within) * (1 - smooth(2.35, 3, within)) -
    1.5 * (1 - smooth(0, 0.6, within)) -
    1.5 * smooth(2.6, 3, within)
  );
}

/** Turns and moves a floor point with the couple. */
function carry(c: Channels, at: number, by: Ground): void {
  const cos = Math.cos(by.yaw * RAD);
  const sin = Math.sin(by.yaw * RAD);
  const x = c[at]!;
  const z = c[at + 2]!;
  c[at] = x * cos + z * sin + by.x;
  c[at + 2] = -x * sin + z * cos + by.z;
}

/** One foot in turn: it steps on every other beat and stays exactly where it was put until then. */
function placeFoot(c: Channels, at: number, steps: number, beats: number, base: Channels, now: Ground): void {
  const beat = Math.floor(beats);
  const stepping = (((beat + steps) % 2) + 2) % 2 === 0;
  const last = stepping ? beat - 2 : beat - 1;
  const t = stepping ? smooth(0.02, 0.8, beats - beat) : 0;
  const from = plant(last, at, base, 0);
  const fx = from.x;
  const fz = from.z;
  const fyaw = from.yaw;
  const to = plant(beat, at, base, 1);
  const x = fx + (to.x - fx) * t;
  const z = fz + (to.z - fz) * t;
  // From the floor into the frame of the root as it is now.
  const yaw = now.yaw + base[CH.yaw]!;
  const root = rootAt(base, now);
  const dx = x - root.x;
  const dz = z - root.z;
  const cos = Math.cos(yaw * RAD);
  const sin = Math.sin(yaw * RAD);
  c[at] = dx * cos - dz * sin;
  c[at + 2] = dx * sin + dz * cos;
  const arc = Math.sin(Math.PI * t);
  c[at + 1] = base[at + 1]! + 1.6 * arc;
  c[at + FOOT.yaw] = base[at + FOOT.yaw]! + fyaw + (to.yaw - fyaw) * t - now.yaw;
  const rise = Math.max(0, riseAt(beats));
  const heel = base[CH.leftFoot + FOOT.pitch]!;
  c[at + FOOT.pitch] = heel + 5.5 * rise + 16 * arc * (1 - t) + (stepping ? 0 : 4);
}

const plants: readonly Ground[] = [
  { x: 0, z: 0, yaw: 0 },
  { x: 0, z: 0, yaw: 0 },
];

/** Where a foot put down on `beat` stands: under its owner as he will be in the middle of standing on it. */
function plant(beat: number, at: number, base: Channels, slot: 0 | 1): Ground {
  const out = plants[slot]!;
  const then = groundAt(beat + 1.35, planted);
  const yaw = then.yaw + base[CH.yaw]!;
  const root = rootAt(base, then);
  const cos = Math.cos(yaw * RAD);
  const sin = Math.sin(yaw * RAD);
  const x = base[at]!;
  const z = 6;
  out.x = root.x + x * cos + z * sin;
  out.z = root.z - x * sin + z * cos;
  out.yaw = then.yaw;
  return out;
}

const rootPoint = { x: 0, z: 0 };
function rootAt(base: Channels, by: Ground): { x: number; z: number } {
  const cos = Math.cos(by.yaw * RAD);
  const sin = Math.sin(by.yaw * RAD);
  const x = base[CH.root]!;
  const z = base[CH.root + 2]!;
  rootPoint.x = x * cos + z * sin + by.x;
  rootPoint.z = -x * sin + z * cos + by.z;
  return rootPoint;
}

/** One half of the couple in hold, into its inner pose. */
export function danceInHold({
  inner: c,
  base,
  part: { role },
  figure: { body },
  danced: beats,
}: Performer): void {
  c.set(base);
  const now = groundAt(beats, ground);
  const rise = riseAt(beats) * body.tall;
  const sway = 4.5 * Math.sin((beats / 3) * Math.PI) * (role === 'lead' ? 1 : -1);
  placeFoot(c, CH.leftFoot, role === 'lead' ? 0 : 1, beats, base, now);
  placeFoot(c, CH.rightFoot, role === 'lead' ? 1 : 0, beats, base, now);
  carry(c, CH.root, now);
  c[CH.yaw] = base[CH.yaw]! + now.yaw;
  c[CH.hip] = base[CH.hip]! + rise;
  c[CH.pelvis + 2] = base[CH.pelvis + 2]! + sway * 0.3;
  c[CH.spine + 2] = base[CH.spine + 2]! + sway * 0.4;
  c[CH.chest + 2] = base[CH.chest + 2]! + sway * 0.5;
  c[CH.head] = base[CH.head]! + 4 * Math.sin((beats / 6) * Math.PI);
  const clasped = role === 'lead' ? CH.leftHand : CH.rightHand;
  carry(c, clasped, now);
  c[clasped + 1] = c[clasped + 1]! + rise + 1.5 * Math.sin((beats / 3) * Math.PI);
  c[CH.skirt] = base[CH.skirt]! + 4 * Math.sin(beats * 2.1);
  c[CH.skirt + 3] = beats * 0.5;
  if (role === 'follow' && beats - Math.floor(beats / danceBeats) * danceBeats >= 21)
    c[CH.yaw] = c[CH.yaw]! + 360;
}

/** Says how far the turn under the arm has taken over from the hold, 0 to 1. */
export function weighTurn(performer: Performer): void {
  const beats = performer.danced;
  const within = beats - Math.floor(beats / danceBeats) * danceBeats;
  performer.innerT = smooth(TURN[0], TURN[0] + 1.3, within) * (1 - smooth(TURN[1] - 1.3, TURN[1], within));
}

/** The turn under the arm, into the goal: he stands and leads, she turns once on her toes. */
export function danceUnderArm({ goal: c, under: base, part: { role }, danced: beats }: Performer): void {
  c.set(base);
  const now = groundAt(beats, ground);
  const within = beats - Math.floor(beats / danceBeats) * danceBeats;
  carry(c, CH.root, now);
  const spin = role === 'follow' ? 444 * smooth(TURN[0] + 0.6, TURN[1] - 1, within) : 0;
  c[CH.yaw] = base[CH.yaw]! + now.yaw + spin;
  for (const at of [CH.leftHand, CH.rightHand]) if (base[at + HAND.space] === 4) carry(c, at, now);
  if (role === 'follow') c[CH.skirt + 3] = within;
}
