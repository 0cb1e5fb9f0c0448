import { down, H, poly, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { barStool, block, microphone } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import { door } from '../kit/openings.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, panelling, sink, wall } from '../kit/room.ts';
import { contact, stand, type View } from '../kit/solid.ts';
import { catchRims, cuesOf, spotOn } from '../kit/stagecraft.ts';
import { bottles, lampTable, tableLights } from '../kit/tables.ts';
import { rings } from '../kit/theatre.ts';
import { poster, posterLight } from './ninetyNinePoster.ts';
import { LANDING, littleTheatre, nearest, stairs } from './ninetyNineThings.ts';

const FOOT = 566;
const PIANO: View = { x: 1010, y: 650, scale: 2.2, turn: 136, pitch: 8 };
const TABLES = [
  { x: 600, y: 574, k: 1.18 },
  { x: 1420, y: 764, k: 1.3 },
] as const;
/** Seb's room, and above it the smallest theatre in the town. */
export const ninetyNine: SetPainter = {
  seed: 113,
  plan: {
    id: 'ninety-nine',
    size: [W, H],
    horizon: 444,
    flat: flatOf('#10122c', '#2c2c54', '#3c2830'),
    marks: {
      piano: at(1010, 650, 2.2, 136, { seat: 50, order: 130 }),
      table: at(458, 754, 2.36, 100, { seat: 46, order: 150 }),
      'table-right': at(742, 754, 2.36, -100, { seat: 46, order: 150 }),
      bar: at(1575, 720, 2.34, 160),
      door: at(1850, 700, 2.35, -90),
      stairs: at(330, 700, 2.3, 60),
      upstairs: at(560, LANDING.y, 1.06, -82, { order: 100 }),
      'upstairs-right': at(640, LANDING.y, 1.06, -78, { order: 100 }),
      announcer: at(872, 640, 2.02, -108, { order: 131 }),
      microphone: at(860, 658, 2.2, 20, { order: 131 }),
      sign: at(1150, 690, 2.3, 176),
    },
    cameras: framings(
      {
        two: [610, 490, 1.45],
        left: [420, 430, 1.4],
        right: [1420, 440, 1.4],
        close: [1020, 420, 2],
        detail: [600, 560, 2.6],
      },
      { sign: [860, 190, 2.2], upstairs: [400, 180, 2.1] },
    ),
    light: {
      slots: ['poster', 'stage', 'theatre', 'bar', 'tables', 'neon', 'spot'],
      lamps: [
        { slot: 'stage', x: 1010, y: -60, radius: 900, colour: '#ffd9a0' },
        { slot: 'theatre', x: 300, y: 150, radius: 360, colour: '#ffb870' },
        { slot: 'neon', x: 850, y: 190, radius: 480, colour: '#ffb04c' },
      ],
      cues: ninetyCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 820, y: 40, w: 460, h: 600 },
        depth: 1,
        order: 160,
        colour: '#ffe0b0',
        amount: 0.5,
        slot: 'stage',
      },
    ],
    sign: { x: 690, y: 100, w: 330, h: 160, turn: 0, depth: 1, order: 15, slot: 'neon' },
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 5 }, (brush) => {
      wall(brush, FOOT, down(0, FOOT, '#4c5080', '#5c6090', '#44487a'), {
        stripe: 96,
        paper: down(0, FOOT, '#3c3c9c', '#2c2c74'),
      });
      panelling(brush, -90, 2010, 440, FOOT, 17, '#7c5848');
      littleTheatre(brush);
      cut(brush, (q) => q.fillRect(1350, 150, 420, 280), '#3c2c30', { paper: '#7c3058' });
      bottles(brush, 1362, 1758, [244, 330, 414], 33);
      door(brush, { x: 1830, y: 180, w: 150, h: FOOT - 180 }, '#8c5c3c');
      sink(brush, FOOT, { sides: 0.45, top: 0.45, low: 0.35, colour: '#080818' });
    });
    bake.plane('rings', { depth: 1, order: 5.5, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-90, -50, 2100, 485);
      brush.g.rect(60, -50, 480, 340);
      brush.g.rect(1340, 140, 700, 300);
      brush.g.clip('evenodd');
      rings(
        brush,
        900,
        360,
        [
          ['#ffd070', '#ffac54'],
          ['#f09850', '#d8704c'],
          ['#a85c74', '#845080'],
          ['#5c4c90', '#44408c'],
          ['#343c88', '#2c3070'],
          ['#20285c', '#181c4c'],
        ],
        440,
      );
      brush.g.restore();
    });
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#6c5050', '#34262c'), {
        gap: 84,
        paper: down(FOOT, H, '#54387c', '#20184c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [-0.1, 0.95, 0.3], edge: 'rgba(255,220,160,.18)' } as const;
      stairs(brush);
      cut(
        brush,
        (q) =>
          poly(q, [
            [720, 600],
            [1420, 600],
            [1480, 668],
            [660, 668],
          ]),
        down(600, 668, '#7c5c58', '#8c6860'),
        { shadow: [0, 4, 6, 0.4] },
      );
      cut(brush, (q) => q.fillRect(660, 668, 820, 28), down(668, 696, '#4c3840', '#241a22'), {
        rim: [0, 1.8, 'rgba(255,220,160,.6)'],
      });
      stand(brush, grand({ wood: '#4c3c40', panel: '#7c5c4c', gold: '#e0a048' }), PIANO, light);
      stand(brush, pianoStool('#34282c'), PIANO, light);
      stand(brush, microphone('#5c5c68', '#b8b8c0', 148), { x: 830, y: 656, scale: 2.2, turn: 0 }, light);
      contact(brush, 1640, 668, 240, 12);
      stand(
        brush,
        block(190, 106, 40, '#5c4038', '#a8784c', 4),
        { x: 1650, y: 664, scale: 2.1, turn: -3, pitch: 8 },
        light,
      );
      for (const x of [1472, 1676])
        stand(brush, barStool('#34282c', '#a84c3c'), { x, y: 704, scale: 2.2, turn: 10, pitch: 9 }, light);
    });
    bake.light(
      'theatre',
      { depth: 1, order: 80 },
      (g) => {
        glow(g, 300, 140, 330, '#ffb868', 0.95);
        glow(g, 430, 620, 360, '#e89c54', 0.5, 1, 0.6);
      },
      (g) => {
        glow(g, 300, 120, 300, '#8c4818', 0.35);
        for (let k = 0; k < 9; k++) glow(g, 106 + k * 48, 30, 26, '#ffd080', 0.9);
      },
    );
    bake.light(
      'stage',
      { depth: 1, order: 82 },
      (g) => {
        glow(g, 1040, 660, 480, '#ffc880', 1, 1.1, 0.17);
        glow(g, 1120, 440, 480, '#ffb868', 0.8, 1, 0.9);
      },
      (g) =>
        cone(g, { x: 1000, y: -70, x0: 790, x1: 1260, bottom: 656, colour: '#ffcf82', a: 0.2, soft: 12 }),
    );
    bake.light(
      'bar',
      { depth: 1, order: 84 },
      (g) => {
        for (const y of [234, 320, 404]) glow(g, 1560, y, 280, '#ffb050', 0.85, 1, 0.3);
        glow(g, 1620, 680, 330, '#c87840', 0.6, 1.2, 0.2);
      },
      (g) => glow(g, 1560, 320, 380, '#8c4412', 0.35, 1.1, 0.7),
    );
    bake.light(
      'neon',
      { depth: 1, order: 86 },
      (g) => {
        glow(g, 850, 186, 480, '#ff9c4c', 0.8, 1.2, 0.7);
        glow(g, 850, 690, 380, '#c8743c', 0.4, 1.2, 0.16);
      },
      (g) => glow(g, 850, 186, 280, '#7c3c10', 0.4, 1.3, 0.7),
    );
    bake.plane('table', { depth: 1, order: 145 }, (brush) =>
      lampTable(brush, TABLES[0], { chairs: '#5c4034' }),
    );
    tableLights(bake, 'tables', { id: 'table', depth: 1, order: 146 }, TABLES.slice(0, 1));
    spotOn(bake, 600, 752);
    bake.plane('front', { depth: 1.14, order: 240 }, (brush) => {
      lampTable(brush, TABLES[1]);
      nearest(brush);
    });
    catchRims(bake, 'stage', { id: 'front', depth: 1.14, order: 240.5 }, '#70707a');
    tableLights(bake, 'tables', { id: 'front', depth: 1.14, order: 241 }, TABLES.slice(1));
    // The theatre's own door: a picture by itself, over everything.
    bake.plane('poster', { depth: 1, order: 300, slot: 'poster', grade: 'none' }, poster);
    bake.light(
      'poster',
      { id: 'light-poster', depth: 1, order: 301, over: [] },
      () => undefined,
      posterLight,
    );
  },
};

function ninetyCues() {
  const common = cuesOf({
    grade: '#4c4868',
    paper: '#b4a4dc',
    key: [[0.1, 0.9, -0.4], '#ffd090'],
    rim: [[-0.8, 0.2, -0.55], '#6c84e0'],
    ambient: '#2a2844',
    edges: '#20203c',
    full: { stage: 0.8, theatre: 1, bar: 1, tables: 1, neon: 0.4 },
    lamp: 'tables',
    beside: { stage: 0.5, bar: 0.15 },
    night: { theatre: 0.2 },
    vignette: 0.65,
  });
  return {
    ...common,
    poster: cue({
      slots: { poster: 1 },
      grade: '#302e50',
      paper: '#8c80c4',
      key: [[0.8, 0.5, -0.4], '#ffc07c'],
      rim: [[-0.8, 0.2, -0.5], '#6c84e0'],
      ambient: '#1e1c34',
      vignette: 0.75,
      edges: '#161630',
    }),
    neon: cue({
      slots: { neon: 1, theatre: 0.5, bar: 0.3, tables: 0.7, stage: 0.25 },
      grade: '#302e50',
      paper: '#8c80c4',
      key: [[-0.2, 0.5, -0.7], '#ffb060', 1.6],
      rim: [[0.8, 0.2, -0.5], '#6c84e0', 0.9],
      ambient: '#1e1c34',
      vignette: 0.8,
      edges: '#161630',
    }),
  };
}
