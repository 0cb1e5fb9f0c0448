import type { Music, Onset } from './ports';

/** Music as it is danced to: who stands still for a while takes up again on the same place of a bar. */
export interface DancedMusic {
  of(heard: Music, isStill: boolean): Music;
}

const NO_ONSETS: readonly Onset[] = [];

/** Nobody has stood still yet. */
export const createDancedMusic = (): DancedMusic => {
  const danced = { cue: '', beat: 0, beatsPerBar: 0, onsets: NO_ONSETS };
  let heardBeat = 0;
  /** Quarter notes stood through, whole bars; and where they stand, while they do. */
  let missed = 0;
  let stood: number | null = null;
  return {
    of(heard, isStill) {
      const { beatsPerBar } = heard;
      if (heard.cue !== danced.cue || heard.beat < heardBeat) [missed, stood] = [0, null];
      [danced.cue, heardBeat] = [heard.cue, heard.beat];
      if (isStill) stood ??= heard.beat - missed;
      else if (stood !== null && isOnPlace(heard.beat - stood, beatsPerBar)) {
        missed = Math.floor((heard.beat - stood) / beatsPerBar) * beatsPerBar;
        stood = null;
      }
      if (stood === null && missed === 0) return heard;
      danced.beatsPerBar = beatsPerBar;
      danced.beat = stood ?? heard.beat - missed;
      // The tune has gone on meanwhile.
      danced.onsets = NO_ONSETS;
      return danced;
    },
  };
};

/** Within this many quarter notes after the place they stand on, they step off. */
const STEP_OFF = 0.25;

const isOnPlace = (missing: number, beatsPerBar: number): boolean =>
  missing - Math.floor(missing / beatsPerBar) * beatsPerBar < STEP_OFF;
