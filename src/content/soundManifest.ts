import * as v from 'valibot';
import musicJson from '../../assets/music/manifest.json';
import soundsJson from '../../assets/sounds/manifest.json';

const seconds = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.minLength(3));
const span = v.strictObject({ from: seconds, to: seconds });
const layerName = v.picklist(['piano', 'rhythm', 'strings', 'full']);

const cue = v.strictObject({
  /** What a caption says while it plays. */
  caption: text,
  beatsPerBar: v.picklist([3, 4]),
  /** Quarter notes a minute, before any rubato. */
  bpm: v.pipe(v.number(), v.minValue(30), v.maxValue(240)),
  /** `loop` goes round, `linear` ends, `vamp` goes round on its last bars until it is let go. */
  form: v.picklist(['loop', 'linear', 'vamp']),
  /** Whether `dream` opens the layers one by one, or all sound unless a scene names some. */
  opens: v.picklist(['dream', 'all']),
  /** It waits for the player's key and sounds only while that is held. */
  held: v.optional(v.literal(true)),
  /** Decibels at which it is played. */
  level: seconds,
  /** Seconds of the files at which playing begins; without it at their start. */
  start: v.optional(seconds),
  /** Seconds of the files at which bar 0 falls. */
  lead: seconds,
  /** Seconds of the files. */
  length: seconds,
  /** Seconds from bar 0 of every bar line, the last being the end of the last bar. */
  bars: v.pipe(v.array(seconds), v.minLength(2)),
  /** Where the files go round, in seconds of the files. */
  loop: v.optional(span),
  /** Seconds by which both ends of the loop are moved: where the decoded files go round with the smallest step. */
  seam: v.optional(seconds),
  /** Files below `assets/music/` without ending; all are equally long to the sample. */
  stems: v.pipe(v.array(v.strictObject({ layer: layerName, file: text, lufs: seconds })), v.minLength(1)),
  /** Bars with a name. */
  marks: v.record(v.string(), v.number()),
  /** Strikes of the tune: seconds from bar 0 and MIDI number; for hands, lights and dancers. */
  onsets: v.array(v.tuple([seconds, v.number()])),
  /** Loudness and true peak of all stems together. */
  lufs: seconds,
  truePeak: seconds,
});

const ambience = v.strictObject({
  caption: text,
  /** File below `assets/sounds/` without ending. */
  file: text,
  length: seconds,
  loop: span,
  level: seconds,
});

const strike = v.strictObject({ caption: text, file: text, length: seconds, level: seconds });

const phraseNotes = v.strictObject({
  /** File below `assets/music/` without ending: thirteen chromatic notes from C. */
  file: text,
  /** Seconds from one note to the next. */
  spacing: seconds,
  /** MIDI number of the first. */
  lowest: v.number(),
});

const shape = v.object({
  cues: v.record(v.string(), cue),
  notes: v.strictObject({ piano: phraseNotes, celesta: phraseNotes, bass: phraseNotes }),
  ambiences: v.record(v.string(), ambience),
  strikes: v.record(v.string(), strike),
});

/** A layer of the score; `dream` 0…3 opens them in this order. */
export type Layer = v.InferOutput<typeof layerName>;

/** A piece of music as the game plays it. */
export type CueSound = Readonly<v.InferOutput<typeof cue>>;

/** The sound of a place, going round. */
export type AmbienceSound = Readonly<v.InferOutput<typeof ambience>>;

/** A sound struck once. */
export type StrikeSound = Readonly<v.InferOutput<typeof strike>>;

/** Everything there is to hear, by id. */
export type SoundManifest = Readonly<v.InferOutput<typeof shape>>;

/** What the renderers wrote, checked; throws when a manifest in `assets` is not of this shape. */
export const soundManifest: SoundManifest = v.parse(shape, { ...musicJson, ...soundsJson });

/** The eight notes offered for the phrase, as semitones above the lowest of the thirteen: E flat Lydian, in which no note is wrong over the restaurant's chords. */
export const OFFERED_STEPS = [0, 2, 3, 5, 7, 9, 10, 12] as const;
