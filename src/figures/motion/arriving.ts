import type { PoseName } from '../castNames';
import { CH, type Channels } from '../channels';
import { poseOf } from '../poseOf';
import type { Performer } from './performer';
import { copyPlace, type Place } from './place';
import { walkPose } from './walkCycle';

/** Centimetres somebody walks into the picture, or out of it, and the seconds that takes. */
const WAY = 125;
const SECONDS = 1.9;

/** Whether a pose is a moment of a walk: a picture may hold it, somebody who lives cannot. */
export const isWalk = (pose: PoseName): boolean => pose === 'walk' || pose === 'walk-collar-up';

const RAD = Math.PI / 180;

function ahead(place: Place, centimetres: number): void {
  const far = centimetres * place.scale;
  place.x -= Math.sin(place.turn * RAD) * far;
  place.y += Math.cos(place.turn * RAD) * far * Math.sin(place.pitch * RAD);
}

/** How somebody stands who has walked here: the weight on one leg, his hands as he had them. */
export function standFrom(goal: Channels, { part, figure, base }: Performer): void {
  const stand = poseOf('stand-hand-in-pocket', figure.body, 'lead', part.state.member);
  if (part.pose === 'walk') {
    goal.set(poseOf('stand', figure.body, 'lead', part.state.member));
    return;
  }
  goal.set(base);
  for (let i = CH.hip; i < CH.spine; i++) goal[i] = stand[i]!;
  for (let i = CH.leftFoot; i < CH.skirt; i++) goal[i] = stand[i]!;
}

/** Begins a few steps behind his mark. */
export function walkIn(performer: Performer): void {
  const { startPlace, goalPlace, start, figure } = performer;
  const alpha = performer.t < 1 ? startPlace.alpha : goalPlace.alpha;
  copyPlace(startPlace, goalPlace);
  ahead(startPlace, -WAY);
  startPlace.alpha = alpha;
  walkPose(start, figure.body, 0);
  performer.begin(SECONDS);
  performer.isComingIn = true;
}

/** Goes on past his mark. */
export function walkOut(performer: Performer): void {
  ahead(performer.goalPlace, WAY * 0.8);
}
