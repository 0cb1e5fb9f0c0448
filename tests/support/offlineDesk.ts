import { type Howl, Howler } from 'howler';
import { vi } from 'vitest';
import { soundManifest } from '../../src/content/soundManifest';
import type { SoundDesk } from '../../src/director/ports';
import { createSoundDesk } from '../../src/sound/createSoundDesk';

export const RATE = 48_000;

/** Seconds from one act to the next: whole rendering blocks of 128 samples. */
export const STEP = (36 * 128) / RATE;

/** The real desk on a context without a loudspeaker, howler's sounds and all: played as fast as it can be computed. */
export interface OfflineDesk {
  readonly desk: SoundDesk;
  /** Plays it through, calling `act` before every step with the seconds played; what left the master, in mono. */
  play(act: (seconds: number) => void): Promise<Float32Array>;
  close(): void;
}

/** Howler's list of all its sounds, which its types do not name. */
const loadingHowls = (): number => {
  const { _howls: howls } = Howler as unknown as { readonly _howls: readonly Howl[] };
  return howls.filter((howl) => howl.state() === 'loading').length;
};

/** Lets what has been answered go on. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });

/** Opens such a desk for so many seconds. Timers stand still but for what is played: they are part of howler's fades. */
export const openOfflineDesk = (seconds: number): OfflineDesk => {
  const context = new OfflineAudioContext(1, Math.ceil(seconds * RATE), RATE);
  let pending = 0;
  const counted = async <T>(coming: Promise<T>): Promise<T> => {
    pending += 1;
    try {
      return await coming;
    } finally {
      pending -= 1;
    }
  };
  const decode = context.decodeAudioData.bind(context);
  // Howler asks for one parameter before it trusts the promise.
  context.decodeAudioData = (bytes: ArrayBuffer) => counted(decode(bytes));
  const { fetch } = globalThis;
  vi.spyOn(globalThis, 'fetch').mockImplementation((...request) => counted(fetch(...request)));
  Howler.volume(1);
  const real = { ctx: Howler.ctx, masterGain: Howler.masterGain };
  const masterGain = context.createGain();
  masterGain.connect(context.destination);
  Object.assign(Howler, { ctx: context, masterGain, state: 'running' });
  const desk = createSoundDesk(soundManifest);

  const settled = async () => {
    do {
      await nextTask();
      vi.advanceTimersByTime(0);
      await nextTask();
    } while (pending > 0 || loadingHowls() > 0);
  };

  return {
    desk,
    async play(act) {
      const steps = Math.floor(seconds / STEP);
      let failure: unknown = null;
      const stepAt = (step: number) => {
        if (step >= steps) return;
        void context.suspend(step * STEP).then(async () => {
          try {
            if (failure === null) {
              vi.advanceTimersByTime(STEP * 1000);
              act(step * STEP);
              await settled();
            }
          } catch (cause) {
            failure = cause;
          }
          stepAt(step + 1);
          await context.resume();
        });
      };
      stepAt(0);
      const buffer = await context.startRendering();
      if (failure !== null) throw failure;
      return buffer.getChannelData(0);
    },
    close() {
      desk.dispose();
      Object.assign(Howler, real);
      Howler.unload();
    },
  };
};
