import { type ColourPassage, colours, rollInto } from '../arrangement/colours.ts';
import { drums } from '../arrangement/drums.ts';
import { type Frame, frameOf } from '../arrangement/frame.ts';
import { parlour } from '../arrangement/parlour.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { type StringPassage, strings } from '../arrangement/strings.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { holiday } from '../composition/holiday.ts';
import { theReach, unlandedOver } from '../composition/theReach.ts';
import { type Part, together } from '../performance/part.ts';
import { type Piece, pieceOf } from '../theory/notation.ts';
import {
  type CueSheet,
  FILTERS,
  intimate,
  orchestral,
  RUBATO,
  STRICT,
  type StemSheet,
  straightManner,
} from './cueSheet.ts';

/** What a life kept decides which voices stay: love the strings, name celesta and horns, room bass and brushes. */
interface CodaPlan {
  ending: string;
  caption: string;
  /** The chord the four last notes hang over. */
  over: string;
  love: boolean;
  name: boolean;
  room: boolean;
}

/** The seven white keys below the dream; C alone ends on the theme's own unlanded chord. */
const WHITE_CODAS: readonly CodaPlan[] = [
  {
    ending: 'the-smile',
    caption: 'the song stops one note short',
    over: 'Cbmaj9#11',
    love: false,
    name: true,
    room: true,
  },
  {
    ending: 'the-tour',
    caption: 'the piano waits on its last chord',
    over: 'Bb13sus',
    love: false,
    name: false,
    room: false,
  },
  {
    ending: 'the-student',
    caption: 'piano, celesta, a distant horn',
    over: 'Gbmaj9',
    love: false,
    name: true,
    room: false,
  },
  {
    ending: 'ninety-nine-seats',
    caption: 'trio and strings, at home',
    over: 'Abmaj9',
    love: true,
    name: false,
    room: true,
  },
  {
    ending: 'twelve-chairs',
    caption: 'piano, bass and brushes',
    over: 'Fm9',
    love: false,
    name: false,
    room: true,
  },
  {
    ending: 'two-suitcases',
    caption: 'piano and strings, moving on',
    over: 'Dbmaj9',
    love: true,
    name: false,
    room: false,
  },
  {
    ending: 'the-cellar',
    caption: 'strings and celesta, below the street',
    over: 'Ebm9',
    love: true,
    name: true,
    room: false,
  },
];

const UNLANDED_TEMPO = {
  ...RUBATO,
  bpm: 84,
  arc4: 0.03,
  slowings: [{ bar: 0, bars: 2, to: 0.72 }],
  waits: [
    { beat: 3, seconds: 0.25 },
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
      { from: 0, to: 1, texture: 'held' },
      { from: 1, to: 2, texture: 'held' },
    ],
  });
}

function stemsOf(plan: CodaPlan, frame: Frame): VoiceStem[] {
  const stems: VoiceStem[] = [
    { part: pianoOf(frame), room: 'salon', wet: 0.28, filters: FILTERS.piano, weight: -20 },
  ];
  const bowed: StringPassage[] = [{ from: 0, to: 5, violins: 'inner', start: 0.62, end: 0.16, deep: true }];
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
    stems.push({ part: lastSteps(frame), room: 'club', wet: 0.16, filters: FILTERS.rhythm, weight: -27 });
  return stems;
}

/** Bass and brushes walk into the last chord and stop there. */
function lastSteps(frame: Frame): Part {
  const low = frame.bass[1] ?? 35;
  const bass = writtenLine({
    instrument: 'acousticBass',
    channel: 0,
    beatsPerBar: 3,
    weight: 0.6,
    voice: 'bass',
    bars: BASSLINES.unlanded.slice(0, 1),
  });
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

function coda(plan: CodaPlan): CueSheet {
  const piece = unlandedOver(plan.over);
  const stems = stemsOf(plan, frameOf(piece));
  return {
    id: `coda-${plan.ending}`,
    caption: plan.caption,
    piece,
    tempo: UNLANDED_TEMPO,
    manner: intimate(40 + plan.ending.length, (bar) => (bar < 1 ? 0.95 : bar < 2 ? 0.84 : 0.72)),
    form: { kind: 'linear', tail: 3.2 },
    opens: 'all',
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

/** While the song lasts: the landing, with the whole orchestra growing quiet on its last chord. */
function landed(): CueSheet {
  const piece = theReach(['landed'], false);
  const frame = frameOf(piece);
  const piano = soloPiano(frame, {
    passages: [
      { from: 0, to: 2, texture: 'wide', thick: true },
      { from: 2, to: 4, texture: 'flowing', thick: true },
      { from: 4, to: 5, texture: 'held' },
    ],
    answers: [[13, [70, 75, 77, 79, 82, 84]]],
  });
  const bowed = strings(frame, [
    { from: 0, to: 4, violins: 'octaves', start: 0.8, end: 1, deep: true },
    { from: 4, to: 7, violins: 'octaves', start: 0.92, end: 0.05, deep: true },
  ]);
  const bright = colours(frame, [
    { from: 0, to: 4, colour: 'celesta', start: 0.48, end: 0.5 },
    { from: 0, to: 4, colour: 'harp', start: 0.9, end: 1 },
    { from: 0, to: 4, colour: 'hornThread', start: 0.7, end: 0.9 },
    { from: 4, to: 7, colour: 'hornPad', start: 0.72, end: 0.04 },
    { from: 2, to: 4, colour: 'tromboneSwell', start: 0.45, end: 0.85 },
    { from: 4, to: 6, colour: 'sparkle', start: 0.34, end: 0.2 },
  ]);
  rollInto(bright, frame, 4, 39, 0.6);
  const rhythm = together(
    writtenLine({
      instrument: 'acousticBass',
      channel: 0,
      beatsPerBar: 3,
      weight: 0.62,
      voice: 'bass',
      bars: BASSLINES.landed,
    }),
    drums({
      kit: 'brushes',
      beatsPerBar: 3,
      weight: 0.9,
      bars: ['okr - xtr r xr u', 'or u xtr u xr t', 'okr - xtr r rt u', 'k t t t T S', 'ok - - - - -'],
    }),
  );
  return {
    id: 'coda-while-the-song-lasts',
    caption: 'the whole orchestra lands, and grows quiet',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 86,
      arc4: 0.02,
      slowings: [{ bar: 2, bars: 2, to: 0.6 }],
      waits: [{ beat: 12, seconds: 0.3 }],
      strictFrom: 4,
    },
    manner: orchestral(61, (bar) => (bar < 4 ? 1.02 : 0.95 - 0.1 * (bar - 4))),
    form: { kind: 'linear', tail: 2 },
    opens: 'all',
    asOne: 64,
    lufs: -17,
    marks: { last: 4 },
    stems: [
      { layer: 'piano', part: piano, room: 'salon', wet: 0.26, filters: FILTERS.piano, lufs: -22, kbps: 40 },
      {
        layer: 'rhythm',
        part: rhythm,
        room: 'club',
        wet: 0.16,
        filters: FILTERS.rhythm,
        lufs: -27,
        kbps: 24,
      },
      {
        layer: 'strings',
        part: bowed,
        room: 'hall',
        wet: 0.42,
        filters: FILTERS.strings,
        lufs: -19.5,
        kbps: 36,
      },
      { layer: 'full', part: bright, room: 'hall', wet: 0.42, filters: FILTERS.full, lufs: -21, kbps: 36 },
    ],
  };
}

function blackCoda(
  id: string,
  caption: string,
  piece: Piece,
  parts: StemSheet[],
  extra: Partial<CueSheet>,
): CueSheet {
  return {
    id: `coda-${id}`,
    caption,
    piece,
    tempo: { ...RUBATO, bpm: 84, slowings: [{ bar: 1, bars: 2, to: 0.7 }] },
    manner: intimate(70 + id.length, () => 0.8),
    form: { kind: 'linear', tail: 3 },
    opens: 'all',
    asOne: 44,
    stems: parts,
    ...extra,
  };
}

/** The list goes on: its last two bars, slower, and its last chord, with one bell too many. */
function setList(): CueSheet {
  const tune = holiday();
  const from = 14 * 4;
  const piece: Piece = {
    ...tune,
    bars: 2,
    melody: tune.melody
      .filter((note) => note.start >= from)
      .map((note) => ({ ...note, start: note.start - from })),
    chords: tune.chords
      .filter((span) => span.start >= from)
      .map((span) => ({ ...span, start: span.start - from })),
  };
  const part = parlour(frameOf(piece), 'upright', false);
  part.notes.push(
    ...[65, 69, 72, 77, 81, 86].map((pitch, k) => ({
      beat: 4,
      length: 4,
      pitch,
      weight: 0.4,
      voice: 'inner' as const,
      channel: 0,
      shift: k * 45,
    })),
  );
  part.notes.push({ beat: 6, length: 1, pitch: 101, weight: 0.24, voice: 'fill', channel: 0 });
  const stem: StemSheet = {
    layer: 'piano',
    part,
    room: 'club',
    wet: 0.22,
    filters: 'highpass=f=70,lowpass=f=7000',
    lufs: -20,
    kbps: 36,
  };
  const slow = { ...STRICT, bpm: 112, slowings: [{ bar: 0, bars: 1, to: 0.6 }] };
  return blackCoda('the-set-list', 'the list’s last chord, with bells', piece, [stem], {
    tempo: slow,
    manner: straightManner(81, () => 0.85),
  });
}

/** A wall between: the reach without its highs, and then only the wall. */
function walkOnBy(): CueSheet {
  const piece = unlandedOver('Bb13sus');
  const hands = soloPiano(frameOf(piece), { passages: [{ from: 0, to: 2, texture: 'held' }] });
  const stem: StemSheet = {
    layer: 'piano',
    part: hands,
    room: 'club',
    wet: 0.5,
    filters: 'highpass=f=60,lowpass=f=420,lowpass=f=700',
    lufs: -20,
    kbps: 32,
  };
  return blackCoda('walk-on-by', 'a piano, behind a wall', piece, [stem], {
    level: -4,
    tempo: UNLANDED_TEMPO,
  });
}

/** A window, before it is light: the reach over a chord that is already somewhere else. */
function theWindow(): CueSheet {
  const piece = pieceOf(
    'The Window',
    3,
    ['Cb6 h Bb5 e Ab5 e', 'Eb5 h.', '~Eb5 h.'],
    ['Abm6', 'Abm6', 'Abm6'],
  );
  const frame = frameOf(piece);
  const hands = soloPiano(frame, {
    passages: [
      { from: 0, to: 1, texture: 'bare' },
      { from: 1, to: 2, texture: 'held' },
    ],
  });
  const bowed = strings(frame, [{ from: 0, to: 3, violins: 'inner', start: 0.42, end: 0.1 }]);
  return blackCoda(
    'the-window',
    'piano and low strings, before it is light',
    piece,
    [
      { layer: 'piano', part: hands, room: 'salon', wet: 0.3, filters: FILTERS.piano, lufs: -20, kbps: 40 },
      {
        layer: 'strings',
        part: bowed,
        room: 'hall',
        wet: 0.42,
        filters: FILTERS.strings,
        lufs: -23,
        kbps: 32,
      },
    ],
    {},
  );
}

/** The song let die: a cadence within one bar, correct and too soon. */
function unfinished(): CueSheet {
  const piece = pieceOf(
    'Too Soon',
    3,
    ['D5 q. F5 e D5 q', 'Eb5 h.', '~Eb5 h.'],
    ['Bb13sus@1 E9#11@2', 'Eb69', 'Eb69'],
  );
  const hands = soloPiano(frameOf(piece), {
    passages: [
      { from: 0, to: 1, texture: 'bare' },
      { from: 1, to: 2, texture: 'held' },
    ],
  });
  const stem: StemSheet = {
    layer: 'piano',
    part: hands,
    room: 'salon',
    wet: 0.28,
    filters: FILTERS.piano,
    lufs: -20,
    kbps: 44,
  };
  return blackCoda('unfinished', 'the song closes within one bar', piece, [stem], {
    tempo: { ...RUBATO, bpm: 92, arc4: 0, arc8: 0 },
    marks: { last: 1 },
  });
}

/** Somebody else's song, for the length of it: trio, small and kind, on the subdominant. */
function oneMoreSong(): CueSheet {
  const piece = pieceOf(
    'Somebody Else’s Song',
    3,
    ['G5 q. F5 e Eb5 q', 'C5 h Eb5 q', 'F5 q. Eb5 e C5 q', 'Bb4 h.', '~Bb4 h.'],
    ['Abmaj9', 'Gm7', 'Fm9@2 Bb13@1', 'Eb69', 'Eb69'],
  );
  const frame = frameOf(piece);
  const hands = soloPiano(frame, {
    passages: [
      { from: 0, to: 3, texture: 'broken' },
      { from: 3, to: 4, texture: 'held' },
    ],
  });
  const rhythm = together(
    writtenLine({
      instrument: 'acousticBass',
      channel: 0,
      beatsPerBar: 3,
      weight: 0.6,
      voice: 'bass',
      bars: ['Ab1 h Eb2 q', 'G1 h Bb1 q', 'F1 h Bb1 q', 'Eb2 h.'],
    }),
    drums({
      kit: 'brushes',
      beatsPerBar: 3,
      weight: 0.8,
      bars: ['ok - xt - x u', 'o - xt - x -', 'ok - xt u x -', 'ok - - - - -'],
    }),
  );
  return blackCoda(
    'one-more-song',
    'somebody else’s song, for the length of it',
    piece,
    [
      { layer: 'piano', part: hands, room: 'club', wet: 0.26, filters: FILTERS.piano, lufs: -20, kbps: 40 },
      {
        layer: 'rhythm',
        part: rhythm,
        room: 'club',
        wet: 0.18,
        filters: FILTERS.rhythm,
        lufs: -26,
        kbps: 26,
      },
    ],
    { tempo: { ...RUBATO, bpm: 96, arc8: 0.02, slowings: [{ bar: 2, bars: 1, to: 0.74 }], waits: [] } },
  );
}

/** Thirteen codas by ending. */
export function codas(): readonly (() => CueSheet)[] {
  return [
    ...WHITE_CODAS.map((plan) => () => coda(plan)),
    landed,
    setList,
    walkOnBy,
    theWindow,
    unfinished,
    oneMoreSong,
  ];
}

/** Ids of the codas, in the order of {@link codas}. */
export const CODA_IDS: readonly string[] = [
  ...WHITE_CODAS.map((plan) => plan.ending),
  'while-the-song-lasts',
  'the-set-list',
  'walk-on-by',
  'the-window',
  'unfinished',
  'one-more-song',
].map((ending) => `coda-${ending}`);
