import { poseOf } from '../poseOf';
import { cycles } from './cycles';
import { idle } from './idles';
import type { Performer } from './performer';
import { danceInHold, danceUnderArm, turnWeight } from './waltz';

/** Quarter notes a second where no music says otherwise. */
const OWN_TEMPO = 1.7;

/** Sets the pose a performer is going to: the written one, and what moves by itself in it. */
export function animate(performer: Performer, beat: number | undefined, still: boolean): void {
  const { figure, goal, part } = performer;
  const base = poseOf(part.pose, figure.body, part.role);
  goal.set(base);
  performer.innerT = 1;
  figure.rig.breath = 0;
  if (still) return;
  const clock = performer.clock;
  const now = beat ?? clock * OWN_TEMPO;
  figure.rig.breath = Math.sin(clock * 1.55) * 0.8 + Math.sin(clock * 0.63) * 0.2;
  if (performer.began === undefined) performer.began = now;
  if (part.pose === 'waltz' && part.partner !== undefined) {
    const beats = Math.max(0, now - performer.began);
    const weight = turnWeight(beats);
    danceInHold(performer.inner, base, part.role, figure.body, beats);
    if (weight <= 0) {
      goal.set(performer.inner);
      return;
    }
    danceUnderArm(goal, poseOf('waltz-turn', figure.body, part.role), part.role, beats);
    performer.innerT = weight;
    return;
  }
  idle(goal, clock, part.partner === undefined ? 1 : 0.15);
  cycles[part.pose]?.(goal, part.partner === undefined ? clock : now / OWN_TEMPO, now);
}
