import { type G, H, lin, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { wash } from '../kit/washes.ts';
import { farGuests, hoop, nearBacks, nearGuests } from './dinnerTableGuests.ts';
import { lights } from './dinnerTableLights.ts';
import { PENDANTS } from './dinnerTablePlan.ts';
import { garden, pendant, room, table } from './dinnerTableThings.ts';

const warm = [0.15, 0.88, -0.3] as const;

const dusk = [-0.72, 0.35, -0.6] as const;

/** A long white table on a spring evening: marble beyond it, the garden going dark, a loudspeaker above. */
export const dinnerTable: SetPainter = {
  seed: 47,
  plan: {
    id: 'dinner-table',
    size: [W, H],
    horizon: 456,
    flat: flatOf('#3c4c50', '#5c6c68', '#98907c', '#b8b0a4'),
    marks: {
      'seat-mia': at(870, 842, 2.5, 174, { seat: 46, order: 210 }),
      'beside-chair': at(1000, 842, 2.45, 136, { order: 214 }),
      'seat-husband-to-be': at(1060, 728, 1.95, -22, { seat: 46, order: 60 }),
      'seat-far': at(420, 724, 1.85, 14, { seat: 46, order: 60 }),
      door: at(1820, 700, 1.9, -80, { order: 55 }),
    },
    cameras: framings(
      {
        two: [960, 500, 1.5],
        left: [560, 470, 1.4],
        right: [1260, 460, 1.4],
        close: [910, 520, 2],
        detail: [900, 600, 2.8],
      },
      { speaker: [1100, 172, 2] },
    ),
    light: {
      slots: ['pendants', 'dusk', 'counter', 'one', 'spot'],
      lamps: [
        { slot: 'pendants', x: 940, y: 270, radius: 620, colour: '#ffe0bc' },
        { slot: 'one', x: 940, y: 270, radius: 420, colour: '#ffd8a8' },
        { slot: 'dusk', x: 400, y: 320, radius: 900, colour: '#a8c8b8' },
      ],
      cues: {
        ...cuesOf({
          grade: '#454d4d',
          paper: '#b8a8d0',
          key: [warm, '#ffe4c4'],
          rim: [dusk, '#74c0c8'],
          ambient: '#343836',
          edges: '#283634',
          full: { pendants: 0.85, dusk: 1, counter: 0.8, one: 0.8 },
          lamp: 'one',
          night: { dusk: 0.6 },
          vignette: 0.6,
        }),
        'one-lamp': cue({
          slots: { one: 1, dusk: 0.5 },
          grade: '#171c1e',
          paper: '#5c589c',
          key: [warm, '#ffdcb0', 2],
          rim: [dusk, '#68b0bc', 0.9],
          ambient: '#151a1c',
          vignette: 0.95,
          edges: '#101a1c',
        }),
      },
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 560, y: 250, w: 760, h: 360 },
        depth: 1,
        order: 160,
        colour: '#fff0dc',
        amount: 0.2,
        slot: 'pendants',
      },
      {
        kind: 'clouds',
        area: { x: -70, y: 110, w: 1220, h: 240 },
        depth: 0.3,
        order: 3,
        colour: '#e8d0a0',
        amount: 0.3,
        slot: 'dusk',
      },
    ],
  },
  paint(bake) {
    bake.plane('garden', { depth: 0.4, order: 2 }, garden);
    bake.plane('room', { depth: 1, order: 10 }, room);
    bake.plane('room-rings', { depth: 1, order: 11, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(1156, 96, 860, 300);
      brush.g.clip();
      rings(
        brush,
        1180,
        300,
        [
          ['#fff0d8', '#ffd8b8'],
          ['#ffc4b8', '#f0a0b0'],
          ['#d890c0', '#b078c0'],
          ['#9070b8', '#7058a8'],
          ['#6050a0', '#483c90'],
          ['#3c3480', '#2c2868'],
        ],
        430,
      );
      brush.g.restore();
    });
    bake.plane('pendants', { depth: 1, order: 20 }, (brush) => {
      for (const x of PENDANTS) pendant(brush, x);
    });
    bake.plane('far-guests', { depth: 1, order: 50 }, farGuests);
    bake.plane('table', { depth: 1, order: 100 }, table);
    lights(bake);
    bake.plane('near', { depth: 1, order: 205 }, nearGuests);
    bake.plane('hoop', { depth: 1, order: 212 }, hoop);
    bake.plane('near-backs', { depth: 1.16, order: 235 }, nearBacks);
    const near = (g: G): void =>
      wash(
        g,
        lin(0, 420, 0, H, [
          [0, '#8c7a64'],
          [0.5, '#54483a'],
          [1, '#1c1814'],
        ]),
      );
    bake.light('pendants', { id: 'light-chair', depth: 1, order: 207, over: ['near'] }, near);
    bake.light('pendants', { id: 'light-near', depth: 1.16, order: 236, over: ['near-backs'] }, near);
  },
};
