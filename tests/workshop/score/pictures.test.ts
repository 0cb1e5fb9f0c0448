import { describe, expect, test } from 'vitest';
import { at } from '../../../workshop/score/at.ts';
import { cueSheets } from '../../../workshop/score/cues/cueSheets.ts';
import { abcOf, allStaves, SLOTS } from '../../../workshop/score/pictures/abcOf.ts';
import { barSpeller, keyOf } from '../../../workshop/score/pictures/abcPitch.ts';

/** A note read back from the page: sixteenths from the page's first bar, and how it is spelled. */
interface Read {
  slot: number;
  length: number;
  heads: string[];
}

/** Reads one bar of ABC; a tied continuation only lengthens. */
function readBar(bar: string, from: number, tied: { on: boolean }): { notes: Read[]; length: number } {
  const notes: Read[] = [];
  let slot = from;
  const plain = bar.split(' & ')[0] ?? '';
  for (const [, chord, single, value, tie] of plain
    .replaceAll(/\{[^}]*\}/g, '')
    .matchAll(/(?:\[([^\]]+)\]|([=^_]*[A-Ga-gz][,']*))(\d+)(-?)/g)) {
    const heads = chord ? (chord.match(/[=^_]*[A-Ga-g][,']*/g) ?? []) : [single ?? ''];
    if (heads[0] !== 'z' && !tied.on) notes.push({ slot, length: Number(value), heads });
    tied.on = tie === '-';
    slot += Number(value);
  }
  return { notes, length: slot - from };
}

/** Every voice of a page, bar by bar. */
function voicesOf(abc: string): string[][] {
  return abc
    .split(/^V:.*$/m)
    .slice(1)
    .map((voice) =>
      voice
        .split('|')
        .map((bar) => bar.trim())
        .filter(Boolean),
    );
}

describe.each([...cueSheets()])('the page of %s', (_, sheetOf) => {
  const sheet = sheetOf();
  const perBar = sheet.piece.beatsPerBar * SLOTS;
  const voices = voicesOf(abcOf(sheet));
  const staves = allStaves(sheet);

  test('has bars that add up, as many in every voice', () => {
    expect(voices).toHaveLength(staves.length);
    for (const bars of voices) {
      expect(bars).toHaveLength(at(voices, 0).length);
      const tied = { on: false };
      for (const bar of bars) expect(readBar(bar, 0, tied).length, bar).toBe(perBar);
    }
  });

  test('shows everything that is struck, where it is struck', () => {
    const firstSlot = Math.min(0, ...staves.flatMap(({ struck }) => struck.map(({ slot }) => slot)));
    const origin = Math.floor(firstSlot / perBar) * perBar;
    staves.forEach(({ struck }, v) => {
      const tied = { on: false };
      const read = at(voices, v).flatMap((bar, k) => readBar(bar, origin + k * perBar, tied).notes);
      expect(read.map(({ slot, heads }) => [slot, heads.length])).toEqual(
        struck.filter(({ pitches }) => pitches.length).map(({ slot, pitches }) => [slot, pitches.length]),
      );
    });
  });

  test('has every note of the composition and every player’s note on its staves', () => {
    const shown = at(staves, 0).struck.flatMap(({ slot, pitches }) => pitches.map((p) => `${slot} ${p}`));
    expect(shown).toEqual(sheet.piece.melody.map(({ start, pitch }) => `${start * SLOTS} ${pitch}`));
    const played = sheet.stems.flatMap(({ part }) =>
      part.notes.map((note) => `${Math.round(note.beat * SLOTS)} ${note.pitch}`),
    );
    const onStaves = new Set(
      staves
        .slice(1)
        .flatMap(({ struck }) =>
          struck.flatMap(({ slot, pitches, graces }) => [...pitches, ...graces].map((p) => `${slot} ${p}`)),
        ),
    );
    expect(played.filter((note) => !onStaves.has(note))).toEqual([]);
  });
});

describe('spelling', () => {
  test('the key is the one that needs the fewest accidentals', () => {
    expect(keyOf([63, 65, 67, 68, 70, 72, 74]).name).toBe('Eb');
    expect(keyOf([60, 62, 64, 65, 67, 69, 71]).name).toBe('C');
  });

  test('an accidental holds to the end of its bar, and is taken back', () => {
    const spell = barSpeller(keyOf([63, 65, 67, 68, 70, 72, 74]));
    expect([70, 71, 71, 70, 82, 58, 73].map(spell)).toEqual(['B', '=B', 'B', '_B', 'b', 'B,', '_d']);
  });
});
