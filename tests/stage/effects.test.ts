import { describe, expect, it } from 'vitest';
import { beam, dust, lasers, neon, sparks, traffic, water } from '../../src/stage/effects/lightLaws';
import type { Mote, MoteLaw } from '../../src/stage/effects/mote';
import { board, curtain, fan } from '../../src/stage/effects/stuffLaws';
import { clouds, rain, snow, sprinklers, stars, steam } from '../../src/stage/effects/weatherLaws';

const laws: Readonly<Record<string, MoteLaw>> = {
  rain,
  snow,
  stars,
  clouds,
  sprinklers,
  steam,
  dust,
  sparks,
  traffic,
  water,
  lasers,
  beam,
  neon,
  fan,
  curtain,
  board,
};
const areas = [
  { x: 96, y: 120, w: 430, h: 272 },
  { x: -77, y: -20, w: 2074, h: 300 },
  { x: 500, y: 40, w: 160, h: 700 },
];
const empty = (): Mote => ({ x: 0, y: 0, w: 0, h: 0, angle: 0, alpha: 0 });

describe.each(Object.entries(laws))('%s', (_, law) => {
  it('places every sprite with a size and an alpha a screen can show, near its area, at any time', () => {
    const mote = empty();
    for (const area of areas) {
      const most = law.most(area);
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(150);
      for (let index = 0; index < most; index += 1) {
        for (const time of [0, 7, 1234.5]) {
          law.place(index, time, area, mote);
          expect(mote.w).toBeGreaterThan(0);
          expect(mote.h).toBeGreaterThan(0);
          expect(mote.alpha).toBeGreaterThanOrEqual(-1e-9);
          expect(mote.alpha).toBeLessThanOrEqual(1);
          const reach = Math.hypot(area.w, area.h);
          expect(Math.abs(mote.x - area.x - area.w / 2)).toBeLessThan(reach);
          expect(Math.abs(mote.y - area.y - area.h / 2)).toBeLessThan(reach);
        }
      }
    }
  });

  it('is the same at the same time', () => {
    const [once, again] = [empty(), empty()];
    const [area] = areas;
    if (!area) throw new Error('no area');
    law.place(3, 41.2, area, once);
    law.place(5, 2, area, again);
    law.place(3, 41.2, area, again);
    expect(again).toEqual(once);
  });
});

describe('lights that fill the picture', () => {
  it.each([
    ['lasers', lasers],
    ['beam', beam],
    ['neon', neon],
    ['clouds', clouds],
  ] as const)('%s never flash: no sprite changes by a tenth within a tenth of a second', (_, law) => {
    const [before, after] = [empty(), empty()];
    const area = { x: 0, y: 0, w: 1920, h: 700 };
    for (let index = 0; index < law.most(area); index += 1) {
      for (let time = 0; time < 30; time += 0.1) {
        law.place(index, time, area, before);
        law.place(index, time + 0.1, area, after);
        expect(Math.abs(after.alpha - before.alpha)).toBeLessThan(0.1);
      }
    }
  });
});
