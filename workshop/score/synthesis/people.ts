import type { Sound } from '../render/sound.ts';
import { gauss, seeded } from '../seeded.ts';
import { Field } from './field.ts';
import type { SoundSheet } from './soundSheet.ts';
import { brown, burst, type Chance, enveloped, filter, shaped, struck, toned, white } from './tone.ts';

/** First three resonances of vowels, in hertz. */
const VOWELS = [
  [730, 1090, 2440],
  [530, 1840, 2480],
  [570, 840, 2410],
  [300, 870, 2240],
  [660, 1720, 2410],
  [490, 1350, 1690],
  [440, 1020, 2240],
] as const;

/** A phrase of speech without words: syllables gliding between vowels, a pitch that falls towards its end. */
function utterance(chance: Chance, pitch: number, syllables: number): Float32Array {
  const seconds = syllables * 0.19 + 0.1;
  const source = toned(
    seconds,
    (time) =>
      pitch *
      (1.12 - 0.22 * (time / seconds) + 0.05 * Math.sin(2 * Math.PI * (2.2 + chance() * 0.001) * time)),
    16,
    1.1,
  );
  for (let i = 0; i < source.length; i++) source[i] = (source[i] as number) + 0.08 * gauss(chance);
  const out = new Float32Array(source.length);
  const length = Math.floor(source.length / syllables);
  for (let s = 0; s < syllables; s++) {
    const vowel = VOWELS[Math.floor(chance() * VOWELS.length)] ?? VOWELS[0];
    const from = s * length;
    const weight = 0.6 + 0.4 * chance();
    const stretch = 0.7 + 0.5 * chance();
    vowel.forEach((hertz, k) => {
      const piece = filter(Float32Array.from(source.subarray(from, from + length)), 'band', hertz, 5 + k * 2);
      piece.forEach((value, i) => {
        const envelope = Math.max(0, Math.sin(Math.PI * Math.min(1, i / (length * stretch)))) ** 0.7;
        out[from + i] = (out[from + i] as number) + (value * envelope * weight) / (k + 1);
      });
    });
  }
  return out;
}

/** People talking: so many voices, each with its pitch and seat. */
function talk(field: Field, chance: Chance, voices: number, gain: number): void {
  for (let voice = 0; voice < voices; voice++) {
    const isHigh = chance() < 0.5;
    const pitch = isHigh ? 175 + 55 * chance() : 95 + 40 * chance();
    const place = chance();
    const near = 0.35 + 0.65 * chance() ** 2;
    let time = chance() * 3;
    while (time < field.seconds) {
      const syllables = 3 + Math.floor(chance() * 8);
      const said = filter(
        utterance(chance, pitch * (0.94 + 0.12 * chance()), syllables),
        'low',
        900 + 1900 * near,
      );
      field.put(said, time, gain * near, place);
      time += syllables * 0.19 + 0.5 + 2.6 * chance();
    }
  }
}

function murmur(): Sound {
  const chance = seeded(4);
  const field = new Field(14);
  talk(field, chance, 20, 0.09);
  field.lay((seconds) => filter(brown(seconds, chance), 'high', 90), 0.03);
  field.lay((seconds) => filter(white(seconds, chance), 'band', 520, 0.5), 0.003);
  return field.inRoom('salon', 0.4);
}

/** One glass or fork: a few high partials. */
function clink(chance: Chance): Float32Array {
  const base = 2100 + 2600 * chance();
  return struck(
    0.7,
    [
      [base, 0.5, 0.35 + 0.3 * chance()],
      [base * 1.52, 0.3, 0.25],
      [base * 2.31, 0.22, 0.18],
      [base * 2.9, 0.12, 0.1],
    ],
    0.15,
    chance,
  );
}

function glasses(): Sound {
  const chance = seeded(41);
  const field = new Field(12);
  for (let k = 0; k < 34; k++) {
    const time = chance() * 12;
    const place = chance();
    const gain = 0.03 + 0.12 * chance() ** 2;
    field.put(clink(chance), time, gain, place);
    if (chance() < 0.4) field.put(clink(chance), time + 0.06 + 0.1 * chance(), gain * 0.6, place);
  }
  for (let k = 0; k < 20; k++) {
    // Cutlery on plates: duller, shorter.
    const plate = struck(
      0.25,
      [
        [900 + 700 * chance(), 0.4, 0.09],
        [2400 + 900 * chance(), 0.25, 0.05],
        [5200, 0.1, 0.03],
      ],
      0.4,
      chance,
    );
    field.put(plate, chance() * 12, 0.05 + 0.1 * chance() ** 2, chance());
  }
  return field.inRoom('salon', 0.4);
}

function cafe(): Sound {
  const chance = seeded(42);
  const field = new Field(12);
  talk(field, chance, 9, 0.09);
  for (let k = 0; k < 12; k++) field.put(clink(chance), chance() * 12, 0.03 + 0.07 * chance() ** 2, chance());
  const steam = enveloped(
    filter(filter(white(2.4, chance), 'high', 2500), 'low', 9000),
    (_, share) => Math.sin(Math.PI * share) ** 0.6,
  );
  field.put(steam, 4, 0.03, 0.8);
  field.lay((seconds) => filter(brown(seconds, chance), 'high', 70), 0.03);
  return field.inRoom('club', 0.35);
}

/** A crowd that waits to be told what it feels. */
function crowd(): Sound {
  const chance = seeded(43);
  const field = new Field(12);
  field.lay(
    (seconds) =>
      enveloped(
        filter(filter(white(seconds, chance), 'band', 620, 0.6), 'low', 2200),
        (time) => 0.85 + 0.15 * Math.sin(0.9 * time),
      ),
    0.05,
    2,
  );
  field.lay((seconds) => filter(white(seconds, chance), 'band', 1400, 0.8), 0.02, 2);
  talk(field, chance, 16, 0.07);
  for (let k = 0; k < 26; k++) {
    const length = 0.5 + 0.8 * chance();
    const base = 380 + 420 * chance();
    const shout = toned(length, (time) => base * (1 + 0.3 * Math.sin((Math.PI * time) / length)), 8, 1.2);
    field.put(
      filter(
        enveloped(shout, (_, share) => Math.sin(Math.PI * share)),
        'band',
        1000,
        0.7,
      ),
      chance() * 12,
      0.02 + 0.04 * chance(),
      chance(),
    );
  }
  return field.inRoom('empty', 0.6);
}

/** Clapping by so many pairs of hands, from the first to the last. */
function clapping(hands: number, seconds: number, seed: number, spread: number): Field {
  const chance = seeded(seed);
  const field = new Field(seconds);
  for (let person = 0; person < hands; person++) {
    const rate = 3 + 2.2 * chance();
    const far = 0.35 + 0.65 * chance();
    const palm = filter(burst(0.035, 0.0062, chance), 'band', 720 + 1400 * chance(), 1 + 1.6 * chance());
    const air = filter(burst(0.02, 0.002, chance), 'high', 2500);
    const place = 0.1 + 0.8 * chance();
    const start = chance() ** 2 * spread;
    const stop = seconds * (0.5 + 0.32 * chance()) - 0.4;
    for (let time = start; time < stop; time += (1 / rate) * (1 + 0.08 * gauss(chance))) {
      const envelope = Math.min(1, (time - start) / 0.5 + 0.4) * Math.min(1, (stop - time) / 1.2 + 0.25);
      const gain = 0.3 * far * envelope * (0.6 + 0.5 * chance());
      field.put(palm, time, gain * 2.2, place);
      field.put(air, time, gain * 0.3, place);
    }
  }
  return field;
}

function applauseOfThousands(): Sound {
  const chance = seeded(45);
  const field = clapping(130, 8, 46, 0.9);
  const mass = () =>
    enveloped(
      filter(filter(white(8, chance), 'band', 1500, 0.45), 'low', 6500),
      (time) => Math.min(1, time / 0.7) * Math.min(1, Math.max(0, 7.4 - time) / 3),
    );
  field.put(mass(), 0, 0.16, 0.1);
  field.put(mass(), 0, 0.16, 0.9);
  for (let k = 0; k < 40; k++) {
    const base = 420 + 700 * chance();
    const length = 0.6 + chance();
    const cheer = toned(length, (time) => base * (1 + 0.35 * Math.sin((Math.PI * time) / length)), 7, 1.1);
    field.put(
      filter(
        enveloped(cheer, (_, share) => Math.sin(Math.PI * share)),
        'band',
        1300,
        0.6,
      ),
      0.3 + 4.5 * chance() ** 1.5,
      0.03,
      chance(),
    );
  }
  return field.once('empty', 0.5);
}

/** One cough in a house where nobody else makes a sound. */
function cough(): Sound {
  const chance = seeded(47);
  const field = new Field(2);
  for (const [time, gain] of [
    [0.05, 1],
    [0.42, 0.7],
  ] as const) {
    const breath = enveloped(
      filter(filter(white(0.26, chance), 'band', 900, 0.8), 'low', 3200),
      (t) => Math.min(1, t / 0.008) * Math.exp(-t / 0.06),
    );
    const voice = enveloped(
      filter(
        toned(0.2, (t) => 150 - 180 * t, 12, 0.9),
        'band',
        650,
        1.2,
      ),
      (t) => Math.min(1, t / 0.01) * Math.exp(-t / 0.045),
    );
    field.put(breath, time, 0.9 * gain, 0.7);
    field.put(voice, time, 0.35 * gain, 0.7);
  }
  return field.once('empty', 0.8);
}

/** The room itself: air, and nothing in it. */
function roomTone(): Sound {
  const chance = seeded(48);
  const field = new Field(10);
  field.lay((seconds) => filter(brown(seconds, chance), 'high', 40), 0.3, 2);
  field.lay((seconds) => filter(filter(white(seconds, chance), 'low', 1600), 'high', 150), 0.02, 2);
  field.put(
    shaped(10, (time) => Math.sin(2 * Math.PI * 60 * time)),
    0,
    0.01,
    0.5,
  );
  return field.sound;
}

/** Sounds people make, and the rooms they have left. */
export const PEOPLE: readonly SoundSheet[] = [
  { id: 'murmur', caption: 'a full restaurant', loop: true, lufs: -29, make: murmur },
  { id: 'glasses', caption: 'glasses, forks', loop: true, lufs: -33, make: glasses },
  { id: 'cafe', caption: 'a café', loop: true, lufs: -31, make: cafe },
  { id: 'crowd', caption: 'ten thousand people, waiting', loop: true, lufs: -27, make: crowd },
  { id: 'room-tone', caption: 'the room, and nothing in it', loop: true, lufs: -42, make: roomTone },
  {
    id: 'applause-ten',
    caption: 'ten people clap',
    loop: false,
    lufs: -25,
    make: () => clapping(10, 6, 44, 0.8).once('club', 0.35),
  },
  {
    id: 'applause-thousands',
    caption: 'ten thousand people clap',
    loop: false,
    lufs: -20,
    make: applauseOfThousands,
  },
  { id: 'cough', caption: 'somebody coughs', loop: false, lufs: -29, make: cough },
];
