import type { CueSound, Layer } from '../content/soundManifest';
import type { Held, Manner, Music, Score } from '../director/ports';
import { type CuePlay, startCue, upbeatOf } from './cuePlay';
import { createHeardMusic, type Sounding } from './heardMusic';
import { createHeldSong, type HeldSong } from './heldSong';
import { barLength, nextBarLine, placeOf } from './musicalTime';
import type { StemShelf } from './stemShelf';

/** The music: one cue at a time, its layers, its ends; all by the context's clock. */
export interface Conductor {
  /** This cue with these layers, or none; what already sounds goes on, and so does a coda just asked for. */
  show(wanted: Wanted | null, manner: Manner, isNewPlace: boolean): void;
  hold(held: Held | null): void;
  /** Makes endings' music ready; what was made ready before is given up. */
  prepare(cues: readonly CueSound[]): void;
  /** An ending's music: from the next bar of what sounds, or at once. False if it is what was asked for last. */
  playCoda(id: string, cue: CueSound): boolean;
  songBar(): number | null;
  /** What is heard at this moment. */
  music(): Music | null;
  /** Context time of the next bar line of what sounds, or null. */
  nextBar(): number | null;
  /** Context time at which what was asked for last begins, or has begun. */
  beginsAt(): number;
  /** Everything fades. */
  silence(seconds: number): void;
  dispose(): void;
}

interface Wanted {
  readonly id: string;
  readonly cue: CueSound;
  readonly open: ReadonlySet<Layer>;
}

export interface ConductorParts {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  readonly shelf: StemShelf;
  readonly scoreOf: (cue: string) => Score | null;
  /** A cue's files could not be had. */
  readonly onMissing: (id: string) => void;
}

/** Seconds a change may wait for its phrase; longer, and it comes with the bar. */
const PATIENCE = 6;
const SOON = 0.06;
const GENTLE = 0.5;

/** A conductor into an output. */
export const createConductor = ({ context, out, shelf, scoreOf, onMissing }: ConductorParts): Conductor => {
  let wanted: Wanted | null = null;
  let playing: CuePlay | null = null;
  /** What sounds until `playing` begins. */
  let leaving: Sounding | null = null;
  let song: HeldSong | null = null;
  /** The key of the held song, and the bar it is held from. */
  let pressedAt: number | null = null;
  /** A coda was asked for in this very moment: the silence that follows the song is its own. */
  let isCodaEntering = false;
  /** Grows with every change of mind, so that what comes late from the shelf is left there. */
  let turn = 0;

  const heardMusic = createHeardMusic(context, scoreOf);

  const current = (): CuePlay | null => (playing !== null && !playing.isOver() ? playing : null);

  /** Context time at which something new may begin. */
  const entrance = (cue: CueSound, manner: Manner, isNewPlace: boolean): number => {
    const now = context.currentTime;
    const play = current();
    const ahead = SOON + upbeatOf(cue);
    const songLine = song?.nextBar(ahead) ?? null;
    if (songLine !== null) return songLine - upbeatOf(cue);
    if (manner === 'settle' || play === null || play.zero > now) return now + SOON;
    const elapsed = play.elapsedAt(now);
    const bar = play.zero + nextBarLine(play.cue, elapsed + ahead);
    const phrase = play.zero + nextBarLine(play.cue, elapsed + ahead, 4);
    return (isNewPlace || phrase - now > PATIENCE ? bar : phrase) - upbeatOf(cue);
  };

  const leave = (at: number, seconds: number) => {
    const play = current();
    leaving = song ?? play;
    song?.stop(at, seconds);
    play?.stop(at, seconds);
    [song, playing] = [null, null];
  };

  const filesOf = ({ cue }: Wanted) => cue.stems.map((stem) => stem.file);

  const begin = async (next: Wanted, at: () => number, fadeIn: number) => {
    turn += 1;
    const mine = turn;
    const buffers = await shelf.load(filesOf(next));
    if (mine !== turn) return;
    if (buffers === null) {
      leave(context.currentTime, GENTLE);
      onMissing(next.id);
      return;
    }
    const time = Math.max(at(), context.currentTime + SOON);
    leave(time, fadeIn + 0.35);
    const { id, cue } = next;
    const open = wanted?.id === id ? wanted.open : next.open;
    if (cue.held) {
      song = createHeldSong({ context, out, id, cue, buffers, open });
      if (pressedAt !== null) song.press(pressedAt);
    } else playing = startCue({ context, out, id, cue, buffers, open, at: time, fadeIn });
    shelf.keep(new Set(filesOf(next)));
  };

  const changeLayers = (next: Wanted, manner: Manner) => {
    if (song?.id === next.id) {
      song.setLayers(next.open, manner === 'settle');
      return;
    }
    const play = current();
    if (play?.id !== next.id) return;
    const elapsed = Math.max(0, context.currentTime - play.zero);
    const bar = barLength(play.cue, placeOf(play.cue, elapsed));
    if (manner === 'settle') play.setLayers(next.open, context.currentTime, 0.2, 0.2);
    else play.setLayers(next.open, play.zero + nextBarLine(play.cue, elapsed + 0.02), bar, 2 * bar);
  };

  return {
    show(next, manner, isNewPlace) {
      const before = wanted;
      if (next === null && isCodaEntering) return;
      wanted = next;
      if (next === null) {
        turn += 1;
        leave(context.currentTime, manner === 'settle' ? 0.3 : 1.2);
      } else if (before?.id === next.id) changeLayers(next, manner);
      else
        void begin(
          next,
          () => entrance(next.cue, manner, isNewPlace),
          next.cue.form === 'loop' ? 0.25 : 0.015,
        );
    },
    hold(held) {
      pressedAt = held?.piece === 'song' && held.pressed ? held.bar : null;
      if (song === null || song.id !== wanted?.id) return;
      if (pressedAt !== null) song.press(pressedAt);
      else if (!held?.vamp) song.release();
    },
    prepare: (cues) => shelf.prepare(cues.flatMap(({ stems }) => stems.map((stem) => stem.file))),
    playCoda(id, cue) {
      if (wanted?.id === id) return false;
      isCodaEntering = true;
      queueMicrotask(() => {
        isCodaEntering = false;
      });
      const next = { id, cue, open: new Set(cue.stems.map((stem) => stem.layer)) };
      wanted = next;
      shelf.prepare(filesOf(next));
      void begin(next, () => entrance(cue, 'perform', true), 0.015);
      return true;
    },
    songBar: () => song?.bar() ?? null,
    music() {
      if (song !== null) return song.bar() === null ? null : heardMusic.of(song);
      const play = current();
      const isYetToCome = play === null || context.currentTime < play.at;
      const heard = isYetToCome && leaving?.isOver() === false ? leaving : play;
      return heard === null ? null : heardMusic.of(heard);
    },
    nextBar() {
      const play = current();
      if (song !== null) return song.nextBar(0.02);
      return play === null ? null : play.zero + nextBarLine(play.cue, context.currentTime - play.zero);
    },
    beginsAt: () => current()?.at ?? 0,
    silence(seconds) {
      turn += 1;
      wanted = null;
      leave(context.currentTime, seconds);
    },
    dispose() {
      turn += 1;
      leave(context.currentTime, 0.05);
    },
  };
};
