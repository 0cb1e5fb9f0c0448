import { type ColourPassage, colours } from '../arrangement/colours.ts';
import { drums } from '../arrangement/drums.ts';
import { type Frame, frameOf } from '../arrangement/frame.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { type StringPassage, strings } from '../arrangement/strings.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { unlandedOver } from '../composition/theReach.ts';
import { type Part, together } from '../performance/part.ts';
import { type CueSheet, FILTERS, intimate, RUBATO, type StemSheet } from './cueSheet.ts';
import { uprightBass } from './stems.ts';

/** What a life kept decides which voices stay: love the strings, name celesta and horns, room bass and brushes. */
interface CodaPlan {
  ending: string;
  caption: string;
  /** Decibels it is played at, so that it follows from the song as that waits in this life. */
  level: number;
  /** The chord the four last notes hang over. */
  over: string;
  love: boolean;
  name: boolean;
  room: boolean;
}

/** The seven white keys below the dream; C alone ends on the theme's own unlanded chord. */
export const WHITE_CODAS: readonly CodaPlan[] = [
  {
    ending: 'the-smile',
    level: -6,
    caption: 'the song stops one note short',
    over: 'Cbmaj9#11',
    love: false,
    name: true,
    room: true,
  },
  {
    ending: 'the-tour',
    level: -4,
    caption: 'the piano waits on its last chord',
    over: 'Bb13sus',
    love: false,
    name: false,
    room: false,
  },
  {
    ending: 'the-student',
    level: -6,
    caption: 'piano, celesta, a distant horn',
    over: 'Gbmaj9',
    love: false,
    name: true,
    room: false,
  },
  {
    ending: 'ninety-nine-seats',
    level: -8,
    caption: 'trio and strings, at home',
    over: 'Abmaj9',
    love: true,
    name: false,
    room: true,
  },
  {
    ending: 'twelve-chairs',
    level: -6,
    caption: 'piano, bass and brushes',
    over: 'Fm9',
    love: false,
    name: false,
    room: true,
  },
  {
    ending: 'two-suitcases',
    level: -8,
    caption: 'piano and strings, moving on',
    over: 'Dbmaj9',
    love: true,
    name: false,
    room: false,
  },
  {
    ending: 'the-cellar',
    level: -8,
    caption: 'strings and celesta, below the street',
    over: 'Ebm9',
    love: true,
    name: true,
    room: false,
  },
];

/** How everything that does not land is taken: it comes out of the waiting in its tempo, and then slows. */
export const UNLANDED_TEMPO = {
  ...RUBATO,
  bpm: 88.5,
  arc4: 0,
  arc8: 0,
  lean: 0.01,
  slowings: [{ bar: 0.4, bars: 1.6, to: 0.68 }],
  waits: [
    { beat: 3, seconds: 0.2 },
    { beat: 8, seconds: 0.5 },
    { beat: 9, seconds: 0.25 },
  ],
};

interface VoiceStem {
  part: Part;
  room: StemSheet['room'];
  wet: number;
  filters: string;
  weight: number;
}

function pianoOf(frame: Frame): Part {
  return soloPiano(frame, {
    passages: [
      { from: 0, to: 1, texture: 'broken' },
      { from: 1, to: 2, texture: 'held' },
    ],
  });
}

function stemsOf(plan: CodaPlan, frame: Frame): VoiceStem[] {
  const stems: VoiceStem[] = [
    { part: pianoOf(frame), room: 'salon', wet: 0.28, filters: FILTERS.piano, weight: -20 },
  ];
  const bowed: StringPassage[] = [
    { from: 0, to: 5, violins: 'inner', start: 0.6, end: 0.16, deep: true, counter: ['Eb4 h D4 q'] },
  ];
  const bright: ColourPassage[] = [
    { from: 0, to: 5, colour: 'celesta', start: 0.46, end: 0.4 },
    { from: 0, to: 4, colour: 'hornPad', start: 0.46, end: 0.12 },
  ];
  if (plan.love)
    stems.push({
      part: strings(frame, bowed),
      room: 'salon',
      wet: 0.4,
      filters: FILTERS.strings,
      weight: -23,
    });
  if (plan.name)
    stems.push({ part: colours(frame, bright), room: 'salon', wet: 0.4, filters: FILTERS.full, weight: -25 });
  if (plan.room)
    stems.push({ part: lastSteps(frame), room: 'club', wet: 0.16, filters: FILTERS.rhythm, weight: -28.5 });
  return stems;
}

/** Bass and brushes walk into the last chord and stop there. */
function lastSteps(frame: Frame): Part {
  const low = frame.bass[1] ?? 35;
  const bass = uprightBass(BASSLINES.unlanded.slice(0, 1), 0.6);
  bass.notes.push({ beat: 3, length: 4, pitch: low, weight: 0.5, voice: 'bass', channel: 0 });
  bass.notes.push({ beat: 9, length: 4, pitch: low, weight: 0.34, voice: 'bass', channel: 0 });
  return together(
    bass,
    drums({
      kit: 'brushes',
      beatsPerBar: 3,
      weight: 0.8,
      bars: ['ok - xt - x u', 'ok - - - - -', 'o - - - - -'],
    }),
  );
}

/** The coda of a white key: the unlanded ending over its own chord, with the voices its life kept. */
export function whiteCoda(plan: CodaPlan): CueSheet {
  const piece = unlandedOver(plan.over);
  const stems = stemsOf(plan, frameOf(piece));
  return {
    id: `coda-${plan.ending}`,
    caption: plan.caption,
    piece,
    tempo: UNLANDED_TEMPO,
    manner: intimate(40 + plan.ending.length, (bar) => (bar < 1 ? 0.86 : bar < 2 ? 0.84 : 0.76)),
    form: { kind: 'linear', tail: 3.2 },
    opens: 'all',
    level: plan.level,
    asOne: 52,
    marks: { last: 3 },
    stems: stems.map(
      ({ weight, ...stem }, i): StemSheet => ({
        layer: LAYERS[i] ?? 'full',
        ...stem,
        lufs: weight,
        kbps: 48,
      }),
    ),
  };
}

const LAYERS = ['piano', 'rhythm', 'strings', 'full'] as const;
