import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSetManifest, type SetManifest } from '../../../src/content/setManifest';
import { vocabulary } from './vocabulary';

const folder = path.resolve(import.meta.dirname, '../../../assets/sets');
const manifestOf = (id: string): SetManifest =>
  readSetManifest(JSON.parse(readFileSync(path.join(folder, id, 'manifest.json'), 'utf8')));
const words = (list = ''): string[] => list.split(' ').filter(Boolean);
const ids = Object.keys(vocabulary);
const half = { w: 960, h: 402 };
const overscan = { w: 77, h: 32 };

/** How far beyond the paint a camera sees at one depth, picture units; zero or less when it sees paint only. */
const seenBeyond = (
  centre: number,
  camera: number,
  zoom: number,
  depth: number,
  frame: number,
  over: number,
): number => Math.abs(camera - centre) * depth + frame / (1 + (zoom - 1) * depth) - (frame + over);

describe.each(ids)('the set %s', (id) => {
  const set = manifestOf(id);
  const asked = vocabulary[id];

  it('has every mark, camera and cue the scenes may name', () => {
    expect(Object.keys(set.marks)).toEqual(expect.arrayContaining(words(asked?.marks)));
    expect(Object.keys(set.cameras)).toEqual(
      expect.arrayContaining(['wide', 'two', 'left', 'right', 'close', 'detail', ...words(asked?.cameras)]),
    );
    expect(Object.keys(set.light.cues)).toEqual(
      expect.arrayContaining(['full', 'dim', 'one-lamp', 'spot', 'dark', ...words(asked?.cues)]),
    );
  });

  it('names only its own light slots, and shows something by each', () => {
    const slots = new Set(set.light.slots);
    const used = set.layers.flatMap((layer) => layer.slot ?? []);
    for (const cue of Object.values(set.light.cues))
      for (const slot of Object.keys(cue.slots)) expect(slots).toContain(slot);
    for (const slot of [...used, ...set.effects.flatMap((e) => e.slot ?? [])]) expect(slots).toContain(slot);
    const shown = [...used, ...set.effects.flatMap((e) => e.slot ?? [])];
    expect([...slots].filter((slot) => !shown.includes(slot))).toEqual([]);
  });

  it('is shipped: every layer has a file, and what one dream shows weighs at most 700 kB (of a long stage 2 MB)', () => {
    for (const dream of [0, 1, 2, 3]) {
      const shown = set.layers.filter((layer) => {
        const [from, to] = layer.dream ?? [0, 3];
        return from <= dream && dream <= to;
      });
      const files = [...new Set(shown.map((layer) => layer.file))];
      for (const file of files) expect(existsSync(path.join(folder, file)), file).toBe(true);
      const own = files.filter((file) => file.startsWith(`${id}/`));
      const bytes = own.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
      expect(bytes, `dream ${dream}`).toBeLessThanOrEqual(set.size[0] > 1920 ? 2_000_000 : 700_000);
    }
  });

  it('shows no edge of the paint in any framing', () => {
    for (const [name, camera] of Object.entries(set.cameras)) {
      const across = set.size[0] > 1920 ? 960 + Math.round((camera.x - 960) / 1980) * 1980 : 960;
      for (const depth of [0.3, 0.7, 1]) {
        expect(
          seenBeyond(across, camera.x, camera.zoom, depth, half.w, overscan.w),
          `${name} across`,
        ).toBeLessThan(1);
        expect(
          seenBeyond(402, camera.y, camera.zoom, depth, half.h, overscan.h),
          `${name} up and down`,
        ).toBeLessThan(1);
      }
    }
  });

  it('keeps every thing in its place when it turns to paper', () => {
    for (const layer of set.layers) {
      const paper = set.layers.find((other) => other.id === `${layer.id}-paper`);
      if (!paper) continue;
      const shared = (from: number, size: number, other: number, otherSize: number) =>
        Math.max(0, Math.min(from + size, other + otherSize) - Math.max(from, other));
      const both = shared(layer.x, layer.w, paper.x, paper.w) * shared(layer.y, layer.h, paper.y, paper.h);
      expect(both / Math.min(layer.w * layer.h, paper.w * paper.h), layer.id).toBeGreaterThan(0.8);
      expect(paper.depth).toBe(layer.depth);
    }
  });

  it('has figures at a human scale whose feet stand in the picture', () => {
    for (const [name, mark] of Object.entries(set.marks)) {
      expect(mark.scale, name).toBeLessThanOrEqual(6);
      expect(mark.x, name).toBeGreaterThanOrEqual(0);
      expect(mark.x, name).toBeLessThanOrEqual(set.size[0]);
      expect(mark.y - mark.scale * 60, name).toBeLessThan(804);
    }
  });
});

describe('the sets together', () => {
  it('have at least one thing each that moves by itself', () => {
    for (const id of ids) expect(manifestOf(id).effects.length, id).toBeGreaterThan(0);
  });

  it('are lit differently from one another', () => {
    const grades = ids
      .filter((id) => manifestOf(id).size[0] === 1920)
      .map((id) => manifestOf(id).light.cues.full?.grade);
    expect(new Set(grades).size).toBeGreaterThanOrEqual(grades.length - 2);
  });
});
