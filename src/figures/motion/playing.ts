import { CH, type Channels, FOOT, HAND } from '../channels';
import { handShapeIndex } from '../handShapes';
import { clamp, smooth } from '../vec';
import { stroke, wander } from './cadence';
import type { Moment } from './music';
import { createTuneHand, followTune } from './tune';

const L = CH.leftHand;
const R = CH.rightHand;
const pressed = [handShapeIndex('keysOuter'), handShapeIndex('keysInner')] as const;
const atRest = handShapeIndex('rest');

/** An octave of a keyboard is 16.5 cm wide; its middle, E above middle C, lies before the player. */
const SEMITONE = 16.5 / 12;
const MIDDLE = 64;
/** How far to his right and across himself the right hand goes, centimetres. */
const REACH = [-44, 3] as const;

const tune = createTuneHand();

function nudge(c: Channels, at: number, x: number, y: number, z: number): void {
  c[at] = c[at]! + x;
  c[at + 1] = c[at + 1]! + y;
  c[at + 2] = c[at + 2]! + z;
}

/** The fingers of one hand: as written, bent over the keys, or loose. */
function setFingers(c: Channels, at: number, shape: number, mix: number): void {
  c[at + HAND.shapeTo] = shape;
  c[at + HAND.shapeMix] = clamp(mix, 0, 1);
}

/** The right hand plays the tune, the left hand the beats of the bar; head and chest go with the phrase. */
export function playKeys(c: Channels, { clock, beat, music }: Moment): void {
  if (music === undefined) {
    restHands(c, clock, 1);
    return;
  }
  followTune(tune, music);
  const { busy, press, lift } = tune;
  const reach = clamp((MIDDLE - tune.pitch) * SEMITONE, REACH[0], REACH[1]);
  const far = reach - c[R]!;
  c[R] = c[R]! + far * busy;
  nudge(c, R, 0, busy * (1 + 1.5 * lift - 2 * press), busy * 0.5 * (press - lift) - 4 * (1 - busy));
  if (busy > 0.5) setFingers(c, R, pressed[tune.note % 2 === 0 ? 0 : 1], press * busy);
  else setFingers(c, R, atRest, 1 - busy * 2);

  const bar = music.beatsPerBar;
  const place = beat - Math.floor(beat / bar) * bar;
  // Low on one, then back to the chord; it goes on a little longer than the tune.
  const bass = 1 - smooth(0.3, 0.8, place) + smooth(bar - 0.4, bar - 0.05, place);
  const fall = stroke(beat) * (0.6 + 0.4 * bass);
  nudge(c, L, 9 * bass - 3 + 2.5 * wander(beat / bar, 1), 1 - 1.9 * fall, 0.4 * fall);
  setFingers(c, L, pressed[Math.floor(beat) % 2 === 0 ? 0 : 1], fall);

  const swell = Math.sin((beat * Math.PI) / bar);
  nudge(c, CH.chest, far * 0.18 * busy, 2.5 * swell * busy + 1.2 * wander(beat * 0.21, 5), 1.6 * swell);
  nudge(c, CH.spine, 0, 1.5 * busy - 1, far * -0.05 * busy);
  nudge(
    c,
    CH.head,
    far * 0.35 * busy + 3 * wander(beat * 0.17, 6),
    2.4 * press * busy + 3 * wander(beat * 0.2, 7) - 4 * (1 - busy),
    1.8 * swell,
  );
  c[CH.rightFoot + FOOT.pitch] = c[CH.rightFoot + FOOT.pitch]! - 4 * (1 - smooth(0, 0.18, place));
}

/** Nobody plays: the hands lie on the edge of the keys. */
function restHands(c: Channels, clock: number, amount: number): void {
  nudge(c, L, -3 * amount, -0.6 * amount, -4 * amount);
  nudge(c, R, 3 * amount, -0.6 * amount, -4 * amount);
  setFingers(c, L, atRest, amount);
  setFingers(c, R, atRest, amount);
  nudge(c, CH.head, 3 * wander(clock * 0.2, 6), 2 * wander(clock * 0.17, 7), 0);
}

/** A double bass is plucked on the beats, its left hand goes up and down the neck with the tune. */
export function playBass(c: Channels, { clock, beat, music }: Moment): void {
  if (music === undefined) {
    nudge(c, CH.head, 2 * wander(clock * 0.2, 3), 0, 0);
    return;
  }
  followTune(tune, music);
  const bar = music.beatsPerBar;
  const swing = Math.sin((beat * Math.PI) / bar);
  const pluck = stroke(beat);
  nudge(c, R, 1.8 * pluck, -1.8 * pluck, -0.6 * pluck);
  nudge(c, L, 0, 5 * wander(beat * 0.5, 3) - clamp((tune.pitch - 67) * 0.35, -5, 5), 0);
  nudge(c, CH.head, 0, 4 * pluck, 2 * swing);
  nudge(c, CH.chest, 2 * swing, 0, 1.5 * swing);
}

/** Brushes on every beat, a stick on the tune, the foot on one. */
export function playDrums(c: Channels, { clock, beat, music }: Moment): void {
  if (music === undefined) {
    nudge(c, CH.head, 2 * wander(clock * 0.2, 3), 0, 0);
    return;
  }
  followTune(tune, music);
  const bar = music.beatsPerBar;
  const back = stroke(beat);
  nudge(c, R, 2 * wander(beat, 4), 5 - 8 * back, 0);
  nudge(c, L, 0, (7 - 10 * tune.press) * tune.busy, 2);
  nudge(c, CH.head, 0, 4 * back, 0);
  c[CH.rightFoot + FOOT.pitch] = c[CH.rightFoot + FOOT.pitch]! - 9 * (1 - stroke(beat / bar));
}

/** Beats time: down on one, out, and up. */
export function conduct(c: Channels, { clock, beat, music }: Moment): void {
  if (music === undefined) {
    nudge(c, CH.head, 2 * wander(clock * 0.2, 3), 0, 0);
    return;
  }
  const bar = music.beatsPerBar;
  const place = beat - Math.floor(beat / bar) * bar;
  const on = Math.floor(place);
  const t = smooth(0, 1, place - on);
  const from = on === 0 ? 0 : on === 1 ? 9 : -11;
  const to = on + 1 >= bar ? 0 : on === 0 ? 9 : -11;
  nudge(c, R, from + (to - from) * t, 9 - 15 * stroke(beat), 3 * Math.sin(beat));
  nudge(c, L, 3 * Math.sin(beat * 0.8), 5 * Math.sin((beat * Math.PI) / bar), 0);
  nudge(c, CH.head, 0, 3 * stroke(beat), 0);
}
