import type { Body } from '../body';
import { CH, type Channels, HAND, SPACES } from '../channels';
import { smooth } from '../vec';
import { settled, wander, whim } from './cadence';
import type { Moment } from './music';

/** Seconds between two times a hand goes up, and how long it is away. */
const GESTURE = { every: 23, lasts: 3.4 } as const;

/** How often each of four motions changes its mind, a second. */
const TEMPOS = new Float64Array([0.23, 0.31, 0.27, 0.19]);
/** Where each of them is now: weight, gaze, nod and tilt of the head, −1 to 1. */
const stirred = new Float64Array(TEMPOS.length);

function stir({ clock, seed }: Moment): void {
  for (let i = 0; i < TEMPOS.length; i++) stirred[i] = wander(clock * TEMPOS[i]!, seed + i);
}

/**
 * Nobody stands like a post: every six to twelve seconds the weight goes to where it is easier, now and then there is
 * a glance, the head wanders. The moment's seed makes it somebody's own.
 */
export function idle(c: Channels, moment: Moment, isAlone: 0 | 1): void {
  stir(moment);
  const { clock, seed } = moment;
  const amount = isAlone === 1 ? 1 : 0.15;
  const pace = 9 + 2.6 * whim(seed, 11);
  const ease = settled(clock / pace, seed, 0.16);
  const glance = smooth(0.35, 0.6, Math.abs(settled(clock / (pace * 0.62), seed + 7, 0.09)));
  const aside = whim(Math.floor(clock / (pace * 1.9)), seed + 8);
  // Who sits shifts less.
  const onFeet = 1 - 0.7 * c[CH.seat]!;
  const shift = (1.7 * ease + 0.5 * stirred[0]!) * amount * onFeet;
  c[CH.shift] = c[CH.shift]! + shift;
  c[CH.pelvis + 2] = c[CH.pelvis + 2]! + shift * 0.9;
  c[CH.spine + 2] = c[CH.spine + 2]! - shift * 1.1;
  c[CH.chest] = c[CH.chest]! + (1.4 * stirred[1]! + 2 * ease * onFeet) * amount;
  c[CH.head] = c[CH.head]! + (2 * stirred[1]! + 7 * glance * aside) * amount;
  c[CH.head + 1] = c[CH.head + 1]! + (1.5 * stirred[2]! + glance) * amount;
  c[CH.head + 2] = c[CH.head + 2]! + (1.4 * stirred[3]! - 1.5 * ease) * amount;
}

/** Now and then a hand that only hangs goes to the hair, or to the collar, and down again. */
export function handUp(c: Channels, { clock, seed }: Moment, body: Body, side: 1 | -1): void {
  const at = side > 0 ? CH.leftHand : CH.rightHand;
  if (c[at + HAND.space] !== SPACES.shoulder) return;
  const every = GESTURE.every + 6 * whim(seed, 12);
  const since = (clock + every * 0.5 * (1 + whim(seed, 13))) % every;
  if (since > GESTURE.lasts) return;
  const up = smooth(0, 0.38, since / GESTURE.lasts) * (1 - smooth(0.66, 1, since / GESTURE.lasts));
  const k = body.tall;
  const hers = body.sex === 'woman' ? 1 : 0;
  const out = Math.sin(Math.PI * up);
  c[at] = c[at]! + (side * (hers ? -2.5 : -12) * k - c[at]!) * up + side * 4 * out;
  c[at + 1] = c[at + 1]! + ((hers ? 13 : -5) * k - c[at + 1]!) * up;
  c[at + 2] = c[at + 2]! + ((hers ? 9 : 16) * k - c[at + 2]!) * up + 9 * out;
  c[at + HAND.fingers] = c[at + HAND.fingers]! - side * 0.4 * up;
  c[at + HAND.fingers + 1] = -1 + 1.9 * up;
  c[at + HAND.elbow + 1] = c[at + HAND.elbow + 1]! - 0.9 * up;
  c[at + HAND.elbow + 2] = c[at + HAND.elbow + 2]! + 0.8 * up;
  c[CH.head + 2] = c[CH.head + 2]! + side * 3 * up;
}
