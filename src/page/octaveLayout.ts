/** Where a key lies on the octave, and the colour of the life it stands for. */
export interface KeyPlace {
  /** Position by pitch, 0 (C) … 12 (C′). */
  readonly pitch: number;
  /** Left edge and width in widths of a white key. */
  readonly left: number;
  readonly width: number;
  readonly colour: string;
}

const WHITE = ['C', 'D', 'E', 'F', 'G', 'A', 'B', 'C′'];
/** Centres of the black keys: on a real keyboard they stand a little apart from the gaps between the white ones. */
const BLACK_CENTRES: Readonly<Record<string, number>> = {
  'C♯': 0.9,
  'D♯': 2.1,
  'F♯': 3.87,
  'G♯': 5,
  'A♯': 6.13,
};
const BLACK_WIDTH = 0.58;
const BY_PITCH = ['C', 'C♯', 'D', 'D♯', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'A♯', 'B', 'C′'];
/** One colour a key, from the colour script: indigo neon, sodium, stage pink, rain … ivory and gold for the dream. */
const COLOURS = [
  '#7d8dff',
  '#ff8a3c',
  '#ff6ea9',
  '#6fb6d8',
  '#ffd36b',
  '#ff6a4d',
  '#7fce8a',
  '#ffab52',
  '#b9b4c8',
  '#e08a5b',
  '#a98bff',
  '#2fc4a4',
  '#ffe9b8',
];

/** The number of white keys an octave of thirteen spans. */
export const WHITE_KEYS = WHITE.length;

/** The place of a key by its name; a name that is no key of the octave has none. */
export const keyPlaceOf = (key: string): KeyPlace | null => {
  const pitch = BY_PITCH.indexOf(key.replace("'", '′').replace('#', '♯'));
  const name = BY_PITCH[pitch];
  const colour = COLOURS[pitch];
  if (name === undefined || colour === undefined) return null;
  const centre = BLACK_CENTRES[name];
  return centre === undefined
    ? { pitch, left: WHITE.indexOf(name), width: 1, colour }
    : { pitch, left: centre - BLACK_WIDTH / 2, width: BLACK_WIDTH, colour };
};
