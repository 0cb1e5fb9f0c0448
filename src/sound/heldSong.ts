import type { CueSound, Layer } from '../content/soundManifest';
import { type CuePlay, startCue } from './cuePlay';
import type { Sounding } from './heardMusic';
import { barLength, barsPlayed, nextBarLine, nextBeat, placeOf } from './musicalTime';
import { createRing } from './ring';

/** The last song: it sounds while a key is held, hangs when it is let go, and is caught by a press. */
export interface HeldSong extends Sounding {
  /** At first from the line of a bar, then from the next beat. */
  press(bar: number): void;
  /** It hangs, and dies away unless it is caught. */
  release(): void;
  setLayers(open: ReadonlySet<Layer>, isAtOnce: boolean): void;
  /** Bars played, standing still while it hangs; null before the first press. */
  bar(): number | null;
  /** Context time of the first bar line so many seconds ahead, or null while nothing sounds. */
  nextBar(ahead: number): number | null;
  /** Fades from a context time within seconds, and is over. */
  stop(at: number, seconds: number): void;
}

export interface HeldSongParts {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  readonly id: string;
  readonly cue: CueSound;
  readonly buffers: ReadonlyMap<string, AudioBuffer>;
  readonly open: ReadonlySet<Layer>;
}

/** Seconds in which the hands leave the keys, and in which the other layers sink. */
const HANDS_OFF = 0.14;
const SINK = 0.9;
/** Between a press and the first sample. */
const AT_ONCE = 0.03;

/** A song ready to be held; silent until the first press. */
export const createHeldSong = ({ context, out, id, cue, buffers, open: first }: HeldSongParts): HeldSong => {
  const ring = createRing(context, out);
  let open = first;
  let play: CuePlay | null = null;
  /** Elapsed seconds at which it was let go. */
  let hungAt: number | null = null;
  const elapsed = () => (play === null ? 0 : context.currentTime - play.zero);

  const start = (place: number | undefined, layers: ReadonlySet<Layer>) => {
    play = startCue({
      context,
      out,
      id,
      cue,
      buffers,
      open: layers,
      at: context.currentTime + AT_ONCE,
      fadeIn: place === undefined ? 0.02 : 0.05,
      send: ring.input,
      ...(place !== undefined && { place }),
    });
  };

  return {
    id,
    press(from) {
      if (play === null) {
        start(from < 1 ? undefined : cue.bars[Math.floor(from)], open);
        return;
      }
      if (hungAt === null) return;
      const folded = placeOf(cue, hungAt);
      const place = hungAt + nextBeat(cue, folded) - folded;
      hungAt = null;
      ring.close(0.8);
      start(place, new Set<Layer>(['piano']));
      const next = play.zero + nextBarLine(cue, place + 0.05);
      const bar = barLength(cue, folded);
      play.setLayers(open, next, bar, bar);
    },
    release() {
      if (play === null || hungAt !== null) return;
      hungAt = Math.max(0, elapsed());
      const now = context.currentTime;
      ring.open(HANDS_OFF);
      play.fade('piano', 0, now + 0.02, HANDS_OFF);
      for (const layer of ['rhythm', 'strings', 'full'] as const) play.fade(layer, 0, now, SINK);
      play.stop(now + SINK, 0.05);
    },
    setLayers(next, isAtOnce) {
      open = next;
      if (play === null || hungAt !== null) return;
      const now = elapsed();
      const bar = barLength(cue, placeOf(cue, now));
      if (isAtOnce) play.setLayers(open, context.currentTime, 0.2, 0.2);
      else play.setLayers(open, play.zero + nextBarLine(cue, now + 0.02), bar, 2 * bar);
    },
    cue,
    isOver: () => play === null || play.isOver(),
    elapsedAt: (time) => hungAt ?? play?.elapsedAt(time) ?? 0,
    bar: () => (play === null ? null : Math.max(0, barsPlayed(cue, hungAt ?? elapsed()))),
    nextBar: (ahead) =>
      play === null || hungAt !== null ? null : play.zero + nextBarLine(cue, elapsed() + ahead),
    stop(at, seconds) {
      ring.close(seconds);
      if (play !== null && hungAt === null) play.stop(at, seconds);
      setTimeout(ring.dispose, (Math.max(0, at - context.currentTime) + seconds * 3) * 1000 + 200);
    },
  };
};
