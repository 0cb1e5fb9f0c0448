import { down, poly, rgba } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { block, drumKit, microphone } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { rowOfBacks } from '../kit/silhouettes.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { catchRims, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { afterwards } from './concertAfter.ts';
import { joy, joyLight } from './concertJoy.ts';
import { concertPlan, FOOT, HUES, LIP, SUN } from './concertPlan.ts';
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
      rings(
        brush,
        960,
        340,
        [
          ['#ffe070', '#ffb050'],
          ['#ff7ca8', '#e84c98'],
          ['#a85cf0', '#7c44d0'],
          ['#5c58e0', '#4444b8'],
          ['#343c98', '#282c7c'],
          ['#202464', '#181a4c'],
        ],
        FOOT,
      ),
    );
    bake.plane('stage', { depth: 1, order: 20 }, (brush) => {
      floor(brush, FOOT, down(FOOT, LIP, '#4c4478', '#38305c'), { gap: 96 });
      cut(brush, (q) => q.fillRect(-90, LIP, 2100, 60), down(LIP, LIP + 60, '#2c2650', '#100c24'), {
        rim: [0, 2, 'rgba(200,170,255,.6)'],
      });
      cut(brush, (q) => q.fillRect(-90, LIP + 58, 2100, 240), '#0c0a1c', { paper: '#1a1448' });
      rig(brush);
      stacks(brush);
      contact(brush, 1010, 548, 170, 12);
      stand(
        brush,
        [...block(230, 26, 120, '#4c4470', '#6c5c90')],
        { x: 1010, y: 556, scale: 1.8, turn: 0, pitch: 6 },
        SUN,
      );
    });
    bake.plane('band', { depth: 1, order: 50 }, (brush) => {
      stand(
        brush,
        drumKit('#c83c8c', '#f0e8ff', '#e8c060'),
        { x: 1010, y: 506, scale: 1.7, turn: 0, pitch: 6 },
        SUN,
      );
      stand(brush, microphone('#5c5878', '#d8d0e8', 148), { x: 860, y: 590, scale: 1.9, turn: 0 }, SUN);
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
        { x: 1240, y: 592, scale: 1.9, turn: -30, pitch: 6 },
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
        for (let i = 0; i < 10; i++) {
          const side = i % 2 ? 1 : -1;
          const x = 960 + side * 760;
          g.strokeStyle = rgba(i % 3 ? '#4cf0ff' : '#6cff9c', 0.55);
          g.lineWidth = 2.2;
          poly(
            g,
            [
              [x, 590],
              [960 - side * 980 + i * side * 90, 40 + ((i * 47) % 250)],
            ],
            true,
          );
        }
        for (const x of [200, 1720]) glow(g, x, 590, 90, '#4cf0ff', 0.9);
      },
    );
    bake.light(
      'keys',
      { depth: 1, order: 86 },
      (g) => {
        glow(g, 1240, 590, 240, '#ffb060', 0.9, 1, 0.2);
        glow(g, 1240, 420, 240, '#ffa050', 0.5);
      },
      (g) =>
        cone(g, {
          x: 1300,
          y: 130,
          x0: 1130,
          x1: 1350,
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
      rowOfBacks(brush, {
        x0: -80,
        x1: 2010,
        y: 672,
        s: 1.5,
        gap: 58,
        colour: '#100e22',
        rim: [0.4, 1.4, 'rgba(170,130,255,.9)'],
        bottom: 870,
        paper: '#3c2c8c',
      });
      cut(
        brush,
        (q) => {
          q.lineWidth = 11;
          q.lineCap = 'round';
          for (const [x, y, l] of [
            [180, 690, -14],
            [420, 700, 10],
            [1500, 690, 16],
            [1720, 684, -8],
            [1330, 706, -12],
          ] as const)
            poly(
              q,
              [
                [x, y],
                [x + l, y - 60],
                [x + l * 2.4, y - 120],
              ],
              true,
            );
        },
        '#241c48',
        { paper: '#34247c', rim: [0.4, 1.4, 'rgba(170,130,255,.9)'] },
      );
    });
    bake.plane('crowd-near', { depth: 1.2, order: 230, slot: 'crowd' }, (brush) =>
      rowOfBacks(brush, {
        x0: -60,
        x1: 560,
        y: 748,
        s: 3,
        gap: 128,
        colour: '#100e22',
        rim: [0.8, 1.6, 'rgba(120,220,255,.9)'],
        bottom: 880,
        paper: '#2c2070',
      }),
    );
    bake.plane('crowd-near-right', { depth: 1.2, order: 230, slot: 'crowd' }, (brush) =>
      rowOfBacks(brush, {
        x0: 1400,
        x1: 2010,
        y: 752,
        s: 3,
        gap: 132,
        colour: '#100e22',
        rim: [-0.8, 1.6, 'rgba(255,110,200,.9)'],
        bottom: 880,
        paper: '#2c2070',
      }),
    );
    bake.backdrop('joy', { depth: 1, order: 300, slot: 'joy', grade: 'none' }, joy);
    bake.light('joy', { id: 'light-joy', depth: 1, order: 301, over: [] }, () => undefined, joyLight);
    catchRims(bake, 'crowd', { id: 'crowd', depth: 1.08, order: 206 }, '#a890e0');
    catchRims(bake, 'crowd', { id: 'crowd-near', depth: 1.2, order: 231 }, '#8c8cc8');
    catchRims(bake, 'crowd', { id: 'crowd-near-right', depth: 1.2, order: 231 }, '#8c8cc8');
  },
};
