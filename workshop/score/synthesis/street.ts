import type { Sound } from '../render/sound.ts';
import { gauss, seeded } from '../seeded.ts';
import { Field } from './field.ts';
import type { SoundSheet } from './soundSheet.ts';
import { type Chance, enveloped, filter, shaped, struck, toned, white } from './tone.ts';

/** A car horn: two reeds a major third apart through a mouth, in the open. */
function hornTone(seconds: number, low: number): Float32Array {
  const reeds = [low, low * 1.26].map((hertz) =>
    toned(seconds, (time) => hertz * (1 - 0.03 * Math.exp(-time / 0.02)), 20, 1),
  );
  const both = shaped(seconds, (_, i) => Math.tanh(1.5 * ((reeds[0]?.[i] ?? 0) + (reeds[1]?.[i] ?? 0))));
  const mouth = filter(filter(both, 'band', 1100, 0.45), 'low', 3200);
  return enveloped(
    mouth,
    (time) => Math.min(1, time / 0.02) * Math.min(1, Math.max(0, seconds - time) / 0.06),
  );
}

function horn(blasts: readonly (readonly [time: number, seconds: number])[]): () => Sound {
  return () => {
    const field = new Field(2.6 + (blasts.length - 1) * 0.5);
    for (const [time, seconds] of blasts) field.put(hornTone(seconds, 349.2), time, 0.4, 0.5);
    const sound = field.once('empty', 0.3);
    for (const channel of sound) filter(channel, 'low', 2600);
    return sound;
  };
}

/** A heel and then a sole. */
function footfall(chance: Chance, pitch: number): readonly [heel: Float32Array, sole: Float32Array] {
  const heel = struck(
    0.14,
    [
      [pitch + 10 * gauss(chance), 0.7, 0.07],
      [pitch * 2.1, 0.4, 0.05],
      [900 + 60 * gauss(chance), 0.3, 0.025],
      [2100, 0.12, 0.015],
    ],
    0.4,
    chance,
  );
  const sole = enveloped(
    filter(white(0.06, chance), 'band', 1500, 0.8),
    (time) => Math.exp(-time / 0.011) * Math.min(1, time / 0.004),
  );
  return [heel, sole];
}

/** Down a flight: even, a little heavier on the last. */
function steps(): Sound {
  const chance = seeded(9);
  const field = new Field(4.6);
  for (let k = 0; k < 8; k++) {
    const [heel, sole] = footfall(chance, 150 - 3 * k);
    const time = 0.06 + k * 0.44 + 0.012 * gauss(chance);
    const place = k % 2 ? 0.54 : 0.46;
    field.put(heel, time, (k === 7 ? 0.55 : 0.4) * (1 + 0.12 * gauss(chance)), place);
    field.put(sole, time + 0.075, 0.12, place);
  }
  return field.once('salon', 0.4);
}

function door(): Sound {
  const chance = seeded(8);
  const field = new Field(2.2);
  const latch = struck(
    0.15,
    [
      [1900, 0.3, 0.04],
      [3300, 0.2, 0.03],
      [760, 0.2, 0.05],
    ],
    0.5,
    chance,
  );
  field.put(latch, 0.03, 0.25, 0.5);
  let phase = 0;
  const hinge = shaped(0.5, (time) => {
    const share = time / 0.5;
    phase += (90 + 60 * share + 14 * Math.sin(share * 19)) / 48000;
    if (phase < 1) return 0;
    phase -= 1;
    return Math.sin(Math.PI * share) * (0.7 + 0.3 * gauss(chance));
  });
  field.put(filter(Float32Array.from(hinge), 'band', 1150, 5), 0.2, 0.4, 0.5);
  field.put(filter(Float32Array.from(hinge), 'band', 2100, 6), 0.2, 0.22, 0.5);
  field.put(
    struck(
      0.5,
      [
        [82, 1, 0.16],
        [134, 0.7, 0.12],
        [210, 0.4, 0.09],
        [390, 0.2, 0.06],
      ],
      0.7,
      chance,
    ),
    0.92,
    0.5,
    0.5,
  );
  field.put(latch, 0.96, 0.3, 0.5);
  return field.once('club', 0.4);
}

/** A bell telephone: two gongs, a clapper twenty times a second; rings twice. */
function phone(): Sound {
  const chance = seeded(81);
  const field = new Field(5.4);
  for (const ring of [0.05, 3]) {
    for (let k = 0; k < 38; k++) {
      const gong = k % 2 ? 1980 : 1640;
      const stroke = struck(
        0.5,
        [
          [gong, 0.5, 0.35],
          [gong * 2.02, 0.25, 0.22],
          [gong * 3.1, 0.1, 0.1],
          [gong * 0.5, 0.06, 0.2],
        ],
        0.1,
        chance,
      );
      field.put(stroke, ring + k * 0.045, 0.12, 0.5);
    }
  }
  return field.once('club', 0.35);
}

function bus(): Sound {
  const chance = seeded(87);
  const field = new Field(5);
  const engine = filter(
    toned(4.6, (time) => 38 + 9 * Math.min(1, time / 2.4), 18, 0.8),
    'low',
    480,
  );
  field.put(
    enveloped(engine, (_, share) => Math.sin(Math.PI * share) ** 0.8),
    0.2,
    0.2,
    0.4,
  );
  const brakes = enveloped(
    filter(filter(white(0.8, chance), 'high', 1800), 'low', 8000),
    (time) => Math.min(1, time / 0.02) * Math.exp(-time / 0.25),
  );
  field.put(brakes, 0.1, 0.3, 0.45);
  field.put(
    enveloped(filter(filter(white(4.6, chance), 'low', 900), 'high', 80), (_, share) =>
      Math.sin(Math.PI * share),
    ),
    0.2,
    0.15,
    0.6,
  );
  return field.once('empty', 0.25);
}

/** Sounds of streets, stairs and doors, struck once. */
export const STREET: readonly SoundSheet[] = [
  { id: 'horn', caption: 'a car horn', loop: false, lufs: -27, make: horn([[0.05, 0.9]]) },
  {
    id: 'horn-twice',
    caption: 'a car horn, twice',
    loop: false,
    lufs: -27,
    make: horn([
      [0.05, 0.28],
      [0.5, 0.7],
    ]),
  },
  { id: 'steps', caption: 'steps, down a stair', loop: false, lufs: -29, make: steps },
  { id: 'door', caption: 'a door', loop: false, lufs: -27, make: door },
  { id: 'phone', caption: 'a telephone', loop: false, lufs: -27, make: phone },
  { id: 'bus', caption: 'a bus stops and goes on', loop: false, lufs: -28, make: bus },
];
