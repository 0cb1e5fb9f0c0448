import type { Hold } from './hold';
import type { Music, Onset, Score } from './ports';

const NO_ONSETS: readonly Onset[] = [];
/** Of a cue nobody has written down: a waltz. */
const BEATS_A_BAR = 3;

/** What is written of the cue that is held. */
export interface HeldScore {
  readonly cue: string | null;
  readonly score: Score | null;
}

/** The music of a hold as the director counts it: where nothing is heard, the picture moves on by this. */
export const countedMusic = (): ((hold: Hold, written: HeldScore) => Music | null) => {
  const counted = { cue: '', beat: 0, beatsPerBar: 0, onsets: NO_ONSETS };
  return ({ begun, held }, written) => {
    if (!begun) return null;
    counted.cue = written.cue ?? '';
    counted.beatsPerBar = written.score?.beatsPerBar ?? BEATS_A_BAR;
    counted.beat = held.bar * counted.beatsPerBar;
    counted.onsets = written.score?.onsetsAround(counted.beat) ?? NO_ONSETS;
    return counted;
  };
};
