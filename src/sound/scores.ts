import type { CueSound, SoundManifest } from '../content/soundManifest';
import type { Onset, Score } from '../director/ports';
import { barAt } from './musicalTime';

/** Where a cue goes round, in bars; nowhere if it does not. */
const roundOf = (cue: CueSound): { readonly from: number; readonly to: number } => {
  if (cue.loop === undefined) return { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  // The files' loops are moved by what a codec needs; the written ones begin on bar lines.
  const from = Math.round(barAt(cue, cue.loop.from - cue.lead));
  const to = Math.round(barAt(cue, cue.loop.to - cue.lead));
  return { from, to };
};

/** What is written of one cue. */
export const createScore = (cue: CueSound): Score => {
  const { beatsPerBar } = cue;
  const { from, to } = roundOf(cue);
  const bars = Math.min(cue.bars.length - 1, cue.form === 'vamp' ? from : to);
  const all = cue.onsets.map(
    ([seconds, pitch]): Onset => ({ beat: barAt(cue, seconds) * beatsPerBar, pitch }),
  );
  const period = Number.isFinite(to) ? (to - from) * beatsPerBar : Number.POSITIVE_INFINITY;
  // Where a cue that waits is written only once, its round is the one before.
  const isRoundWritten = all.some(({ beat }) => beat >= from * beatsPerBar);
  const end = (isRoundWritten ? to : from) * beatsPerBar;
  const written = all.filter(({ beat }) => beat < end);
  const repeated = written.filter(({ beat }) => beat >= end - period);
  const roundFrom = (round: number): readonly Onset[] => {
    if (round <= 0) return round === 0 ? written : [];
    return repeated.map(({ beat, pitch }) => ({ beat: beat + round * period, pitch }));
  };
  let round = Number.NaN;
  let onsets: readonly Onset[] = [];
  return {
    bars,
    beatsPerBar,
    secondsPerBar: (cue.bars[bars] ?? 0) / bars,
    onsetsAround(beat) {
      const now = beat < end ? 0 : 1 + Math.floor((beat - end) / period);
      if (now !== round) {
        round = now;
        onsets = Number.isFinite(period)
          ? [...roundFrom(now - 1), ...roundFrom(now), ...roundFrom(now + 1)]
          : written;
      }
      return onsets;
    },
  };
};

/** What is written of each cue of a manifest, read when it is first asked for. */
export const createScores = ({ cues }: SoundManifest): ((cue: string) => Score | null) => {
  const scores = new Map<string, Score>();
  return (id) => {
    const cue = cues[id];
    if (!cue) return null;
    const score = scores.get(id) ?? createScore(cue);
    scores.set(id, score);
    return score;
  };
};
