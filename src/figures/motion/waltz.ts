import { CH, type Channels, FOOT, HAND } from '../channels';
import { smooth } from '../vec';
import type { Performer } from './performer';

/** Beats after which the dance begins again: eight bars of three. */
export const danceBeats = 24;
/** Radius of the circle the couple dances, centimetres. */
const CIRCLE = 24;
/** Beats between which she turns under his arm. */
const TURN_FROM = 18;
const TURN_TO = 23.6;

const RAD = Math.PI / 180;

/** Where something stands on the floor, beside where the couple began. */
interface Spot {
  x: number;
  z: number;
  /** Degrees. */
  yaw: number;
}

/** Where the couple's middle is after so many beats. */
interface Ground extends Spot {
  beats: number;
  /** Low on one, up through two, held on three; centimetres. */
  rise: number;
}

const createGround = (): Ground => ({ beats: 0, x: 0, z: 0, yaw: 0, rise: 0 });
const ground = createGround();
const planted = createGround();

/** Dances to the beat of `out`: an eighth of a turn in every bar, most of it on the rise. */
function danceTo(out: Ground): Ground {
  const bar = Math.floor(out.beats / 3);
  const within = out.beats - bar * 3;
  const up = smooth(0.4, 1.7, within) * (1 - smooth(2.35, 3, within));
  const down = 1 - smooth(0, 0.6, within) + smooth(2.6, 3, within);
  out.rise = 3.6 * up - 1.5 * down;
  out.yaw = 45 * (bar + smooth(0.1, 2.7, within));
  out.x = CIRCLE * Math.sin(out.yaw * RAD);
  out.z = CIRCLE * (1 - Math.cos(out.yaw * RAD));
  return out;
}

/** Where a performer's couple is now. */
function groundOf({ danced }: Performer): Ground {
  ground.beats = danced;
  return danceTo(ground);
}

/** Beats since the dance last began. */
const withinDance = ({ beats }: Ground): number => beats - Math.floor(beats / danceBeats) * danceBeats;

/** Turns and moves a floor point with the couple. */
function carry(c: Channels, at: number, by: Spot): void {
  const cos = Math.cos(by.yaw * RAD);
  const sin = Math.sin(by.yaw * RAD);
  const x = c[at]!;
  const z = c[at + 2]!;
  c[at] = x * cos + z * sin + by.x;
  c[at + 2] = -x * sin + z * cos + by.z;
}

/** One foot in turn: it steps on every other beat and stays exactly where it was put until then. */
function placeFoot(c: Channels, at: number, steps: 0 | 1, base: Channels, now: Ground): void {
  const beat = Math.floor(now.beats);
  const stepping = (((beat + steps) % 2) + 2) % 2 === 0;
  const last = stepping ? beat - 2 : beat - 1;
  const t = stepping ? smooth(0.02, 0.8, now.beats - beat) : 0;
  const from = plant(last, at, base, feet.from);
  const to = plant(beat, at, base, feet.to);
  const x = from.x + (to.x - from.x) * t;
  const z = from.z + (to.z - from.z) * t;
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
  c[at + FOOT.yaw] = base[at + FOOT.yaw]! + from.yaw + (to.yaw - from.yaw) * t - now.yaw;
  const rise = Math.max(0, now.rise);
  const heel = base[CH.leftFoot + FOOT.pitch]!;
  c[at + FOOT.pitch] = heel + 5.5 * rise + 16 * arc * (1 - t) + (stepping ? 0 : 4);
}

/** Where the foot that steps comes from and goes to. */
const feet: { readonly from: Spot; readonly to: Spot } = {
  from: { x: 0, z: 0, yaw: 0 },
  to: { x: 0, z: 0, yaw: 0 },
};

/** Where a foot put down on `beat` stands: under its owner as he will be in the middle of standing on it. */
function plant(beat: number, at: number, base: Channels, out: Spot): Spot {
  planted.beats = beat + 1.35;
  const then = danceTo(planted);
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
function rootAt(base: Channels, by: Spot): { x: number; z: number } {
  const cos = Math.cos(by.yaw * RAD);
  const sin = Math.sin(by.yaw * RAD);
  const x = base[CH.root]!;
  const z = base[CH.root + 2]!;
  rootPoint.x = x * cos + z * sin + by.x;
  rootPoint.z = -x * sin + z * cos + by.z;
  return rootPoint;
}

/** One half of the couple in hold, into its inner pose. */
export function danceInHold(performer: Performer): void {
  const { inner: c, base } = performer;
  const { body } = performer.figure;
  const leads = performer.part.role === 'lead';
  c.set(base);
  const now = groundOf(performer);
  const { beats } = now;
  const rise = now.rise * body.tall;
  const sway = 4.5 * Math.sin((beats / 3) * Math.PI) * (leads ? 1 : -1);
  placeFoot(c, CH.leftFoot, leads ? 0 : 1, base, now);
  placeFoot(c, CH.rightFoot, leads ? 1 : 0, base, now);
  carry(c, CH.root, now);
  c[CH.yaw] = base[CH.yaw]! + now.yaw;
  c[CH.hip] = base[CH.hip]! + rise;
  c[CH.pelvis + 2] = base[CH.pelvis + 2]! + sway * 0.3;
  c[CH.spine + 2] = base[CH.spine + 2]! + sway * 0.4;
  c[CH.chest + 2] = base[CH.chest + 2]! + sway * 0.5;
  c[CH.head] = base[CH.head]! + 4 * Math.sin((beats / 6) * Math.PI);
  const clasped = leads ? CH.leftHand : CH.rightHand;
  carry(c, clasped, now);
  c[clasped + 1] = c[clasped + 1]! + rise + 1.5 * Math.sin((beats / 3) * Math.PI);
  c[CH.skirt] = base[CH.skirt]! + 4 * Math.sin(beats * 2.1);
  c[CH.skirt + 3] = beats * 0.5;
  if (!leads && withinDance(now) >= 21) c[CH.yaw] = c[CH.yaw]! + 360;
}

/** Says how far the turn under the arm has taken over from the hold, 0 to 1. */
export function weighTurn(performer: Performer): void {
  const within = withinDance(groundOf(performer));
  const begun = smooth(TURN_FROM, TURN_FROM + 1.3, within);
  performer.innerT = begun * (1 - smooth(TURN_TO - 1.3, TURN_TO, within));
}

/** The turn under the arm, into the goal: he stands and leads, she turns once on her toes. */
export function danceUnderArm(performer: Performer): void {
  const { goal: c, under: base } = performer;
  const follows = performer.part.role === 'follow';
  c.set(base);
  const now = groundOf(performer);
  const within = withinDance(now);
  carry(c, CH.root, now);
  const spin = follows ? 444 * smooth(TURN_FROM + 0.6, TURN_TO - 1, within) : 0;
  c[CH.yaw] = base[CH.yaw]! + now.yaw + spin;
  if (base[CH.leftHand + HAND.space] === 4) carry(c, CH.leftHand, now);
  if (base[CH.rightHand + HAND.space] === 4) carry(c, CH.rightHand, now);
  if (follows) c[CH.skirt + 3] = within;
}
