import { synthesise } from '../render/fluid.ts';
import { inRoom } from '../render/rooms.ts';
import type { Sound } from '../render/sound.ts';
import { seeded } from '../seeded.ts';
import { Field } from './field.ts';
import type { SoundSheet } from './soundSheet.ts';
import { burst, type Chance, enveloped, filter, shaped, struck, toned, white } from './tone.ts';

function rustle(
  field: Field,
  chance: Chance,
  time: number,
  seconds: number,
  gain: number,
  bright: number,
): void {
  for (let k = 0; k < seconds * 90; k++) {
    const grain = filter(
      burst(0.02, 0.0015 + 0.003 * chance(), chance),
      'band',
      bright * (0.6 + 0.9 * chance()),
      0.9,
    );
    const share = chance();
    field.put(
      grain,
      time + share * seconds,
      gain * Math.sin(Math.PI * share) * (0.3 + chance()),
      0.4 + 0.2 * chance(),
    );
  }
}

function envelope(): Sound {
  const chance = seeded(82);
  const field = new Field(1.6);
  rustle(field, chance, 0.05, 0.45, 0.25, 2600);
  rustle(field, chance, 0.55, 0.3, 0.35, 3400);
  field.put(
    struck(
      0.2,
      [
        [210, 0.4, 0.06],
        [480, 0.2, 0.03],
      ],
      0.5,
      chance,
    ),
    0.95,
    0.25,
    0.5,
  );
  return field.once('club', 0.2);
}

function page(): Sound {
  const chance = seeded(83);
  const field = new Field(1.2);
  rustle(field, chance, 0.05, 0.4, 0.3, 3000);
  const sweep = enveloped(
    filter(white(0.3, chance), 'band', 2400, 0.7),
    (_, share) => Math.sin(Math.PI * share) ** 2,
  );
  field.put(sweep, 0.2, 0.12, 0.55);
  return field.once('club', 0.2);
}

function chair(): Sound {
  const chance = seeded(84);
  const field = new Field(1.5);
  for (let k = 0; k < 40; k++) {
    // Wood on wood sticks and slips.
    const slip = struck(
      0.05,
      [
        [190 + 30 * Math.sin(k), 0.5, 0.03],
        [420, 0.3, 0.02],
        [1150, 0.12, 0.012],
      ],
      0.25,
      chance,
    );
    field.put(slip, 0.06 + k * 0.0115 + 0.003 * chance(), 0.3 * Math.sin((Math.PI * k) / 40), 0.5);
  }
  field.put(
    struck(
      0.2,
      [
        [118, 0.7, 0.09],
        [260, 0.3, 0.05],
      ],
      0.4,
      chance,
    ),
    0.62,
    0.3,
    0.5,
  );
  return field.once('club', 0.4);
}

function match(): Sound {
  const chance = seeded(85);
  const field = new Field(1.8);
  const scratch = enveloped(
    filter(white(0.22, chance), 'band', 4200, 0.8),
    (_, share) => share ** 1.5 * (0.7 + 0.3 * chance()),
  );
  field.put(scratch, 0.05, 0.3, 0.5);
  const flare = enveloped(
    filter(filter(white(1.3, chance), 'low', 3800), 'high', 300),
    (time) => Math.min(1, time / 0.02) * (0.8 * Math.exp(-time / 0.14) + 0.12 * Math.exp(-time / 0.6)),
  );
  field.put(flare, 0.26, 0.5, 0.5);
  for (let k = 0; k < 14; k++)
    field.put(filter(burst(0.006, 0.0006, chance), 'high', 2500), 0.4 + chance(), 0.1 * chance(), 0.5);
  return field.once('club', 0.15);
}

function coin(): Sound {
  const chance = seeded(86);
  const field = new Field(1.6);
  const ring = () =>
    struck(
      0.6,
      [
        [3420, 0.4, 0.4],
        [5210, 0.3, 0.3],
        [7900, 0.2, 0.2],
        [9400, 0.1, 0.12],
      ],
      0.3,
      chance,
    );
  let time = 0.04;
  for (let gap = 0.2; gap > 0.012; gap *= 0.78) {
    field.put(ring(), time, 0.12 + gap * 0.8, 0.5);
    time += gap;
  }
  return field.once('club', 0.3);
}

/** A low key struck and held, and nothing after it. */
function keyLow(): Sound {
  const note = { on: 0.02, off: 4.2, pitch: 27, velocity: 58, channel: 0, voice: 'bass' as const, beat: 0 };
  const dry = synthesise(
    [{ channel: 0, bank: 0, preset: 0, volume: 112, pan: 64 }],
    { notes: [note], controls: [] },
    5,
    'highpass=f=26',
  );
  return inRoom(dry, 'salon', 0.3);
}

/** A theatre lamp: relay, and the filament's small ring. */
function lightStrike(): Sound {
  const chance = seeded(88);
  const field = new Field(1.8);
  field.put(
    struck(
      0.4,
      [
        [96, 0.9, 0.16],
        [180, 0.5, 0.1],
        [740, 0.25, 0.05],
        [2300, 0.1, 0.03],
      ],
      0.7,
      chance,
    ),
    0.04,
    0.5,
    0.5,
  );
  field.put(
    enveloped(
      toned(1.2, () => 120, 6, 0.9),
      (time) => Math.min(1, time / 0.03) * Math.exp(-time / 0.3),
    ),
    0.08,
    0.05,
    0.5,
  );
  field.put(
    struck(
      1,
      [
        [3150, 0.3, 0.7],
        [4720, 0.2, 0.5],
      ],
      0,
      chance,
    ),
    0.09,
    0.03,
    0.5,
  );
  return field.once('empty', 0.25);
}

function kettle(): Sound {
  const chance = seeded(89);
  const field = new Field(4.4);
  const rising = enveloped(
    filter(white(4, chance), 'band', 900, 0.5),
    (_, share) => share * (1 - share ** 8),
  );
  field.put(rising, 0.05, 0.14, 0.5);
  const whistle = shaped(3.4, (time) => {
    const hertz = 1350 + 620 * (1 - Math.exp(-time / 0.9)) + 12 * Math.sin(2 * Math.PI * 6.5 * time);
    return Math.sin(2 * Math.PI * hertz * time) + 0.3 * Math.sin(4 * Math.PI * hertz * time);
  });
  field.put(
    enveloped(whistle, (_, share) => share ** 1.6 * Math.min(1, (1 - share) / 0.08)),
    0.6,
    0.06,
    0.5,
  );
  return field.once('club', 0.25);
}

/** Small things struck once. */
export const THINGS: readonly SoundSheet[] = [
  { id: 'envelope', caption: 'an envelope', loop: false, lufs: -32, make: envelope },
  { id: 'chair', caption: 'a chair is pushed back', loop: false, lufs: -30, make: chair },
  { id: 'match', caption: 'a match', loop: false, lufs: -31, make: match },
  { id: 'page', caption: 'a page is turned', loop: false, lufs: -32, make: page },
  { id: 'key-low', caption: 'one low key', loop: false, lufs: -24, make: keyLow },
  { id: 'coin', caption: 'a coin', loop: false, lufs: -31, make: coin },
  { id: 'light-strike', caption: 'a lamp is struck', loop: false, lufs: -28, make: lightStrike },
  { id: 'kettle', caption: 'a kettle', loop: false, lufs: -31, make: kettle },
];
