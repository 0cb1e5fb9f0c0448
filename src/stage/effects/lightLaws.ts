import { hash, waver } from '../ease';
import type { MoteLaw } from './mote';

const fract = (value: number): number => value - Math.floor(value);

/** Motes that hang in a light. */
export const dust: MoteLaw = {
  texture: ['soft', 'soft'],
  blend: 'add',
  most: (area) => Math.min(70, Math.max(14, Math.round((area.w * area.h) / 5200))),
  place(index, time, area, into) {
    const slow = 0.008 + 0.012 * hash(index, 1);
    const x = fract(hash(index, 2) + time * slow);
    const y = fract(hash(index, 3) - time * slow * 0.6);
    into.x = area.x + x * area.w + waver(time, index, 0.06) * 26;
    into.y = area.y + y * area.h + waver(time, index + 9, 0.05) * 18;
    into.w = into.h = 4 + 7 * hash(index, 4) ** 2;
    into.angle = 0;
    const inside = Math.min(1, Math.min(x, 1 - x) * 6) * Math.min(1, Math.min(y, 1 - y) * 6);
    into.alpha = inside * (0.22 + 0.3 * hash(index, 5)) * (0.75 + 0.25 * waver(time, index, 0.2));
  },
};

/** Sparks that rise and go out. */
export const sparks: MoteLaw = {
  texture: ['dot', 'flake'],
  blend: 'add',
  most: () => 28,
  place(index, time, area, into) {
    const life = fract(hash(index, 1) + time * (0.2 + 0.2 * hash(index, 2)));
    into.x = area.x + area.w * (0.3 + 0.4 * hash(index, 3)) + waver(time, index, 0.4) * area.w * 0.2 * life;
    into.y = area.y + area.h * (1 - life);
    into.w = into.h = 2 + 2 * hash(index, 4);
    into.angle = life * 90;
    into.alpha = 0.9 * (1 - life) * Math.min(1, life * 10);
  },
};

/** Lamps of cars: white ones come, red ones go. */
export const traffic: MoteLaw = {
  texture: ['disc', 'disc'],
  blend: 'add',
  most: (area) => Math.min(26, Math.max(8, Math.round(area.w / 34))),
  place(index, time, area, into) {
    const comes = index % 2 === 0;
    const way = fract(hash(index, 1) + time * (0.02 + 0.02 * hash(index, 2)));
    const near = hash(index, 3);
    into.x = area.x + (comes ? way : 1 - way) * area.w;
    into.y = area.y + area.h * (0.25 + 0.55 * near);
    into.w = into.h = area.h * (0.1 + 0.2 * near);
    into.angle = 0;
    into.alpha = (comes ? 0.5 : 0.28) * Math.min(1, Math.min(way, 1 - way) * 9);
  },
};

/** Bands of light that wander on water or over a ceiling. */
export const water: MoteLaw = {
  texture: ['soft', 'soft'],
  blend: 'add',
  most: (area) => Math.min(46, Math.max(12, Math.round((area.w * area.h) / 6000))),
  place(index, time, area, into) {
    const depth = hash(index, 1);
    into.x = area.x + fract(hash(index, 2) + time * 0.01 * (hash(index, 5) - 0.5)) * area.w;
    into.y = area.y + (depth + waver(time, index, 0.09) * 0.02) * area.h;
    into.w = area.w * (0.05 + 0.11 * hash(index, 3)) * (0.8 + 0.2 * waver(time, index, 0.3));
    into.h = Math.max(3, area.h * 0.03 * (0.4 + depth));
    into.angle = waver(time, index + 3, 0.1) * 2;
    into.alpha = 0.3 * (0.5 + 0.5 * waver(time, index, 0.22)) * (0.4 + 0.6 * hash(index, 4));
  },
};

/** Thin rays that sweep, and never flash. */
export const lasers: MoteLaw = {
  texture: ['line', 'line'],
  blend: 'add',
  most: () => 12,
  place(index, time, area, into) {
    const fromLeft = index % 2 === 0;
    const swing = waver(time, index * 3, 0.06) * 26 + (index - 6) * 5;
    const angle = (fromLeft ? 32 : 148) + swing;
    const reach = Math.hypot(area.w, area.h) * 0.8;
    into.angle = angle;
    into.w = reach;
    into.h = 5;
    into.x = area.x + (fromLeft ? 0.06 : 0.94) * area.w + (Math.cos((angle * Math.PI) / 180) * reach) / 2;
    into.y = area.y + (Math.sin((angle * Math.PI) / 180) * reach) / 2;
    into.alpha = 0.26 + 0.14 * waver(time, index, 0.3);
  },
};

/** Cones of light: one from the top, one lying with its apex at the right, or, in a very wide area, a row that sweeps. */
export const beam: MoteLaw = {
  texture: ['cone', 'cone'],
  blend: 'add',
  most: (area) => (area.w > area.h * 2.2 ? 6 : 2),
  place(index, time, area, into) {
    into.alpha = 0.55 + 0.07 * waver(time, index, 1.1);
    if (area.w > area.h * 2.2) {
      into.angle = waver(time, index * 2.3, 0.05) * 16;
      into.w = area.h * 0.42;
      into.h = area.h;
      const radians = (into.angle * Math.PI) / 180;
      into.x = area.x + ((index + 0.5) / 6) * area.w - (Math.sin(radians) * area.h) / 2;
      into.y = area.y + (Math.cos(radians) * area.h) / 2;
      return;
    }
    const lies = area.w > area.h * 1.3;
    into.x = area.x + area.w / 2;
    into.y = area.y + area.h / 2;
    into.w = (lies ? area.h : area.w) * (1 - 0.35 * index);
    into.h = lies ? area.w : area.h;
    into.angle = lies ? 90 : 0;
  },
};

/** The glow of a tube that hums. */
export const neon: MoteLaw = {
  texture: ['soft', 'soft'],
  blend: 'add',
  most: () => 1,
  place(index, time, area, into) {
    into.x = area.x + area.w / 2;
    into.y = area.y + area.h / 2;
    into.w = area.w * 1.6;
    into.h = area.h * 1.8;
    into.angle = 0;
    into.alpha = 0.34 + 0.03 * waver(time, index, 1.2);
  },
};
