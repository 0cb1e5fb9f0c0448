import { CH, type Channels, HAND } from '../channels';
import { clamp, lerp, smooth } from '../vec';
import type { Ground } from './ground';
import { createGround, DEEPER, rootGround } from './ground';
import { flatFeet } from './legs';
import type { Performer } from './performer';
import { mixPlaces, nearestTurn, type Place } from './place';
import { walkPose } from './walkCycle';

/** Shortest way that is walked and not stepped, centimetres. */
const WALKED = 45;
/** Share of a transition in which somebody rises from a seat, or sits down on one. */
const RISING = 0.26;

const isUpOrSeated = (c: Channels): boolean => (c[CH.hip]! > 60 || c[CH.seat]! > 0.5) && c[CH.root + 1]! < 3;

/** Decides whether a transition is a walk, and when in it there is walking. */
export function planWalk(performer: Performer): void {
  const { startPlace, goalPlace, start, goal, part } = performer;
  const way = Math.hypot(goalPlace.x - startPlace.x, (goalPlace.y - startPlace.y) * DEEPER) / goalPlace.scale;
  performer.walks = part.partner === undefined && way > WALKED && isUpOrSeated(start) && isUpOrSeated(goal);
  performer.walkFrom = performer.walks && start[CH.seat]! > 0.5 ? RISING : 0;
  performer.walkTo = performer.walks && goal[CH.seat]! > 0.5 ? 1 - RISING : 1;
}

/** How far along the way a walker is: he starts and stops within one step and goes evenly between. */
export function evenly(t: number, soft: number): number {
  const total = 1 - soft;
  if (t < soft) return (t * t) / (2 * soft) / total;
  if (t > 1 - soft) return 1 - ((1 - t) * (1 - t)) / (2 * soft) / total;
  return (t - soft / 2) / total;
}

const root = new Float32Array(CH.count);

/** Where a performer is on his way at `t`, walking or not. */
export function wayAt(performer: Performer, t: number, place: Place, ground: Ground): void {
  const { start, goal } = performer;
  placeAt(performer, t, place);
  const body = performer.walks ? smooth(0.8, 1, t) : smooth(0, 1, t * 1.12);
  root[CH.root] = lerp(performer.walks ? 0 : start[CH.root]!, goal[CH.root]!, body);
  root[CH.root + 2] = lerp(performer.walks ? 0 : start[CH.root + 2]!, goal[CH.root + 2]!, body);
  root[CH.yaw] = lerp(performer.walks ? 0 : start[CH.yaw]!, goal[CH.yaw]!, body);
  rootGround(root, place, ground);
}

/** The place of a performer at `t` of his transition: a walker turns, walks, and turns. */
export function placeAt(performer: Performer, t: number, place: Place): void {
  const { startPlace, goalPlace, walkFrom, walkTo } = performer;
  mixPlaces(place, startPlace, goalPlace, smooth(0, 1, t));
  if (!performer.walks) return;
  const steps = Math.max(2, performer.footing.steps);
  const walked = clamp((t - walkFrom) / (walkTo - walkFrom), 0, 1);
  const dx = goalPlace.x - startPlace.x;
  const away = (startPlace.y - goalPlace.y) * DEEPER;
  const heading = Math.atan2(-dx, -away) * (180 / Math.PI);
  const way = evenly(walked, 1 / steps);
  place.x = startPlace.x + dx * way;
  place.y = lerp(startPlace.y, goalPlace.y, way);
  place.scale = lerp(startPlace.scale, goalPlace.scale, way);
  const turning = Math.max(0.2, 1.4 / steps);
  const from = nearestTurn(startPlace.turn, heading);
  const to = nearestTurn(goalPlace.turn, heading);
  place.turn = lerp(lerp(from, heading, smooth(0, turning, walked)), to, smooth(1 - turning, 1, walked));
}

/** Replaces the transition's middle by a walk; the feet follow by their own steps. */
export function walkThere(performer: Performer): void {
  const { figure, t, walkFrom, walkTo } = performer;
  const { now, body } = figure;
  const walking = performer.inner;
  walkPose(walking, body, performer.footing.strides(performer));
  flatFeet(walking, body);
  keepBusyHands(performer, walking);
  const setting = t < 0.5;
  const soft = Math.min(0.2, 1.2 / Math.max(2, performer.footing.steps));
  const weight = setting
    ? smooth(walkFrom * 0.2, walkFrom * 1.1 + soft, t)
    : smooth(walkTo - (walkTo < 1 ? 0 : soft), 1 - (1 - walkTo) * 0.1, t);
  const a = setting ? performer.start : walking;
  const b = setting ? walking : performer.goal;
  for (let i = 0; i < CH.count; i++) now[i] = lerp(a[i]!, b[i]!, weight);
  for (const at of HANDS) {
    now[at + HAND.shape] = a[at + HAND.shape]!;
    now[at + HAND.shapeTo] = b[at + HAND.shape]!;
    now[at + HAND.shapeMix] = weight;
  }
  performer.walkWeight = weight;
}
const HANDS = [CH.leftHand, CH.rightHand] as const;

/** Share of a transition by which the eyes are ahead of the feet, and seconds at most. */
const AHEAD = { share: 0.16, seconds: 0.45 } as const;
const herePlace: Place = { x: 0.5, y: 0.5, scale: 0.5, turn: 0.5, pitch: 4.5, lit: 0.5, alpha: 0.5 };
const here = createGround();
const soon = createGround();

/** Who turns looks there first; the chest follows, and then the feet. */
export function lookAhead(performer: Performer): void {
  const { t, seconds, figure } = performer;
  const later = Math.min(1, t + Math.min(AHEAD.share, AHEAD.seconds / seconds));
  wayAt(performer, t, herePlace, here);
  wayAt(performer, later, herePlace, soon);
  const turning = clamp(soon.heading - here.heading, -58, 58) * smooth(0, 0.12, t) * (1 - smooth(0.9, 1, t));
  const { now } = figure;
  now[CH.head] = now[CH.head]! - turning * 0.5;
  now[CH.neck] = now[CH.neck]! - turning * 0.2;
  now[CH.chest] = now[CH.chest]! - turning * 0.25;
}

/** A hand that holds something does not swing. */
function keepBusyHands(performer: Performer, walking: Channels): void {
  const { held } = performer.figure;
  const { goal } = performer;
  if (held.left !== 'none') for (let i = CH.leftHand; i < CH.rightHand; i++) walking[i] = goal[i]!;
  if (held.right !== 'none') for (let i = CH.rightHand; i < CH.leftFoot; i++) walking[i] = goal[i]!;
}
