import { describe, expect, test } from 'vitest';
import { at } from '../../../workshop/score/at.ts';
import { cueSheets } from '../../../workshop/score/cues/cueSheets.ts';
import { midiBytes } from '../../../workshop/score/midi/writeMidi.ts';
import { perform, swung } from '../../../workshop/score/performance/perform.ts';
import { TempoMap } from '../../../workshop/score/performance/tempoMap.ts';
import { limiterCurve } from '../../../workshop/score/render/limiter.ts';
import { RATE, type Sound } from '../../../workshop/score/render/sound.ts';

/** Written compass of the instruments, by SoundFont bank and preset. */
const COMPASS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  '0:0': [21, 108],
  '8:0': [21, 108],
  '0:8': [60, 108],
  '0:32': [28, 60],
  '17:73': [60, 98],
  '17:68': [58, 93],
  '17:71': [50, 94],
  '17:60': [35, 77],
  '17:56': [52, 84],
  '17:57': [34, 72],
  '21:49': [55, 105],
  '26:49': [55, 100],
  '31:49': [48, 88],
  '41:49': [36, 76],
  '51:49': [24, 60],
};

const sheets = [...cueSheets()].map(([id, sheet]): [string, ReturnType<typeof sheet>] => [id, sheet()]);

describe.each(sheets)('the cue %s', (_, sheet) => {
  const { piece } = sheet;
  const tempo = new TempoMap(
    sheet.tempo,
    piece.beatsPerBar,
    -piece.beatsPerBar,
    (piece.bars + 8) * piece.beatsPerBar,
  );
  const performances = sheet.stems.map(({ part, manner }) =>
    perform(part, tempo, { ...sheet.manner, ...manner }),
  );

  test('no note is stuck, and no pitch overlaps itself', () => {
    for (const { notes } of performances) {
      const off = new Map<number, number>();
      for (const note of notes) {
        expect(note.off).toBeGreaterThan(note.on);
        expect(note.off - note.on).toBeLessThan(18);
        const key = note.channel * 128 + note.pitch;
        expect(note.on).toBeGreaterThanOrEqual((off.get(key) ?? -9) - 1e-6);
        off.set(key, note.off);
      }
    }
  });

  test('everybody stays within the compass of the instrument', () => {
    for (const { part } of sheet.stems)
      for (const { bank, preset, channel } of part.instruments) {
        const compass = channel === 9 ? undefined : COMPASS[`${bank}:${preset}`];
        if (!compass) continue;
        const outside = part.notes.filter(
          (note) => note.channel === channel && (note.pitch < compass[0] || note.pitch > compass[1]),
        );
        expect(outside.map((note) => `${bank}:${preset} ${note.pitch} at ${note.beat}`)).toEqual([]);
      }
  });

  test('every note belongs to an instrument', () => {
    for (const { part } of sheet.stems) {
      const channels = part.instruments.map((each) => each.channel);
      expect(part.notes.every((note) => channels.includes(note.channel))).toBe(true);
    }
  });

  test('bar lines are in order, and no bar is rushed', () => {
    const lines = Array.from({ length: piece.bars + 1 }, (_, bar) =>
      tempo.secondsAt(bar * piece.beatsPerBar),
    );
    for (let bar = 0; bar < piece.bars; bar++)
      expect(at(lines, bar + 1) - at(lines, bar)).toBeGreaterThan(0.8);
  });
});

describe('performing', () => {
  test('swing moves the off-beat and nothing else', () => {
    expect(swung(2, 0.635)).toBe(2);
    expect(swung(2.5, 0.635)).toBeCloseTo(2.635, 6);
    expect(swung(2.25, 0.635)).toBeCloseTo(2.3175, 6);
  });

  test('is the same every time', () => {
    const [, sheet] = at(sheets, 0);
    const part = at(sheet.stems, 0).part;
    const tempo = new TempoMap(sheet.tempo, 3, -3, 90);
    expect(perform(part, tempo, sheet.manner)).toEqual(perform(part, tempo, sheet.manner));
  });

  test('a MIDI file has its header, its tempo and its end', () => {
    const note = {
      on: 0.1,
      off: 0.5,
      pitch: 60,
      velocity: 80,
      channel: 0,
      voice: 'melody' as const,
      beat: 0,
    };
    const bytes = midiBytes(
      [{ channel: 0, bank: 0, preset: 8, volume: 100, pan: 64 }],
      { notes: [note], controls: [] },
      1,
    );
    expect(String.fromCharCode(...bytes.slice(0, 4))).toBe('MThd');
    expect([...bytes.slice(-3)]).toEqual([0xff, 0x2f, 0]);
    expect([...bytes].join(' ')).toContain('144 60 80');
  });
});

describe('the limiter', () => {
  test('keeps every sample under its ceiling, without steps', () => {
    const loud = Float32Array.from(
      { length: RATE },
      (_, i) => Math.sin(i / 20) * (i > 20_000 && i < 24_000 ? 1.6 : 0.4),
    );
    const mix: Sound = [loud, loud];
    const curve = limiterCurve(mix, 0.76);
    expect(Math.max(...loud.map((value, i) => Math.abs(value * at(curve, i))))).toBeLessThanOrEqual(0.7601);
    const steps = curve.slice(1).map((value, i) => Math.abs(value - at(curve, i)));
    expect(Math.max(...steps)).toBeLessThan(0.01);
    expect(at(curve, 5000)).toBe(1);
  });
});
