import type { CueSound, Layer } from '../content/soundManifest';
import { createFader, type Fader } from './fader';
import { placeOf } from './musicalTime';

/** A cue sounding: all its stems started on one sample and running, each behind its own fader. */
export interface CuePlay {
  readonly id: string;
  readonly cue: CueSound;
  /** Context time of the first sample. */
  readonly at: number;
  /** Context time at which bar 0 falls. */
  readonly zero: number;
  /** Seconds of music from bar 0 to a context time, rounds counted on. */
  elapsedAt(time: number): number;
  /** Opens these layers and closes the others, from a context time, within so many seconds. */
  setLayers(open: ReadonlySet<Layer>, at: number, inSeconds: number, outSeconds: number): void;
  /** Fades one layer. */
  fade(layer: Layer, level: number, at: number, seconds: number): void;
  /** Fades everything and ends. */
  stop(at: number, seconds: number): void;
  isOver(): boolean;
}

export interface CuePlayParts {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  readonly id: string;
  readonly cue: CueSound;
  readonly buffers: ReadonlyMap<string, AudioBuffer>;
  readonly open: ReadonlySet<Layer>;
  /** Context time of the first sample. */
  readonly at: number;
  /** Seconds of music from bar 0 at which to enter, rounds counted on; without it where the cue begins. */
  readonly place?: number;
  /** Seconds the whole fades in. */
  readonly fadeIn: number;
  /** Where the piano is also sent: what rings on when a held song is let go. */
  readonly send?: AudioNode | undefined;
}

const gainOf = (decibels: number): number => 10 ** (decibels / 20);

/** Seconds of the files at which a cue begins: its upbeat, or for a whole round its first bar line. */
const beginningOf = ({ form, start, lead }: CueSound): number => (form === 'loop' ? lead : (start ?? 0));

/** Seconds from a cue's first sample to its bar 0. */
export const upbeatOf = (cue: CueSound): number => cue.lead - beginningOf(cue);

/** Starts a cue. */
export const startCue = (parts: CuePlayParts): CuePlay => {
  const { context, out, id, cue, buffers, open, at, place, fadeIn, send } = parts;
  const offset = place === undefined ? beginningOf(cue) : Math.max(0, cue.lead + placeOf(cue, place));
  const zero = place === undefined ? at + cue.lead - offset : at - place;
  const whole = createFader(context, 0);
  whole.node.connect(out);
  whole.move(gainOf(cue.level), at, fadeIn);
  const faders = new Map<Layer, Fader>();
  const sources = cue.stems.flatMap(({ layer, file }) => {
    const buffer = buffers.get(file);
    if (!buffer) return [];
    const source = context.createBufferSource();
    source.buffer = buffer;
    if (cue.loop) {
      source.loop = true;
      source.loopStart = cue.loop.from + (cue.seam ?? 0);
      source.loopEnd = cue.loop.to + (cue.seam ?? 0);
    }
    const fader = createFader(context, open.has(layer) ? 1 : 0);
    source.connect(fader.node).connect(whole.node);
    if (send && layer === 'piano') source.connect(send);
    source.start(at, offset);
    faders.set(layer, fader);
    return [source];
  });
  let playing = sources.length;
  for (const source of sources)
    source.onended = () => {
      source.disconnect();
      playing -= 1;
      if (playing === 0) whole.node.disconnect();
    };
  return {
    id,
    cue,
    at,
    zero,
    elapsedAt: (time) => time - zero,
    setLayers(next, from, inSeconds, outSeconds) {
      for (const [layer, fader] of faders) {
        const level = next.has(layer) ? 1 : 0;
        if (fader.levelAt(Number.POSITIVE_INFINITY) !== level)
          fader.move(level, from, level ? inSeconds : outSeconds);
      }
    },
    fade(layer, level, from, seconds) {
      faders.get(layer)?.move(level, from, seconds);
    },
    stop(from, seconds) {
      whole.move(0, from, seconds);
      for (const source of sources) source.stop(Math.max(from, context.currentTime) + seconds + 0.05);
    },
    isOver: () => playing === 0,
  };
};
