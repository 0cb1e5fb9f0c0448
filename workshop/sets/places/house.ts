import { across, down, H, poly, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { windowFrame } from '../kit/openings.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor } from '../kit/room.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { bus, busLight } from './houseBus.ts';
import { bearPiano, drape, frame, sillBooks } from './houseKeepsakes.ts';
import { island, room } from './houseKitchen.ts';
import { cityLights, lights } from './houseLights.ts';
import { CHILD, FOOT, HALL, PENDANTS, WINDOW } from './housePlan.ts';
import { child, hall, outside } from './houseThings.ts';

const bronze = [-0.6, 0.5, -0.5] as const;

const indigo = [0.78, 0.36, -0.5] as const;

const dim = cue({
  slots: { pendants: 0.42, hall: 0.9, child: 0.8, street: 1 },
  grade: '#20284a',
  paper: '#7874b8',
  key: [bronze, '#ffbc78', 1.6],
  rim: [indigo, '#84a0ff', 1.1],
  ambient: '#1a2036',
  vignette: 0.8,
  edges: '#10163a',
});

/** A quiet expensive house at evening: brass over an island, a warm hall, a child's door ajar, the street in the window. */
export const house: SetPainter = {
  seed: 113,
  plan: {
    id: 'house',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#0c1024', '#2c3454', '#4c4450', '#12162c'),
    marks: {
      kitchen: at(1060, 752, 2.3, 110, { order: 140 }),
      hall: at(508, 668, 2.05, 40, { order: 120 }),
      'child-door': at(206, 700, 2.15, -150, { order: 122 }),
      window: at(1196, 752, 2.3, 150, { order: 142 }),
    },
    cameras: framings(
      {
        two: [1096, 468, 2.4],
        left: [460, 440, 1.4],
        right: [1420, 430, 1.6],
        close: [1080, 430, 1.9],
        detail: [1250, 560, 2.6],
      },
      { frame: [1176, 372, 2.7] },
    ),
    light: {
      slots: ['pendants', 'hall', 'child', 'street', 'bus', 'frame', 'spot'],
      lamps: [
        { slot: 'pendants', x: 1030, y: 260, radius: 480, colour: '#ffc884' },
        { slot: 'hall', x: 500, y: 300, radius: 420, colour: '#ffc07c' },
        { slot: 'street', x: 1520, y: 300, radius: 560, colour: '#8ca0f0' },
      ],
      cues: {
        ...cuesOf({
          grade: '#343c5c',
          paper: '#9c98d4',
          key: [bronze, '#ffc684'],
          rim: [indigo, '#8ca4ff'],
          ambient: '#242a44',
          edges: '#161c3a',
          full: { pendants: 1, hall: 1, child: 0.8, street: 0.8 },
          lamp: 'pendants',
          night: { street: 0.5 },
          vignette: 0.7,
        }),
        dim,
        bus: { ...dim, slots: { ...dim.slots, bus: 1 } },
        frame: { ...dim, slots: { ...dim.slots, frame: 1 } },
      },
    },
    effects: [
      {
        kind: 'traffic',
        area: { x: WINDOW.x + 10, y: 440, w: WINDOW.w - 20, h: 44 },
        depth: 0.5,
        order: 8,
        colour: '#ffd090',
        amount: 0.4,
        slot: 'street',
      },
      {
        kind: 'dust',
        area: { x: 780, y: 240, w: 500, h: 330 },
        depth: 1,
        order: 160,
        colour: '#ffd8a0',
        amount: 0.25,
        slot: 'pendants',
      },
    ],
  },
  paint(bake) {
    bake.plane('outside', { depth: 0.7, order: 5 }, outside);
    bake.shine('city-lights', { depth: 0.7, order: 6, slot: 'street' }, cityLights);
    // Before what the lights add to the street, so that nothing of the city shines through it.
    bake.plane('bus', { depth: 0.7, order: 9.96, slot: 'bus', grade: 'none' }, bus);
    bake.light('bus', { id: 'light-bus', depth: 0.7, order: 9.98, over: [] }, () => undefined, busLight);
    bake.plane('room', { depth: 1, order: 10 }, (brush) => {
      room(brush);
      brush.g.clearRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
      windowFrame(brush, WINDOW, '#2c3450', { columns: 3, rows: [0, 1], width: 12 });
      hall(brush);
      child(brush);
    });
    bake.plane('rings', { depth: 1, order: 11, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-100, -50, W + 200, FOOT + 50);
      brush.g.rect(WINDOW.x - 24, WINDOW.y - 12, WINDOW.w + 48, WINDOW.h + 32);
      brush.g.rect(HALL.x - 18, HALL.y - 18, HALL.w + 36, FOOT - HALL.y + 18);
      brush.g.rect(CHILD.x - 15, CHILD.y - 16, CHILD.w + 30, FOOT - CHILD.y + 16);
      brush.g.rect(650, -50, 540, FOOT + 50);
      brush.g.clip('evenodd');
      rings(
        brush,
        500,
        400,
        [
          ['#ffd494', '#ffb070'],
          ['#f09870', '#d0707c'],
          ['#a85c94', '#7c4c98'],
          ['#5c4c9c', '#443c8c'],
          ['#383c88', '#282c70'],
          ['#20265c', '#161a48'],
        ],
        FOOT,
      );
      brush.g.restore();
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#5c5868', '#443f50', '#302e40'), {
        vx: 960,
        gap: 88,
        paper: down(FOOT, H, '#4c4498', '#1f1b54'),
      }),
    );
    bake.plane('books', { depth: 1, order: 28 }, (brush) => {
      sillBooks(brush);
      drape(brush);
    });
    bake.plane('piano', { depth: 1, order: 30 }, bearPiano);
    bake.plane('frame', { depth: 1, order: 31, slot: 'frame' }, frame);
    bake.light('frame', { id: 'light-frame', depth: 1, order: 31.5, over: ['room', 'frame'] }, (g) =>
      glow(g, 1211, 350, 190, '#ffc078', 0.34, 0.8, 1.1),
    );
    bake.plane('pendants', { depth: 1, order: 40 }, (brush) => {
      for (const x of PENDANTS)
        cut(
          brush,
          (q) => {
            q.fillRect(x - 1.4, -50, 2.8, 270);
            poly(q, [
              [x - 9, 214],
              [x + 9, 214],
              [x + 36, 262],
              [x - 36, 262],
            ]);
          },
          across(x - 36, x + 36, '#7c5c34', '#e0b470', '#8c6438'),
          { rim: [1, 1.2, 'rgba(255,240,205,.6)'] },
        );
    });
    bake.plane('island', { depth: 1, order: 100 }, island);
    lights(bake);
  },
};
