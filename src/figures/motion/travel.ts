import { CH, type Channels, HAND } from '../channels';
import { lerp, smooth } from '../vec';
import type { Performer } from './performer';
import { nearestTurn } from './place';
import { strideOf, walkPose } from './walkCycle';

/** Shortest way that is walked and not shifted, centimetres. */
const WALKED = 45;

const onFoot = (c: Channels): boolean => c[CH.seat]! < 0.5 && c[CH.hip]! > 60 && c[CH.root + 1]! < 3;

/** Whether a transition is a walk; decided once, when it begins. */
export function isWalk(performer: Performer): boolean {
  const { startPlace, goalPlace, start, goal, part } = performer;
  const way = Math.abs(goalPlace.x - startPlace.x) / goalPlace.scale;
  return part.partner === undefined && way > WALKED && onFoot(start) && onFoot(goal);
}

/** How far along the way the walker is: he starts and stops softly and goes evenly between. */
const wayAt = (t: number): number => {
  const soft = 0.16;
  const total = 1 - soft;
  if (t < soft) return (t * t) / (2 * soft) / total;
  if (t > 1 - soft) return 1 - ((1 - t) * (1 - t)) / (2 * soft) / total;
  return (t - soft / 2) / total;
};

/** Replaces the transition's middle by steps: turn, walk, turn. Feet stay where they are put. */
export function walkThere(performer: Performer): void {
  const { startPlace, goalPlace, place, figure, t } = performer;
  const { now, body } = figure;
  const dx = goalPlace.x - startPlace.x;
  const away = (startPlace.y - goalPlace.y) * 1.5;
  const heading = Math.atan2(-dx, -away) * (180 / Math.PI);
  const way = wayAt(t);
  const scale = lerp(startPlace.scale, goalPlace.scale, way);
  place.x = startPlace.x + dx * way;
  place.y = lerp(startPlace.y, goalPlace.y, way);
  place.scale = scale;
  const from = nearestTurn(startPlace.turn, heading);
  const to = nearestTurn(goalPlace.turn, heading);
  const turnIn = smooth(0, 0.2, t);
  const turnOut = smooth(0.82, 1, t);
  place.turn = lerp(lerp(from, heading, turnIn), to, turnOut);
  const far = Math.hypot(dx, away) / ((startPlace.scale + goalPlace.scale) / 2);
  const strides = Math.max(1, Math.round((far / strideOf(body)) * 2)) / 2;
  const walking = performer.inner;
  walkPose(walking, body, way * strides + 0.25);
  keepBusyHands(performer, walking);
  const setting = t < 0.5;
  const weight = setting ? smooth(0.02, 0.17, t) : smooth(0.83, 0.98, t);
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

/** A hand that holds something does not swing. */
function keepBusyHands(performer: Performer, walking: Channels): void {
  const { held } = performer.figure;
  if (held.left !== 'none') walking.set(performer.goal.subarray(CH.leftHand, CH.rightHand), CH.leftHand);
  if (held.right !== 'none') walking.set(performer.goal.subarray(CH.rightHand, CH.leftFoot), CH.rightHand);
}
