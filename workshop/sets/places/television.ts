import { across, down, type G, H, lin, poly, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair, longTable } from '../kit/furniture.ts';
import { lamp, lampLight } from '../kit/lamps.ts';
import { cone, glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';

const FOOT = 590;
const FLAT = { x: 540, y: 96, w: 900, h: 494 };
const DESK: View = { x: 900, y: 690, scale: 2.2, turn: -10, pitch: 9 };
const LAMP = project(DESK, [52, 75, -8]);
const HEADS = [420, 760, 1100, 1440];

const studio = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, FOOT + 60), down(-50, FOOT, '#2c2c34', '#3c3c46'), {
    paper: down(-50, FOOT, '#1c1850', '#2c2468'),
    shade: (q) => {
      q.fillStyle = 'rgba(0,0,10,.3)';
      for (let x = -80; x < W + 90; x += 120) q.fillRect(x, -50, 3, FOOT + 50);
    },
  });
  cut(
    brush,
    (q) => {
      q.lineWidth = 7;
      for (const y of [20, 62])
        poly(
          q,
          [
            [-100, y],
            [W + 100, y],
          ],
          true,
        );
      q.lineWidth = 3;
      for (let x = -90; x < W + 90; x += 42)
        poly(
          q,
          [
            [x, 20],
            [x + 21, 62],
            [x + 42, 20],
          ],
          true,
        );
    },
    '#54545c',
    { rim: [0, 1, 'rgba(255,250,240,.3)'] },
  );
  for (const x of HEADS)
    cut(
      brush,
      (q) => {
        q.fillRect(x - 3, 62, 6, 22);
        q.beginPath();
        q.roundRect(x - 30, 82, 60, 46, 8);
        q.fill();
        poly(q, [
          [x - 34, 128],
          [x + 34, 128],
          [x + 50, 158],
          [x + 30, 132],
          [x - 30, 132],
          [x - 50, 158],
        ]);
      },
      '#3c3c44',
      { rim: [0, 1.2, 'rgba(255,250,240,.35)'], paper: '#3c2c74' },
    );
};

const office = (brush: Brush): void => {
  const { x, y, w, h } = FLAT;
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y],
        [x - 150, y + 26],
        [x - 150, FOOT + 54],
        [x, FOOT],
      ]),
    across(x - 150, x, '#8ca098', '#6c847c'),
    { rim: [1.2, 1.4, 'rgba(255,250,235,.4)'], paper: across(x - 150, x, '#3ca894', '#1c7874') },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x + w, y],
        [x + w + 150, y + 26],
        [x + w + 150, FOOT + 54],
        [x + w, FOOT],
      ]),
    across(x + w, x + w + 150, '#6c847c', '#94a8a0'),
    { rim: [-1.2, 1.4, 'rgba(255,250,235,.4)'], paper: across(x + w, x + w + 150, '#1c7874', '#3ca894') },
  );
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, FOOT, '#809890', '#94aca4', '#7c948c'), {
    rim: [0, 1.8, 'rgba(255,252,240,.5)'],
    paper: down(y, FOOT, '#2c948c', '#1c6c74'),
    shade: (q) => {
      q.fillStyle = 'rgba(20,34,36,.28)';
      q.fillRect(x, FOOT - 150, w, 6);
      q.fillStyle = 'rgba(20,40,40,.2)';
      q.fillRect(x, FOOT - 144, w, 144);
    },
  });
  cut(brush, (q) => q.fillRect(x + 90, y + 70, 232, 180), '#4c5c5c', {
    rim: [0, 1.4, 'rgba(255,252,240,.4)'],
  });
  cut(
    brush,
    (q) => q.fillRect(x + 100, y + 80, 212, 160),
    down(y + 80, y + 240, '#3c5c84', '#8c9cac', '#c8b49c'),
    {
      paper: down(y + 80, y + 240, '#3c6cd0', '#ffb890'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        const random = seeded(5);
        q.fillStyle = '#3c4c5c';
        for (let i = 0; i < 7; i++) q.fillRect(x + 100 + i * 31, y + 150 + random() * 50, 28, 100);
      },
    },
  );
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 11; i++) q.fillRect(x + 100, y + 82 + i * 10, 212, 5.4);
    },
    '#dcdccc',
    { shadow: [0, 3, 3, 0.4] },
  );
  cut(brush, (q) => q.fillRect(x + 470, y + 80, 300, 170), '#a88c64', {
    rim: [0, 1.4, 'rgba(255,250,235,.4)'],
    shadow: [4, 6, 6, 0.4],
    shade: (q) => {
      const random = seeded(9);
      q.strokeStyle = '#b83c34';
      q.lineWidth = 2;
      const spots: [number, number][] = [];
      for (let i = 0; i < 9; i++) {
        const [px, py] = [
          x + 490 + (i % 5) * 56 + random() * 10,
          y + 96 + Math.floor(i / 5) * 72 + random() * 14,
        ];
        q.fillStyle = ['#f0ece0', '#d8d4c8', '#c8b89c'][i % 3] ?? '#f0ece0';
        q.fillRect(px, py, 38, 46);
        q.fillStyle = '#54545c';
        q.fillRect(px + 5, py + 5, 28, 26);
        spots.push([px + 19, py + 2]);
      }
      poly(q, spots, true);
    },
  });
  cut(
    brush,
    (q) => {
      for (const [px, n] of [[x + 800, 4]] as const)
        for (let i = 0; i < n; i++) q.fillRect(px, FOOT - 236 + i * 59, 84, 55);
    },
    down(FOOT - 236, FOOT, '#8c9484', '#5c645c'),
    {
      rim: [-1, 1.2, 'rgba(255,252,240,.5)'],
      shade: (q) => {
        q.fillStyle = '#2c3434';
        for (let i = 0; i < 4; i++) q.fillRect(x + 830, FOOT - 214 + i * 59, 26, 5);
      },
    },
  );
  // The flats end in the air: braces and sandbags behind them.
  for (const s of [-1, 1]) {
    const bx = s < 0 ? x - 160 : x + w + 160;
    cut(
      brush,
      (q) => {
        q.lineWidth = 9;
        poly(
          q,
          [
            [bx, y + 80],
            [bx + s * 150, FOOT + 70],
          ],
          true,
        );
        poly(
          q,
          [
            [bx, FOOT + 50],
            [bx + s * 150, FOOT + 70],
          ],
          true,
        );
      },
      '#a08464',
      { rim: [0, 1.2, 'rgba(255,240,214,.4)'] },
    );
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(bx + s * 140, FOOT + 60, 36, 16, 0, 0, 7);
        q.fill();
      },
      '#54504c',
      { rim: [0, 1.2, 'rgba(255,240,214,.3)'] },
    );
  }
};

const chalk = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.lineWidth = 6;
      q.lineJoin = q.lineCap = 'round';
      q.setLineDash([22, 3]);
      q.beginPath();
      q.ellipse(1108, 700, 24, 9, 0, 0, 7);
      q.stroke();
      q.beginPath();
      q.moveTo(1128, 706);
      q.bezierCurveTo(1160, 690, 1200, 684, 1230, 676);
      q.lineTo(1238, 684);
      q.bezierCurveTo(1210, 694, 1190, 700, 1180, 706);
      q.bezierCurveTo(1240, 706, 1290, 712, 1350, 704);
      q.lineTo(1354, 714);
      q.bezierCurveTo(1310, 722, 1270, 722, 1240, 722);
      q.bezierCurveTo(1280, 736, 1320, 748, 1350, 752);
      q.lineTo(1340, 762);
      q.bezierCurveTo(1270, 750, 1210, 738, 1180, 728);
      q.bezierCurveTo(1150, 736, 1110, 746, 1080, 742);
      q.bezierCurveTo(1106, 732, 1126, 722, 1122, 712);
      q.stroke();
      q.setLineDash([]);
    },
    '#f0f0e8',
    { shadow: [0, 0, 1, 0] },
  );
};

const camera = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.lineWidth = 16;
      q.lineCap = 'round';
      poly(
        q,
        [
          [1640, 560],
          [1560, H + 20],
        ],
        true,
      );
      poly(
        q,
        [
          [1640, 560],
          [1740, H + 20],
        ],
        true,
      );
      poly(
        q,
        [
          [1640, 540],
          [1652, H + 40],
        ],
        true,
      );
    },
    '#2c2c34',
    { rim: [-1.4, 0, 'rgba(255,244,224,.4)'], paper: '#2c1c5c' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(1540, 404, 300, 140, 14);
      q.fill();
      q.beginPath();
      q.roundRect(1452, 430, 96, 88, 10);
      q.fill();
      poly(q, [
        [1460, 420],
        [1420, 396],
        [1420, 552],
        [1460, 528],
      ]);
      q.beginPath();
      q.roundRect(1600, 352, 190, 60, 30);
      q.fill();
      q.fillRect(1836, 430, 70, 60);
    },
    down(352, 552, '#54545e', '#24242c'),
    {
      rim: [-1.8, 1.6, 'rgba(255,244,224,.55)'],
      paper: down(352, 552, '#54409c', '#201650'),
      shade: (q) => {
        q.fillStyle = '#d83c34';
        q.beginPath();
        q.arc(1570, 424, 8, 0, 7);
        q.fill();
        q.fillStyle = 'rgba(255,255,255,.12)';
        q.fillRect(1560, 460, 250, 3);
      },
    },
  );
};

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
          grade: '#2c3236',
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
    bake.plane('studio', { depth: 0.8, order: 5 }, (brush) => {
      fillAll(brush.g, '#24242c');
      studio(brush);
    });
    bake.plane('office', { depth: 0.92, order: 10 }, office);
    bake.plane('rings', { depth: 0.8, order: 6, dream: [3, 3] }, (brush) => {
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
    lights(bake);
    bake.plane('camera', { depth: 1.12, order: 170 }, camera);
    bake.light(
      'heads',
      { id: 'light-camera', depth: 1.12, order: 171, over: ['camera'] },
      (g) => glow(g, 1440, 430, 420, '#fff0d8', 0.6),
      (g: G) => glow(g, 1570, 424, 40, '#ff3c30', 0.5),
    );
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'heads',
    { depth: 0.96, order: 90 },
    (g) => {
      lit(g, '#5c564a', 60, (q) => q.fillRect(FLAT.x - 120, FLAT.y, FLAT.w + 240, FLAT.h));
      for (const x of HEADS) {
        glow(g, x + (990 - x) * 0.4, 330, 380, '#fff0d4', 0.4, 1, 1);
        glow(g, x + (990 - x) * 0.5, 720, 330, '#fff0d4', 0.6, 1.2, 0.26);
      }
      wash(
        g,
        lin(0, 0, 0, H, [
          [0, '#0c0c10'],
          [1, '#14141a'],
        ]),
      );
    },
    (g) => {
      for (const x of HEADS) {
        const to = x + (990 - x) * 0.55;
        cone(g, {
          x,
          y: 134,
          x0: to - 190,
          x1: to + 190,
          bottom: 740,
          colour: '#fff0d0',
          a: 0.1,
          soft: 12,
          mouth: 30,
        });
        glow(g, x, 136, 74, '#fff4dc', 0.9);
      }
    },
  );
  bake.light(
    'desk',
    { depth: 1, order: 91 },
    (g) => {
      glow(g, LAMP[0], LAMP[1], 260, '#ffb868', 0.9, 1.1, 0.6);
      glow(g, LAMP[0], LAMP[1] - 60, 330, '#ffb060', 0.35);
    },
    (g) => lampLight(g, LAMP[0], LAMP[1], 1, 0.7),
  );
  bake.light(
    'tally',
    { depth: 0.9, order: 92 },
    (g) => glow(g, 1570, 560, 160, '#ff5040', 0.5),
    (g) => glow(g, 400, 120, 60, '#ff3428', 0.5),
  );
  spotOn(bake, 1000, 748);
};
