import { Howl } from 'howler';
import { soundUrl } from '../content/soundFiles';
import type { AmbienceSound, StrikeSound } from '../content/soundManifest';

/** The sounds of a place, and what is struck in it. */
export interface PlaceSound {
  /** These ambiences and no others, cross-faded. */
  show(ids: readonly string[], isAtOnce: boolean): void;
  strike(id: string): boolean;
  /** Fetches and decodes what will soon be heard. */
  prepare(ambiences: readonly string[], strikes: readonly string[]): void;
  /** Takes over a changed volume. */
  followVolumes(): void;
  dispose(): void;
}

export interface PlaceSoundParts {
  readonly ambiences: Readonly<Record<string, AmbienceSound>>;
  readonly strikes: Readonly<Record<string, StrikeSound>>;
  readonly volumeOf: (bus: 'effects' | 'room') => number;
  readonly onMissing: (id: string) => void;
}

/** Milliseconds of a cross-fade between places, and at once. */
const CROSS = 1400;
const AT_ONCE = 250;
/** The one round of an ambience's file. */
const ROUND = 'round';

const gainOf = (decibels: number): number => 10 ** (decibels / 20);

const sourcesOf = (file: string): string[] => [soundUrl(file, 'opus'), soundUrl(file, 'm4a')];

/** Ambiences and one-shots through howler. */
export const createPlaceSound = ({
  ambiences,
  strikes,
  volumeOf,
  onMissing,
}: PlaceSoundParts): PlaceSound => {
  const playing = new Map<string, { howl: Howl; level: number }>();
  const leaving = new Set<Howl>();
  const struck = new Map<string, { howl: Howl; level: number }>();

  const openAmbience = (id: string, { file, level, loop }: AmbienceSound) => {
    const sprite: Record<string, [number, number, boolean]> = {
      [ROUND]: [loop.from * 1000, (loop.to - loop.from) * 1000, true],
    };
    const howl: Howl = new Howl({
      src: sourcesOf(file),
      sprite,
      volume: 0,
      // Howler also calls what was let go of before it came an error.
      onloaderror: () => howl.state() !== 'unloaded' && onMissing(id),
    });
    return { howl, level: gainOf(level) };
  };
  const strikeOf = (id: string) => {
    const known = struck.get(id);
    const sound = strikes[id];
    if (known || !sound) return known;
    const howl = new Howl({ src: sourcesOf(sound.file), onloaderror: () => onMissing(id) });
    const made = { howl, level: gainOf(sound.level) };
    struck.set(id, made);
    return made;
  };
  const drop = (howl: Howl, milliseconds: number) => {
    leaving.add(howl);
    const end = () => {
      leaving.delete(howl);
      howl.unload();
    };
    if (howl.state() !== 'loaded' || howl.volume() === 0) {
      end();
      return;
    }
    howl.off('fade');
    howl.once('fade', end);
    howl.fade(howl.volume(), 0, milliseconds);
  };

  return {
    show(ids, isAtOnce) {
      const milliseconds = isAtOnce ? AT_ONCE : CROSS;
      for (const [id, { howl }] of [...playing])
        if (!ids.includes(id)) {
          playing.delete(id);
          drop(howl, milliseconds);
        }
      for (const id of ids) {
        const sound = ambiences[id];
        if (playing.has(id) || !sound) continue;
        const ambience = openAmbience(id, sound);
        playing.set(id, ambience);
        ambience.howl.once('play', () => {
          if (playing.get(id) === ambience)
            ambience.howl.fade(0, ambience.level * volumeOf('room'), milliseconds);
        });
        ambience.howl.play(ROUND);
      }
    },
    strike(id) {
      const sound = strikeOf(id);
      if (!sound) return false;
      sound.howl.volume(sound.level * volumeOf('effects'));
      sound.howl.play();
      return true;
    },
    prepare(places, things) {
      for (const id of things) strikeOf(id);
      // A Howl fetches when it is made; ambiences are made when shown, so only the browser's cache is warmed here.
      for (const id of places) {
        const sound = ambiences[id];
        const url = sound && sourcesOf(sound.file)[0];
        if (url) void fetch(url).catch(() => undefined);
      }
    },
    followVolumes() {
      for (const { howl, level } of playing.values()) howl.volume(level * volumeOf('room'));
    },
    dispose() {
      for (const { howl } of [...playing.values(), ...struck.values()]) howl.unload();
      for (const howl of leaving) howl.unload();
      playing.clear();
      struck.clear();
    },
  };
};
