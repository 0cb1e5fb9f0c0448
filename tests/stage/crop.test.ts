import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STORY, readStoryFolder } from '../../scripts/storyFolder';
import { readSetManifest, type SetManifest } from '../../src/content/setManifest';
import { presencesOf } from '../../src/stage/actors/castStates';
import { cropOf, shareOf } from '../../src/stage/crop';
import { framingOf } from '../../src/stage/framing';
import { bodiesIn, type Presence } from '../../src/stage/headroom';
import { shownX } from '../../src/stage/pictureFrame';
import { stillsOf } from '../../workshop/stills/stillsOf';

const home = { x: 960, y: 402, zoom: 1 };
const at = (x: number): Presence => ({ x, y: 750, scale: 2.2, seat: null });
const upright = 4 / 3;

describe('the part of a framing that an upright picture shows', () => {
  it('is the whole frame where there is room for it', () => {
    expect(cropOf(home, [at(300)], 1920 / 804)).toEqual({ x: 0, width: 1920 });
    expect(cropOf(home, [at(300)], 3)).toEqual({ x: 0, width: 1920 });
  });

  it('is its middle where nobody is', () => {
    expect(cropOf(home, [], upright)).toEqual({ x: 424, width: 1072 });
  });

  it('goes to who is there, and not beyond the frame', () => {
    const { x, width } = cropOf(home, [at(400)], upright);
    expect(width).toBeCloseTo(1072);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThan(250);
    expect(cropOf(home, [at(1900)], upright).x).toBeCloseTo(848);
  });

  it('is wider where people stand far apart, up to the whole frame', () => {
    const { x, width } = cropOf(home, [at(400), at(1500)], upright);
    expect(width).toBeGreaterThan(1200);
    expect(x).toBeLessThan(340);
    expect(x + width).toBeGreaterThan(1560);
    expect(cropOf(home, [at(30), at(1890)], upright)).toEqual({ x: 0, width: 1920 });
  });

  it('leaves out who is not in the framing', () => {
    const close = { x: 500, y: 402, zoom: 2 };
    expect(cropOf(close, [at(500), at(1800)], upright)).toEqual(cropOf(close, [at(500)], upright));
  });
});

describe('every picture of the story, upright', () => {
  const read = readStoryFolder(DEFAULT_STORY);
  const stills = 'story' in read ? stillsOf(read.story) : [];
  const sets = new Map<string, SetManifest>();
  for (const id of readdirSync('assets/sets')) {
    try {
      const text = readFileSync(`assets/sets/${id}/manifest.json`, 'utf8');
      sets.set(id, readSetManifest(JSON.parse(text)));
    } catch {
      // A folder without a manifest holds parts of other sets.
    }
  }

  it.each([4 / 3, 3 / 2])('at %s keeps everyone who is in the frame', (aspect) => {
    const astray: string[] = [];
    let wide = 0;
    for (const { scene, name, tableau } of stills) {
      const set = sets.get(tableau.set);
      if (!set) continue;
      const present = presencesOf(set, tableau.cast);
      const view = framingOf(set, tableau.camera, present);
      const crop = cropOf(view, present, aspect);
      if (crop.width > 1920 * shareOf(aspect) + 1) wide += 1;
      for (const { x } of bodiesIn(view, present)) {
        const shown = Math.min(1920, Math.max(0, shownX(x, view, 1)));
        if (shown < crop.x || shown > crop.x + crop.width) astray.push(`${scene}/${name}`);
      }
    }
    expect(astray).toEqual([]);
    expect(stills.length).toBeGreaterThan(300);
    expect(wide / stills.length).toBeLessThan(0.5);
  });

  it('keeps what a camera wants to keep, beside whoever is there', () => {
    const set = sets.get('audition-room');
    const keep = set?.cameras.close?.keep;
    if (!set || !keep) throw new Error('the telling keeps nothing');
    const present = presencesOf(set, { mia: { pose: 'audition', at: 'telling' } });
    const view = framingOf(set, 'close', present);
    const shownIn = (crop: { x: number; width: number }, x: number) =>
      shownX(x, view, 1) >= crop.x && shownX(x, view, 1) <= crop.x + crop.width;
    const kept = cropOf(view, present, 4 / 3);
    expect([present[0]?.x ?? 0, ...keep].map((x) => shownIn(kept, x))).toEqual([true, true, true]);
    const { x, y, zoom } = view;
    expect(shownIn(cropOf({ x, y, zoom }, present, 4 / 3), keep[1])).toBe(false);
  });

  it('has a body on the seat of its mark only in a pose that sits', () => {
    const [set, at] =
      [...sets.values()].flatMap((set) =>
        Object.entries(set.marks).flatMap(([at, mark]) =>
          mark.seat === undefined ? [] : [[set, at] as const],
        ),
      )[0] ?? [];
    if (!set || !at) throw new Error('no set has a seat');
    const seatIn = (pose: string) => presencesOf(set, { seb: { pose, at } })[0]?.seat;
    for (const pose of ['sit', 'write', 'play-upright', 'sleep'])
      expect(seatIn(pose), pose).toBe(set.marks[at]?.seat);
    for (const pose of ['stand', 'head-down', 'write-on-barrier']) expect(seatIn(pose), pose).toBeNull();
  });
});
