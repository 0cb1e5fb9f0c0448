import { down, type G, H, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { chair, longTable } from '../kit/furniture.ts';
import { lamp } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { contact, project, stand } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { blind, boom, crew, monitor, monitorLight } from './televisionCrew.ts';
import { dog } from './televisionDog.ts';
import { lights } from './televisionLights.ts';
import { chalk, office } from './televisionOffice.ts';
import { DESK, FOOT, LAMP } from './televisionPlan.ts';
import { camera, studio } from './televisionThings.ts';

const key = [-0.45, 0.7, 0.1] as const;

const rim = [0.78, 0.4, -0.5] as const;

/** A television studio: a detective's office with three walls, a chalk outline, one camera. */
export const television: SetPainter = {
  seed: 139,
  plan: {
    id: 'television',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#14141c', '#4c605c', '#6c7c78', '#1c1c22'),
    marks: {
      desk: at(1000, 748, 2.3, 60, { order: 140 }),
      camera: at(1770, 790, 2.6, -96, { order: 150 }),
      door: at(360, 720, 2.1, 70, { order: 120 }),
    },
    cameras: framings(
      {
        two: [1080, 460, 1.4],
        left: [680, 450, 1.35],
        right: [1400, 450, 1.35],
        close: [1020, 430, 1.9],
        detail: [1220, 700, 2.4],
      },
      {},
    ),
    light: {
      slots: ['heads', 'desk', 'tally', 'spot'],
      lamps: [
        { slot: 'heads', x: 760, y: 120, radius: 900, colour: '#fff4dc' },
        { slot: 'desk', x: LAMP[0], y: LAMP[1] - 40, radius: 300, colour: '#ffb868' },
      ],
      cues: {
        ...cuesOf({
          grade: '#262c30',
          paper: '#a4a8cc',
          key: [key, '#fff2d8'],
          rim: [rim, '#78c0e8'],
          ambient: '#272c30',
          edges: '#14161c',
          full: { heads: 1, desk: 0.8, tally: 1 },
          lamp: 'desk',
          night: { tally: 0.6 },
          vignette: 0.8,
        }),
        dim: cue({
          slots: { heads: 0.3, desk: 1 },
          grade: '#1a1e22',
          paper: '#7478ac',
          key: [key, '#ffd8a0', 1.4],
          rim: [rim, '#68a8d0', 0.8],
          ambient: '#16191c',
          vignette: 0.9,
          edges: '#0e1014',
        }),
      },
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 500, y: 140, w: 900, h: 460 },
        depth: 1,
        order: 160,
        colour: '#fff4e0',
        amount: 0.4,
        slot: 'heads',
      },
    ],
  },
  paint(bake) {
    bake.plane('studio', { depth: 1, order: 5 }, (brush) => {
      fillAll(brush.g, '#24242c');
      studio(brush);
    });
    bake.plane('office', { depth: 1, order: 10 }, office);
    bake.plane('rings', { depth: 1, order: 6, dream: [3, 3] }, (brush) => {
      rings(
        brush,
        990,
        340,
        [
          ['#e8fff0', '#a8e8d0'],
          ['#70c8b8', '#40a0a8'],
          ['#2c80a0', '#286090'],
          ['#2c4488', '#2c3478'],
          ['#2c2868', '#24205c'],
          ['#1c1850', '#141040'],
        ],
        FOOT,
      );
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) => {
      floor(brush, FOOT, down(FOOT, H, '#54545c', '#3c3c46', '#2c2c34'), {
        vx: 990,
        gap: 150,
        rows: 3,
        paper: down(FOOT, H, '#34308c', '#1a1650'),
      });
      chalk(brush);
    });
    bake.plane('desk', { depth: 1, order: 60 }, (brush) => {
      const side = { from: [-0.4, 0.9, 0.3], edge: 'rgba(255,246,226,.25)' } as const;
      contact(brush, 900, 692, 190, 16);
      stand(brush, chair('#4c3c34', '#6c4c3c'), { x: 850, y: 652, scale: 2.1, turn: 12, pitch: 9 }, side);
      stand(brush, longTable(150, 70, '#8c6848', { top: '#b08c64', leg: 5 }), DESK, side);
      lamp(brush, LAMP[0], LAMP[1], 1, '#5c8c74', '#2c2420');
      const [tx, ty] = project(DESK, [-30, 75, 6]);
      cut(
        brush,
        (q) => {
          q.fillRect(tx - 40, ty - 8, 70, 8);
          q.fillRect(tx - 34, ty - 15, 62, 7);
          q.beginPath();
          q.roundRect(tx + 44, ty - 22, 58, 22, 8);
          q.roundRect(tx + 38, ty - 34, 70, 13, 6);
          q.fill();
        },
        '#34343c',
        { rim: [0, 1.2, 'rgba(255,250,235,.5)'] },
      );
    });
    bake.plane('dog', { depth: 1, order: 70 }, dog);
    bake.plane('monitor', { depth: 1, order: 72 }, monitor);
    lights(bake);
    bake.light(
      'tally',
      { id: 'light-monitor', depth: 1, order: 93, over: [] },
      () => undefined,
      monitorLight,
    );
    bake.light('heads', { id: 'light-blind', depth: 1, order: 94, over: [] }, () => undefined, blind);
    bake.plane('boom', { depth: 1.06, order: 168 }, boom);
    bake.plane('camera', { depth: 1.12, order: 170 }, camera);
    bake.light(
      'heads',
      { id: 'light-camera', depth: 1.12, order: 171, over: ['camera'] },
      (g) => glow(g, 1440, 430, 420, '#fff0d8', 0.6),
      (g: G) => glow(g, 1570, 424, 40, '#ff3c30', 0.5),
    );
    bake.plane('crew', { depth: 1.2, order: 236 }, crew);
  },
};
