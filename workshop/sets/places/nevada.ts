import { H, lin, W } from '../kit/canvas.ts';
import { glow } from '../kit/light.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { rings } from '../kit/theatre.ts';
import { cloudBand, starField } from '../kit/views.ts';
import { atTheKerb, backSeat } from './nevadaKerb.ts';
import { desert, near, road, wires } from './nevadaLand.ts';
import { nevadaCues } from './nevadaLight.ts';
import { lights } from './nevadaLights.ts';
import { openRoad } from './nevadaOpen.ts';
import { CAR_PAINT, HZ } from './nevadaPlan.ts';
import { acrossTheRoad, carBody, carInside, porch } from './nevadaThings.ts';

/** A street in a desert town, by night and at first light: a porch, a car, a library across the road. */
export const nevada: SetPainter = {
  seed: 83,
  plan: {
    id: 'nevada',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#101a3c', '#3c3c6c', '#c88c84', '#3c3448'),
    marks: {
      porch: at(374, 690, 2.2, 74, { order: 130 }),
      kerb: at(906, 744, 2.3, -74, { order: 150 }),
      lawn: at(690, 758, 2.35, -70, { order: 150 }),
      library: at(846, 606, 1.05, 0, { order: 45 }),
      window: at(760, 604, 1.05, 180, { order: 45 }),
      steps: at(700, 900, 3.2, -140, { order: 185 }),
      watching: at(900, 930, 3.5, 152, { order: 180 }),
      stop: at(1120, 738, 2.45, 138, { order: 150 }),
      car: at(1416, 668, 1.42, -90, { seat: 40, order: 110 }),
    },
    cameras: framings(
      {
        two: [660, 450, 1.35],
        left: [420, 460, 1.5],
        right: [1330, 500, 1.5],
        close: [420, 430, 2],
        detail: [830, 470, 2.6],
      },
      {
        library: [820, 470, 2.2, 0.6],
        porch: [520, 460, 1.45],
        'car-interior': [1410, 508, 3.9],
        stop: [1220, 500, 1.7],
        reading: [800, 472, 3, 0.6],
        desert: [1320, 410, 1.6],
      },
    ),
    light: {
      slots: [
        'night',
        'dawn',
        'sun',
        'porch',
        'library',
        'windows',
        'car',
        'open',
        'parked',
        'loaded',
        'car-sun',
        'stop',
        'poster',
        'reader',
        'roses',
        'spot',
      ],
      lamps: [
        { slot: 'porch', x: 320, y: 260, radius: 380, colour: '#ffc078' },
        { slot: 'car', x: 1380, y: 540, radius: 120, colour: '#8ce0c0' },
      ],
      cues: nevadaCues(),
    },
    effects: [
      {
        kind: 'sprinklers',
        area: { x: 560, y: 610, w: 720, h: 150 },
        depth: 1,
        order: 155,
        colour: '#ffe8d8',
        amount: 0.8,
        slot: 'sun',
      },
      {
        kind: 'stars',
        area: { x: -70, y: -30, w: 2060, h: 330 },
        depth: 0.08,
        order: 3,
        colour: '#dce8ff',
        amount: 0.5,
        slot: 'night',
      },
      {
        kind: 'clouds',
        area: { x: -77, y: 60, w: 2074, h: 260 },
        depth: 0.1,
        order: 4,
        colour: '#ffc8b0',
        amount: 0.35,
        slot: 'dawn',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.08, order: 1, grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 14, [
          [0, '#03071c'],
          [0.45, '#0a1840'],
          [0.8, '#1c3060'],
          [1, '#3c4a70'],
        ]),
      );
    });
    bake.shine('sky-stars', { depth: 0.08, order: 1.5, slot: 'night' }, (g) => starField(g, 520, 420, 9));
    bake.backdrop('sky-dawn', { depth: 0.08, order: 2, slot: 'dawn', grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 14, [
          [0, '#5c78a8'],
          [0.28, '#8c98bc'],
          [0.52, '#c4aab8'],
          [0.72, '#ecb8a4'],
          [0.88, '#fccc98'],
          [1, '#ffe4b0'],
        ]),
      );
      glow(g, 1420, HZ - 10, 760, '#ffd8a0', 0.5, 1.4, 0.5);
      cloudBand(g, 120, 170, [250, 190, 176], 23, 0.75);
      cloudBand(g, 40, 150, [214, 170, 196], 27, 0.6);
      cloudBand(g, 250, 130, [255, 214, 160], 33, 0.7);
    });
    bake.plane('sky-rings', { depth: 0.12, order: 5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        1420,
        410,
        [
          ['#fff0b8', '#ffd08c'],
          ['#ffc88c', '#f89c7c'],
          ['#f0a090', '#d07490'],
          ['#c084b0', '#8c5ca4'],
          ['#7c70b8', '#505098'],
          ['#4858a4', '#2c3c80'],
        ],
        HZ + 30,
      ),
    );
    bake.plane('desert', { depth: 0.3, order: 10 }, desert);
    bake.plane('street', { depth: 0.62, order: 20 }, (brush) => {
      wires(brush);
      acrossTheRoad(brush);
    });
    bake.plane('road', { depth: 1, order: 30 }, road);
    bake.plane('car-inside', { depth: 1, order: 105, slot: 'parked' }, (brush) =>
      carInside(brush, CAR_PAINT),
    );
    bake.plane('back-seat', { depth: 1, order: 106, slot: 'loaded' }, backSeat);
    bake.plane('car', { depth: 1, order: 116, slot: 'parked' }, (brush) => carBody(brush, CAR_PAINT));
    bake.plane('near', { depth: 1, order: 115 }, (brush) => {
      near(brush);
      porch(brush);
    });
    atTheKerb(bake);
    lights(bake);
    openRoad(bake);
  },
};
