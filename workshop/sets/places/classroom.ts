import { down, H, W } from '../kit/canvas.ts';
import { chair } from '../kit/furniture.ts';
import { glow } from '../kit/light.ts';
import { windowFrame } from '../kit/openings.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor } from '../kit/room.ts';
import { stand } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lights } from './classroomLights.ts';
import { BOARD, DOOR, FOOT, RAIL, WINDOWS } from './classroomPlan.ts';
import { students } from './classroomStudents.ts';
import { globes, night, room, stacks } from './classroomThings.ts';

const warm = [0.1, 0.9, -0.1] as const;

const blue = [0.76, 0.35, -0.55] as const;

/** A night class: ochre walls, globes of light, chairs stacked, blue windows. */
export const classroom: SetPainter = {
  seed: 149,
  plan: {
    id: 'classroom',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#3c2414', '#a87848', '#6c3c28', '#241410'),
    marks: {
      front: at(1228, 736, 2.3, -58, { order: 130 }),
      seat: at(560, 738, 1.7, 150, { seat: 45, order: 150 }),
      door: at(300, 700, 2.1, 80, { order: 120 }),
      window: at(1284, 716, 2.2, 148, { order: 122 }),
    },
    cameras: framings(
      {
        two: [960, 470, 1.4],
        left: [520, 470, 1.35],
        right: [1400, 440, 1.35],
        close: [1160, 430, 1.9],
        detail: [860, 280, 2],
      },
      {},
    ),
    light: {
      slots: ['people', 'globes', 'board', 'night', 'spot'],
      lamps: [
        { slot: 'globes', x: 900, y: 98, radius: 800, colour: '#ffdca0' },
        { slot: 'board', x: 870, y: 160, radius: 420, colour: '#fff0d0' },
      ],
      cues: {
        ...cuesOf({
          grade: '#4c3c34',
          paper: '#c0a8bc',
          key: [warm, '#ffdca0'],
          rim: [blue, '#7ca8ff'],
          ambient: '#3a2c26',
          edges: '#2c1c16',
          full: { people: 1, globes: 1, board: 0.6, night: 0.8 },
          lamp: 'board',
          night: { night: 0.5 },
          vignette: 0.7,
        }),
        dim: cue({
          slots: { globes: 0.3, board: 0.9, night: 1 },
          grade: '#241c20',
          paper: '#8478a8',
          key: [warm, '#ffd090', 1.5],
          rim: [blue, '#7ca4ff', 1],
          ambient: '#1e181c',
          vignette: 0.85,
          edges: '#170f14',
        }),
      },
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 400, y: 110, w: 1000, h: 460 },
        depth: 1,
        order: 160,
        colour: '#ffe4b0',
        amount: 0.3,
        slot: 'globes',
      },
    ],
  },
  paint(bake) {
    bake.plane('night', { depth: 0.85, order: 5 }, night);
    bake.plane('room', { depth: 1, order: 10 }, (brush) => {
      room(brush);
      for (const w of WINDOWS) {
        brush.g.clearRect(w.x, w.y, w.w, w.h);
        windowFrame(brush, w, '#8c6040', { columns: 2, rows: [0, 0.34, 0.67, 1], width: 12 });
      }
    });
    bake.plane('rings', { depth: 1, order: 11, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-100, -50, W + 200, RAIL + 50);
      brush.g.rect(BOARD.x - 18, BOARD.y - 18, BOARD.w + 36, RAIL - BOARD.y + 18);
      brush.g.rect(DOOR.x - 15, DOOR.y - 16, DOOR.w + 30, RAIL - DOOR.y + 16);
      for (const w of WINDOWS) brush.g.rect(w.x - 22, w.y - 12, w.w + 44, RAIL - w.y + 12);
      brush.g.clip('evenodd');
      rings(
        brush,
        1010,
        300,
        [
          ['#fff0b8', '#ffd080'],
          ['#ffc068', '#f09c50'],
          ['#e88c4c', '#c86c44'],
          ['#b85c48', '#94444c'],
          ['#743c54', '#542c54'],
          ['#3c2450', '#281c44'],
        ],
        RAIL,
      );
      brush.g.restore();
    });
    bake.plane('globes', { depth: 1, order: 20 }, globes);
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#a8784c', '#7c5438', '#54382a'), {
        vx: 960,
        gap: 60,
        paper: down(FOOT, H, '#c8703c', '#5c2438'),
      }),
    );
    bake.plane('stacks', { depth: 1, order: 60 }, stacks);
    lights(bake);
    students(bake);
    bake.plane('front-chair', { depth: 1.14, order: 235 }, (brush) => {
      stand(
        brush,
        chair('#3c281c', '#6c4028'),
        { x: 1650, y: 852, scale: 3.4, turn: 160, pitch: 8 },
        { from: [-0.3, 0.9, -0.2], edge: 'rgba(255,226,180,.25)' },
      );
    });
    bake.light('globes', { id: 'light-front', depth: 1.14, order: 236, over: ['front-chair'] }, (g) =>
      glow(g, 1600, 600, 380, '#ffd898', 0.6),
    );
  },
};
