import { at } from '../at.ts';
import { pitchOf } from './pitch.ts';

/** A written note: start and length in quarter notes from the first bar line, MIDI pitch. */
export interface Note {
  start: number;
  length: number;
  pitch: number;
}

/** A chord symbol and the quarter notes it covers. */
interface ChordSpan {
  start: number;
  length: number;
  symbol: string;
}

/** A piece on paper: metre, form length, melody and changes, all in quarter notes. */
export interface Piece {
  title: string;
  beatsPerBar: number;
  bars: number;
  melody: readonly Note[];
  chords: readonly ChordSpan[];
}

const LENGTHS: Readonly<Record<string, number>> = {
  w: 4,
  'h.': 3,
  h: 2,
  'q.': 1.5,
  q: 1,
  'e.': 0.75,
  e: 0.5,
  s: 0.25,
};

/**
 * Reads bars of tokens such as `F5 q. D5 e Eb5 q`: `r` rests, `~` ties to the note before, `A4+C5` is a chord.
 * Throws when a bar is not full.
 */
export function readMelody(bars: readonly string[], beatsPerBar: number, firstBar = 0): Note[] {
  const notes: Note[] = [];
  bars.forEach((bar, index) => {
    const tokens = bar.trim().split(/\s+/);
    const barStart = (firstBar + index) * beatsPerBar;
    let position = barStart;
    for (let i = 0; i < tokens.length; i += 2) {
      const name = at(tokens, i);
      const length = LENGTHS[tokens[i + 1] ?? ''];
      if (length === undefined)
        throw new Error(`no length "${tokens[i + 1]}" in bar ${firstBar + index + 1}: ${bar}`);
      if (name.startsWith('~')) at(notes, notes.length - 1).length += length;
      else if (name !== 'r') {
        for (const each of name.split('+')) notes.push({ start: position, length, pitch: pitchOf(each) });
      }
      position += length;
    }
    if (Math.abs(position - barStart - beatsPerBar) > 1e-6)
      throw new Error(
        `bar ${firstBar + index + 1} holds ${position - barStart} of ${beatsPerBar} beats: ${bar}`,
      );
  });
  return notes;
}

/** Reads bars of symbols: `Ebmaj9` fills a bar, `Gm7@2 C7b9@1` shares it by beats. Throws when a bar is not full. */
function readChords(bars: readonly string[], beatsPerBar: number, firstBar = 0): ChordSpan[] {
  const spans: ChordSpan[] = [];
  bars.forEach((bar, index) => {
    const barStart = (firstBar + index) * beatsPerBar;
    let position = barStart;
    for (const token of bar.trim().split(/\s+/)) {
      const [symbol = '', beats] = token.split('@');
      const length = beats === undefined ? beatsPerBar : Number(beats);
      spans.push({ start: position, length, symbol });
      position += length;
    }
    if (position !== barStart + beatsPerBar)
      throw new Error(`chords of bar ${firstBar + index + 1} are not full: ${bar}`);
  });
  return spans;
}

/** A piece from bars of melody and changes; a pick-up bar, if any, precedes the first bar line. */
export function pieceOf(
  title: string,
  beatsPerBar: number,
  melody: readonly string[],
  chords: readonly string[],
  pickup?: string,
): Piece {
  return {
    title,
    beatsPerBar,
    bars: chords.length,
    melody: pickup ? readMelody([pickup, ...melody], beatsPerBar, -1) : readMelody(melody, beatsPerBar),
    chords: readChords(chords, beatsPerBar),
  };
}
