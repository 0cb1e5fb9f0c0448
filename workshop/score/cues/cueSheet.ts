import type { Part, Voice } from '../performance/part.ts';
import type { Manner } from '../performance/perform.ts';
import type { Tempo } from '../performance/tempoMap.ts';
import type { Room } from '../render/rooms.ts';
import type { Piece } from '../theory/notation.ts';

/** The four layers a cue may have; dream 0…3 opens them in this order. */
export type Layer = 'piano' | 'rhythm' | 'strings' | 'full';

/** One stem: who plays, where, how loud against the others, and its Opus bitrate. */
export interface StemSheet {
  layer: Layer;
  part: Part;
  room: Room;
  wet: number;
  /** ffmpeg filters before the room. */
  filters?: string;
  /** Loudness of this stem before the common gain: the balance of the mix, in LUFS. */
  lufs: number;
  kbps: number;
  channels?: 1 | 2;
  /** Another tempo-independent manner for this stem. */
  manner?: Partial<Manner>;
}

/**
 * `loop` runs round; `linear` ends after `tail` seconds; `vamp` waits on its last `bars` bars until it is let go, and
 * goes into them by way of the last `entry` of those, so that the first round sounds like every other.
 */
type Form =
  | { kind: 'loop' }
  | { kind: 'linear'; tail: number }
  | { kind: 'vamp'; bars: number; entry: number };

/** A cue as the composer hands it to the engineer. */
export interface CueSheet {
  id: string;
  caption: string;
  piece: Piece;
  tempo: Tempo;
  manner: Manner;
  form: Form;
  stems: readonly StemSheet[];
  /** Opus bitrate of the one file all stems are mixed into, for cues whose layers never change. */
  asOne?: number;
  /** Loudness of the full mix; −18 unless the whole orchestra plays. */
  lufs?: number;
  /** Decibels the game plays it below full: scenes where music is nearly nothing. */
  level?: number;
  /** Whether `dream` opens the layers one by one or all sound at once. */
  opens: 'dream' | 'all';
  /** The cue waits for the player's key and sounds only while it is held. */
  held?: true;
  /** Bars with a name. */
  marks?: Readonly<Record<string, number>>;
  /** ffmpeg filters over the finished mix of every stem: a loudspeaker, a wall. */
  finish?: string;
}

/** Balance between voices inside a piano part and everywhere else. */
const BALANCE: Readonly<Record<Voice, number>> = {
  melody: 1.12,
  inner: 0.82,
  bass: 0.92,
  fill: 0.86,
  drum: 1,
  sustained: 1,
};

/** Rubato of a pianist alone. */
export const RUBATO: Tempo = { bpm: 92, arc4: 0.085, arc8: 0.05, lean: 0.045, slowings: [], waits: [] };

/** A trio in time. */
export const IN_TIME: Tempo = { bpm: 120, arc4: 0.008, arc8: 0.006, lean: 0.004, slowings: [], waits: [] };

/** A machine, or people who play like one. */
export const STRICT: Tempo = { bpm: 108, arc4: 0, arc8: 0, lean: 0, slowings: [], waits: [] };

/** Phrases of four bars that rise and fall, over a level that may change by section. */
function phrased(
  beatsPerBar: number,
  sectionAt: (bar: number) => number,
  depth = 0.18,
): (beat: number) => number {
  return (beat) => {
    const bar = beat / beatsPerBar;
    const x = (((bar % 4) + 4) % 4) / 4;
    const accent = 1 + 0.05 * Math.cos((2 * Math.PI * (beat % beatsPerBar)) / beatsPerBar);
    return sectionAt(bar) * (0.9 + depth * Math.sin(Math.PI * x ** 0.8)) * accent;
  };
}

/** The manner of a pianist alone. */
export function intimate(seed: number, sectionAt: (bar: number) => number, beatsPerBar = 3): Manner {
  return {
    swing: 0.56,
    lead: 22,
    unsteady: 7,
    uneven: 0.05,
    seed,
    dynamic: phrased(beatsPerBar, sectionAt),
    balance: BALANCE,
  };
}

/** The manner of a trio: swung eighths, the tune a little late. */
export function swinging(seed: number, sectionAt: (bar: number) => number, beatsPerBar = 3): Manner {
  return {
    swing: 0.635,
    lead: -16,
    unsteady: 5,
    uneven: 0.07,
    seed,
    dynamic: phrased(beatsPerBar, sectionAt, 0.1),
    balance: BALANCE,
  };
}

/** The manner of an orchestra. */
export function orchestral(seed: number, sectionAt: (bar: number) => number, beatsPerBar = 3): Manner {
  return {
    swing: 0.58,
    lead: 10,
    unsteady: 6,
    uneven: 0.05,
    seed,
    dynamic: phrased(beatsPerBar, sectionAt),
    balance: BALANCE,
  };
}

/** Straight eighths, tight. */
export function straightManner(seed: number, sectionAt: (bar: number) => number, beatsPerBar = 4): Manner {
  return {
    swing: 0.5,
    lead: 4,
    unsteady: 3,
    uneven: 0.06,
    seed,
    dynamic: phrased(beatsPerBar, sectionAt, 0.08),
    balance: BALANCE,
  };
}

/** ffmpeg filters that correct each instrument group of the SoundFont. */
export const FILTERS = {
  piano: 'highpass=f=34,equalizer=f=3200:t=q:w=0.8:g=2.2,equalizer=f=280:t=q:w=1:g=-1.2',
  rhythm: 'highpass=f=38,equalizer=f=85:t=q:w=0.9:g=-3,equalizer=f=750:t=q:w=0.8:g=5',
  electricBass:
    'highpass=f=40,equalizer=f=65:t=q:w=1:g=-5,equalizer=f=130:t=q:w=1:g=-3,equalizer=f=900:t=q:w=0.8:g=3',
  strings: 'highpass=f=45,highshelf=f=6000:g=1',
  full: 'highpass=f=45',
} as const;
