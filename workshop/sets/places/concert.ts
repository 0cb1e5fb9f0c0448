import { down, poly, rgba } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { block, drumKit } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { catchRims, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { headRow } from './arenaThings.ts';
import { afterwards } from './concertAfter.ts';
import { joy, joyLight } from './concertJoy.ts';
import { concertPlan, DRUMS, FOOT, HUES, LIP, PIT, RINGS, SUN } from './concertPlan.ts';
import { disc, equaliser, rig, stacks } from './concertThings.ts';

/** Thousands, and he is a sideman among lasers. */
export const concert: SetPainter = {
  seed: 53,
  plan: concertPlan,
  paint(bake) {
    bake.plane('back', { depth: 0.75, order: 5 }, (brush) => {
      fillAll(brush.g, down(0, FOOT, '#2c2468', '#5c3ca8', '#3c2c80'));
      equaliser(brush);
      disc(brush);
    });
    bake.plane('rings', { depth: 0.75, order: 5.5, dream: [3, 3] }, (brush) =>
      rings(brush, 960, 340, RINGS, FOOT),
    );
    bake.plane('stage', { depth: 1, order: 20 }, (brush) => {
      floor(brush, FOOT, down(FOOT, LIP, '#4c4478', '#38305c'), { gap: 96 });
      cut(brush, (q) => q.fillRect(-90, LIP, 2100, PIT - LIP), down(LIP, PIT, '#2c2650', '#100c24'), {
        rim: [0, 2, 'rgba(200,170,255,.6)'],
      });
      cut(brush, (q) => q.fillRect(-90, PIT - 2, 2100, 240), '#0c0a1c', { paper: '#1a1448' });
      rig(brush);
      stacks(brush);
      contact(brush, DRUMS, 548, 170, 12);
      stand(
        brush,
        [...block(230, 26, 120, '#4c4470', '#6c5c90')],
        { x: DRUMS, y: 556, scale: 1.8, turn: 0, pitch: 6 },
        SUN,
      );
    });
    bake.plane('band', { depth: 1, order: 50 }, (brush) => {
      stand(
        brush,
        drumKit('#c83c8c', '#f0e8ff', '#e8c060'),
        { x: DRUMS, y: 506, scale: 1.7, turn: 24, pitch: 6 },
        SUN,
      );
    });
    bake.plane('keys', { depth: 1, order: 70 }, (brush) =>
      stand(
        brush,
        [
          box([-62, 62], [84, 94], [28, 60], '#38344c', { top: '#4c4868' }),
          box([-58, 58], [94, 95.4], [30, 44], '#f0ecff', { bias: 30 }),
          box([-62, 62], [106, 113], [34, 58], '#2c2840', { bias: 10 }),
          box([-50, -46], [0, 106], [42, 48], '#4c4868'),
          box([46, 50], [0, 106], [42, 48], '#4c4868'),
        ],
        { x: 1330, y: 596, scale: 2.15, turn: -62, pitch: 6 },
        SUN,
      ),
    );
    bake.light(
      'wash',
      { depth: 1, order: 80 },
      (g) => {
        glow(g, 560, 240, 700, '#8c4cff', 0.6, 1.1, 0.9);
        glow(g, 1360, 240, 700, '#ff3cb0', 0.5, 1.1, 0.9);
        glow(g, 960, 560, 900, '#7c5cff', 0.6, 1.2, 0.2);
      },
      (g) => {
        glow(g, 960, 330, 900, '#2c1470', 0.5, 1.2, 0.6);
        glow(g, 960, 236, 420, '#a83c84', 0.5, 1.1, 0.9);
      },
    );
    bake.light(
      'sun',
      { depth: 0.75, order: 12, over: ['back', 'rings'] },
      (g) => {
        glow(g, 960, 236, 620, '#e060d8', 0.7);
        glow(g, 960, 236, 230, '#ffe0d0', 0.7);
      },
      (g) => {
        glow(g, 960, 236, 460, '#c040c0', 0.45);
        glow(g, 960, 236, 190, '#ff9ccc', 0.4);
      },
    );
    bake.light(
      'beams',
      { depth: 1, order: 82 },
      () => undefined,
      (g) => {
        for (let i = 0; i < 11; i++) {
          const x = 110 + i * 170;
          const to = 960 + (x - 960) * (i % 2 ? 1.6 : 0.3);
          cone(g, {
            x,
            y: 150,
            x0: to - 70,
            x1: to + 70,
            bottom: 600,
            colour: HUES[i % 4] ?? '#8c5cff',
            a: 0.15,
            soft: 5,
            mouth: 8,
          });
          glow(g, x, 156, 60, HUES[i % 4] ?? '#8c5cff', 0.8);
        }
      },
    );
    bake.light(
      'lasers',
      { depth: 1, order: 46, over: [] },
      () => undefined,
      (g) => {
        g.globalCompositeOperation = 'lighter';
        for (const [side, x] of [
          [1, 330],
          [-1, 1640],
        ] as const) {
          for (let i = 0; i < 6; i++) {
            g.strokeStyle = rgba(i % 3 ? '#4cf0ff' : '#6cff9c', 0.5 - 0.05 * i);
            g.lineWidth = 2;
            poly(
              g,
              [
                [x, 500],
                [x + side * (i - 1) * 190, -60],
              ],
              true,
            );
          }
          glow(g, x, 500, 90, '#4cf0ff', 0.9);
        }
      },
    );
    bake.light(
      'keys',
      { depth: 1, order: 86 },
      (g) => {
        glow(g, 1290, 590, 260, '#ffb060', 0.9, 1, 0.2);
        glow(g, 1290, 400, 240, '#ffa050', 0.5);
      },
      (g) =>
        cone(g, {
          x: 1400,
          y: 130,
          x0: 1190,
          x1: 1420,
          bottom: 596,
          colour: '#ffa850',
          a: 0.26,
          soft: 7,
          mouth: 8,
        }),
    );
    spotOn(bake, 960, 720);
    afterwards(bake);
    bake.plane('crowd', { depth: 1.08, order: 205, slot: 'crowd' }, (brush) => {
      for (const [y, seed, colour] of [
        [646, 61, '#241c54'],
        [672, 97, '#1a1440'],
      ] as const)
        headRow(brush, { y, s: 1.05, seed, colour, paper: '#3c2c8c', rim: 'rgba(255,140,216,.6)' });
    });
    bake.plane('crowd-near', { depth: 1.2, order: 230, slot: 'crowd' }, (brush) =>
      headRow(brush, {
        y: 724,
        s: 1.9,
        seed: 23,
        colour: '#0e0a26',
        paper: '#2c2070',
        rim: 'rgba(190,120,255,.6)',
      }),
    );
    bake.backdrop('joy', { depth: 1, order: 300, slot: 'joy', grade: 'none' }, joy);
    bake.light('joy', { id: 'light-joy', depth: 1, order: 301, over: [] }, () => undefined, joyLight);
    catchRims(bake, 'crowd', { id: 'crowd', depth: 1.08, order: 206 }, '#6c58b0');
    catchRims(bake, 'crowd', { id: 'crowd-near', depth: 1.2, order: 231 }, '#4c4488');
  },
};
