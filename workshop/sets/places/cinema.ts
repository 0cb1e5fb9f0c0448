import { down, H, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { sink } from '../kit/room.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { stallsBehind } from '../kit/stalls.ts';
import { rings } from '../kit/theatre.ts';
import { lights } from './cinemaLights.ts';
import { egypt } from './cinemaPicture.ts';
import { S, SCONCES } from './cinemaPlan.ts';
import { aisle, apron, closedCurtain, fanShape, ourSeats, walls } from './cinemaThings.ts';

const beam = [0.1, 0.5, -0.8] as const;

const sconce = [0.8, 0.35, -0.45] as const;

const cinemaCues = () => {
  const common = cuesOf({
    grade: '#34283c',
    paper: '#b4a4dc',
    key: [sconce, '#ffc884'],
    rim: [[-0.8, 0.3, -0.5], '#70c8b0'],
    ambient: '#281f30',
    edges: '#22162c',
    full: { house: 1, steps: 1, organ: 0.8 },
    lamp: 'organ',
    night: { steps: 0.5 },
    vignette: 0.75,
  });
  const curtained = Object.entries(common).map(([name, light]) => [
    name,
    { ...light, slots: { ...light.slots, curtain: 1 } },
  ]);
  const projector = cue({
    slots: { projector: 1, steps: 0.5, house: 0.03 },
    grade: '#17121d',
    paper: '#7c70b8',
    key: [beam, '#fff0d0', 2.1],
    rim: [[-0.7, 0.4, -0.6], '#e8c890', 0.25],
    ambient: '#15111c',
    vignette: 0.9,
    edges: '#120d18',
  });
  return {
    ...Object.fromEntries(curtained),
    projector,
    seats: { ...projector, slots: { ...projector.slots, pair: 1 } },
  };
};

/** A revival house: an old picture on, a beam over the heads, an aisle of plum carpet. */
export const cinema: SetPainter = {
  seed: 53,
  plan: {
    id: 'cinema',
    size: [W, H],
    horizon: 456,
    flat: flatOf('#140c18', '#5c5040', '#1c1222', '#0c0812'),
    marks: {
      aisle: at(1690, 752, 2.25, -58, { seat: 34, order: 150 }),
      'row-left': at(640, 700, 1.25, 180, { seat: 45, order: 40 }),
      'row-right': at(1224, 762, 2.2, 92, { order: 150 }),
      // Who stands up in the beam is a shadow as tall as the screen, cut off by its lower edge.
      'screen-left': at(716, 872, 4, 62, { order: 15 }),
      'screen-right': at(1218, 880, 4, -52, { order: 15 }),
      // From behind, on the good seat: two heads against the picture.
      pair: at(890, 846, 3.3, 180, { seat: 45, order: 215 }),
      'aisle-top': at(1452, 792, 2.5, 96, { order: 152 }),
    },
    cameras: framings(
      {
        two: [1240, 470, 1.5],
        left: [640, 470, 1.4],
        right: [1480, 480, 1.45],
        close: [1230, 500, 2.1],
        detail: [320, 520, 2.8],
      },
      { screen: [960, 380, 1.22, 0.7], curtain: [560, 300, 1.9, 0.7], pair: [910, 420, 1.12] },
    ),
    light: {
      slots: ['projector', 'house', 'steps', 'organ', 'curtain', 'pair', 'spot'],
      lamps: [
        { slot: 'projector', x: 960, y: 300, radius: 900, colour: '#fff0cc' },
        { slot: 'house', x: 1602, y: 300, radius: 500, colour: '#ffc078' },
      ],
      cues: cinemaCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 700, y: -20, w: 1200, h: 420 },
        depth: 1,
        order: 191,
        colour: '#fff4dc',
        amount: 0.6,
        slot: 'projector',
      },
      {
        kind: 'curtain',
        area: { x: S.x - 20, y: S.y, w: 104, h: S.h },
        depth: 1,
        order: 22,
        colour: '#1c4c40',
        amount: 0.3,
      },
      {
        kind: 'curtain',
        area: { x: S.x + S.w - 84, y: S.y, w: 104, h: S.h },
        depth: 1,
        order: 22,
        colour: '#1c4c40',
        amount: 0.3,
      },
    ],
  },
  paint(bake) {
    bake.plane('screen', { depth: 1, order: 10 }, (brush) =>
      cut(
        brush,
        (q) => q.fillRect(S.x - 6, S.y - 6, S.w + 12, S.h + 20),
        down(S.y, S.y + S.h, '#c4c0b8', '#a8a49c'),
        { paper: '#e8e0d4' },
      ),
    );
    bake.plane('picture', { depth: 1, order: 12, slot: 'projector', grade: 'none' }, egypt);
    // The picture lies over the shadows on it, so that they are its colour and not the clothes'.
    bake.backdrop(
      'sepia',
      { depth: 1, order: 17, slot: 'projector', grade: 'none', blend: 'multiply' },
      ({ g }) => {
        g.fillStyle = '#ffe6b8';
        g.fillRect(S.x - 4, S.y - 4, S.w + 8, S.h + 16);
      },
    );
    bake.plane('curtain', { depth: 1, order: 18, slot: 'curtain' }, closedCurtain);
    bake.light(
      'curtain',
      { id: 'light-curtain', depth: 1, order: 18.5, over: ['curtain'] },
      (g) => {
        for (let x = S.x + 40; x < S.x + S.w; x += 104)
          glow(g, x, S.y + S.h + 10, 190, '#ffc890', 0.8, 0.7, 1.5);
        glow(g, 960, S.y + 60, 700, '#ffdcb0', 0.35, 1, 0.5);
      },
      (g) => {
        for (let x = S.x + 40; x < S.x + S.w; x += 104)
          glow(g, x, S.y + S.h + 2, 46, '#e89850', 0.5, 1.4, 0.5);
      },
    );
    bake.plane('house', { depth: 1, order: 20 }, (brush) => {
      cut(brush, (q) => q.fillRect(-100, -50, W + 200, 640), down(-50, 560, '#3c2c44', '#5c3c54'), {
        holes: (q) => q.fillRect(S.x, S.y, S.w, S.h),
        paper: down(-50, 560, '#3c1c68', '#6c2c74'),
      });
      sink(brush, 600, { sides: 0.6, top: 0.7, low: 0, colour: '#08040c' });
      brush.g.clearRect(S.x, S.y, S.w, S.h);
      walls(brush);
      for (const [x, y] of SCONCES) fanShape(brush, x, y);
      apron(brush);
    });
    bake.plane('house-rings', { depth: 1, order: 19, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-100, -50, W + 200, 640);
      brush.g.rect(S.x, S.y, S.w, S.h);
      brush.g.clip('evenodd');
      rings(
        brush,
        960,
        320,
        [
          ['#ffd884', '#ffb060'],
          ['#f09058', '#d8605c'],
          ['#b8487c', '#8c3484'],
          ['#6c2c84', '#4c2078'],
          ['#3c1c6c', '#28145c'],
        ],
        590,
      );
      brush.g.restore();
    });
    bake.plane('rows', { depth: 1, order: 30 }, (brush) => {
      stallsBehind(brush, { x: 236, y: 654, s: 0.86, n: 25, gap: 60 }, '#7c4468', {
        bow: 6,
        paper: '#8c3c94',
      });
      stallsBehind(brush, { x: 120, y: 698, s: 1.05, n: 22, gap: 60 }, '#744060', {
        bow: 9,
        paper: '#7c3488',
      });
    });
    bake.plane('mid-rows', { depth: 1, order: 60 }, (brush) => {
      stallsBehind(brush, { x: -60, y: 778, s: 1.36, n: 19, gap: 60 }, '#6c3858', {
        bow: 12,
        bottom: H + 40,
        paper: '#6c2c7c',
      });
      aisle(brush);
    });
    lights(bake);
    bake.plane('front-rows', { depth: 1.14, order: 230 }, (brush) =>
      stallsBehind(brush, { x: -140, y: 868, s: 1.9, n: 14, gap: 60 }, '#4c2c48', {
        bow: 14,
        bottom: H + 80,
        paper: '#3c1c60',
      }),
    );
    bake.plane('our-seats', { depth: 1, order: 222, slot: 'pair' }, ourSeats);
    bake.light('pair', { id: 'light-our-seats', depth: 1, order: 223, over: ['our-seats'] }, (g) =>
      glow(g, 900, 548, 900, '#fff0cc', 1, 1.1, 0.14),
    );
    bake.light('projector', { id: 'light-front', depth: 1.14, order: 231, over: ['front-rows'] }, (g) =>
      glow(g, 960, 690, 1000, '#e8dcc0', 0.4, 1.2, 0.2),
    );
    bake.light('house', { id: 'light-front-house', depth: 1.14, order: 231, over: ['front-rows'] }, (g) =>
      glow(g, 960, 690, 1100, '#ffb070', 0.4, 1.2, 0.24),
    );
  },
};
