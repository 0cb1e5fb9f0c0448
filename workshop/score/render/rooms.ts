import { gauss, seeded } from '../seeded.ts';
import { convolved } from './fourier.ts';
import { fitted, mixInto, RATE, type Sound, silence } from './sound.ts';

type Tap = readonly [seconds: number, left: number, right: number];

interface Shape {
  /** Seconds until the sound has fallen by 60 dB. */
  decay: number;
  predelay: number;
  /** Hertz up to which the young echo is bright. */
  bright: number;
  seed: number;
  taps: readonly Tap[];
}

const SHAPES = {
  club: {
    decay: 0.85,
    predelay: 0.008,
    bright: 5500,
    seed: 3,
    taps: [
      [0.0071, 0.2, 0.09],
      [0.0113, 0.07, 0.17],
      [0.0187, 0.13, 0.06],
      [0.0263, 0.05, 0.11],
    ],
  },
  salon: {
    decay: 1.5,
    predelay: 0.014,
    bright: 4800,
    seed: 4,
    taps: [
      [0.0105, 0.15, 0.08],
      [0.0177, 0.06, 0.14],
      [0.0291, 0.1, 0.05],
      [0.041, 0.04, 0.08],
    ],
  },
  hall: {
    decay: 2.3,
    predelay: 0.024,
    bright: 5200,
    seed: 5,
    taps: [
      [0.0173, 0.12, 0.05],
      [0.0291, 0.04, 0.11],
      [0.0453, 0.08, 0.04],
      [0.0611, 0.03, 0.06],
    ],
  },
  empty: {
    decay: 2.9,
    predelay: 0.031,
    bright: 3800,
    seed: 6,
    taps: [
      [0.0213, 0.22, 0.09],
      [0.0371, 0.08, 0.2],
      [0.0593, 0.15, 0.07],
      [0.0823, 0.06, 0.12],
    ],
  },
} as const satisfies Record<string, Shape>;

/** A synthetic room to play in. */
export type Room = keyof typeof SHAPES;

const impulses = new Map<Room, Sound>();

/** Early reflections, then noise whose highs die sooner; left and right differ; unit energy. */
function impulseOf(room: Room): Sound {
  const known = impulses.get(room);
  if (known) return known;
  const { decay, predelay, bright, seed, taps } = SHAPES[room];
  const samples = Math.round(RATE * Math.min(3.2, decay * 1.15));
  const out = silence(samples);
  const random = seeded(seed);
  out.forEach((channel, c) => {
    let [first, second, high, before] = [0, 0, 0, 0];
    let energy = 0;
    for (let i = Math.ceil(predelay * RATE); i < samples; i++) {
      const t = i / RATE - predelay;
      const corner = bright * Math.exp(-t / (decay * 0.45)) + 900;
      const a = 1 - Math.exp((-2 * Math.PI * corner) / RATE);
      first += a * (gauss(random) - first);
      second += a * (first - second);
      const y = (second / Math.sqrt(a * 0.5)) * (1 - Math.exp(-t / 0.012)) * 10 ** ((-3 * t) / decay);
      high = 0.9885 * (high + y - before);
      before = y;
      channel[i] = high;
      energy += high * high;
    }
    const unit = 1 / Math.sqrt(energy);
    for (let i = 0; i < samples; i++) channel[i] = (channel[i] as number) * unit;
    for (const [seconds, left, right] of taps) {
      const i = Math.round(seconds * RATE);
      channel[i] = (channel[i] as number) + (c ? right : left);
    }
  });
  impulses.set(room, out);
  return out;
}

/** The sound with so much of a room around it. */
export function inRoom(sound: Sound, room: Room, amount: number): Sound {
  const out = fitted(sound, sound[0].length);
  mixInto(out, convolved(sound, impulseOf(room)), amount);
  return out;
}
