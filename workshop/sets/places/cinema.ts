import { across, down, type G, H, lin, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { curtain } from '../kit/openings.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { sink } from '../kit/room.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { stallsBehind } from '../kit/stalls.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';
import { egypt, SCREEN } from './cinemaPicture.ts';

const SCONCES = [
  [150, 250],
  [318, 300],
  [1602, 300],
  [1770, 250],
] as const;
const S = SCREEN;
const STEP_LAMPS = [
  [1606, 650],
  [1576, 692],
  [1546, 740],
] as const;
const BEAMS = [
  [S.y, S.y + S.h, 0.3, 14],
  [S.y + 60, S.y + 180, 0.16, 8],
  [S.y + 250, S.y + 330, 0.14, 8],
] as const;

const fanShape = (brush: Brush, x: number, y: number): void =>
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 5; i++) {
        const a = -Math.PI / 2 + (i - 2) * 0.36;
        poly(q, [
          [x, y + 26],
          [x + Math.cos(a - 0.14) * 62, y + 26 + Math.sin(a - 0.14) * 62],
          [x + Math.cos(a) * 72, y + 26 + Math.sin(a) * 72],
          [x + Math.cos(a + 0.14) * 62, y + 26 + Math.sin(a + 0.14) * 62],
        ]);
      }
    },
    down(y - 50, y + 30, '#e8c888', '#8c6438'),
    { rim: [0, 1.2, 'rgba(255,244,214,.5)'] },
  );

const walls = (brush: Brush): void => {
  const side = (k: 1 | -1) => {
    const x = (v: number) => (k > 0 ? v : W - v);
    cut(
      brush,
      (q) =>
        poly(q, [
          [x(-100), -50],
          [x(300), -50],
          [x(400), 70],
          [x(400), 560],
          [x(-100), 760],
        ]),
      across(x(-100), x(400), '#4c3454', '#7c5474'),
      {
        paper: across(x(-100), x(400), '#3a1c68', '#8c3c84'),
        shade: (q) => {
          for (let i = 0; i < 5; i++) {
            q.fillStyle = i % 2 ? 'rgba(255,226,220,.06)' : 'rgba(8,0,14,.2)';
            poly(q, [
              [x(-60 + i * 92), -50],
              [x(-14 + i * 92), -50],
              [x(-14 + i * 92), 720 - i * 34],
              [x(-60 + i * 92), 740 - i * 36],
            ]);
          }
          q.fillStyle = 'rgba(232,196,128,.5)';
          poly(q, [
            [x(-100), 470],
            [x(400), 398],
            [x(400), 404],
            [x(-100), 480],
          ]);
        },
      },
    );
  };
  side(1);
  side(-1);
  for (const [i, pad] of [58, 40, 22].entries())
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(S.x - pad, S.y - pad, S.w + 2 * pad, S.h + 2 * pad + 20, [pad, pad, 0, 0]);
        q.fill();
      },
      down(
        S.y - pad,
        S.y + S.h,
        ['#6c4c60', '#a8804c', '#4c3448'][i] ?? '#4c3448',
        ['#4c3448', '#6c4c34', '#2c1c2c'][i] ?? '#2c1c2c',
      ),
      {
        paper: down(
          S.y - pad,
          S.y + S.h,
          ['#8c3c7c', '#f0b050', '#5c2468'][i] ?? '#5c2468',
          ['#5c2468', '#b8703c', '#2c1450'][i] ?? '#2c1450',
        ),
        rim: [0, 1.6, 'rgba(255,230,190,.4)'],
        holes: (q) => q.fillRect(S.x, S.y, S.w, S.h),
      },
    );
  curtain(brush, S.x - 20, S.x + 84, S.y - 14, S.y + S.h + 12, '#3c8c78', {
    fold: 22,
    hem: 2,
    paper: across(S.x - 20, S.x + 84, '#0c5c5c', '#2cb890'),
  });
  curtain(brush, S.x + S.w - 84, S.x + S.w + 20, S.y - 14, S.y + S.h + 12, '#3c8c78', {
    fold: 22,
    hem: 2,
    paper: across(S.x + S.w - 84, S.x + S.w + 20, '#2cb890', '#0c5c5c'),
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(S.x - 30, S.y - 30);
      q.lineTo(S.x + S.w + 30, S.y - 30);
      for (let i = 0; i < 12; i++) {
        const w = (S.w + 60) / 12;
        const x = S.x + S.w + 30 - i * w;
        if (i === 0) q.lineTo(x, S.y + 6);
        q.quadraticCurveTo(x - w / 2, S.y + 40, x - w, S.y + 6);
      }
      q.fill();
    },
    down(S.y - 30, S.y + 34, '#2c6c60', '#48a088'),
    { paper: down(S.y - 30, S.y + 34, '#0c6464', '#34c098'), rim: [0, -1.6, 'rgba(255,232,180,.6)'] },
  );
};

const apron = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [300, S.y + S.h],
        [1620, S.y + S.h],
        [1720, 570],
        [200, 570],
      ]),
    down(S.y + S.h, 570, '#6c4c48', '#3c2830'),
    { rim: [0, 1.8, 'rgba(255,226,190,.5)'], paper: down(512, 570, '#a84c5c', '#5c2450') },
  );
  cut(brush, (q) => q.fillRect(-100, 566, W + 200, 300), down(566, H, '#2c2034', '#1c1424'), {
    paper: down(566, H, '#34206c', '#1c1048'),
  });
  // The organ, which is why anyone comes.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(258, 470, 116, 90, [40, 40, 4, 4]);
      q.fill();
      poly(q, [
        [250, 556],
        [382, 556],
        [376, 590],
        [256, 590],
      ]);
    },
    down(470, 590, '#b08458', '#5c3c34'),
    {
      rim: [1.4, 1.4, 'rgba(255,236,200,.5)'],
      shade: (q) => {
        q.fillStyle = '#2c1c20';
        q.fillRect(280, 516, 72, 34);
        for (const y of [520, 531, 542]) {
          q.fillStyle = '#e8dcc0';
          q.fillRect(284, y, 64, 5);
        }
        for (let i = 0; i < 9; i++) {
          q.fillStyle = ['#d85c4c', '#e8b858', '#58a898'][i % 3] ?? '#ffffff';
          q.fillRect(284 + i * 7.2, 506, 4.4, 7);
        }
      },
    },
  );
};

const aisle = (brush: Brush): void => {
  const carpet = '#8c3c54';
  for (const [i, [x0, y, w]] of (
    [
      [1600, 636, 250],
      [1570, 676, 330],
      [1540, 722, 420],
      [1500, 776, 520],
    ] as const
  ).entries()) {
    cut(
      brush,
      (q) =>
        poly(q, [
          [x0 + 16, y - 20],
          [x0 + w - 16, y - 20],
          [x0 + w, y],
          [x0, y],
        ]),
      carpet,
      { rim: [0, 1.6, 'rgba(255,210,190,.45)'], paper: '#d84c6c' },
    );
    cut(brush, (q) => q.fillRect(x0, y, w, 34 + i * 4), down(y, y + 40, '#5c2840', '#3c1c30'), {
      paper: '#7c2458',
    });
  }
  cut(
    brush,
    (q) => {
      q.lineWidth = 7;
      poly(
        q,
        [
          [1870, 480],
          [1960, 700],
        ],
        true,
      );
      q.fillRect(1862, 480, 8, 170);
    },
    '#c89c58',
    { rim: [0, 1.4, 'rgba(255,240,200,.6)'] },
  );
};

const beam = [0.1, 0.5, -0.8] as const;
const sconce = [0.8, 0.35, -0.45] as const;

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
      'screen-left': at(770, 690, 2.75, 60, { order: 15 }),
      'screen-right': at(1196, 690, 2.75, -50, { order: 15 }),
    },
    cameras: framings(
      {
        two: [1240, 470, 1.5],
        left: [640, 470, 1.4],
        right: [1480, 480, 1.45],
        close: [1230, 500, 2.1],
        detail: [320, 520, 2.8],
      },
      { screen: [960, 380, 1.22, 0.7], curtain: [560, 300, 1.9, 0.7] },
    ),
    light: {
      slots: ['projector', 'house', 'steps', 'organ', 'spot'],
      lamps: [
        { slot: 'projector', x: 960, y: 300, radius: 900, colour: '#fff0cc' },
        { slot: 'house', x: 1602, y: 300, radius: 500, colour: '#ffc078' },
      ],
      cues: {
        ...cuesOf({
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
        }),
        projector: cue({
          slots: { projector: 1, steps: 0.5, house: 0.03 },
          grade: '#17121d',
          paper: '#7c70b8',
          key: [beam, '#fff0d0', 2.1],
          rim: [[-0.7, 0.4, -0.6], '#68c0ac', 0.7],
          ambient: '#15111c',
          vignette: 0.9,
          edges: '#120d18',
        }),
      },
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
        depth: 0.94,
        order: 22,
        colour: '#1c4c40',
        amount: 0.3,
      },
      {
        kind: 'curtain',
        area: { x: S.x + S.w - 84, y: S.y, w: 104, h: S.h },
        depth: 0.94,
        order: 22,
        colour: '#1c4c40',
        amount: 0.3,
      },
    ],
  },
  paint(bake) {
    bake.plane('screen', { depth: 0.94, order: 10 }, (brush) =>
      cut(
        brush,
        (q) => q.fillRect(S.x - 6, S.y - 6, S.w + 12, S.h + 20),
        down(S.y, S.y + S.h, '#c4c0b8', '#a8a49c'),
        { paper: '#e8e0d4' },
      ),
    );
    bake.plane('picture', { depth: 0.94, order: 12, slot: 'projector', grade: 'none' }, egypt);
    bake.plane('house', { depth: 0.94, order: 20 }, (brush) => {
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
    bake.plane('house-rings', { depth: 0.94, order: 19, dream: [3, 3] }, (brush) => {
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
    bake.plane('rows', { depth: 0.98, order: 30 }, (brush) => {
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
    bake.light('projector', { id: 'light-front', depth: 1.14, order: 231, over: ['front-rows'] }, (g) =>
      glow(g, 960, 690, 1000, '#e8dcc0', 0.4, 1.2, 0.2),
    );
    bake.light('house', { id: 'light-front-house', depth: 1.14, order: 231, over: ['front-rows'] }, (g) =>
      glow(g, 960, 690, 1100, '#ffb070', 0.4, 1.2, 0.24),
    );
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const evening = (g: G): void => {
    for (const [x, y] of SCONCES) {
      glow(g, x, y - 40, 330, '#ffb068', 0.85, 1, 1.2);
      glow(g, x, 560, 240, '#ffa860', 0.4, 1.4, 0.5);
    }
    wash(g, down(0, H, '#1c1010', '#3c2822', '#2c1c1c'));
    lit(g, '#2c2018', 90, (q) => q.fillRect(S.x + 120, S.y + 60, S.w - 240, S.h - 100));
    glow(g, 960, 620, 900, '#e89868', 0.5, 1.2, 0.2);
  };
  const silver = (g: G): void => {
    glow(g, 960, 320, 900, '#fff0d0', 0.5, 1.2, 0.7);
    glow(g, 960, 560, 900, '#f0e4c8', 0.8, 1.1, 0.2);
    glow(g, 960, 690, 1000, '#e8dcc0', 0.45, 1.1, 0.3);
  };
  // What lights the rows behind somebody must lie behind him, else the seats shine through his back.
  bake.light('house', { depth: 0.97, order: 32, over: ['house', 'rows', 'screen'] }, evening, (g) => {
    for (const [x, y] of SCONCES) {
      glow(g, x, y - 20, 190, '#c86c28', 0.45);
      bulbLight(g, x, y + 20, 7, 0.7);
    }
  });
  bake.light('house', { id: 'light-house-rows', depth: 1, order: 61, over: ['mid-rows'] }, evening);
  bake.light(
    'organ',
    { depth: 0.97, order: 33, over: ['house'] },
    (g) => glow(g, 316, 520, 150, '#ffd8a0', 0.9),
    (g) => glow(g, 316, 520, 90, '#c88c50', 0.35),
  );
  bake.light(
    'steps',
    { depth: 1, order: 62, over: ['mid-rows'] },
    (g) => {
      for (const y of [636, 676, 722, 776]) glow(g, 1700, y + 12, 230, '#ffb468', 0.7, 1, 0.2);
    },
    (g) => {
      for (const [x, y] of STEP_LAMPS) {
        glow(g, x, y, 40, '#ffb060', 0.6);
        lit(g, '#ffe0b0', 0.5, (q) => q.fillRect(x - 2, y - 3, 5, 7));
      }
    },
  );
  bake.light('projector', { depth: 0.97, order: 34, over: ['house', 'rows'] }, silver, (g) =>
    glow(g, 960, 300, 800, '#4c4434', 0.3, 1.2, 0.7),
  );
  bake.light('projector', { id: 'light-projector-rows', depth: 1, order: 63, over: ['mid-rows'] }, silver);
  bake.light(
    'projector',
    { id: 'light-beam', depth: 1.04, order: 190, over: [] },
    () => undefined,
    (g) => {
      for (const [top, foot, a, soft] of BEAMS)
        lit(
          g,
          lin(1960, -60, S.x + 300, 300, [
            [0, `rgba(240,232,208,${a})`],
            [0.3, `rgba(232,222,196,${a * 0.5})`],
            [1, 'rgba(214,204,180,0)'],
          ]),
          soft,
          (q) =>
            poly(q, [
              [2000, -80],
              [S.x + 90, top],
              [S.x + 90, foot],
              [2000, -40],
            ]),
        );
    },
  );
  spotOn(bake, 1224, 762);
};
