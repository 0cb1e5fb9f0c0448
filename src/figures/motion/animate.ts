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
  // A couple shares one clock: the leader's.
  const own = part.role === 'follow' && performer.partner ? performer.partner : performer;
  const { clock } = own;
  const now = beat ?? clock * OWN_TEMPO;
  figure.rig.breath = Math.sin(performer.clock * 1.55) * 0.8 + Math.sin(performer.clock * 0.63) * 0.2;
  const hasMusic = beat !== undefined;
  // Nobody dances before he has arrived.
  if (performer.began === undefined || performer.t < 1 || performer.heardMusic !== hasMusic)
    performer.began = now;
  performer.heardMusic = hasMusic;
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
  cycles[part.pose]?.(goal, clock, now);
}
