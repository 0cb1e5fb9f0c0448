import { hash, waver } from '../ease';
import type { MoteLaw } from './mote';

const fract = (value: number): number => value - Math.floor(value);
const perArea = (each: number, most: number) => (area: { w: number; h: number }) =>
  Math.min(most, Math.max(8, Math.round((area.w * area.h) / each)));

/** Slanting streaks; behind a window pane they are short and slow. */
export const rain: MoteLaw = {
  texture: ['streak', 'drop'],
  blend: 'add',
  most: perArea(2400, 150),
  place(index, time, area, into) {
    const near = 0.5 + hash(index, 1);
    const length = Math.min(76, area.h * 0.22) * near;
    const fall = fract(hash(index, 2) + time * (0.55 + 0.5 * near) * Math.min(1.4, 700 / area.h) * 0.8);
    into.x = area.x + hash(index + Math.floor(time * 0.5), 3) * area.w - fall * area.h * 0.06;
    into.y = area.y + length / 2 + fall * (area.h - length);
    into.w = 1.5 + near;
    into.h = length;
    into.angle = 3.5;
    into.alpha = 0.16 + 0.3 * hash(index, 4);
  },
};

/** Flakes that swing as they fall; in the dream they are cut from paper. */
export const snow: MoteLaw = {
  texture: ['dot', 'flake'],
  blend: 'normal',
  most: perArea(14000, 110),
  place(index, time, area, into) {
    const near = 0.4 + hash(index, 1);
    const fall = fract(hash(index, 2) + time * 0.05 * (0.6 + near));
    into.x = area.x + hash(index, 3) * area.w + waver(time, index, 0.16) * 22 * near;
    into.y = area.y + fall * area.h;
    into.w = into.h = 4 + 5 * near;
    into.angle = waver(time, index + 40, 0.3) * 70;
    into.alpha = (0.35 + 0.5 * hash(index, 4)) * Math.min(1, Math.min(fall, 1 - fall) * 12);
  },
};

/** Points that stand and breathe; in the dream they have five corners. */
export const stars: MoteLaw = {
  texture: ['dot', 'star'],
  blend: 'add',
  most: perArea(9000, 140),
  place(index, time, area, into) {
    into.x = area.x + hash(index, 1) * area.w;
    into.y = area.y + hash(index, 2) * area.h;
    const size = 2 + 3.4 * hash(index, 3) ** 3;
    into.w = into.h = size;
    into.angle = 0;
    into.alpha = (0.3 + 0.6 * hash(index, 4)) * (0.82 + 0.18 * waver(time, index, 0.25));
  },
};

/** Large soft banks that drift across. */
export const clouds: MoteLaw = {
  texture: ['soft', 'soft'],
  blend: 'screen',
  most: () => 9,
  place(index, time, area, into) {
    const across = fract(hash(index, 1) + time * 0.004 * (0.6 + hash(index, 2)));
    into.w = area.w * (0.3 + 0.3 * hash(index, 3));
    into.h = area.h * (0.3 + 0.3 * hash(index, 4));
    into.x = area.x + across * area.w;
    into.y = area.y + (0.25 + 0.5 * hash(index, 5)) * area.h;
    into.angle = 0;
    into.alpha = 0.14 * Math.sin(Math.PI * across);
  },
};

/** Drops thrown in arcs from nozzles along the area's foot. */
export const sprinklers: MoteLaw = {
  texture: ['dot', 'flake'],
  blend: 'add',
  most: () => 96,
  place(index, time, area, into) {
    const nozzle = index % 3;
    const flight = fract(hash(index, 1) + time * 0.8);
    const sweep = Math.sin(time * 0.7 + nozzle * 2.1) * 0.5 + (hash(index, 2) - 0.5) * 0.5;
    into.x = area.x + area.w * (0.18 + 0.32 * nozzle) + sweep * flight * area.w * 0.34;
    into.y = area.y + area.h - 4 * flight * (1 - flight) * area.h * (0.72 + 0.28 * hash(index, 3));
    into.w = into.h = 2 + 2.4 * flight;
    into.angle = 0;
    into.alpha = 0.5 * (1 - flight) * (0.5 + 0.5 * hash(index, 4));
  },
};

/** Breath of a kettle, a boiler, a grating: it rises, widens and is gone. */
export const steam: MoteLaw = {
  texture: ['soft', 'soft'],
  blend: 'screen',
  most: () => 16,
  place(index, time, area, into) {
    const rise = fract(hash(index, 1) + time * (0.07 + 0.05 * hash(index, 2)));
    into.w = into.h = area.w * (0.25 + 0.6 * rise);
    into.x = area.x + area.w / 2 + waver(time, index, 0.1) * area.w * 0.3 * rise;
    into.y = area.y + area.h * (1 - rise);
    into.angle = 0;
    into.alpha = 0.16 * Math.sin(Math.PI * rise) ** 1.5;
  },
};
