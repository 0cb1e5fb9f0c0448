import { frameOf } from '../arrangement/frame.ts';
import { parlour } from '../arrangement/parlour.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { strings } from '../arrangement/strings.ts';
import { holiday } from '../composition/holiday.ts';
import { unlandedOver } from '../composition/theReach.ts';
import { type Piece, pieceOf } from '../theory/notation.ts';
import { type CueSheet, intimate, RUBATO, STRICT, type StemSheet, straightManner } from './cueSheet.ts';
import { bandStem, bassAndBrushes, pianoStem, rhythmStem, stringStem } from './stems.ts';
import { UNLANDED_TEMPO } from './whiteCodas.ts';

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
export function setList(): CueSheet {
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
      length: 9,
      pitch,
      weight: 0.4,
      voice: 'inner' as const,
      channel: 0,
      shift: k * 45,
    })),
  );
  part.notes.push({ beat: 6, length: 1, pitch: 101, weight: 0.24, voice: 'fill', channel: 0 });
  const stem: StemSheet = bandStem(part, { filters: 'highpass=f=70,lowpass=f=7000', kbps: 36 });
  const slow = { ...STRICT, bpm: 112, slowings: [{ bar: 0, bars: 1, to: 0.6 }] };
  return blackCoda('the-set-list', 'the list’s last chord, with bells', piece, [stem], {
    tempo: slow,
    manner: straightManner(81, () => 0.85),
  });
}

/** A wall between: the reach without its highs, and then only the wall. */
export function walkOnBy(): CueSheet {
  const piece = unlandedOver('Bb13sus');
  const hands = soloPiano(frameOf(piece), { passages: [{ from: 0, to: 2, texture: 'held' }] });
  const stem: StemSheet = bandStem(hands, { wet: 0.5, filters: 'highpass=f=60,lowpass=f=420,lowpass=f=700' });
  return blackCoda('walk-on-by', 'a piano, behind a wall', piece, [stem], {
    level: -4,
    tempo: UNLANDED_TEMPO,
  });
}

/** A window, before it is light: the reach over a chord that is already somewhere else. */
export function theWindow(): CueSheet {
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
    [pianoStem(hands, { kbps: 40 }), stringStem(bowed, { lufs: -23, kbps: 32 })],
    {},
  );
}

/** The song let die: a cadence within one bar, correct and too soon. */
export function unfinished(): CueSheet {
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
  const stem: StemSheet = pianoStem(hands, { wet: 0.28, kbps: 44 });
  return blackCoda('unfinished', 'the song closes within one bar', piece, [stem], {
    tempo: { ...RUBATO, bpm: 92, arc4: 0, arc8: 0 },
    marks: { last: 1 },
  });
}

/** Somebody else's song, for the length of it: trio, small and kind, on the subdominant. */
export function oneMoreSong(): CueSheet {
  const piece = pieceOf(
    'Somebody Else’s Song',
    3,
    ['G5 q. F5 e Eb5 q', 'C5 h Eb5 q', 'F5 q. G5 e C5 q', 'Bb4 h.', '~Bb4 h.'],
    ['Abmaj9', 'Gm7', 'Fm9@2 Bb13@1', 'Eb69', 'Eb69'],
  );
  const frame = frameOf(piece);
  const hands = soloPiano(frame, {
    passages: [
      { from: 0, to: 3, texture: 'broken' },
      { from: 3, to: 4, texture: 'held' },
    ],
  });
  const rhythm = bassAndBrushes(
    ['Ab1 h Eb2 q', 'G1 h Bb1 q', 'F1 h Bb1 q', 'Eb2 h.'],
    ['ok - xt - x u', 'o - xt - x -', 'ok - xt u x -', 'ok - - - - -'],
    [0.6, 0.8],
  );
  return blackCoda(
    'one-more-song',
    'somebody else’s song, for the length of it',
    piece,
    [
      pianoStem(hands, { room: 'club', wet: 0.26, kbps: 40 }),
      rhythmStem(rhythm, { wet: 0.18, lufs: -28, kbps: 26, channels: 2 }),
    ],
    { tempo: { ...RUBATO, bpm: 96, arc8: 0.02, slowings: [{ bar: 2, bars: 1, to: 0.74 }], waits: [] } },
  );
}
