import { pitchClassOf } from './pitch.ts';

/** A chord symbol taken apart; every list holds pitch classes 0…11. */
export interface Chord {
  symbol: string;
  root: number;
  bass: number;
  /** Third (or fourth) and seventh (or sixth): what makes the chord that chord. */
  guide: readonly number[];
  /** Colours wanted in a voicing. */
  colour: readonly number[];
  fifth: number | null;
  /** Root, guide tones, colours and fifth. */
  tones: readonly number[];
  /** Further tones a melody may rest on. */
  tensions: readonly number[];
  scale: readonly number[];
  /** How much the chord wants to move on, 0…1. */
  tension: number;
}

interface Quality {
  guide: number[];
  colour: number[];
  fifth: number | null;
  tensions: number[];
  scale: number[];
  tension: number;
}

const LYDIAN = [0, 2, 4, 6, 7, 9, 11];
const MIXOLYDIAN = [0, 2, 4, 5, 7, 9, 10];
const DORIAN = [0, 2, 3, 5, 7, 9, 10];
const OCTATONIC = [0, 1, 3, 4, 6, 7, 9, 10];

const QUALITIES: Readonly<Record<string, Quality>> = {
  maj9: { guide: [4, 11], colour: [2], fifth: 7, tensions: [9, 6], scale: LYDIAN, tension: 0.1 },
  'maj9#11': { guide: [4, 11], colour: [2, 6], fifth: 7, tensions: [9], scale: LYDIAN, tension: 0.35 },
  '69': { guide: [4, 9], colour: [2], fifth: 7, tensions: [11], scale: LYDIAN, tension: 0 },
  add9: { guide: [4], colour: [2], fifth: 7, tensions: [9, 11], scale: [0, 2, 4, 5, 7, 9, 11], tension: 0 },
  '': { guide: [4], colour: [], fifth: 7, tensions: [2, 9, 11], scale: [0, 2, 4, 5, 7, 9, 11], tension: 0 },
  m: {
    guide: [3],
    colour: [],
    fifth: 7,
    tensions: [2, 5, 8, 10],
    scale: [0, 2, 3, 5, 7, 8, 10],
    tension: 0.2,
  },
  m7: { guide: [3, 10], colour: [], fifth: 7, tensions: [2, 5], scale: DORIAN, tension: 0.25 },
  m9: { guide: [3, 10], colour: [2], fifth: 7, tensions: [5, 9], scale: DORIAN, tension: 0.3 },
  m11: { guide: [3, 10], colour: [2, 5], fifth: 7, tensions: [9], scale: DORIAN, tension: 0.3 },
  m6: {
    guide: [3, 9],
    colour: [2],
    fifth: 7,
    tensions: [5, 11],
    scale: [0, 2, 3, 5, 7, 9, 11],
    tension: 0.5,
  },
  m7b5: {
    guide: [3, 10],
    colour: [],
    fifth: 6,
    tensions: [2, 5, 8],
    scale: [0, 2, 3, 5, 6, 8, 10],
    tension: 0.55,
  },
  '7': { guide: [4, 10], colour: [], fifth: 7, tensions: [2, 9], scale: MIXOLYDIAN, tension: 0.5 },
  '13': { guide: [4, 10], colour: [9, 2], fifth: 7, tensions: [6], scale: MIXOLYDIAN, tension: 0.6 },
  '13sus': { guide: [5, 10], colour: [9, 2], fifth: 7, tensions: [], scale: MIXOLYDIAN, tension: 0.5 },
  '9sus': { guide: [5, 10], colour: [2], fifth: 7, tensions: [9], scale: MIXOLYDIAN, tension: 0.45 },
  '9#11': {
    guide: [4, 10],
    colour: [2, 6],
    fifth: null,
    tensions: [9, 7],
    scale: [0, 2, 4, 6, 7, 9, 10],
    tension: 0.7,
  },
  '7b9': { guide: [4, 10], colour: [1], fifth: 7, tensions: [3, 8, 9], scale: OCTATONIC, tension: 0.8 },
  '13b9': { guide: [4, 10], colour: [1, 9], fifth: 7, tensions: [3], scale: OCTATONIC, tension: 0.85 },
};

/** The chord a symbol such as `Gm7/D` or `Cbmaj9#11` names; throws on an unknown quality. */
export function chordOf(symbol: string): Chord {
  const match = /^([A-G])([b#]?)([^/]*)(?:\/([A-G])([b#]?))?$/.exec(symbol);
  const quality = QUALITIES[match?.[3] ?? '?'];
  if (!match || !quality) throw new Error(`no chord "${symbol}"`);
  const root = pitchClassOf(match[1] ?? '', match[2] ?? '');
  const bass = match[4] ? pitchClassOf(match[4], match[5] ?? '') : root;
  const above = (interval: number) => (root + interval) % 12;
  const fifth = quality.fifth === null ? null : above(quality.fifth);
  const guide = quality.guide.map(above);
  const colour = quality.colour.map(above);
  return {
    symbol,
    root,
    bass,
    guide,
    colour,
    fifth,
    tones: [root, ...guide, ...colour, ...(fifth === null ? [] : [fifth])],
    tensions: quality.tensions.map(above),
    scale: quality.scale.map(above),
    tension: quality.tension,
  };
}
