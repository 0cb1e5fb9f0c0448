import type { StageLook, Volumes } from '../session/preferences';
import type { Device, Held } from '../session/sessionState';
import type { Phrase } from '../story/life';
import type { Tableau } from '../story/tableau';
import type { Change } from './change';

export type { Device, Held, StageLook, Volumes };

/** `perform`: get there as a film would. `settle`: be there now (saves, skips, stills, reload). */
export type Manner = 'perform' | 'settle';

export interface Staging {
  readonly manner: Manner;
  /** What is new since the tableau shown before. */
  readonly change: Change;
}

/** A strike of the tune. */
export interface Onset {
  /** Quarter notes from the cue's bar 0. */
  readonly beat: number;
  /** MIDI number. */
  readonly pitch: number;
}

/** What sounds now; one object, changed from frame to frame: who wants to keep something copies it. */
export interface Music {
  readonly cue: string;
  /** Quarter notes from the cue's bar 0: negative in an upbeat, counted on where a cue goes round, still where it hangs. */
  readonly beat: number;
  /** Quarter notes of a bar: it begins on every whole number of these. */
  readonly beatsPerBar: number;
  /** In order of their beats, which count on too: at least those of this round and of the next. */
  readonly onsets: readonly Onset[];
}

/** What is written of a cue. */
export interface Score {
  /** Bars until it ends, goes round or only waits to be let go. */
  readonly bars: number;
  /** Quarter notes. */
  readonly beatsPerBar: number;
  /** Mean length of a bar. */
  readonly secondsPerBar: number;
  /** The strikes of the tune around a beat, in order; the same list until the cue goes round. */
  onsetsAround(beat: number): readonly Onset[];
}

/** The picture. Owned by the director; Phaser stands behind it. */
export interface Stage {
  show(tableau: Tableau, staging: Staging): void;
  /** A one-shot of light or picture; unknown cues are not the stage's and are ignored. */
  strike(cue: string): void;
  hold(held: Held | null): void;
  /** What sounds, for who plays it or dances to it; every frame, null where nothing does. */
  setMusic(music: Music | null): void;
  /** Finishes whatever is still moving. */
  settle(): void;
  setLook(look: StageLook): void;
  /** The quality step in use, for the settings page. */
  qualityInUse(): string;
  dispose(): void;
}

export type Voice = 'piano' | 'celesta' | 'bass';

/** The sound. Owned by the director; howler stands behind it. Never throws: a silent machine plays the game too. */
export interface SoundDesk {
  /** Call inside a user gesture; harmless to repeat. */
  unlock(): void;
  show(tableau: Tableau, staging: Staging): void;
  strike(cue: string): void;
  /** One of the eight keys (0…7). */
  playNote(key: number, voice: Voice): void;
  playPhrase(phrase: Phrase, voice: Voice): void;
  hold(held: Held | null): void;
  /** Bars of the held song by the audio clock, or null where there is none; the director then counts by its own. */
  songBar(): number | null;
  /** What is heard at this moment, by the audio clock; null in silence. */
  music(): Music | null;
  /** Seconds until a phrase and what was struck have been heard and a cue on its way has begun; 0 if nothing is owed. */
  secondsOwed(): number;
  /** What is written of a cue, or null if there is no such cue. */
  scoreOf(cue: string): Score | null;
  /** These codas may soon be played, and no others. */
  prepareCodas(cues: readonly string[]): void;
  /** The coda of an ending, from the next bar of what sounds; one that other music has not followed is not played twice. */
  playCoda(cue: string): void;
  setVolumes(volumes: Volumes): void;
  /** The title's music, or silence. */
  showTitle(): void;
  silence(): void;
  onCaption(listener: (caption: string) => void): () => void;
  onTrouble(listener: (what: string) => void): () => void;
  dispose(): void;
}

/** Time, so that tests own it. Seconds. */
export interface Clock {
  now(): number;
  /** Calls once after `seconds`; the returned function cancels. */
  after(seconds: number, act: () => void): () => void;
  /** Calls every frame with the seconds since the last; the returned function stops it. */
  everyFrame(act: (seconds: number) => void): () => void;
}
