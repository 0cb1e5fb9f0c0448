import { describe, expect, test } from 'vitest';
import { at } from '../../../workshop/score/at.ts';
import { cueSheets } from '../../../workshop/score/cues/cueSheets.ts';
import { perform } from '../../../workshop/score/performance/perform.ts';
import { TempoMap } from '../../../workshop/score/performance/tempoMap.ts';
import { repeated, timelineOf } from '../../../workshop/score/render/timeline.ts';

describe.each(['song', 'planetarium'])('%s, as it waits', (id) => {
  const sheet = cueSheets().get(id)?.();
  if (sheet?.form.kind !== 'vamp') throw new Error(`${id} does not wait`);
  const { piece, form, manner, stems } = sheet;
  const tempo = new TempoMap(sheet.tempo, piece.beatsPerBar, -3, (piece.bars + 8) * piece.beatsPerBar);
  const time = timelineOf(sheet, tempo, -3);
  const firstRound = piece.bars - form.bars + form.entry;

  test('goes round on whole bars of one length', () => {
    expect(time.bars).toHaveLength(piece.bars + form.entry + 1);
    const from = at(time.bars, firstRound);
    expect(time.loop?.from).toBeCloseTo(time.lead + from, 6);
    expect(time.loop?.to).toBeCloseTo(time.lead + at(time.bars, time.bars.length - 1), 6);
    const lengths = time.bars.slice(1).map((bar, i) => bar - at(time.bars, i));
    for (const length of lengths.slice(piece.bars - form.bars))
      expect(length).toBeCloseTo(at(lengths, lengths.length - 1), 6);
  });

  test('goes into its first round as into every other: the bars before are its last bars', () => {
    const stem = at(stems, 0);
    const played = repeated(perform(stem.part, tempo, manner), sheet, time);
    const within = (from: number, to: number) =>
      played.notes
        .map((note) => ({ ...note, on: note.on - time.origin }))
        .filter(({ on }) => on >= at(time.bars, from) - 0.2 && on < at(time.bars, to) - 0.2)
        .map(({ on, pitch, velocity }) => `${pitch} ${velocity} ${(on - at(time.bars, from)).toFixed(3)}`);
    const before = within(firstRound - form.entry, firstRound);
    const last = within(time.bars.length - 1 - form.entry, time.bars.length - 1);
    expect(before.length).toBeGreaterThan(0);
    expect(last.filter((note) => !before.includes(note))).toEqual([]);
  });
});
