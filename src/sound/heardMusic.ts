import type { CueSound } from '../content/soundManifest';
import type { Music, Onset, Score } from '../director/ports';
import { barsPlayed } from './musicalTime';

/** What can be asked where it is. */
export interface Sounding {
  readonly id: string;
  readonly cue: CueSound;
  /** Seconds of music from bar 0 to what sounds at a context time, rounds counted on. */
  elapsedAt(time: number): number;
  isOver(): boolean;
}

/** Tells the position of what sounds. */
export interface HeardMusic {
  of(sounding: Sounding): Music;
}

const NO_ONSETS: readonly Onset[] = [];
/** Share of a new measurement in the device's delay: browsers let it waver from frame to frame. */
const TRUST = 0.05;
/** A device that claims more (seconds) is not believed. */
const LONGEST_DELAY = 0.5;

/** Positions by the context's clock, less the time the device takes until it is heard. */
export const createHeardMusic = (
  context: BaseAudioContext,
  scoreOf: (cue: string) => Score | null,
): HeardMusic => {
  const heard = { cue: '', beat: 0, beatsPerBar: 0, onsets: NO_ONSETS };
  let delay: number | null = null;
  const measuredDelay = (): number => {
    const { outputLatency = 0 } = context as Partial<AudioContext>;
    const measured = Math.min(LONGEST_DELAY, Math.max(0, outputLatency || 0));
    delay = delay === null ? measured : delay + TRUST * (measured - delay);
    return delay;
  };
  return {
    of({ id, cue, elapsedAt }) {
      heard.cue = id;
      heard.beatsPerBar = cue.beatsPerBar;
      heard.beat = barsPlayed(cue, elapsedAt(context.currentTime - measuredDelay())) * cue.beatsPerBar;
      heard.onsets = scoreOf(id)?.onsetsAround(heard.beat) ?? NO_ONSETS;
      return heard;
    },
  };
};
