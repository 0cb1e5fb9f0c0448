import { CH } from '../channels';
import { smooth } from '../vec';
import { wander } from './cadence';
import { createGround, DEEPER, footGround, type Ground, standOn } from './ground';
import { leaveBehind, reachFloor, swing } from './legs';
import type { Performer } from './performer';
import { nearestTurn } from './place';
import { evenly } from './travel';

/** Steps a second of somebody who walks up and down while he talks. */
const TEMPO = 1.45;
/** Seconds he stands before he begins. */
const STANDING = 0.8;
/** How far to each side of his mark he goes, centimetres. */
const REACH = 46;
/** Which way he looks as he goes across the picture, degrees. */
const ACROSS = 74;
const RAD = Math.PI / 180;

/** One stretch of the way: this many steps, from and to a place across the picture, from and to a heading; both −1 or 1. */
interface Stretch {
  readonly steps: number;
  readonly x: readonly [number, number];
  readonly heading: readonly [number, number];
}
const FIRST: readonly Stretch[] = [
  { steps: 2, x: [0, 0], heading: [0, 1] },
  { steps: 3, x: [0, 1], heading: [1, 1] },
];
const ROUND: readonly Stretch[] = [
  { steps: 3, x: [1, 1], heading: [1, -1] },
  { steps: 4, x: [1, -1], heading: [-1, -1] },
  { steps: 3, x: [-1, -1], heading: [-1, 1] },
  { steps: 4, x: [-1, 1], heading: [1, 1] },
];
const firstSteps = FIRST.reduce((sum, { steps }) => sum + steps, 0);
const roundSteps = ROUND.reduce((sum, { steps }) => sum + steps, 0);

const body = createGround();
const from = createGround();
const to = createGround();

/** Where the body is after some steps; he turns with his back to us. */
function bodyAfter({ goalPlace: place }: Performer, steps: number, out: Ground): void {
  const side = place.turn >= 0 ? 1 : -1;
  const begins = steps < firstSteps;
  const stretches = begins ? FIRST : ROUND;
  let within = begins ? Math.max(0, steps) : (steps - firstSteps) % roundSteps;
  let i = 0;
  while (i < stretches.length - 1 && within >= stretches[i]!.steps) within -= stretches[i++]!.steps;
  const { steps: length, x, heading } = stretches[i]!;
  const t = Math.min(1, within / length);
  // Heading 1 is the side he looks to; to the other he turns by way of his back.
  const headingOf = (sign: number): number =>
    sign === 0 ? place.turn : side * (180 - (180 - ACROSS) * sign);
  const a = headingOf(heading[0]!);
  const b = headingOf(heading[1]!);
  out.x = place.x - side * REACH * place.scale * (x[0]! + (x[1]! - x[0]!) * evenly(t, 1 / length));
  out.z = place.y * DEEPER;
  out.heading = a + (b - a) * smooth(0.05, 0.95, t);
}

/** Where a foot stands that was set down in a step; before his first it stands as the pose was written. */
function landing(performer: Performer, step: number, foot: 0 | 1, out: Ground): void {
  const { goalPlace: place, figure, base } = performer;
  if (step < 0) {
    footGround(base, FEET[foot], place, out);
    return;
  }
  bodyAfter(performer, step + 1.5, out);
  const side = (foot === 0 ? 1 : -1) * (figure.body.sex === 'woman' ? 5 : 8) * figure.body.tall;
  const cos = Math.cos(out.heading * RAD);
  const sin = Math.sin(out.heading * RAD);
  const ahead = 5 * figure.body.tall;
  out.x += place.scale * (side * cos - ahead * sin);
  out.z += place.scale * (side * sin + ahead * cos);
  out.heading -= foot === 0 ? 5 : -5;
}
const FEET = [CH.leftFoot, CH.rightFoot] as const;

/** Walks up and down across the picture, into the goal; a foot stays where it is put. */
export function pace(performer: Performer): void {
  const { goal: c, goalPlace: place, figure, rested, clock } = performer;
  const steps = (rested - STANDING) * TEMPO;
  c[CH.leftHand] = c[CH.leftHand]! + 4 * wander(clock * 0.8, 2);
  c[CH.leftHand + 1] = c[CH.leftHand + 1]! + 6 * wander(clock * 0.9, 3);
  c[CH.leftHand + 2] = c[CH.leftHand + 2]! + 3 * wander(clock * 0.7, 4);
  if (steps <= 0) return;
  bodyAfter(performer, steps, body);
  const across = (body.x - place.x) / place.scale;
  c[CH.root] = across * Math.cos(place.turn * RAD);
  c[CH.root + 2] = -across * Math.sin(place.turn * RAD);
  c[CH.yaw] = place.turn - body.heading;
  const step = Math.floor(steps);
  const along = steps - step;
  const isLeft = step % 2 === 0;
  const started = smooth(0, 1, steps);
  const lead = Math.cos(steps * Math.PI) * started;
  c[CH.pelvis] = c[CH.pelvis]! + 4 * lead;
  c[CH.chest] = c[CH.chest]! - 5 * lead;
  c[CH.shift] = c[CH.shift]! * (1 - started) + (isLeft ? -1.6 : 1.6) * Math.sin(along * Math.PI) * started;
  c[CH.hip] = c[CH.hip]! - 1.6 * started * (1 + Math.cos(along * 2 * Math.PI)) * 0.5;
  const swinging = isLeft ? 0 : 1;
  const standing = isLeft ? 1 : 0;
  landing(performer, step - 1, standing, to);
  standOn(c, FEET[standing], place, to);
  leaveBehind(c, FEET[standing], figure.body);
  landing(performer, step - 2, swinging, from);
  landing(performer, step, swinging, to);
  const q = smooth(0.08, 0.92, along);
  const spin = nearestTurn(to.heading, from.heading) - from.heading;
  const way = Math.hypot(to.x - from.x, to.z - from.z) / place.scale;
  from.x += (to.x - from.x) * q;
  from.z += (to.z - from.z) * q;
  from.heading += spin * q;
  standOn(c, FEET[swinging], place, from);
  swing(c, FEET[swinging], figure.body, along, Math.max(way, 4));
  reachFloor(c, figure.body);
}
