import { down, H, W } from '../kit/canvas.ts';
import { roundTable } from '../kit/furniture.ts';
import { candle, flame } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { bricks, floor, sink } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { bar, boiler, furniture } from './cellarFurniture.ts';
import { lights } from './cellarLights.ts';
import { CANDLE, FOOT, LAMP, TABLE } from './cellarPlan.ts';
import { rib, stairs } from './cellarThings.ts';

const ember = [-0.7, 0.25, -0.45] as const;

const blue = [0.78, 0.45, -0.5] as const;

/** Paris: a vault of stone with a boiler in it, an upright, the evening coming down the stairs. */
export const cellar: SetPainter = {
  seed: 101,
  plan: {
    id: 'cellar',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#0e1226', '#2c3048', '#3c2820', '#0c0c18'),
    marks: {
      piano: at(1150, 690, 2.3, 138, { seat: 50, order: 130 }),
      table: at(556, 752, 2.35, 62, { seat: 46, order: 150 }),
      'table-right': at(804, 752, 2.35, -100, { seat: 46, order: 150 }),
      bar: at(1750, 722, 2, 150, { seat: 70, order: 120 }),
      stairs: at(1690, 640, 1.95, -50, { order: 120 }),
      door: at(1700, 560, 1.6, -30, { order: 119 }),
      announcer: at(990, 664, 2, -110, { order: 118 }),
      sign: at(960, 650, 1.95, 160, { order: 118 }),
    },
    cameras: framings(
      {
        two: [720, 480, 1.6],
        left: [600, 470, 1.4],
        right: [1420, 460, 1.4],
        close: [1160, 450, 1.9],
        detail: [1200, 520, 2.8],
      },
      { sign: [920, 280, 2, 0.9], boiler: [300, 470, 2] },
    ),
    light: {
      slots: ['boiler', 'lamp', 'candles', 'stairs', 'bar', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP[0], y: LAMP[1] - 40, radius: 420, colour: '#ffb868' },
        { slot: 'candles', x: CANDLE[0], y: CANDLE[1] - 40, radius: 300, colour: '#ffb060' },
        { slot: 'boiler', x: 200, y: 548, radius: 420, colour: '#ff7c34' },
        { slot: 'stairs', x: 1700, y: 330, radius: 460, colour: '#84acf0' },
      ],
      cues: {
        ...cuesOf({
          grade: '#2c3450',
          paper: '#9894d4',
          key: [ember, '#ffb068'],
          rim: [blue, '#7ca8ff'],
          ambient: '#20263c',
          edges: '#161c36',
          full: { boiler: 0.9, lamp: 0.9, candles: 1, stairs: 1, bar: 0.8 },
          lamp: 'lamp',
          vignette: 0.75,
        }),
        dim: cue({
          slots: { boiler: 0.8, lamp: 0.9, candles: 1, stairs: 0.55, bar: 0.35 },
          grade: '#1c2238',
          paper: '#7470b4',
          key: [ember, '#ffac64', 1.8],
          rim: [blue, '#6c98f0', 0.9],
          ambient: '#181c2c',
          vignette: 0.85,
          edges: '#10142a',
        }),
      },
    },
    effects: [
      {
        kind: 'steam',
        area: { x: 210, y: 120, w: 200, h: 300 },
        depth: 1,
        order: 61,
        colour: '#c8b8b0',
        amount: 0.35,
        slot: 'boiler',
      },
      {
        kind: 'dust',
        area: { x: 980, y: 130, w: 440, h: 440 },
        depth: 1,
        order: 160,
        colour: '#ffd090',
        amount: 0.35,
        slot: 'lamp',
      },
    ],
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 10 }, (brush) => {
      bricks(brush, 60, -50, 1860, FOOT, '#70789a', 92);
      sink(brush, FOOT, { sides: 0.3, top: 0.7, low: 0.3, colour: '#060814' });
      stairs(brush);
    });
    bake.plane('wall-rings', { depth: 1, order: 11, dream: [3, 3] }, (brush) => {
      rings(
        brush,
        1150,
        400,
        [
          ['#ffc07c', '#f88c54'],
          ['#d86c58', '#a84860'],
          ['#7c4488', '#543c8c'],
          ['#4458b0', '#304490'],
          ['#2c3c88', '#20306c'],
          ['#1c2860', '#141c48'],
        ],
        FOOT,
      );
      stairs(brush);
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#585c74', '#3c4054'), {
        vx: 960,
        gap: 108,
        rows: 6,
        paper: down(FOOT, H, '#34408c', '#141c4c'),
      }),
    );
    bake.plane('vault', { depth: 1, order: 30 }, (brush) => rib(brush, 800, 352, 84, '#687090', 61));
    bake.plane('furniture', { depth: 1, order: 60 }, (brush) => {
      boiler(brush);
      bar(brush);
      furniture(brush);
    });
    lights(bake);
    bake.plane('table', { depth: 1, order: 170 }, (brush) => {
      contact(brush, TABLE.x, TABLE.y, 60, 10);
      stand(brush, roundTable('#3c2c2c', '#7c5c4c'), TABLE, { from: [0.2, 1, 0.1] });
      candle(brush, CANDLE[0], CANDLE[1], 26, 7);
    });
    bake.light(
      'candles',
      { id: 'light-table', depth: 1, order: 172, over: ['table'], flicker: 0.06 },
      (g) => glow(g, CANDLE[0], CANDLE[1], 150, '#ffb868', 1, 1, 0.6),
      (g) => flame(g, CANDLE[0], CANDLE[1] - 36, 1.1, 0.9),
    );
    bake.backdrop('near-rib', { depth: 1.14, order: 240, dream: [0, 1] }, (brush) =>
      rib(brush, 1010, 452, 60, '#3c4260', 64, H + 60),
    );
    bake.light(
      'boiler',
      { id: 'light-rib', depth: 1.14, order: 241, over: ['near-rib'], dream: [0, 1] },
      (g) => glow(g, 60, 560, 420, '#ff8444', 0.7),
    );
  },
};
