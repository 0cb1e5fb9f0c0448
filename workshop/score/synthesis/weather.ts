import { gauss, seeded } from '../seeded.ts';
import { Field } from './field.ts';
import type { SoundSheet } from './soundSheet.ts';
import { brown, burst, enveloped, filter, shaped, toned, white } from './tone.ts';

/** A drop: a short falling whistle (a bubble closing), the deeper the bigger. */
function drop(hertz: number, decay: number): Float32Array {
  return shaped(
    decay * 5,
    (time) =>
      Math.sin(2 * Math.PI * hertz * (1 + 6 * time) * time) *
      Math.exp(-time / decay) *
      Math.min(1, time / 0.0004),
  );
}

function rainOnAwning(): SoundSheet['make'] {
  return () => {
    const chance = seeded(1);
    const field = new Field(14);
    field.lay((seconds) => filter(filter(white(seconds, chance), 'high', 1200), 'low', 7000), 0.07);
    field.lay((seconds) => filter(white(seconds, chance), 'band', 380, 0.6), 0.06);
    for (let k = 0; k < 900; k++) {
      // Canvas: each drop is a dull tap, a few ring.
      const tap = filter(
        burst(0.05, 0.006 + 0.008 * chance(), chance),
        'band',
        300 + 900 * chance() ** 2,
        1.1,
      );
      field.put(tap, chance() * 14, 0.5 * chance() ** 2 + 0.05, chance());
    }
    for (let k = 0; k < 420; k++)
      field.put(
        drop(1300 + 4200 * chance() ** 2, 0.006 + 0.014 * chance()),
        chance() * 14,
        0.06 * chance() ** 2 + 0.01,
        chance(),
      );
    for (let k = 0; k < 40; k++)
      field.put(drop(480 + 500 * chance(), 0.02), chance() * 14, 0.1 + 0.08 * chance(), 0.2 + 0.6 * chance());
    return field.inRoom('club', 0.15);
  };
}

function rain(): SoundSheet['make'] {
  return () => {
    const chance = seeded(21);
    const field = new Field(12);
    field.lay((seconds) => filter(filter(white(seconds, chance), 'high', 700), 'low', 8500), 0.1);
    field.lay((seconds) => filter(brown(seconds, chance), 'high', 80), 0.05);
    for (let k = 0; k < 700; k++)
      field.put(
        drop(1800 + 4800 * chance() ** 2, 0.004 + 0.012 * chance()),
        chance() * 12,
        0.05 * chance() ** 2 + 0.008,
        chance(),
      );
    return field.sound;
  };
}

/** Two impact sprinklers: a hiss beaten by an arm, turning, and whipping back. */
function sprinklers(): SoundSheet['make'] {
  return () => {
    const chance = seeded(22);
    const field = new Field(12);
    for (const { place, start, rate, gain } of [
      { place: 0.25, start: 0, rate: 0.24, gain: 1 },
      { place: 0.8, start: 3.1, rate: 0.25, gain: 0.45 },
    ]) {
      for (let half = 0; half < 2; half++) {
        const returns = start + half * 6;
        for (let beat = 0; beat * rate < 4.4; beat++) {
          const hiss = enveloped(
            filter(white(0.2, chance), 'band', 3400 + 400 * gauss(chance), 0.7),
            (time) => Math.exp(-time / 0.05) * Math.min(1, time / 0.004),
          );
          field.put(
            hiss,
            returns + beat * rate,
            0.3 * gain * (0.85 + 0.2 * chance()),
            place + 0.04 * Math.sin(beat / 3),
          );
          field.put(
            filter(burst(0.03, 0.003, chance), 'band', 2100, 3),
            returns + beat * rate + 0.02,
            0.25 * gain,
            place,
          );
        }
        for (let beat = 0; beat < 14; beat++)
          field.put(
            filter(burst(0.06, 0.012, chance), 'band', 3000, 0.8),
            returns + 4.5 + beat * 0.075,
            0.3 * gain,
            place,
          );
      }
    }
    field.lay((seconds) => filter(filter(white(seconds, chance), 'high', 3500), 'low', 9000), 0.012);
    return field.inRoom('club', 0.08);
  };
}

/** Crickets: three or four pulses a chirp, each insect at its own pitch, pace and place, one bed far off. */
function crickets(): SoundSheet['make'] {
  return () => {
    const chance = seeded(23);
    const field = new Field(14);
    const insects = [
      { hertz: 4350, place: 0.2, pause: 0.62, pulses: 3, gain: 0.12 },
      { hertz: 4720, place: 0.75, pause: 0.71, pulses: 4, gain: 0.09 },
      { hertz: 4080, place: 0.5, pause: 0.93, pulses: 3, gain: 0.06 },
      { hertz: 5150, place: 0.9, pause: 0.55, pulses: 3, gain: 0.05 },
      { hertz: 3900, place: 0.08, pause: 1.31, pulses: 5, gain: 0.05 },
    ];
    for (const { hertz, place, pause, pulses, gain } of insects) {
      const chirps = Math.round(14 / pause);
      for (let k = 0; k < chirps; k++) {
        if (chance() < 0.12) continue;
        for (let p = 0; p < pulses; p++) {
          const pulse = shaped(
            0.02,
            (time) => Math.sin(2 * Math.PI * hertz * time) * Math.sin((Math.PI * time) / 0.02) ** 2,
          );
          field.put(
            pulse,
            (k * 14) / chirps + p * 0.031 + 0.008 * gauss(chance),
            gain * (0.7 + 0.3 * (p / pulses)),
            place,
          );
        }
      }
    }
    field.lay(
      (seconds) =>
        enveloped(
          filter(filter(white(seconds, chance), 'band', 4600, 6), 'band', 4600, 6),
          (time) => 0.75 + 0.25 * Math.sin(2 * Math.PI * 17 * time),
        ),
      0.015,
    );
    field.lay((seconds) => filter(brown(seconds, chance), 'high', 60), 0.02);
    return field.sound;
  };
}

/** A fan: blades, motor, and a rattle once a swing. */
function fan(): SoundSheet['make'] {
  return () => {
    const chance = seeded(24);
    const field = new Field(12);
    field.lay(
      (seconds) =>
        enveloped(
          filter(filter(white(seconds, chance), 'low', 900), 'high', 90),
          (time) => 0.8 + 0.2 * Math.sin(2 * Math.PI * 11 * time),
        ),
      0.06,
    );
    const motor = toned(12, () => 58, 5, 1.4);
    field.put(motor, 0, 0.012, 0.5);
    for (let k = 0; k < 4; k++)
      for (let r = 0; r < 3; r++)
        field.put(
          filter(burst(0.04, 0.006, chance), 'band', 1700, 4),
          3 * k + 1.4 + r * 0.09,
          0.12 / (r + 1),
          0.35 + 0.1 * (k % 2),
        );
    return field.inRoom('club', 0.2);
  };
}

/** The sea of a freeway: many wheels far away, now and then one near. */
function traffic(): SoundSheet['make'] {
  return () => {
    const chance = seeded(25);
    const field = new Field(14);
    field.lay((seconds) => filter(filter(white(seconds, chance), 'low', 700), 'high', 60), 0.09, 2);
    field.lay((seconds) => filter(brown(seconds, chance), 'high', 35), 0.4, 2);
    for (let k = 0; k < 9; k++) {
      const length = 2.6 + 2 * chance();
      const toRight = chance() < 0.6;
      const tyre = filter(filter(white(length, chance), 'low', 1100 + 700 * chance()), 'high', 110);
      const time = (k * 14) / 9 + chance();
      const gain = 0.08 + 0.12 * chance() ** 2;
      for (const side of [0, 1]) {
        const heard = enveloped(Float32Array.from(tyre), (_, share) => {
          const place = toRight ? share : 1 - share;
          return (
            Math.exp(-(((share - 0.5) / 0.17) ** 2)) *
            (side ? Math.sin((place * Math.PI) / 2) : Math.cos((place * Math.PI) / 2))
          );
        });
        field.put(heard, time, gain, side);
      }
    }
    return field.sound;
  };
}

/** A city through an open window: rumble, a few cars, a dog nobody owns. */
function city(): SoundSheet['make'] {
  return () => {
    const chance = seeded(2);
    const field = new Field(14);
    field.lay((seconds) => filter(brown(seconds, chance), 'high', 35), 0.4, 2);
    field.lay((seconds) => filter(white(seconds, chance), 'band', 260, 0.5), 0.035, 2);
    field.lay((seconds) => filter(filter(white(seconds, chance), 'band', 1100, 0.5), 'low', 1800), 0.01, 2);
    for (let k = 0; k < 4; k++) {
      const pass = filter(filter(white(4, chance), 'low', 800 + 400 * chance()), 'high', 90);
      field.put(
        enveloped(pass, (_, share) => Math.exp(-(((share - 0.5) / 0.2) ** 2))),
        1 + k * 3.3 + chance(),
        0.08,
        chance(),
      );
    }
    for (const [time, hertz] of [
      [5.2, 430],
      [5.75, 400],
      [6.5, 425],
    ] as const) {
      const bark = enveloped(
        filter(
          toned(0.14, (t) => hertz * (1 + 0.35 * Math.sin(Math.PI * Math.min(1, t / 0.14))), 9, 0.8),
          'band',
          900,
          0.8,
        ),
        (_, share) => Math.sin(Math.PI * share) ** 0.7,
      );
      field.put(filter(bark, 'low', 1300), time, 0.012, 0.85);
    }
    return field.inRoom('empty', 0.3);
  };
}

/** Sounds of sky, street and garden. */
export const WEATHER: readonly SoundSheet[] = [
  { id: 'rain-on-awning', caption: 'rain on an awning', loop: true, lufs: -27, make: rainOnAwning() },
  { id: 'rain', caption: 'rain', loop: true, lufs: -28, make: rain() },
  { id: 'sprinklers', caption: 'sprinklers', loop: true, lufs: -31, make: sprinklers() },
  { id: 'crickets', caption: 'crickets', loop: true, lufs: -33, make: crickets() },
  { id: 'fan', caption: 'a fan turns, and turns back', loop: true, lufs: -31, make: fan() },
  { id: 'traffic', caption: 'a sea of traffic', loop: true, lufs: -30, make: traffic() },
  { id: 'city', caption: 'the city, far down', loop: true, lufs: -31, make: city() },
];
