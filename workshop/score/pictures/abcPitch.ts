import { at } from '../at.ts';

/** Major keys by fifths from six flats to six sharps. */
const KEYS = ['Gb', 'Db', 'Ab', 'Eb', 'Bb', 'F', 'C', 'G', 'D', 'A', 'E', 'B', 'F#'] as const;
const SHARPS = ['F', 'C', 'G', 'D', 'A', 'E', 'B'];
const NATURALS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const FLAT_SPELLING = ['C', '_D', 'D', '_E', 'E', 'F', '_G', 'G', '_A', 'A', '_B', 'B'];
const SHARP_SPELLING = ['C', '^C', 'D', '^D', 'E', 'F', '^F', 'G', '^G', 'A', '^A', 'B'];

/** A major key as the engraver writes it: its name and its letters' accidentals. */
export interface Key {
  name: string;
  fifths: number;
}

function signOf({ fifths }: Key, letter: string): '' | '^' | '_' {
  const place = SHARPS.indexOf(letter);
  if (fifths > 0) return place < fifths ? '^' : '';
  return place >= 7 + fifths ? '_' : '';
}

const STEP: Readonly<Record<string, number>> = { '': 0, '^': 1, _: -1 };

/** The key signature that needs the fewest accidentals for these pitches. */
export function keyOf(pitches: readonly number[]): Key {
  let best: Key = { name: 'C', fifths: 0 };
  let most = -1;
  KEYS.forEach((name, i) => {
    const key = { name, fifths: i - 6 };
    const scale = SHARPS.map(
      (letter) => ((NATURALS[letter] ?? 0) + (STEP[signOf(key, letter)] ?? 0) + 12) % 12,
    );
    const fitting =
      pitches.filter((pitch) => scale.includes(pitch % 12)).length - Math.abs(key.fifths) * 0.01;
    if (fitting > most) [best, most] = [key, fitting];
  });
  return best;
}

function octaveMarked(letter: string, octave: number): string {
  if (octave >= 5) return letter.toLowerCase() + "'".repeat(octave - 5);
  return letter + ','.repeat(4 - octave);
}

/** Spells MIDI pitches of one bar: an accidental is written where neither the key nor the bar has given it. */
export function barSpeller(key: Key): (pitch: number) => string {
  const given = new Map<string, string>();
  return (pitch) => {
    const spelled = at(key.fifths > 0 ? SHARP_SPELLING : FLAT_SPELLING, pitch % 12);
    const letter = spelled.slice(-1);
    const wanted = spelled.length > 1 ? spelled.slice(0, 1) : '';
    const place = octaveMarked(letter, Math.floor(pitch / 12) - 1);
    const isGiven = (given.get(place) ?? signOf(key, letter)) === wanted;
    given.set(place, wanted);
    return `${isGiven ? '' : wanted || '='}${place}`;
  };
}

/** Staff places of the drums: kick at the foot, hi-hat foot below, snares in the middle, cymbals above. */
const DRUM_PLACES: Readonly<Record<number, string>> = {
  36: 'F',
  44: 'D',
  38: 'c',
  37: 'd',
  39: 'B',
  40: 'A',
  45: 'G',
  47: 'E',
  42: 'g',
  46: "b'",
  51: 'f',
  53: "d'",
  49: 'a',
  59: 'b',
  70: 'e',
  83: "c'",
};

/** A drum's place on its staff; throws for a drum without one. */
export function abcDrum(pitch: number): string {
  const place = DRUM_PLACES[pitch];
  if (!place) throw new Error(`no staff place for drum ${pitch}`);
  return place;
}
