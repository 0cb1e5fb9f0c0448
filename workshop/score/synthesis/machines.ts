import type { Sound } from '../render/sound.ts';
import { gauss, seeded } from '../seeded.ts';
import { Field } from './field.ts';
import type { SoundSheet } from './soundSheet.ts';
import { brown, burst, type Chance, enveloped, filter, shaped, struck, toned, white } from './tone.ts';

/** Seconds of one turn of a long-playing record. */
const TURN = 60 / (100 / 3);

function crackle(field: Field, chance: Chance, ticks: number): void {
  for (let k = 0; k < ticks; k++) {
    const isBig = chance() < 0.06;
    const tick = filter(burst(0.004, isBig ? 0.0005 : 0.00012, chance), 'low', isBig ? 4200 : 9000);
    field.put(
      tick,
      chance() * field.seconds,
      isBig ? 0.35 * chance() + 0.1 : 0.08 * chance() ** 3 + 0.01,
      0.35 + 0.3 * chance(),
    );
  }
}

function surface(field: Field, chance: Chance): void {
  field.lay((seconds) => filter(white(seconds, chance), 'high', 2500), 0.005);
  field.lay((seconds) => filter(brown(seconds, chance), 'low', 90), 0.05);
}

function vinyl(): Sound {
  const chance = seeded(6);
  const field = new Field(TURN * 6);
  surface(field, chance);
  crackle(field, chance, 330);
  for (let turn = 0; turn < 6; turn++)
    field.put(filter(burst(0.006, 0.0004, chance), 'low', 3000), turn * TURN + 0.3, 0.2, 0.5);
  return field.sound;
}

/** The groove that has no end: the arm is thrown back once a turn. */
function runOut(): Sound {
  const chance = seeded(61);
  const field = new Field(TURN * 4);
  surface(field, chance);
  crackle(field, chance, 150);
  for (let turn = 0; turn < 4; turn++) {
    const time = turn * TURN;
    field.put(filter(burst(0.03, 0.004, chance), 'low', 1500), time + 0.2, 0.8, 0.5);
    field.put(
      struck(
        0.12,
        [
          [88, 0.6, 0.1],
          [61, 0.5, 0.14],
        ],
        0.1,
        chance,
      ),
      time + 0.205,
      0.3,
      0.5,
    );
    field.put(filter(burst(0.3, 0.09, chance), 'band', 1300, 0.7), time + 0.22, 0.05, 0.5);
    field.put(filter(burst(0.02, 0.003, chance), 'low', 2400), time + 1.05, 0.16, 0.5);
  }
  return field.sound;
}

/** Twenty-four frames a second through a gate. */
function projector(): Sound {
  const chance = seeded(10);
  const field = new Field(8);
  field.lay((seconds) => filter(white(seconds, chance), 'band', 700, 0.5), 0.02, 1 / 3);
  field.lay((seconds) => filter(brown(seconds, chance), 'high', 60), 0.05, 1 / 3);
  field.put(
    shaped(8, (time) => Math.sin(2 * Math.PI * 120 * time)),
    0,
    0.012,
    0.5,
  );
  const ticks = Array.from({ length: 6 }, () => filter(burst(0.02, 0.0027, chance), 'band', 2300, 1.1));
  for (let frame = 0; frame < 8 * 24; frame++) {
    const tick = ticks[frame % 6] as Float32Array;
    const second = ticks[(frame + 2) % 6] as Float32Array;
    const time = frame / 24 + 0.0012 * gauss(chance);
    field.put(tick, time, 0.2 * (1 + 0.25 * Math.sin((2 * Math.PI * frame) / 48) + 0.1 * gauss(chance)), 0.5);
    field.put(second, time + 0.017, 0.09, 0.5);
  }
  const sound = field.inRoom('club', 0.35);
  for (const channel of sound) filter(channel, 'low', 5200);
  return sound;
}

/** It runs down: frames further and further apart, and a last flap of film. */
function projectorStop(): Sound {
  const chance = seeded(62);
  const field = new Field(3);
  let time = 0.02;
  for (let gap = 1 / 24; gap < 0.22; gap *= 1.09) {
    field.put(filter(burst(0.02, 0.0027, chance), 'band', 2300 - 1800 * gap, 1.1), time, 0.25, 0.5);
    time += gap;
  }
  const hum = toned(2.2, (t) => 120 * Math.max(0.25, 1 - t / 2.3), 4, 1.2);
  field.put(
    enveloped(hum, (_, share) => 1 - share),
    0,
    0.03,
    0.5,
  );
  for (let flap = 0; flap < 3; flap++)
    field.put(
      filter(burst(0.05, 0.008, chance), 'band', 1100, 0.8),
      time + flap * 0.11,
      0.3 / (flap + 1),
      0.55,
    );
  return field.once('club', 0.35);
}

/** A cellar's boiler: burner, water, and a pipe that ticks. */
function boiler(): Sound {
  const chance = seeded(63);
  const field = new Field(12);
  field.lay((seconds) => filter(filter(white(seconds, chance), 'low', 320), 'high', 45), 0.1, 2);
  field.put(
    toned(12, () => 49, 4, 1.3),
    0,
    0.03,
    0.4,
  );
  for (let k = 0; k < 9; k++) {
    const pipe = struck(
      0.4,
      [
        [640 + 300 * chance(), 0.4, 0.2],
        [1730, 0.2, 0.12],
        [2900, 0.1, 0.07],
      ],
      0.25,
      chance,
    );
    field.put(pipe, (k * 12) / 9 + chance(), 0.04 + 0.1 * chance() ** 2, 0.3 + 0.4 * chance());
  }
  for (let k = 0; k < 30; k++) {
    const bubble = shaped(0.06, (t) => Math.sin(2 * Math.PI * (160 + 900 * t) * t) * Math.exp(-t / 0.018));
    field.put(bubble, chance() * 12, 0.03 * chance(), 0.4 + 0.2 * chance());
  }
  return field.inRoom('salon', 0.5);
}

/** A departure lounge: air, trolley wheels, a two-tone chime before an announcement nobody understands. */
function airport(): Sound {
  const chance = seeded(64);
  const field = new Field(16);
  field.lay((seconds) => filter(filter(white(seconds, chance), 'low', 700), 'high', 70), 0.025, 2);
  field.lay((seconds) => filter(white(seconds, chance), 'band', 1900, 0.6), 0.002, 2);
  for (const [time, hertz] of [
    [2, 587.3],
    [2.55, 466.2],
  ] as const)
    field.put(
      struck(
        1.8,
        [
          [hertz, 0.5, 1.4],
          [hertz * 2, 0.16, 0.8],
          [hertz * 3, 0.06, 0.5],
        ],
        0,
        chance,
      ),
      time,
      0.05,
      0.6,
    );
  for (let s = 0; s < 15; s++) {
    // An announcement through a ceiling: the syllables of a loudspeaker, without the words.
    const vowel = 350 + 500 * chance();
    const said = filter(
      toned(0.17, () => 175 + 20 * Math.sin(s), 14, 1),
      'band',
      vowel,
      4,
    );
    field.put(
      enveloped(said, (_, share) => Math.sin(Math.PI * share) ** 0.6),
      3.7 + s * 0.2 + (s > 8 ? 0.35 : 0),
      0.025,
      0.6,
    );
  }
  for (let roll = 0; roll < 2; roll++) {
    const wheels = filter(filter(white(4, chance), 'band', 820, 0.8), 'low', 2400);
    for (let k = 0; k < wheels.length; k++)
      wheels[k] = (wheels[k] as number) * (0.6 + 0.4 * Math.sin((2 * Math.PI * 8 * k) / 48000));
    field.put(
      enveloped(wheels, (_, share) => Math.sin(Math.PI * share) ** 2),
      8 + roll * 4,
      0.03,
      0.2 + 0.6 * roll,
    );
  }
  return field.inRoom('empty', 0.45);
}

/** A night train from inside: rail joints in pairs. */
function train(): Sound {
  const chance = seeded(65);
  const field = new Field(12);
  field.lay((seconds) => filter(filter(white(seconds, chance), 'low', 420), 'high', 40), 0.14, 2);
  field.lay((seconds) => filter(brown(seconds, chance), 'high', 30), 0.3, 2);
  for (let joint = 0; joint < 10; joint++)
    for (const [offset, gain] of [
      [0, 1],
      [0.16, 0.8],
      [0.62, 0.7],
      [0.78, 0.55],
    ] as const)
      field.put(
        struck(
          0.2,
          [
            [72, 0.8, 0.12],
            [160, 0.4, 0.07],
            [410, 0.15, 0.04],
          ],
          0.3,
          chance,
        ),
        joint * 1.2 + offset,
        0.22 * gain,
        0.5,
      );
  return field.sound;
}

/** Sounds of machines that go round. */
export const MACHINES: readonly SoundSheet[] = [
  { id: 'vinyl', caption: 'an old record, before the music', loop: true, lufs: -36, make: vinyl },
  { id: 'run-out', caption: 'the run-out groove', loop: true, lufs: -32, make: runOut },
  { id: 'projector', caption: 'a projector', loop: true, lufs: -31, make: projector },
  { id: 'boiler', caption: 'a boiler', loop: true, lufs: -33, make: boiler },
  { id: 'airport', caption: 'a departure lounge', loop: true, lufs: -31, make: airport },
  { id: 'train', caption: 'a train, by night', loop: true, lufs: -30, make: train },
  { id: 'projector-stop', caption: 'the projector stops', loop: false, lufs: -27, make: projectorStop },
];
