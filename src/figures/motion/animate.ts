import { isWalk, standFrom, walkIn } from './arriving';
import { cycles } from './cycles';
import { handUp, idle } from './idles';
import type { FigureMusic, Moment } from './music';
import { pace } from './pacing';
import type { Performer } from './performer';
import { danceInHold, danceUnderArm, weighTurn } from './waltz';

/** Quarter notes a second where no music says otherwise. */
const OWN_TEMPO = 1.7;

const moment: Moment = { clock: 0.5, beat: 0.5, seed: 0, music: undefined };

/** Sets the pose a performer is going to: the written one, and what moves by itself in it. */
export function animate(performer: Performer, music: FigureMusic | undefined, still: boolean): void {
  const { figure, goal, part, base } = performer;
  goal.set(base);
  performer.innerT = 1;
  figure.rig.breath = 0;
  if (still) {
    // A picture that holds still shows him on his mark.
    if (performer.isComingIn) performer.finish();
    performer.isComingIn = false;
    return;
  }
  // A couple shares one clock: the leader's.
  const own = part.role === 'follow' && performer.partner ? performer.partner : performer;
  moment.clock = own.clock;
  moment.seed = performer.seed;
  moment.beat = music ? music.beat : own.clock * OWN_TEMPO;
  moment.music = music;
  figure.rig.breath = Math.sin(performer.clock * 1.55) * 0.8 + Math.sin(performer.clock * 0.63) * 0.2;
  const hasMusic = music !== undefined;
  // Nobody dances before he has arrived.
  if (!performer.hasBegun || performer.t < 1 || performer.heardMusic !== hasMusic)
    performer.began = moment.beat;
  performer.hasBegun = true;
  performer.heardMusic = hasMusic;
  if (part.pose === 'waltz' && part.partner !== undefined) {
    performer.danced = Math.max(0, moment.beat - performer.began);
    danceInHold(performer);
    weighTurn(performer);
    if (performer.innerT <= 0) {
      performer.innerT = 1;
      goal.set(performer.inner);
    } else danceUnderArm(performer);
    return;
  }
  if (isWalk(part.pose)) {
    standFrom(goal, performer);
    if (!performer.hasWalkedIn && !performer.leaving) walkIn(performer);
    performer.hasWalkedIn = true;
  }
  idle(goal, moment, part.partner === undefined ? 1 : 0);
  if (part.partner === undefined && performer.rested > 1) fidget(performer);
  if (part.pose === 'phone-to-ear-pacing') pace(performer);
  else cycles[part.pose]?.(goal, moment);
}

/** One of the hands that hold nothing moves; which one is its owner's habit. */
function fidget({ goal, figure, seed }: Performer): void {
  const side = seed % 2 === 0 ? 1 : -1;
  const held = side > 0 ? figure.held.left : figure.held.right;
  if (held === 'none') handUp(goal, moment, figure.body, side);
}
