import { down, H, W } from '../kit/canvas.ts';
import { bentwood } from '../kit/furniture.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor } from '../kit/room.ts';
import { stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';
import { BULBS, FOOT, MIRROR } from './dressingRoomPlan.ts';
import { mirrored, rail, room } from './dressingRoomThings.ts';

const front = [-0.1, 0.25, -0.75] as const;

const cool = [0.8, 0.4, -0.45] as const;

/** A dressing-room: a mirror full of bulbs, a rail of other people's clothes, a poster turned to the wall. */
export const dressingRoom: SetPainter = {
  seed: 151,
  plan: {
    id: 'dressing-room',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#1c0c12', '#84504c', '#4c2c30', '#14080c'),
    marks: {
      mirror: at(960, 740, 2.3, 178, { order: 130 }),
      chair: at(640, 884, 3.3, 142, { seat: 46, order: 130 }),
      door: at(1654, 720, 2.15, -60, { order: 120 }),
    },
    cameras: framings(
      {
        two: [980, 440, 1.45],
        left: [540, 450, 1.35],
        right: [1420, 440, 1.35],
        close: [960, 400, 1.9],
        detail: [1410, 430, 2.2],
      },
      { mirror: [940, 392, 1.5] },
    ),
    light: {
      slots: ['bulbs', 'mirrored', 'door', 'spot'],
      lamps: [{ slot: 'bulbs', x: 960, y: 270, radius: 560, colour: '#ffdca8' }],
      cues: (() => {
        const cues = cuesOf({
          grade: '#38262c',
          paper: '#b494bc',
          key: [front, '#ffdca8'],
          rim: [cool, '#88c8d8'],
          ambient: '#2a1c22',
          edges: '#241016',
          full: { bulbs: 1, door: 0.6 },
          lamp: 'bulbs',
          vignette: 0.8,
        });
        return {
          ...cues,
          bulbs: cue({
            slots: { bulbs: 1, mirrored: 1, door: 0.1 },
            grade: '#24181c',
            paper: '#8c78a8',
            key: [front, '#ffe0b0', 2],
            rim: [cool, '#78b8c8', 0.8],
            ambient: '#1e1418',
            vignette: 0.9,
            edges: '#170a0e',
          }),
        };
      })(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 620, y: 120, w: 700, h: 420 },
        depth: 1,
        order: 160,
        colour: '#ffe4c0',
        amount: 0.3,
        slot: 'bulbs',
      },
    ],
  },
  paint(bake) {
    bake.plane('room', { depth: 1, order: 10 }, room);
    bake.plane('rings', { depth: 1, order: 9, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        960,
        270,
        [
          ['#fff0c0', '#ffcf90'],
          ['#f8a884', '#e07c7c'],
          ['#c8607c', '#a04878'],
          ['#7c3c74', '#5c2c68'],
          ['#44245c', '#30184c'],
          ['#20123c', '#140c2c'],
        ],
        FOOT,
      ),
    );
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#6c4c48', '#4c3434'), {
        vx: 960,
        gap: 64,
        paper: down(FOOT, H, '#8c3c5c', '#34183c'),
      }),
    );
    bake.plane('mirrored', { depth: 1, order: 14, slot: 'mirrored', grade: 'none' }, mirrored);
    bake.plane('things', { depth: 1, order: 60 }, rail);
    bake.light(
      'bulbs',
      { depth: 1, order: 90, flicker: 0.01 },
      (g) => {
        for (const [x, y] of BULBS) glow(g, x, y, 210, '#ffcf90', 0.32);
        glow(g, 960, 470, 520, '#ffd49c', 0.7, 1.1, 0.4);
        glow(g, 960, 700, 620, '#ffcc90', 0.7, 1.2, 0.28);
        glow(g, 340, 400, 380, '#ffcc94', 0.5, 0.8, 1);
        wash(g, '#100808');
      },
      (g) => {
        for (const [x, y] of BULBS) bulbLight(g, x, y, 10, 0.55, '#ffb464');
        lit(g, '#2c2018', 6, (q) => q.fillRect(MIRROR.x, MIRROR.y, MIRROR.w, MIRROR.h));
      },
    );
    bake.light('door', { depth: 1, order: 91 }, (g) => {
      glow(g, 1653, 340, 320, '#8cd0d8', 0.6, 0.8, 1.1);
      glow(g, 1600, 700, 380, '#8cd0d8', 0.6, 1.1, 0.26);
    });
    bake.plane('chair-back', { depth: 1, order: 132, slot: 'mirrored' }, (brush) =>
      stand(
        brush,
        bentwood('#54342c').slice(5),
        { x: 640, y: 872, scale: 3.3, turn: 142, pitch: 9 },
        { from: [0.5, 0.7, -0.4], edge: 'rgba(255,214,160,.4)' },
      ),
    );
    spotOn(bake, 960, 740);
  },
};
