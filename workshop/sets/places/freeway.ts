import { H, lin, poly, rgba, seeded, W } from '../kit/canvas.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { reflection } from '../kit/street.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';
import { cabin, seats } from './freewayCabin.ts';
import { lights } from './freewayLights.ts';
import { EXIT, GLASS, HZ, VX } from './freewayPlan.ts';
import { lampsAhead, road, sign } from './freewayThings.ts';

const red = [-0.1, 0.05, -0.95] as const;

const green = [0.75, 0.4, -0.5] as const;

/** A freeway by night from the back seat: all red lamps, rain, one green sign. */
export const freeway: SetPainter = {
  seed: 131,
  plan: {
    id: 'freeway',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#0a0818', '#2c1c34', '#5c1c24', '#0c0a14'),
    marks: {
      wheel: at(620, 776, 3.7, 176, { seat: 36, order: 150 }),
      passenger: at(1296, 776, 3.7, -158, { seat: 36, order: 151 }),
      exit: at(1420, 452, 0.7, 0, { order: 20 }),
    },
    cameras: framings(
      {
        two: [960, 430, 1.15],
        left: [680, 420, 1.4],
        right: [1280, 420, 1.4],
        close: [1240, 420, 1.9],
        detail: [600, 590, 2.4],
      },
      { exit: [1290, 250, 1.8, 0.5], 'car-interior': [960, 440, 1.2] },
    ),
    light: {
      slots: ['traffic', 'sign', 'dash', 'spot'],
      lamps: [
        { slot: 'traffic', x: 900, y: 390, radius: 900, colour: '#ff4c3c' },
        { slot: 'dash', x: 600, y: 600, radius: 260, colour: '#8cf0d8' },
      ],
      cues: {
        ...cuesOf({
          grade: '#2a2438',
          paper: '#9484c4',
          key: [red, '#ff6450'],
          rim: [green, '#6ce8c0'],
          ambient: '#1c1828',
          edges: '#160f20',
          full: { traffic: 1, sign: 1, dash: 1 },
          lamp: 'dash',
          night: { sign: 0.6 },
          vignette: 0.8,
        }),
        dim: cue({
          slots: { traffic: 0.6, sign: 0.8, dash: 0.9 },
          grade: '#1c1828',
          paper: '#7468ac',
          key: [red, '#ff5c4c', 1.6],
          rim: [green, '#60d8b0', 0.9],
          ambient: '#161320',
          vignette: 0.9,
          edges: '#100b18',
        }),
      },
    },
    effects: [
      {
        kind: 'rain',
        area: { x: 100, y: 40, w: 1720, h: 430 },
        depth: 1,
        order: 60,
        colour: '#ffb8b0',
        amount: 0.6,
      },
      {
        kind: 'traffic',
        area: { x: 300, y: HZ - 6, w: 1200, h: 90 },
        depth: 0.5,
        order: 14,
        colour: '#ff5c40',
        amount: 0.7,
        slot: 'traffic',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.1, order: 1, grade: 'none' }, ({ g }) =>
      fillAll(
        g,
        lin(0, -32, 0, HZ + 10, [
          [0, '#060512'],
          [0.5, '#150f24'],
          [0.85, '#3c1c30'],
          [1, '#6c2830'],
        ]),
      ),
    );
    bake.plane('sky-rings', { depth: 0.14, order: 2, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        VX,
        HZ,
        [
          ['#ffc480', '#ff8c5c'],
          ['#f0645c', '#c83c5c'],
          ['#942c6c', '#6c2470'],
          ['#4c2470', '#381e64'],
          ['#2c1c5c', '#20164c'],
          ['#1a1244', '#120c34'],
        ],
        HZ + 10,
      ),
    );
    bake.plane('road', { depth: 0.5, order: 10 }, (brush) => {
      road(brush);
      sign(brush);
    });
    bake.light(
      'traffic',
      { depth: 0.5, order: 15, over: ['road'] },
      (g) => {
        glow(g, VX, HZ + 60, 900, '#ff3c2c', 0.6, 1.3, 0.3);
        wash(
          g,
          lin(0, HZ, 0, 620, [
            [0, '#3c1014'],
            [1, '#10060c'],
          ]),
          { x: -90, y: HZ, w: W + 180, h: 250 },
        );
      },
      lampsAhead,
    );
    bake.light(
      'sign',
      { depth: 0.5, order: 16, over: ['road'] },
      (g) => glow(g, EXIT.x + 165, EXIT.y + 50, 240, '#c8ffe8', 0.5),
      (g) => {
        lit(g, '#0f4434', 3, (q) => q.fillRect(EXIT.x, EXIT.y, EXIT.w, EXIT.h));
        glow(g, EXIT.x + 165, EXIT.y + 60, 300, '#148c64', 0.3, 1.2, 0.8);
        reflection(g, EXIT.x + 150, 440, 200, 90, '#2cb88c', 3, 0.14);
      },
    );
    bake.backdrop('drops', { depth: 1, order: 61, dream: [0, 1], grade: 'none' }, ({ g }) => {
      const random = seeded(29);
      g.save();
      g.beginPath();
      for (const [x, y] of GLASS) g.lineTo(x, y);
      g.clip();
      for (let i = 0; i < 900; i++) {
        const r = 0.6 + random() ** 3 * 3.2;
        const [x, y] = [90 + random() * 1740, 50 + random() * 440];
        g.fillStyle = rgba(random() < 0.7 ? '#ff9c90' : '#e8f0ff', 0.12 + 0.3 * random());
        g.beginPath();
        g.ellipse(x, y, r, r * 1.3, 0, 0, 7);
        g.fill();
      }
      g.strokeStyle = 'rgba(20,14,26,.95)';
      g.lineWidth = 7;
      g.lineCap = 'round';
      poly(
        g,
        [
          [520, 492],
          [760, 300],
        ],
        true,
      );
      poly(
        g,
        [
          [1180, 486],
          [1400, 290],
        ],
        true,
      );
      g.restore();
    });
    bake.plane('cabin', { depth: 1, order: 100 }, cabin);
    lights(bake);
    bake.plane('seats', { depth: 1.12, order: 220 }, seats);
    bake.light('traffic', { id: 'light-seats', depth: 1.12, order: 221, over: ['seats'] }, (g) => {
      for (const x of [620, 1296]) glow(g, x, 470, 240, '#ff5c4c', 0.8, 1, 0.6);
    });
  },
};
