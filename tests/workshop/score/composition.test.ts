import { describe, expect, test } from 'vitest';
import { chordIndexAt, frameOf, voicingsOf } from '../../../workshop/score/arrangement/frame.ts';
import { at } from '../../../workshop/score/at.ts';
import { BASSLINES } from '../../../workshop/score/composition/basslines.ts';
import { popTune } from '../../../workshop/score/composition/popTune.ts';
import {
  closingTune,
  dome,
  inFour,
  quarrelPiece,
  withoutSeventh,
} from '../../../workshop/score/composition/sidePieces.ts';
import { theReach, unlandedOver } from '../../../workshop/score/composition/theReach.ts';
import { chordOf } from '../../../workshop/score/theory/chord.ts';
import { type Piece, pieceOf, readMelody } from '../../../workshop/score/theory/notation.ts';
import { clashOf } from '../../../workshop/score/theory/voicing.ts';

const theme: [string, Piece][] = [
  ['as it happened', theReach(['a1', 'a2', 'b', 'a3', 'unlanded'])],
  ['the loop', theReach(['a1', 'a2', 'b', 'a3', 'turn'])],
  ['the second chorus', theReach(['a1Second', 'a2Second', 'bSecond', 'a3', 'landed'])],
];

const WHITE = ['Cbmaj9#11', 'Bb13sus', 'Gbmaj9', 'Abmaj9', 'Fm9', 'Dbmaj9', 'Ebm9'];

const others: [string, Piece][] = [
  ['four on the floor', inFour()],
  ['the dome', dome()],
  ['the quarrel', quarrelPiece()],
  ['without its seventh', withoutSeventh()],
  ['the single', popTune()],
  ['the last one before the break', closingTune()],
  ...WHITE.map((chord): [string, Piece] => [`unlanded over ${chord}`, unlandedOver(chord)]),
];

/** Melody notes on strong beats, or long ones, that are neither in the chord nor a tension it bears. */
function wrongNotes(piece: Piece): string[] {
  const frame = frameOf(piece);
  return piece.melody.flatMap(({ start, length, pitch }) => {
    const isStrong = start >= 0 && (start % piece.beatsPerBar === 0 || length >= 1.5);
    const chord = at(frame.chords, chordIndexAt(frame, start));
    const tone = pitch % 12;
    const belongs = chord.tones.includes(tone) || chord.tensions.includes(tone) || chord.scale.includes(tone);
    return isStrong && !belongs
      ? [`bar ${Math.floor(start / piece.beatsPerBar) + 1}: ${pitch} on ${chord.symbol}`]
      : [];
  });
}

describe.each([...theme, ...others])('%s', (_, piece) => {
  test('has no wrong note on a strong beat', () => {
    expect(wrongNotes(piece)).toEqual([]);
  });
});

describe.each(theme)('the theme, %s', (_, piece) => {
  test('rests on the harmony: no strong note outside chord and tensions', () => {
    const frame = frameOf(piece);
    const outside = piece.melody.filter(({ start, pitch }) => {
      if (start < 0 || start % 3 !== 0) return false;
      const chord = at(frame.chords, chordIndexAt(frame, start));
      return ![...chord.tones, ...chord.tensions].includes(pitch % 12);
    });
    expect(outside).toEqual([]);
  });

  test('has no parallel fifths or octaves between melody and bass', () => {
    const frame = frameOf(piece);
    const heard = piece.chords.map((span) =>
      piece.melody.find(
        (note) => note.start <= span.start + 1e-6 && note.start + note.length > span.start + 1e-6,
      ),
    );
    const parallels = piece.chords.filter((_, i) => {
      const [before, now] = [heard[i - 1], heard[i]];
      if (!before || !now) return false;
      const [low, next] = [at(frame.bass, i - 1), at(frame.bass, i)];
      const interval = (now.pitch - next) % 12;
      return (
        (before.pitch - low) % 12 === interval &&
        (interval === 0 || interval === 7) &&
        before.pitch !== now.pitch &&
        low !== next
      );
    });
    expect(parallels).toEqual([]);
  });

  test('lies under its melody without a rubbing semitone that lasts', () => {
    const frame = frameOf(piece);
    const voicings = voicingsOf(frame, { voices: 4, low: 50, high: 69, span: 14, centre: 59 });
    const rubbing = voicings.reduce((sum, voicing, i) => sum + clashOf(voicing, at(frame.over, i)), 0);
    expect(rubbing).toBeLessThanOrEqual(4);
  });

  test('speaks its motif: a reach of a sixth or more, a fall, a settling', () => {
    const pitches = piece.melody.map((note) => note.pitch);
    const spoken = piece.melody.filter((note, i) => {
      const [before, , after, last] = [pitches[i - 1], pitches[i], pitches[i + 1], pitches[i + 2]];
      if (before === undefined || after === undefined || last === undefined) return false;
      return (
        note.start % 3 === 0 &&
        note.pitch - before >= 9 &&
        after !== note.pitch &&
        Math.abs(last - after) <= 3
      );
    });
    expect(spoken.length).toBeGreaterThanOrEqual(4);
  });
});

describe('the ending as it happened', () => {
  test('reaches a minor seventh and does not land', () => {
    const { melody, chords } = theReach(['unlanded'], false);
    const [last, before] = [melody.at(-1), melody.at(-2)];
    expect((last?.pitch ?? 0) - (before?.pitch ?? 0)).toBe(10);
    expect(chords.at(-1)?.symbol).toBe('Cbmaj9#11');
  });

  test('of the dream lands on the key note', () => {
    const { melody, chords } = theReach(['landed'], false);
    expect((melody.at(-1)?.pitch ?? 0) % 12).toBe(3);
    expect(chords.at(-1)?.symbol).toBe('Eb69');
  });
});

describe('the offered notes', () => {
  test('are all at home over every chord of the bed they are played on', () => {
    const offered = [0, 2, 3, 5, 7, 9, 10, 12].map((step) => step % 12);
    for (const symbol of ['Ebmaj9#11', 'Ebmaj9/G', 'Cm9', 'Cm11', 'F13sus']) {
      const { scale } = chordOf(symbol);
      expect(
        offered.filter((tone) => !scale.includes(tone)),
        symbol,
      ).toEqual([]);
    }
  });
});

describe('notation', () => {
  test('a bar that is not full is an error', () => {
    expect(() => readMelody(['C4 h'], 3)).toThrow('bar 1 holds 2 of 3 beats');
    expect(() => pieceOf('', 4, ['C4 w'], ['C@2 F@1'])).toThrow('not full');
  });

  test('ties lengthen, rests wait, chords sound together', () => {
    expect(readMelody(['C4 h.', '~C4 q r q E4+G4 q'], 3)).toEqual([
      { start: 0, length: 4, pitch: 60 },
      { start: 5, length: 1, pitch: 64 },
      { start: 5, length: 1, pitch: 67 },
    ]);
  });

  test('every bassline is in three, within an upright’s compass', () => {
    for (const [name, bars] of Object.entries(BASSLINES)) {
      const pitches = readMelody(bars, 3).map((note) => note.pitch);
      expect(Math.min(...pitches), name).toBeGreaterThanOrEqual(28);
      expect(Math.max(...pitches), name).toBeLessThanOrEqual(55);
    }
  });
});
