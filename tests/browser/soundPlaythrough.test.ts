import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadStory } from '../../src/content/loadStory';
import { musicUrl } from '../../src/content/soundFiles';
import { OFFERED_STEPS, soundManifest } from '../../src/content/soundManifest';
import { createStemShelf } from '../../src/sound/stemShelf';
import { type OfflineDesk, openOfflineDesk, RATE, STEP } from '../support/offlineDesk';
import { largestStep, loudnessIn } from '../support/offlineSound';
import { createSoundPlayer, type Moment, type SoundPlayer } from '../support/soundPlayer';

/** Seconds given to the playthrough, and of silence asked for after its end. */
const LONGEST = 330;
const AFTER = 4;
/** The fantasy: every hinge otherwise than it happened, so that every layer opens. */
const FANTASY = { restaurant: 'kiss', offer: 'decline', paris: 'go' };

let offline: OfflineDesk;
let player: SoundPlayer;
let heard: Float32Array;
let end = 0;

const deedsOf = (kind: string) => player.deeds.filter(({ what }) => what.startsWith(kind));

/** What a picture sounds like, in one word. */
const soundOf = ({ tableau }: Moment): string =>
  [
    tableau.scene,
    tableau.music?.cue ?? '-',
    tableau.music?.layers?.join('+') ?? '',
    ...tableau.ambience,
  ].join(' ');

/** The stretches of the playthrough in which one scene asked for one sound. */
const stretches = () => {
  const found: { readonly sound: string; readonly tableau: Moment['tableau']; from: number; to: number }[] =
    [];
  for (const moment of player.moments) {
    const last = found.at(-1);
    if (last?.sound === soundOf(moment)) last.to = moment.at;
    else found.push({ sound: soundOf(moment), tableau: moment.tableau, from: moment.at, to: moment.at });
  }
  return found;
};

/** Every moment at which something was made to sound otherwise. */
const changes = () => [
  ...stretches().map(({ from }) => from),
  ...player.deeds.map(({ at }) => at),
  ...player.moments
    .filter(({ tableau }, i) => tableau.dream !== player.moments[i - 1]?.tableau.dream)
    .map(({ at }) => at),
];

/** The lag in seconds at which a piece of sound is found in what was heard near a time, and how alike the two are. */
const lagOf = (piece: Float32Array, at: number, reach: number, every = 4) => {
  let best = { lag: 0, likeness: 0 };
  const length = Math.floor(piece.length / every);
  let own = 0;
  for (let i = 0; i < length; i++) own += (piece[i * every] ?? 0) ** 2;
  for (let lag = -Math.round(reach * RATE); lag <= reach * RATE; lag += every) {
    const from = Math.round(at * RATE) + lag;
    let [both, other] = [0, 0];
    for (let i = 0; i < length; i++) {
      const sample = heard[from + i * every] ?? 0;
      both += sample * (piece[i * every] ?? 0);
      other += sample * sample;
    }
    const likeness = both / Math.sqrt(own * other + 1e-12);
    if (likeness > best.likeness) best = { lag: lag / RATE, likeness };
  }
  return best;
};

const monoOf = async (file: string): Promise<Float32Array> => {
  const context = new OfflineAudioContext(1, 1, RATE);
  const shelf = createStemShelf({ context, urlOf: musicUrl, isMono: true });
  const samples = (await shelf.load([file]))?.get(file)?.getChannelData(0);
  if (!samples) throw new Error(`${file} is missing.`);
  return samples;
};

describe('the short cut, heard from its first note to its card', () => {
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
    const loaded = await loadStory();
    if (!('story' in loaded)) throw new Error(loaded.diagnostics.map(({ what }) => what).join('\n'));
    offline = openOfflineDesk(LONGEST);
    offline.desk.setVolumes({ music: 0.8, effects: 0.8, room: 0.7, mono: false, night: false, muted: false });
    player = createSoundPlayer(loaded.story, offline.desk, FANTASY);
    heard = await offline.play((seconds) => {
      if (end > 0) return;
      player.step(seconds, STEP);
      if (!player.isOver()) return;
      end = seconds;
      offline.desk.silence();
    });
  }, 240_000);

  afterAll(() => {
    vi.useRealTimers();
    offline.close();
    vi.restoreAllMocks();
  });

  test('came to its end', () => {
    expect(end).toBeGreaterThan(60);
    expect(end).toBeLessThan(LONGEST - AFTER);
  });

  test('whatever scene names music or a place sounds', () => {
    const silent = stretches()
      .filter(({ tableau }) => tableau.music !== null || tableau.ambience.length > 0)
      .filter(({ from, to }) => to - from > 2.2)
      .map(({ sound, from, to }) => ({ sound, loudness: loudnessIn(heard, from + 1.2, to) }))
      .filter(({ loudness }) => loudness < 3e-4);
    expect(silent).toEqual([]);
    expect(new Set(stretches().map(({ tableau }) => tableau.scene)).size).toBeGreaterThan(8);
  });

  test('silence is silence', () => {
    expect(loudnessIn(heard, end - 2, end)).toBeGreaterThan(1e-5);
    expect(loudnessIn(heard, end + 2.5, end + AFTER)).toBeLessThan(1e-6);
  });

  test('nothing clicks where cues and layers change, nor where the key is let go of and caught', () => {
    const struck = [...deedsOf('strike'), ...deedsOf('phrase')].map(({ at }) => at);
    const times = changes().filter((at) => struck.every((strike) => Math.abs(strike - at) > 0.01));
    // What is struck begins with a step of its own.
    const isStruck = (second: number) => struck.some((at) => second + 0.5 > at && second < at + 6);
    const isCalm = (second: number) => times.every((at) => second + 0.5 < at || second > at + 3);
    const steps: { readonly second: number; readonly step: number; readonly calm: boolean }[] = [];
    for (let second = 0.5; second < end; second += 0.5) {
      if (isStruck(second)) continue;
      steps.push({ second, step: largestStep(heard, second, second + 0.5), calm: isCalm(second) });
    }
    const calmest = Math.max(...steps.filter(({ calm }) => calm).map(({ step }) => step));
    expect(calmest).toBeGreaterThan(0.01);
    expect(steps.filter(({ step }) => step >= calmest * 1.3)).toEqual([]);
  });

  test('the song’s picture is within 40 ms of its sound, over its whole length', async () => {
    const cue = soundManifest.cues['song-short'];
    if (!cue) throw new Error('The song is missing.');
    const piano = await monoOf('song-piano');
    const secondsAt = (beat: number) => {
      const bar = beat / cue.beatsPerBar;
      const [from = 0, to = 0] = cue.bars.slice(Math.floor(bar), Math.floor(bar) + 2);
      return cue.lead + from + (bar - Math.floor(bar)) * (to - from);
    };
    const [press, letGo, caught] = deedsOf('press')
      .concat(deedsOf('release'))
      .map(({ at }) => at)
      .sort((a, b) => a - b);
    const told = player.moments.filter(({ music }) => music?.cue === 'song-short');
    const from = press ?? 0;
    const sounding = told.filter(
      ({ at }) => at > from + 1 && (at < (letGo ?? 0) - 0.6 || at > (caught ?? 0) + 3.5),
    );
    const read = sounding.filter((_, i) => i % 40 === 0);
    expect(read.length).toBeGreaterThan(15);
    const lags = read.map(({ at, music }) => {
      const start = Math.round(secondsAt(music?.beat ?? 0) * RATE);
      return { at, ...lagOf(piano.subarray(start, start + 0.4 * RATE), at, 0.08) };
    });
    expect(lags.filter(({ lag }) => Math.abs(lag) >= 0.04)).toEqual([]);
    expect(lags.filter(({ likeness }) => likeness > 0.3).length).toBeGreaterThan(lags.length * 0.8);
  });

  test('the phrase comes back exactly as it was played', async () => {
    const { file, spacing } = soundManifest.notes.piano;
    const notes = await monoOf(file);
    const sampleOf = (key: number, seconds: number) => {
      const start = Math.round((OFFERED_STEPS[key] ?? 0) * spacing * RATE);
      return notes.subarray(start, start + Math.round(seconds * RATE));
    };
    const phrase = player.phrase();
    expect(phrase).toHaveLength(5);
    const returns = deedsOf('phrase piano').map(({ at: asked }) => {
      // It may have waited for a bar line.
      const begun = asked + 1.3 + lagOf(sampleOf(phrase[0]?.key ?? 0, 0.3), asked + 1.3, 1.4).lag;
      return phrase.map(({ key, at }) => lagOf(sampleOf(key, 0.3), begun + at, 0.02, 1));
    });
    const exact = returns.filter((notes) =>
      notes.every(({ lag, likeness }) => likeness > 0.2 && Math.abs(lag) < 0.001),
    );
    expect(exact.length, JSON.stringify(returns)).toBeGreaterThan(0);
  });

  test('the song closes in its coda on a bar line, and the card does not play it again', () => {
    const [letGo] = deedsOf('coda');
    expect(letGo?.what).toBe('coda coda-while-the-song-lasts');
    const told = player.moments.filter(({ at }) => at > (letGo?.at ?? 0));
    const coda = told.filter(({ music }) => music?.cue === 'coda-while-the-song-lasts');
    expect((coda[0]?.at ?? 99) - (letGo?.at ?? 0)).toBeLessThan(3);
    expect(coda.map(({ music }) => music?.beat ?? 0)).toEqual(
      coda.map(({ music }) => music?.beat ?? 0).sort((a, b) => a - b),
    );
  });
});
