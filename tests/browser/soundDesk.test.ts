import { Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type SoundManifest, soundManifest } from '../../src/content/soundManifest';
import type { SoundDesk, Staging } from '../../src/director/ports';
import { createSoundDesk } from '../../src/sound/createSoundDesk';
import type { Tableau } from '../../src/story/tableau';

let desk: SoundDesk;
let analyser: AnalyserNode;

const everythingNew: Staging['change'] = {
  set: true,
  camera: true,
  light: true,
  dream: true,
  music: true,
  ambience: true,
  entered: [],
  left: [],
  moved: [],
};

const tableauWith = (sound: Pick<Tableau, 'music' | 'ambience'>): Tableau =>
  ({ ...sound, dream: 0, now: { kind: 'rest', seconds: 1 } }) as unknown as Tableau;

/** Root mean square of what leaves the master, over the analyser's last 0.7 s. */
const loudness = (): number => {
  const samples = new Float32Array(analyser.fftSize);
  analyser.getFloatTimeDomainData(samples);
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
};

const open = (manifest: SoundManifest = soundManifest) => {
  desk = createSoundDesk(manifest);
  desk.setVolumes({ music: 0.8, effects: 0.8, room: 0.7, mono: false, night: false, muted: false });
  analyser = Howler.ctx.createAnalyser();
  analyser.fftSize = 32_768;
  Howler.masterGain.connect(analyser);
};

const unlockByClick = async () => {
  const button = document.createElement('button');
  button.textContent = 'begin';
  button.addEventListener('click', () => desk.unlock());
  document.body.append(button);
  await userEvent.click(button);
  await vi.waitFor(() => expect(Howler.ctx.state).toBe('running'), { timeout: 5000 });
};

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  desk.dispose();
  Howler.unload();
  vi.restoreAllMocks();
});

describe('the sound desk', () => {
  test('a click unlocks it; the title sounds, and silence is silence', async () => {
    open();
    desk.showTitle();
    await unlockByClick();
    await vi.waitFor(() => expect(loudness()).toBeGreaterThan(0.004), { timeout: 10_000, interval: 100 });
    desk.silence();
    await vi.waitFor(() => expect(loudness()).toBeLessThan(1e-5), { timeout: 10_000, interval: 100 });
  });

  test('an ambience goes round without a gap', async () => {
    open();
    await unlockByClick();
    desk.show(tableauWith({ music: null, ambience: ['rain'] }), { manner: 'settle', change: everythingNew });
    await vi.waitFor(() => expect(loudness()).toBeGreaterThan(0.002), { timeout: 10_000, interval: 100 });
    desk.show(tableauWith({ music: null, ambience: [] }), { manner: 'settle', change: everythingNew });
    await vi.waitFor(() => expect(loudness()).toBeLessThan(1e-5), { timeout: 10_000, interval: 100 });
  });

  test('every change of sound has a caption', async () => {
    open();
    const captions: string[] = [];
    desk.onCaption((caption) => captions.push(caption));
    desk.show(tableauWith({ music: { cue: 'overlook' }, ambience: ['crickets'] }), {
      manner: 'settle',
      change: everythingNew,
    });
    desk.strike('door');
    expect(captions).toEqual(['a waltz for three, above the city · crickets', 'a door']);
  });

  test('a key sounds, muting mutes', async () => {
    open();
    await unlockByClick();
    desk.playNote(3, 'piano');
    await vi.waitFor(() => expect(loudness()).toBeGreaterThan(0.004), { timeout: 10_000, interval: 50 });
    desk.setVolumes({ music: 0.8, effects: 0.8, room: 0.7, mono: true, night: false, muted: true });
    await vi.waitFor(() => expect(loudness()).toBeLessThan(1e-5), { timeout: 10_000, interval: 100 });
    desk.setVolumes({ music: 0.8, effects: 0.8, room: 0.7, mono: false, night: false, muted: false });
  });

  test('what cannot be loaded is told once, and nothing throws', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    open();
    const troubles: string[] = [];
    desk.onTrouble((what) => troubles.push(what));
    desk.showTitle();
    desk.playNote(0, 'piano');
    await vi.waitFor(() => expect(troubles).toEqual(['Some of the sound could not be loaded.']));
    desk.playPhrase([{ key: 0, at: 0 }], 'celesta');
    desk.hold({ piece: 'song', pressed: true, level: 1, bar: 0, vamp: false });
    expect(desk.songBar()).toBeNull();
  });
});
