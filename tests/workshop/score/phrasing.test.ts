import { describe, expect, test } from 'vitest';
import { cueSheets } from '../../../workshop/score/cues/cueSheets.ts';
import { touchOf, varietyOf } from '../../../workshop/score/listening/phrasing.ts';

const sheetOf = (id: string) => {
  const sheet = cueSheets().get(id);
  if (!sheet) throw new Error(`no cue ${id}`);
  return sheet();
};

/** Cues that people play; ceilings, lists and rehearsal machines may repeat themselves. */
const BANDS = ['song', 'number', 'overlook', 'apartment', 'small-room', 'concert', 'club', 'quarrel'];
const PIANISTS = ['title', 'own-song', 'audition', 'song', 'number', 'overlook', 'small-room', 'lay-by'];

describe.each(BANDS)('the band of %s', (id) => {
  const sheet = sheetOf(id);

  test('walks in written variations: four bass bars in five differ', () => {
    const bass = varietyOf(sheet, 'bass');
    expect((bass?.different ?? 0) / (bass?.bars ?? 1)).toBeGreaterThanOrEqual(0.8);
    expect(bass?.longestRun).toBeLessThanOrEqual(2);
  });

  test('drums in phrases: six bars in ten differ, none comes twice running', () => {
    const drums = varietyOf(sheet, 'drum');
    expect((drums?.different ?? 0) / (drums?.bars ?? 1)).toBeGreaterThanOrEqual(0.6);
    expect(drums?.longestRun).toBe(1);
  });
});

describe.each(PIANISTS)('the pianist of %s', (id) => {
  const sheet = sheetOf(id);

  test('never comps in one rhythm for more than three bars', () => {
    expect(varietyOf(sheet, 'inner')?.longestRun).toBeLessThanOrEqual(3);
  });

  test('sings: the tune’s touch spreads over twenty steps or more', () => {
    const touch = touchOf(sheet);
    expect((touch?.loud ?? 0) - (touch?.soft ?? 0)).toBeGreaterThanOrEqual(20);
  });
});

describe('the song as it waits', () => {
  test('has eight bars in which no two of bass, hands or tune are alike for two bars running', () => {
    const { piece, form, stems } = sheetOf('song');
    if (form.kind !== 'vamp') throw new Error('the song does not wait');
    const from = (piece.bars - form.bars) * piece.beatsPerBar;
    const vamp = {
      ...sheetOf('song'),
      stems: stems.map((stem) => ({
        ...stem,
        part: { ...stem.part, notes: stem.part.notes.filter((note) => note.beat >= from) },
      })),
    };
    for (const voice of ['bass', 'drum', 'melody'] as const) {
      const variety = varietyOf(vamp, voice);
      expect(variety?.longestRun, voice).toBe(1);
      expect(variety?.different, voice).toBeGreaterThanOrEqual(7);
    }
  });
});

describe('brass', () => {
  const BRASS = ['17:56', '17:57', '17:60'];

  test('of the orchestra only swells and doubles: no note of its own off the beat', () => {
    for (const id of ['song', 'number', 'overlook', 'audition', 'coda-while-the-song-lasts']) {
      const { piece, stems } = sheetOf(id);
      const struck = new Set(piece.melody.map(({ start, pitch }) => `${start} ${pitch % 12}`));
      for (const { part } of stems)
        for (const { bank, preset, channel } of part.instruments) {
          if (!BRASS.includes(`${bank}:${preset}`)) continue;
          const own = part.notes.filter(
            (note) =>
              note.channel === channel &&
              note.beat % 1 !== 0 &&
              !struck.has(`${note.beat} ${note.pitch % 12}`),
          );
          expect(own.map((note) => `${id} ${note.pitch} at ${note.beat}`)).toEqual([]);
        }
    }
  });
});
