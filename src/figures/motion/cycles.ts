import type { PoseName } from '../castNames';
import { CH, type Channels, FOOT, HAND } from '../channels';
import { handShapeIndex } from '../handShapes';
import { smooth } from '../vec';
import { stroke, wander, whim } from './cadence';

/** Moves a pose on; `clock` in seconds of its own, `beat` in quarter notes of the music. */
export type Cycle = (c: Channels, clock: number, beat: number) => void;

const L = CH.leftHand;
const R = CH.rightHand;

function nudge(c: Channels, at: number, x: number, y: number, z: number): void {
  c[at] = c[at]! + x;
  c[at + 1] = c[at + 1]! + y;
  c[at + 2] = c[at + 2]! + z;
}

function lean(c: Channels, at: number, yaw: number, pitch: number, roll: number): void {
  nudge(c, at, yaw, pitch, roll);
}

const pressed = [handShapeIndex('keysOuter'), handShapeIndex('keysInner')];

/** One hand on the keys: it moves between the notes and falls on them. */
function handOnKeys(c: Channels, at: number, beat: number, seed: number, reach: number): void {
  const note = Math.floor(beat);
  nudge(c, at, wander(beat * 0.5, seed) * reach, 1.1 - 1.5 * stroke(beat), 0.6 * whim(note, seed + 3));
  c[at + HAND.shapeTo] = pressed[(((note + seed) % 2) + 2) % 2]!;
  c[at + HAND.shapeMix] = Math.min(1, stroke(beat) * 1.1);
}

const play: Cycle = (c, clock, beat) => {
  handOnKeys(c, L, beat, 1, 5);
  handOnKeys(c, R, beat * 2, 2, 7);
  const bar = Math.sin((beat * Math.PI) / 2);
  lean(c, CH.chest, 1.2 * bar, 1.6 * wander(clock * 0.3, 5), 2 * bar);
  lean(c, CH.head, 3 * wander(beat * 0.25, 6), 2.4 * stroke(beat) - 1 + 3 * wander(clock * 0.2, 7), 2 * bar);
  c[CH.rightFoot + FOOT.pitch] = c[CH.rightFoot + FOOT.pitch]! - 3 * smooth(0.1, 0.5, beat % 2);
};

const drift: Cycle = (c, clock) => {
  c[CH.root + 1] = c[CH.root + 1]! + 4 * Math.sin(clock * 0.7);
  lean(c, CH.pelvis, 5 * Math.sin(clock * 0.31), 4 * Math.sin(clock * 0.43), 5 * Math.sin(clock * 0.37));
  nudge(c, L, 0, 7 * Math.sin(clock * 0.53), 4 * Math.sin(clock * 0.41));
  nudge(c, R, 0, 7 * Math.sin(clock * 0.47 + 2), 4 * Math.sin(clock * 0.39 + 1));
  nudge(c, CH.leftFoot, 0, 2 * Math.sin(clock * 0.5), 5 * Math.sin(clock * 0.45));
  nudge(c, CH.rightFoot, 0, 2 * Math.sin(clock * 0.5 + 2), 5 * Math.sin(clock * 0.45 + 2));
  nudge(c, CH.hair, 2 * Math.sin(clock * 0.6), 7 + 2 * Math.sin(clock * 0.5), 0);
};

/** A couple that stays in one place breathes and sways as one. */
const together: Cycle = (c, clock) => {
  const sway = Math.sin(clock * 0.55) * (c[CH.yaw]! > 90 ? -1 : 1);
  lean(c, CH.pelvis, 0, 0, 0.8 * sway);
  lean(c, CH.chest, 0, 0.5 * Math.sin(clock * 0.8), 0.7 * sway);
};

const writing: Cycle = (c, clock) => {
  const line = (clock * 0.16) % 1;
  const lifted = smooth(0.86, 0.9, line) * (1 - smooth(0.96, 1, line));
  nudge(
    c,
    R,
    5 - 10 * Math.min(1, line / 0.9) + 0.35 * Math.sin(clock * 13),
    2 * lifted,
    0.45 * Math.sin(clock * 9.3),
  );
  lean(c, CH.head, -3 + 6 * line, 0, 0);
};

/** What moves by itself in a pose. */
export const cycles: Partial<Record<PoseName, Cycle>> = {
  'play-upright': play,
  'play-grand': play,
  'play-keyboard': play,
  float: drift,
  'float-together': (c, clock) => {
    c[CH.root + 1] = c[CH.root + 1]! + 4 * Math.sin(clock * 0.7);
    together(c, clock, 0);
  },
  kiss: together,
  embrace: together,
  'take-hand': together,
  'hand-on-cheek': together,
  'sit-together': together,
  write: writing,
  draw: (c, clock, beat) => {
    writing(c, clock * 0.6, beat);
    nudge(c, R, 2 * Math.sin(clock * 1.7), 0, 2.4 * Math.cos(clock * 1.9));
  },
  applaud: (c, clock) => {
    const open = 0.5 - 0.5 * Math.cos(clock * 2 * Math.PI * 3.1);
    nudge(c, L, 5.5 * open, 0.6 * open, 0);
    nudge(c, R, -5.5 * open, 1.2 * open, 0);
  },
  wave: (c, clock) => {
    const side = Math.sin(clock * 2 * Math.PI * 1.3);
    nudge(c, R, 7 * side, 1.5 * Math.abs(side), 0);
    c[R + HAND.fingers] = c[R + HAND.fingers]! + 0.3 * side;
  },
  conduct: (c, _clock, beat) => {
    const place = ((beat % 4) + 4) % 4;
    const across = [0, 9, -11, 0, 0] as const;
    const i = Math.floor(place);
    const t = smooth(0, 1, place - i);
    nudge(c, R, across[i]! + (across[i + 1]! - across[i]!) * t, 9 - 15 * stroke(beat), 3 * Math.sin(beat));
    nudge(c, L, 3 * Math.sin(beat * 0.8), 5 * Math.sin((beat * Math.PI) / 2), 0);
    lean(c, CH.head, 0, 3 * stroke(beat), 0);
  },
  dining: (c, clock) => {
    const round = (clock * 0.15) % 1;
    const up = smooth(0.08, 0.26, round) * (1 - smooth(0.4, 0.6, round));
    nudge(c, R, 7 * up, 27 * up, -15 * up);
    lean(c, CH.head, 0, 5 * up, 0);
  },
  'sit-with-glass': (c, clock) => {
    const round = (clock * 0.09) % 1;
    const up = smooth(0.1, 0.24, round) * (1 - smooth(0.36, 0.5, round));
    nudge(c, L, -4 * up, 15 * up, -13 * up);
    lean(c, CH.head, 0, -4 * up, 0);
  },
  'play-bass': (c, _clock, beat) => {
    nudge(c, R, 1.5 * stroke(beat), -1.5 * stroke(beat), 0);
    nudge(c, L, 0, 7 * wander(beat * 0.5, 3), 0);
    lean(c, CH.head, 0, 4 * stroke(beat), 2 * Math.sin((beat * Math.PI) / 2));
    lean(c, CH.chest, 2 * Math.sin((beat * Math.PI) / 2), 0, 1.5 * Math.sin((beat * Math.PI) / 2));
  },
  'play-drums': (c, _clock, beat) => {
    nudge(c, L, 0, 7 - 10 * stroke(beat / 2 + 0.5), 2);
    nudge(c, R, 2 * whim(Math.floor(beat * 2), 4), 5 - 8 * stroke(beat * 2), 0);
    lean(c, CH.head, 0, 4 * stroke(beat), 0);
    c[CH.rightFoot + FOOT.pitch] = c[CH.rightFoot + FOOT.pitch]! - 9 * (1 - stroke(beat / 2));
  },
  'at-wheel': (c, clock) => {
    const turn = 2.2 * wander(clock * 0.5, 8);
    nudge(c, L, 0, turn, 0);
    nudge(c, R, 0, -turn, 0);
  },
  'phone-to-ear-pacing': (c, clock) => {
    const way = Math.sin(clock * 0.9);
    c[CH.shift] = c[CH.shift]! + 4 * way;
    lean(c, CH.chest, 6 * way, 0, 0);
    nudge(c, L, 4 * wander(clock * 0.8, 2), 6 * wander(clock * 0.9, 3), 3 * wander(clock * 0.7, 4));
  },
  telephone: (c, clock) => lean(c, CH.head, 3 * wander(clock * 0.35, 3), 4 * wander(clock * 0.25, 5), 0),
  'at-microphone': (c, clock) => nudge(c, R, 0, 0.6 * Math.sin(clock), 0),
  'phone-photograph': (c, clock) => {
    nudge(c, L, 0, 0.7 * wander(clock, 1), 0);
    nudge(c, R, 0, 0.7 * wander(clock, 1), 0);
  },
  unlock: (c, clock) => {
    c[R + HAND.palm] = c[R + HAND.palm]! - 0.7 * smooth(0.2, 0.8, (clock * 0.25) % 1);
  },
};
