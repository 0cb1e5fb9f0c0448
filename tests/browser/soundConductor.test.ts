import { describe, expect, test } from 'vitest';
import { type CueSound, type Layer, soundManifest } from '../../src/content/soundManifest';
import { createConductor } from '../../src/sound/conductor';
import { createPhraseKeys } from '../../src/sound/phraseKeys';
import { createScores } from '../../src/sound/scores';
import {
  type Act,
  firstDifference,
  largestStep,
  loudnessIn,
  openOfflineSound,
} from '../support/offlineSound';

const cueOf = (id: string): CueSound => {
  const cue = soundManifest.cues[id];
  if (!cue) throw new Error(`no cue ${id}`);
  return cue;
};

const wanted = (id: string, layers: readonly Layer[]) => ({ id, cue: cueOf(id), open: new Set(layers) });

const filesOf = (id: string) => cueOf(id).stems.map((stem) => stem.file);

/** A conductor whose files are already on the shelf, so that it acts within the same moment. */
const openConductor = async (seconds: number, ...ids: readonly string[]) => {
  const offline = openOfflineSound(seconds);
  await offline.shelf.load(ids.flatMap(filesOf));
  const shelf = { ...offline.shelf, keep: () => undefined };
  const conductor = createConductor({
    context: offline.context,
    out: offline.context.destination,
    shelf,
    scoreOf: createScores(soundManifest),
    onMissing: (id) => expect.unreachable(`${id} is missing`),
  });
  const hear = (acts: readonly Act[]) => offline.hear(acts);
  return { ...offline, conductor, hear };
};

describe('the conductor', () => {
  test('starts all stems on one sample', async () => {
    const { conductor, hear, shelf } = await openConductor(4, 'overlook');
    const all: Layer[] = ['piano', 'rhythm', 'strings', 'full'];
    const heard = await hear([{ at: 0, act: () => conductor.show(wanted('overlook', all), 'settle', true) }]);
    const start = Math.round(0.06 * 48_000);
    const stems = filesOf('overlook').map((file) => shelf.get(file)?.getChannelData(0) ?? new Float32Array());
    const from = Math.round(cueOf('overlook').lead * 48_000);
    let worst = 0;
    for (let i = 48_000; i < 3 * 48_000; i++) {
      const sum = stems.reduce((total, stem) => total + (stem[from + i] ?? 0), 0);
      worst = Math.max(worst, Math.abs(sum - (heard[start + i] ?? 0)));
    }
    expect(worst).toBeLessThan(2e-3);
  });

  test.each([
    ['overlook', 'strings'],
    ['audition', 'strings'],
    ['apartment', 'rhythm'],
    ['song-short', 'strings'],
  ] as const)('opens a layer of %s on a bar line', async (id, layer) => {
    const cue = cueOf(id);
    const act = async (layers: readonly Layer[]) => {
      const { conductor, hear } = await openConductor(6.5, id);
      return hear([
        { at: 0, act: () => conductor.show(wanted(id, ['piano']), 'settle', true) },
        {
          at: 0.03,
          act: () => conductor.hold({ piece: 'song', pressed: true, level: 1, bar: 2, vamp: false }),
        },
        { at: 2, act: () => conductor.show(wanted(id, layers), 'perform', false) },
      ]);
    };
    const [alone, joined] = [await act(['piano']), await act(['piano', layer])];
    const difference = firstDifference(alone, joined, 1e-4) ?? Number.NaN;
    // A held song is pressed at 0.03 s, from the line of its third bar.
    const zero = 0.06 - (cue.held ? (cue.bars[2] ?? 0) : 0);
    const line = cue.bars.map((bar) => bar + zero).find((each) => each > 2.02) ?? Number.NaN;
    expect(difference).toBeGreaterThan(line - 0.005);
    expect(difference).toBeLessThan(line + 0.05);
  });

  test('changes cues on a bar line without a click', async () => {
    const { conductor, hear } = await openConductor(9, 'overlook', 'apartment');
    const heard = await hear([
      { at: 0, act: () => conductor.show(wanted('overlook', ['piano', 'rhythm']), 'settle', true) },
      { at: 3, act: () => conductor.show(wanted('apartment', ['piano', 'rhythm']), 'perform', true) },
    ]);
    expect(loudnessIn(heard, 7, 9)).toBeGreaterThan(0.01);
    expect(largestStep(heard, 2.9, 6)).toBeLessThanOrEqual(
      Math.max(largestStep(heard, 0.2, 2.9), largestStep(heard, 6, 9)) * 1.5,
    );
  });

  test('silence is silence', async () => {
    const { conductor, hear } = await openConductor(5, 'overlook');
    const heard = await hear([
      { at: 0, act: () => conductor.show(wanted('overlook', ['piano']), 'settle', true) },
      { at: 2, act: () => conductor.show(null, 'perform', false) },
    ]);
    expect(loudnessIn(heard, 1, 2)).toBeGreaterThan(0.005);
    expect(loudnessIn(heard, 3.5, 5)).toBe(0);
  });

  test('a coda leaves at the next bar line', async () => {
    const id = 'coda-the-smile';
    const { conductor, hear } = await openConductor(9, 'overlook', id);
    const heard = await hear([
      { at: 0, act: () => conductor.show(wanted('overlook', ['piano']), 'settle', true) },
      { at: 2, act: () => conductor.playCoda(id, cueOf(id)) },
    ]);
    expect(loudnessIn(heard, 5, 8)).toBeGreaterThan(0.01);
  });
});

describe('the held song', () => {
  const held = (pressed: boolean) => ({ piece: 'song', pressed, level: 1, bar: 0, vamp: false });

  test('waits for the key, rings when let go, and is caught on a beat', async () => {
    const { conductor, hear } = await openConductor(12, 'song-short');
    const bars: (number | null)[] = [];
    const note = () => bars.push(conductor.songBar());
    const heard = await hear([
      { at: 0, act: () => conductor.show(wanted('song-short', ['piano', 'strings']), 'settle', true) },
      { at: 0.5, act: note },
      { at: 1, act: () => conductor.hold(held(true)) },
      { at: 5, act: () => conductor.hold(held(false)) },
      { at: 5.1, act: note },
      { at: 7.5, act: note },
      { at: 8, act: () => conductor.hold(held(true)) },
      { at: 8.2, act: note },
      { at: 11.5, act: note },
    ]);
    const [before, hung, still, caught, later] = bars;
    expect(before).toBeNull();
    expect(loudnessIn(heard, 0, 1)).toBe(0);
    expect(loudnessIn(heard, 2, 5)).toBeGreaterThan(0.01);
    expect(still).toBe(hung);
    // The ring sinks within four seconds.
    expect(loudnessIn(heard, 5.3, 5.8)).toBeGreaterThan(0.002);
    expect(loudnessIn(heard, 7.3, 7.9)).toBeLessThan(loudnessIn(heard, 5.3, 5.8) / 3);
    expect(loudnessIn(heard, 9, 11)).toBeGreaterThan(0.01);
    expect((caught ?? 0) - (hung ?? 0)).toBeGreaterThanOrEqual(0);
    expect((caught ?? 0) - (hung ?? 0)).toBeLessThan(0.6);
    expect(later ?? 0).toBeGreaterThan((caught ?? 0) + 1);
  });

  test('let go of where it waits, goes on to the bar line and into its coda, which nothing shown after it cuts', async () => {
    const coda = 'coda-the-smile';
    const { conductor, hear } = await openConductor(14, 'song-short', coda);
    const waits = { ...held(true), bar: 38, vamp: true };
    const heardOf: (string | undefined)[] = [];
    const heard = await hear([
      { at: 0, act: () => conductor.show(wanted('song-short', ['piano', 'strings']), 'settle', true) },
      { at: 0.5, act: () => conductor.hold(waits) },
      { at: 4, act: () => conductor.hold({ ...waits, pressed: false }) },
      {
        at: 4.5,
        act: () => {
          expect(conductor.playCoda(coda, cueOf(coda))).toBe(true);
          conductor.hold(null);
          conductor.show(null, 'perform', true);
          heardOf.push(conductor.music()?.cue);
        },
      },
      { at: 8, act: () => heardOf.push(conductor.music()?.cue) },
      { at: 8.1, act: () => expect(conductor.playCoda(coda, cueOf(coda))).toBe(false) },
    ]);
    const { bars } = cueOf('song-short');
    // Pressed at 0.5 s from the line of bar 38, at 4.5 s it is too late for that of bar 40.
    const zero = 0.53 - (bars[38] ?? 0);
    const line = bars.map((bar) => zero + bar).find((each) => each > 4.7) ?? Number.NaN;
    expect(loudnessIn(heard, line - 0.4, line - 0.15)).toBeGreaterThan(0.005);
    expect(heardOf).toEqual(['song-short', coda]);
    expect(loudnessIn(heard, line, line + 2)).toBeGreaterThan(0.005);
    expect(loudnessIn(heard, 10, 13)).toBeGreaterThan(0.001);
    const calm = Math.max(largestStep(heard, 1, 4), largestStep(heard, line + 1, 13));
    expect(largestStep(heard, 4, line + 1)).toBeLessThanOrEqual(calm * 1.5);
  });

  test('a coda gives way to silence asked for later, and may then be played again', async () => {
    const coda = 'coda-the-smile';
    const { conductor, hear } = await openConductor(8, 'overlook', coda);
    const heard = await hear([
      { at: 0, act: () => conductor.show(wanted('overlook', ['piano']), 'settle', true) },
      {
        at: 0.5,
        act: () => {
          conductor.playCoda(coda, cueOf(coda));
          conductor.show(null, 'perform', false);
        },
      },
      { at: 4, act: () => conductor.show(null, 'settle', false) },
      { at: 5.5, act: () => expect(conductor.playCoda(coda, cueOf(coda))).toBe(true) },
    ]);
    expect(loudnessIn(heard, 3, 4)).toBeGreaterThan(0.004);
    expect(loudnessIn(heard, 4.6, 5.4)).toBe(0);
    expect(loudnessIn(heard, 6, 8)).toBeGreaterThan(0.004);
  });

  test('is taken up from the line of the bar it is pressed at', async () => {
    const { conductor, hear } = await openConductor(4, 'song-short');
    const bars: (number | null)[] = [];
    await hear([
      { at: 0, act: () => conductor.show(wanted('song-short', ['piano']), 'settle', true) },
      { at: 0.5, act: () => conductor.hold({ ...held(true), bar: 12 }) },
      { at: 0.6, act: () => bars.push(conductor.songBar()) },
    ]);
    expect(bars[0]).toBeGreaterThan(12);
    expect(bars[0]).toBeLessThan(12.1);
  });

  test('dies away when nobody catches it', async () => {
    const { conductor, hear } = await openConductor(9, 'song-short');
    const heard = await hear([
      { at: 0, act: () => conductor.show(wanted('song-short', ['piano']), 'settle', true) },
      { at: 0.1, act: () => conductor.hold(held(true)) },
      { at: 3, act: () => conductor.hold(held(false)) },
    ]);
    expect(loudnessIn(heard, 7.5, 9)).toBeLessThan(loudnessIn(heard, 1, 3) / 60);
  });

  test('keeps the picture’s bar within 40 ms of the sound', async () => {
    const { conductor, hear } = await openConductor(8, 'song-short');
    const read: { at: number; bar: number }[] = [];
    const times = [2, 3, 4, 5, 6, 7];
    await hear([
      { at: 0, act: () => conductor.show(wanted('song-short', ['piano']), 'settle', true) },
      { at: 1, act: () => conductor.hold(held(true)) },
      ...times.map((at) => ({ at, act: () => read.push({ at, bar: conductor.songBar() ?? Number.NaN }) })),
    ]);
    const { bars, lead, start = 0 } = cueOf('song-short');
    for (const { at, bar } of read) {
      const whole = Math.floor(bar);
      const from = bars[whole] ?? 0;
      const seconds = from + (bar - whole) * ((bars[whole + 1] ?? 0) - from);
      // Rendering acts fall on blocks of 128 samples (2.7 ms).
      expect(Math.abs(seconds - (at - 1.03 - (lead - start)))).toBeLessThan(0.04);
    }
  });
});

describe('the shelf', () => {
  test('keeps what is prepared until something else is', async () => {
    const { shelf } = openOfflineSound(1);
    shelf.prepare(['coda-the-smile']);
    await shelf.load(['coda-the-smile', 'title-piano']);
    shelf.keep(new Set(['title-piano']));
    expect(shelf.get('coda-the-smile')).toBeDefined();
    shelf.prepare([]);
    shelf.keep(new Set(['title-piano']));
    expect(shelf.get('coda-the-smile')).toBeUndefined();
    expect(shelf.get('title-piano')).toBeDefined();
  });
});

describe('what is told of the music', () => {
  test('is the place in the score, by the audio clock', async () => {
    const { conductor, hear } = await openConductor(6, 'overlook', 'offer');
    const read: { readonly at: number; readonly cue: string | undefined; readonly beat: number }[] = [];
    const note = (at: number) => ({
      at,
      act: () => {
        const music = conductor.music();
        read.push({ at, cue: music?.cue, beat: music?.beat ?? Number.NaN });
      },
    });
    await hear([
      note(0),
      { at: 0.1, act: () => conductor.show(wanted('overlook', ['piano']), 'settle', true) },
      note(1.5),
      note(2.5),
      { at: 2.6, act: () => conductor.show(wanted('offer', ['piano']), 'perform', true) },
      note(2.8),
      note(5),
      { at: 5.1, act: () => conductor.silence(0.1) },
      note(5.9),
    ]);
    expect(read.map(({ cue }) => cue)).toEqual([
      undefined,
      'overlook',
      'overlook',
      'overlook',
      'offer',
      undefined,
    ]);
    const { bars } = cueOf('overlook');
    for (const { at, beat } of read.slice(1, 4)) {
      const bar = Math.floor(beat / 3);
      const [from = 0, to = 0] = bars.slice(bar, bar + 2);
      expect(Math.abs(from + (beat / 3 - bar) * (to - from) - (at - 0.16))).toBeLessThan(0.02);
    }
  });
});

describe('the phrase', () => {
  test('is played back exactly as recorded', async () => {
    const offline = openOfflineSound(6);
    const { notes } = soundManifest;
    await offline.shelf.load([notes.piano.file]);
    const phrase = [
      { key: 0, at: 0 },
      { key: 4, at: 0.413 },
      { key: 2, at: 0.9 },
      { key: 7, at: 1.777 },
      { key: 6, at: 2.05 },
    ];
    const parts = { context: offline.context, out: offline.context.destination, shelf: offline.shelf, notes };
    const keys = createPhraseKeys({ ...parts, onMissing: () => expect.unreachable('notes are missing') });
    const heard = await offline.hear([{ at: 0, act: () => keys.playPhrase(phrase, 'piano', 0.5) }]);
    const samples = offline.shelf.get(notes.piano.file)?.getChannelData(0) ?? new Float32Array();
    const steps = [0, 2, 3, 5, 7, 9, 10, 12];
    const expected = new Float32Array(heard.length);
    for (const { key, at } of phrase) {
      const from = Math.round((steps[key] ?? 0) * notes.piano.spacing * 48_000);
      const to = Math.round((0.5 + at) * 48_000);
      for (let i = 0; i < notes.piano.spacing * 48_000 && to + i < expected.length; i++)
        expected[to + i] = (expected[to + i] ?? 0) + 0.8 * (samples[from + i] ?? 0);
    }
    expect(firstDifference(heard, expected, 4e-3)).toBeNull();
    expect(loudnessIn(heard, 0.5, 3)).toBeGreaterThan(0.01);
  });
});
