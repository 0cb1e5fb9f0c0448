import { drums } from '../arrangement/drums.ts';
import { frameOf } from '../arrangement/frame.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { strings } from '../arrangement/strings.ts';
import { trioPiano } from '../arrangement/trioPiano.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { COUNTERLINES } from '../composition/counterlines.ts';
import { closingTune } from '../composition/sidePieces.ts';
import { theReach } from '../composition/theReach.ts';
import { together } from '../performance/part.ts';
import { type CueSheet, FILTERS, intimate, RUBATO, swinging } from './cueSheet.ts';
import { bandStem, pianoStem, rhythmStem, stringStem } from './stems.ts';

/** What is left to follow where nobody sings. */
const SECOND_VOICE = [...COUNTERLINES.a1, ...COUNTERLINES.a2];

/** Five years on: the song's harmony without its melody. */
export function fiveYears(): CueSheet {
  const piece = { ...theReach(['a1', 'a2'], false) };
  const frame = frameOf(piece);
  const piano = soloPiano(frame, {
    passages: [
      { from: 0, to: 8, texture: 'broken' },
      { from: 8, to: 16, texture: 'flowing' },
    ],
    withoutMelody: true,
  });
  const bowed = strings(frame, [
    { from: 0, to: 16, violins: 'inner', start: 0.28, end: 0.34, counter: SECOND_VOICE },
  ]);
  return {
    id: 'five-years',
    caption: 'the harmony, without its melody',
    piece,
    tempo: { ...RUBATO, bpm: 96, arc4: 0.03, arc8: 0.02, lean: 0.02 },
    manner: intimate(89, () => 0.8),
    form: { kind: 'loop' },
    opens: 'all',
    level: -6,
    stems: [pianoStem(piano, { kbps: 34 }), stringStem(bowed, { lufs: -26, kbps: 20 })],
  };
}

/** The club: somebody finishes the last number before the break. */
export function club(): CueSheet {
  const piece = closingTune();
  const frame = frameOf(piece, 44);
  const piano = trioPiano(frame, {
    comping: 'bcakbmcdgbif',
    instrument: 'grand',
    melodyWeight: 0.64,
    low: 49,
  });
  const bass = writtenLine({
    instrument: 'acousticBass',
    channel: 0,
    beatsPerBar: 4,
    weight: 0.6,
    voice: 'bass',
    bars: [
      'Ab1 q C2 q Eb2 q D2 q',
      'Db2 q F2 q G2 q Ab2 q',
      'Ab1 q Eb2 q Gb2 q Eb2 q',
      'Ab1 q C2 q Eb2 q D2 q',
      'Db2 q F2 q Ab2 q F2 q',
      'Db2 q Cb2 q Ab1 q G1 q',
      'Ab1 q Eb2 q C2 q Db2 q',
      'C2 q G1 q F1 q A1 q',
      'Bb1 q Db2 q F2 q E2 q',
      'Eb2 q Db2 q Bb1 q G1 q',
      'Ab1 q C2 q Eb2 q Bb1 q',
      'Ab1 h. r q',
    ],
  });
  const brushes = drums({
    kit: 'brushes',
    beatsPerBar: 4,
    weight: 0.85,
    bars: [
      ...['okr - xtr r or - xtr r', 'or - xtr r or u xtr -', 'okr - xtr r o - xtr r', 'or - xtr - or u sr t'],
      ...['okr - xtr r or - xtr u', 'o - xtr r or r xtr -', 'okr u xtr r or - xt r', 'or r xt u o t u S'],
      ...['okr - xtr r or - xtr r', 'or - xtr u or - xr t'],
      'okr - xtr r ot u T S',
      'okrC - - - - - - -',
    ],
  });
  return {
    id: 'club',
    caption: 'the last number before the break',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 128,
      arc4: 0.01,
      arc8: 0.01,
      lean: 0,
      slowings: [{ bar: 10, bars: 1.5, to: 0.7 }],
    },
    manner: swinging(97, (bar) => 0.92 + 0.008 * bar, 4),
    form: { kind: 'linear', tail: 2.4 },
    opens: 'all',
    level: -3,
    asOne: 40,
    marks: { last: 11 },
    stems: [
      bandStem(piano, { wet: 0.26, filters: FILTERS.piano }),
      rhythmStem(together(bass, brushes), { wet: 0.2, lufs: -25 }),
    ],
  };
}
