import type { PoseName } from '../castNames';
import { CH, type Channels, HAND } from '../channels';
import { smooth } from '../vec';
import { wander } from './cadence';
import type { Moment } from './music';
import { conduct, playBass, playDrums, playKeys } from './playing';

/** Moves a pose on. */
export type Cycle = (c: Channels, moment: Moment) => void;

const L = CH.leftHand;
const R = CH.rightHand;

function nudge(c: Channels, at: number, x: number, y: number, z: number): void {
  c[at] = c[at]! + x;
  c[at + 1] = c[at + 1]! + y;
  c[at + 2] = c[at + 2]! + z;
}

const drift: Cycle = (c, { clock }) => {
  c[CH.root + 1] = c[CH.root + 1]! + 4 * Math.sin(clock * 0.7);
  nudge(c, CH.pelvis, 5 * Math.sin(clock * 0.31), 4 * Math.sin(clock * 0.43), 5 * Math.sin(clock * 0.37));
  nudge(c, L, 0, 7 * Math.sin(clock * 0.53), 4 * Math.sin(clock * 0.41));
  nudge(c, R, 0, 7 * Math.sin(clock * 0.47 + 2), 4 * Math.sin(clock * 0.39 + 1));
  nudge(c, CH.leftFoot, 0, 2 * Math.sin(clock * 0.5), 5 * Math.sin(clock * 0.45));
  nudge(c, CH.rightFoot, 0, 2 * Math.sin(clock * 0.5 + 2), 5 * Math.sin(clock * 0.45 + 2));
  nudge(c, CH.hair, 2 * Math.sin(clock * 0.6), 7 + 2 * Math.sin(clock * 0.5), 0);
};

/** A couple that stays in one place breathes and sways as one. */
const together: Cycle = (c, { clock }) => {
  const sway = Math.sin(clock * 0.55) * (c[CH.yaw]! > 90 ? -1 : 1);
  nudge(c, CH.pelvis, 0, 0, 0.8 * sway);
  nudge(c, CH.chest, 0, 0.5 * Math.sin(clock * 0.8), 0.7 * sway);
};

const writing: Cycle = (c, { clock }) => writeLine(c, clock);

function writeLine(c: Channels, clock: number): void {
  const line = (clock * 0.16) % 1;
  const lifted = smooth(0.86, 0.9, line) * (1 - smooth(0.96, 1, line));
  nudge(
    c,
    R,
    5 - 10 * Math.min(1, line / 0.9) + 0.35 * Math.sin(clock * 13),
    2 * lifted,
    0.45 * Math.sin(clock * 9.3),
  );
  nudge(c, CH.head, -3 + 6 * line, 0, 0);
}

/** What moves by itself in a pose. */
export const cycles: Partial<Record<PoseName, Cycle>> = {
  'play-upright': playKeys,
  'play-grand': playKeys,
  'play-keyboard': playKeys,
  float: drift,
  'float-together': (c, moment) => {
    c[CH.root + 1] = c[CH.root + 1]! + 4 * Math.sin(moment.clock * 0.7);
    together(c, moment);
  },
  kiss: together,
  embrace: together,
  'take-hand': together,
  'hand-on-cheek': together,
  'sit-together': together,
  write: writing,
  draw: (c, { clock }) => {
    writeLine(c, clock * 0.6);
    nudge(c, R, 2 * Math.sin(clock * 1.7), 0, 2.4 * Math.cos(clock * 1.9));
  },
  applaud: (c, { clock }) => {
    const open = 0.5 - 0.5 * Math.cos(clock * 2 * Math.PI * 3.1);
    nudge(c, L, 5.5 * open, 0.6 * open, 0);
    nudge(c, R, -5.5 * open, 1.2 * open, 0);
  },
  wave: (c, { clock }) => {
    const side = Math.sin(clock * 2 * Math.PI * 1.3);
    nudge(c, R, 2.5 * side, 0.5 * Math.abs(side), 0);
    c[R + HAND.fingers] = c[R + HAND.fingers]! + 0.38 * side;
  },
  conduct,
  dining: (c, { clock }) => {
    const round = (clock * 0.15) % 1;
    const up = smooth(0.08, 0.26, round) * (1 - smooth(0.4, 0.6, round));
    nudge(c, R, 7 * up, 27 * up, -15 * up);
    nudge(c, CH.head, 0, 5 * up, 0);
  },
  'sit-with-glass': (c, { clock }) => {
    const round = (clock * 0.09) % 1;
    const up = smooth(0.1, 0.24, round) * (1 - smooth(0.36, 0.5, round));
    nudge(c, L, -4 * up, 15 * up, -13 * up);
    nudge(c, CH.head, 0, -4 * up, 0);
  },
  'play-bass': playBass,
  'play-drums': playDrums,
  'at-wheel': (c, { clock }) => {
    const turn = 2.2 * wander(clock * 0.5, 8);
    nudge(c, L, 0, turn, 0);
    nudge(c, R, 0, -turn, 0);
  },
  telephone: (c, { clock }) => nudge(c, CH.head, 3 * wander(clock * 0.35, 3), 4 * wander(clock * 0.25, 5), 0),
  'at-microphone': (c, { clock }) => nudge(c, R, 0, 0.6 * Math.sin(clock), 0),
  'phone-photograph': (c, { clock }) => {
    nudge(c, L, 0, 0.7 * wander(clock, 1), 0);
    nudge(c, R, 0, 0.7 * wander(clock, 1), 0);
  },
  unlock: (c, { clock }) => {
    c[R + HAND.palm] = c[R + HAND.palm]! - 0.7 * smooth(0.2, 0.8, (clock * 0.25) % 1);
  },
};
