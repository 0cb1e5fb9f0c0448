import { hash, waver } from '../ease';
import type { MoteLaw } from './mote';

/** Blades on a hub; a flat area shows them from the side. */
export const fan: MoteLaw = {
  texture: ['blade', 'blade'],
  blend: 'normal',
  most: () => 4,
  place(index, time, area, into) {
    const turn = time * 2.1 + (index * Math.PI) / 2;
    const radius = area.w / 2;
    const squash = Math.min(1, area.h / area.w);
    into.x = area.x + area.w / 2 + (Math.cos(turn) * radius) / 2;
    into.y = area.y + area.h / 2 + (Math.sin(turn) * radius * squash) / 2;
    into.w = Math.max(radius * 0.16, radius * Math.hypot(Math.cos(turn), Math.sin(turn) * squash));
    into.h = radius * 0.3 * (squash + (1 - squash) * 0.3);
    into.angle = (Math.atan2(Math.sin(turn) * squash, Math.cos(turn)) * 180) / Math.PI;
    into.alpha = 0.8;
  },
};

/** Folds that sway in cloth. */
export const curtain: MoteLaw = {
  texture: ['fold', 'fold'],
  blend: 'multiply',
  most: (area) => Math.min(22, Math.max(4, Math.round(area.w / 60))),
  place(index, time, area, into) {
    const count = Math.max(4, Math.min(22, Math.round(area.w / 60)));
    const width = area.w / count;
    into.x = area.x + (index + 0.5) * width + waver(time, index * 0.6, 0.08) * width * 0.2;
    into.y = area.y + area.h / 2;
    into.w = width * (0.9 + 0.25 * waver(time, index, 0.07));
    into.h = area.h;
    into.angle = waver(time, index * 0.4, 0.06) * 0.7;
    into.alpha = 0.3;
  },
};

/** Rows of small lights, each of which changes its mind every few seconds. */
export const board: MoteLaw = {
  texture: ['flake', 'flake'],
  blend: 'add',
  most: (area) => Math.min(120, Math.max(20, Math.round((area.w * area.h) / 620))),
  place(index, time, area, into) {
    const rows = Math.max(2, Math.round(area.h / 26));
    const row = index % rows;
    const column = Math.floor(index / rows);
    const columns = Math.max(1, Math.ceil(Math.min(120, (area.w * area.h) / 620) / rows));
    const turn = Math.floor(time / (3 + 5 * hash(row, 1)) + hash(row, 2));
    into.w = (area.w / columns) * (0.35 + 0.45 * hash(column + turn * 17, row));
    into.h = (area.h / rows) * 0.42;
    into.x = area.x + (column + 0.5) * (area.w / columns);
    into.y = area.y + (row + 0.5) * (area.h / rows);
    into.angle = 0;
    into.alpha = hash(column + turn * 31, row + 5) > 0.28 ? 0.65 : 0.05;
  },
};
