import { musicUrl } from '../../src/content/soundFiles';
import { createStemShelf } from '../../src/sound/stemShelf';

const RATE = 48_000;

/** Something done while the sound is being rendered, at a time in seconds. */
export interface Act {
  readonly at: number;
  readonly act: () => void;
}

/** A sound desk's context without a loudspeaker: what would be heard, rendered at once and to the sample. */
export const openOfflineSound = (seconds: number) => {
  const context = new OfflineAudioContext(2, Math.round(seconds * RATE), RATE);
  const shelf = createStemShelf({ context, urlOf: musicUrl });
  return {
    context,
    shelf,
    /** Renders; acts happen at their times (to 128 samples), then the shelf is given time to answer. */
    async hear(acts: readonly Act[] = []): Promise<Float32Array> {
      for (const { at, act } of acts)
        void context.suspend(at).then(async () => {
          act();
          await new Promise<void>((resolve) => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve();
            channel.port2.postMessage(null);
          });
          await context.resume();
        });
      const buffer = await context.startRendering();
      return buffer.getChannelData(0);
    },
  };
};

/** Root mean square between two times in seconds. */
export const loudnessIn = (samples: Float32Array, from: number, to: number): number => {
  let sum = 0;
  const [first, last] = [Math.round(from * RATE), Math.round(to * RATE)];
  for (let i = first; i < last; i++) sum += (samples[i] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, last - first));
};

/** The largest step from one sample to the next between two times in seconds. */
export const largestStep = (samples: Float32Array, from: number, to: number): number => {
  let largest = 0;
  for (let i = Math.round(from * RATE) + 1; i < to * RATE; i++)
    largest = Math.max(largest, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
  return largest;
};

/** The first time in seconds at which two renderings differ, or null. */
export const firstDifference = (a: Float32Array, b: Float32Array, least = 1e-4): number | null => {
  const index = a.findIndex((value, i) => Math.abs(value - (b[i] ?? 0)) > least);
  return index < 0 ? null : index / RATE;
};
