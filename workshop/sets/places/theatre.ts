import { across, down, H, lin, OX, poly, radial, styleOf, tone, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair, longTable } from '../kit/furniture.ts';
import { bulbLight } from '../kit/lamps.ts';
import { cone, glow, pool } from '../kit/light.ts';
import { curtain } from '../kit/openings.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, panelling, sink } from '../kit/room.ts';
import { contact, project, rod, stand, turnedBody, type View } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { type StallRow, seatX, stallsFront } from '../kit/stalls.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';
import { theatreCues } from './theatreLight.ts';

const LIP = 640;
const WALL = 470;
const ROWS: readonly StallRow[] = Array.from({ length: 9 }, (_, k) => {
  const t = k / 8;
  const s = 1.44 - 0.6 * t ** 0.85;
  return { s, n: 11, gap: 60, x: 950 + 30 * t - 330 * s, y: 676 - 178 * t ** 0.82 };
});
const DOOR = { x: 1492, y: 228, w: 196, h: 276 };
const TABLE: View = { x: 640, y: 716, scale: 2.3, turn: 14, pitch: 9 };
const GHOST: View = { x: 1120, y: 738, scale: 2.3, turn: 0, pitch: 8 };
const BULB = project(GHOST, [0, 148, 0]);
const LAMP = { x: 652, y: 262 };
const SCONCES = [480, 760, 1220, 1430, 1800] as const;

const house = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -50, W + 2 * OX + 20, WALL + 60),
    across(0, W, '#5c4038', '#84584a', '#7c5446', '#503630'),
    {
      paper: down(0, WALL, '#8a3c48', '#5a2450'),
      shade: (q) => {
        q.fillStyle = 'rgba(255,230,205,.05)';
        for (let x = -90; x < W + 90; x += 64) q.fillRect(x, -50, 26, WALL + 50);
      },
    },
  );
  panelling(brush, 380, 1440, 372, WALL, 12, '#6c4438');
  panelling(brush, 1740, W + 88, 372, WALL + 24, 3, '#6c4438');
  cut(
    brush,
    (q) =>
      poly(q, [
        [-90, -50],
        [380, -50],
        [470, 150],
        [470, 372],
        [380, 500],
        [-90, 640],
      ]),
    across(-90, 470, '#2c1c1c', '#6a463c'),
    {
      paper: across(-90, 470, '#4a1c4c', '#8a3448'),
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [-90, WALL],
        [W + 90, WALL],
        [W + 90, LIP + 40],
        [-90, LIP + 40],
      ]),
    down(WALL, LIP + 40, '#4c342c', '#241814'),
    { paper: down(WALL, LIP, '#4a2048', '#220f38') },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [1490, 504],
        [1690, 504],
        [1900, LIP + 20],
        [1470, LIP + 20],
      ]),
    down(500, LIP, '#8c4038', '#5c2824'),
    {
      paper: down(500, LIP, '#c8483c', '#7a2040'),
      rim: [1, 1.4, 'rgba(255,220,180,.2)'],
    },
  );
  // The control box at the back: the only window of the house.
  cut(brush, (q) => q.fillRect(896, 196, 190, 74), '#3c2a28', {
    rim: [0, 1.4, 'rgba(255,230,200,.3)'],
    box: '#8ab4d0',
    holes: (q) => {
      q.fillRect(906, 206, 80, 54);
      q.fillRect(996, 206, 80, 54);
    },
  });
};

const foyer = (brush: Brush): void => {
  const { x, y, w, h } = DOOR;
  cut(brush, (q) => q.fillRect(x - 22, y - 24, w + 44, h + 24), '#3c2420', {
    rim: [1.2, 1.5, 'rgba(255,225,190,.3)'],
  });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#c89468', '#b07848', '#7c4c34'), {
    paper: down(y, y + h, '#ffc878', '#ff9a58'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      q.fillStyle = 'rgba(80,40,30,.5)';
      q.fillRect(x, y + h - 34, w, 34);
      q.fillStyle = 'rgba(60,40,40,.55)';
      q.fillRect(x + 24, y + 60, 46, 74);
      q.fillRect(x + 128, y + 60, 46, 74);
      q.fillStyle = 'rgba(255,236,200,.4)';
      q.fillRect(x + 30, y + 66, 34, 62);
      q.fillRect(x + 134, y + 66, 34, 62);
    },
  });
  for (const s of [0, 1])
    cut(
      brush,
      (q) =>
        poly(
          q,
          s
            ? [
                [x + w, y],
                [x + w + 60, y - 10],
                [x + w + 60, y + h + 22],
                [x + w, y + h],
              ]
            : [
                [x, y],
                [x - 60, y - 10],
                [x - 60, y + h + 22],
                [x, y + h],
              ],
        ),
      across(x - 60, x + w + 60, '#6a3c30', '#8c5440', '#5c342c'),
      {
        rim: [1, 1.4, 'rgba(255,220,180,.3)'],
      },
    );
};

const sconce = (brush: Brush, x: number): void =>
  cut(
    brush,
    (q) =>
      poly(q, [
        [x - 20, 322],
        [x + 20, 322],
        [x + 11, 352],
        [x - 11, 352],
      ]),
    down(318, 352, '#e8c080', '#8c5c34'),
    { rim: [0, 1.2, 'rgba(255,240,205,.6)'] },
  );

const bars = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.fillRect(-90, 54, W + 180, 9);
      for (const x of [430, 760, 1080, 1380]) {
        q.fillRect(x - 3, -50, 6, 110);
        q.beginPath();
        q.roundRect(x - 20, 60, 40, 54, 9);
        q.fill();
        poly(q, [
          [x - 26, 112],
          [x + 26, 112],
          [x + 34, 136],
          [x - 34, 136],
        ]);
      }
    },
    '#2c2426',
    { rim: [0.8, 1.2, 'rgba(255,225,190,.28)'], paper: '#2a1c50' },
  );
};

const kitchen = (brush: Brush): void => {
  const light = { from: [0.5, 0.9, 0.1], edge: 'rgba(255,232,200,.2)' } as const;
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.4;
      poly(
        q,
        [
          [424, -50],
          [424, 190],
        ],
        true,
      );
      poly(
        q,
        [
          [566, -50],
          [566, 190],
        ],
        true,
      );
      poly(
        q,
        [
          [LAMP.x, -50],
          [LAMP.x, LAMP.y],
        ],
        true,
      );
    },
    '#1c1614',
    { shadow: [2, 3, 3, 0.3] },
  );
  cut(brush, (q) => q.fillRect(404, 188, 182, 214), '#b8a888', {
    paper: down(188, 402, '#f0d8a0', '#c89858'),
    rim: [1.2, 1.6, 'rgba(255,248,230,.6)'],
    holes: (q) => {
      for (const [x, y] of [
        [418, 202],
        [500, 202],
        [418, 302],
        [500, 302],
      ] as const)
        q.fillRect(x, y, 72, 86);
    },
  });
  cut(
    brush,
    (q) => {
      poly(q, [
        [410, 198],
        [470, 198],
        [452, 300],
        [418, 392],
        [410, 392],
      ]);
      poly(q, [
        [580, 198],
        [520, 198],
        [538, 300],
        [572, 392],
        [580, 392],
      ]);
    },
    '#c05840',
    { paper: '#e85c44', rim: [1, 1, 'rgba(255,220,200,.4)'] },
  );
  contact(brush, TABLE.x, TABLE.y, 150, 14);
  stand(brush, chair('#8c6a48', '#a87c54'), { x: 500, y: 722, scale: 2.3, turn: 70, pitch: 9 }, light);
  stand(brush, longTable(96, 62, '#a8845c', { top: '#d8c8a8' }), TABLE, light);
  const [kx, ky] = project(TABLE, [-22, 74, 4]);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(kx - 22, ky - 34, 44, 34, 12);
      q.roundRect(kx - 9, ky - 42, 18, 10, 4);
      q.fill();
      q.lineWidth = 4;
      poly(
        q,
        [
          [kx + 20, ky - 26],
          [kx + 40, ky - 36],
        ],
        true,
      );
      q.beginPath();
      q.arc(kx, ky - 36, 24, Math.PI * 1.1, Math.PI * 1.9);
      q.stroke();
    },
    down(ky - 44, ky, '#5c9098', '#2c5058'),
    { rim: [1.2, 1.4, 'rgba(240,250,250,.6)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [LAMP.x - 14, LAMP.y],
        [LAMP.x + 14, LAMP.y],
        [LAMP.x + 54, LAMP.y + 34],
        [LAMP.x - 54, LAMP.y + 34],
      ]),
    down(LAMP.y, LAMP.y + 34, '#3c6a64', '#6ca098'),
    {
      rim: [1, 1.5, 'rgba(235,250,245,.5)'],
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [806, 712],
        [862, 712],
        [852, 762],
        [816, 762],
      ]),
    across(806, 862, '#a8a8a4', '#606468'),
    { rim: [0, 1.6, 'rgba(255,255,250,.6)'] },
  );
  stand(
    brush,
    [
      turnedBody(
        0,
        0,
        [
          [0, 16],
          [3, 15],
          [5, 3],
        ],
        '#3c3438',
      ),
      rod([0, 4, 0], [0, 142, 0], 1.1, '#54484a'),
    ],
    GHOST,
    light,
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.3;
      for (let i = 0; i < 5; i++) {
        q.beginPath();
        q.ellipse(BULB[0], BULB[1], 17 * Math.abs(Math.cos(i * 0.63)) + 0.5, 23, 0, 0, 7);
        q.stroke();
      }
    },
    '#54484a',
    { shadow: [1, 2, 2, 0.3] },
  );
};

/** Ninety-nine seats seen from the stage, and a kitchen made up for a week. */
export const theatre: SetPainter = {
  seed: 67,
  plan: {
    id: 'theatre',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#1a0f10', '#4a2822', '#150b0d'),
    marks: {
      stage: at(740, 752, 2.35, 142, { order: 140 }),
      'stage-left': at(960, 752, 2.35, -130, { order: 140 }),
      wing: at(296, 752, 2.4, 112, { order: 150 }),
      'seat-front': at(seatX(ROWS[0] as StallRow, 7), 676, 1.44, -40, { seat: 45, order: 47 }),
      'seat-back': at(966, 548, 0.98, -6, { seat: 45, order: 25 }),
      exit: at(1432, 590, 1.42, 60, { order: 48 }),
      foyer: at(1592, 540, 1.28, -24, { order: 46 }),
    },
    cameras: framings(
      {
        two: [1500, 400, 2],
        left: [700, 470, 1.35],
        right: [1420, 420, 1.45],
        close: [720, 440, 1.9],
        detail: [420, 470, 2],
      },
      { house: [1000, 470, 1.6, 0.7], stage: [720, 470, 1.45], curtain: [640, 440, 1.4] },
    ),
    light: {
      slots: ['house', 'stage', 'kitchen', 'ghost', 'foyer', 'exit', 'box', 'spot'],
      lamps: [
        { slot: 'ghost', x: BULB[0], y: BULB[1], radius: 560, colour: '#e8f0ff' },
        { slot: 'kitchen', x: LAMP.x, y: LAMP.y + 40, radius: 420, colour: '#ffd8a0' },
        { slot: 'foyer', x: 1590, y: 330, radius: 260, colour: '#ffb870' },
      ],
      cues: theatreCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 420, y: 80, w: 620, h: 560 },
        depth: 1,
        order: 160,
        colour: '#ffe8c0',
        amount: 0.5,
        slot: 'stage',
      },
      {
        kind: 'dust',
        area: { x: 940, y: 220, w: 380, h: 420 },
        depth: 1,
        order: 160,
        colour: '#dce8ff',
        amount: 0.3,
        slot: 'ghost',
      },
      {
        kind: 'curtain',
        area: { x: -77, y: -20, w: 360, h: 800 },
        depth: 1.1,
        order: 231,
        colour: '#5c1c1c',
        amount: 0.3,
      },
    ],
  },
  paint(bake) {
    bake.plane('house', { depth: 1, order: 5 }, (brush) => {
      house(brush);
      sink(brush, LIP, { sides: 0.75, top: 0.85, low: 0.1, colour: '#0c0508' });
      foyer(brush);
      for (const x of SCONCES) sconce(brush, x);
    });
    bake.plane('house-rings', { depth: 1, order: 6, dream: [3, 3] }, (brush) => {
      const { g } = brush;
      g.save();
      g.beginPath();
      g.rect(-90, -50, W + 180, 420);
      g.rect(DOOR.x - 64, DOOR.y - 28, DOOR.w + 128, 370 - DOOR.y + 28);
      g.clip('evenodd');
      rings(
        brush,
        740,
        400,
        [
          ['#ffcf7c', '#ff9a50'],
          ['#ff8a4c', '#d8503c'],
          ['#c84844', '#8c2c48'],
          ['#7c2850', '#54204c'],
          ['#3c1c50', '#281848'],
        ],
        372,
      );
      g.restore();
    });
    bake.plane('rows-back', { depth: 1, order: 20 }, (brush) => {
      for (let k = 8; k >= 5; k--) stallsFront(brush, ROWS[k] as StallRow, '#8f3b3a', { paper: '#c03048' });
    });
    bake.plane('rows-front', { depth: 1, order: 40 }, (brush) => {
      for (let k = 4; k >= 0; k--) stallsFront(brush, ROWS[k] as StallRow, '#8f3b3a', { paper: '#d83c44' });
    });
    bake.plane('stage', { depth: 1, order: 60 }, (brush) => {
      floor(brush, LIP, down(LIP, H, '#7c5a40', '#54382a'), {
        vx: 900,
        gap: 66,
        rows: 5,
        paper: down(LIP, H, '#b86a3c', '#4a1c3c'),
      });
      cut(brush, (q) => q.fillRect(-90, LIP - 5, W + 180, 9), '#a07a54', {
        rim: [0, 2, 'rgba(255,232,200,.5)'],
        paper: '#ffc070',
      });
      bars(brush);
      kitchen(brush);
    });
    lights(bake);
    bake.plane('curtain', { depth: 1.1, order: 230 }, (brush) => {
      curtain(brush, -110, 268, -50, H + 40, '#8c302c', {
        fold: 54,
        hem: 2,
        paper: across(-110, 268, '#5c0c30', '#d83c44'),
        rim: [-1.6, 0, 'rgba(255,216,180,.55)'],
      });
      if (brush.material === 'memory') {
        const { g } = brush;
        g.fillStyle = styleOf(
          g,
          lin(W - 170, 0, W + 80, 0, [
            [0, 'rgba(10,4,6,0)'],
            [1, 'rgba(10,4,6,1)'],
          ]),
        );
        g.fillRect(W - 170, -50, 260, 900);
      }
    });
    bake.light('stage', { id: 'light-curtain', depth: 1.1, order: 232, over: ['curtain'] }, (g) =>
      glow(g, 270, 420, 260, '#ffc890', 0.55, 0.6, 1.8),
    );
    bake.light('house', { id: 'light-curtain-house', depth: 1.1, order: 232, over: ['curtain'] }, (g) =>
      glow(g, 290, 380, 300, '#ffb070', 0.7, 0.6, 1.6),
    );
    bake.light('ghost', { id: 'light-curtain-ghost', depth: 1.1, order: 232, over: ['curtain'] }, (g) =>
      glow(g, 320, 460, 380, '#b8ccf0', 0.5, 0.8, 1.4),
    );
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'house',
    { depth: 1, order: 23, over: ['house', 'rows-back'] },
    (g) => {
      for (const x of SCONCES) {
        glow(g, x, 300, 260, '#ff9c54', 0.75, 1, 1.3);
        glow(g, x, 470, 240, '#ff9c54', 0.4, 1.3, 0.6);
      }
      glow(g, 960, 560, 760, '#e8844c', 0.34, 1.2, 0.36);
      wash(g, down(0, H, '#140805', '#22100a', '#120806'));
    },
    (g) => {
      for (const x of SCONCES) {
        glow(g, x, 318, 120, '#ff8a3c', 0.4);
        bulbLight(g, x, 318, 5, 0.8);
      }
      glow(g, 960, 300, 900, '#50200c', 0.4, 1.3, 0.5);
    },
  );
  bake.light('house', { id: 'light-house-rows', depth: 1, order: 44, over: ['rows-front'] }, (g) => {
    glow(g, 960, 600, 760, '#e8844c', 0.4, 1.2, 0.4);
    wash(g, '#180c08');
  });
  bake.light(
    'foyer',
    { depth: 1, order: 42 },
    (g) => {
      glow(g, 1590, 340, 260, '#ffb468', 0.9, 0.8, 1.1);
      glow(g, 1600, 570, 300, '#ff9c50', 0.9, 0.8, 0.4);
    },
    (g) => {
      lit(g, down(DOOR.y, DOOR.y + DOOR.h, '#8a5424', '#a8682c', '#54301a'), 3, (q) =>
        q.fillRect(DOOR.x, DOOR.y, DOOR.w, DOOR.h),
      );
      glow(g, 1590, 300, 300, '#c8702c', 0.35);
      lit(
        g,
        lin(0, 504, 0, 680, [
          [0, 'rgba(255,160,80,.3)'],
          [1, 'rgba(255,160,80,0)'],
        ]),
        8,
        (q) =>
          poly(q, [
            [1492, 504],
            [1688, 504],
            [1840, 660],
            [1500, 660],
          ]),
      );
    },
  );
  bake.light(
    'exit',
    { depth: 1, order: 43 },
    (g) => glow(g, 1590, 190, 150, '#58e8a0', 0.6),
    (g) => {
      glow(g, 1590, 188, 90, '#2cb070', 0.5);
      lit(g, '#9cf0c4', 0, (q) => q.fillRect(1570, 181, 40, 13));
    },
  );
  bake.light(
    'box',
    { depth: 1, order: 43 },
    () => undefined,
    (g) => {
      lit(g, down(206, 260, '#3c6478', '#24404c'), 1, (q) => {
        q.fillRect(906, 206, 80, 54);
        q.fillRect(996, 206, 80, 54);
      });
      glow(g, 990, 232, 120, '#3c6c84', 0.35);
    },
  );
  bake.light(
    'stage',
    { depth: 1, order: 90 },
    (g) => {
      glow(g, 660, 720, 520, '#ffdca4', 1, 1.1, 0.3);
      glow(g, 640, 560, 420, '#ffd8a0', 0.7, 1.1, 0.8);
      glow(g, 495, 300, 220, '#ffd8a0', 0.6);
      glow(g, 900, 650, 700, '#c87c4c', 0.35, 1.3, 0.24);
    },
    (g) => {
      cone(g, {
        x: 1080,
        y: 130,
        x0: 420,
        x1: 900,
        bottom: 748,
        colour: '#ffd090',
        a: 0.16,
        soft: 12,
        mouth: 26,
      });
      cone(g, {
        x: 760,
        y: 130,
        x0: 520,
        x1: 900,
        bottom: 748,
        colour: '#ffe0b0',
        a: 0.13,
        soft: 10,
        mouth: 24,
      });
      for (const x of [760, 1080]) glow(g, x, 134, 70, '#ffe0b0', 0.9);
      pool(g, 690, 742, 330, 42, '#ffcf90', 0.07, 14);
    },
  );
  bake.light(
    'kitchen',
    { depth: 1, order: 91 },
    (g) => {
      glow(g, LAMP.x, 560, 330, '#ffcf8c', 0.7, 1, 1);
      glow(g, LAMP.x, 700, 380, '#ffcf8c', 0.8, 1.1, 0.24);
    },
    (g) => {
      cone(g, {
        x: LAMP.x,
        y: LAMP.y + 34,
        x0: LAMP.x - 170,
        x1: LAMP.x + 170,
        bottom: 700,
        colour: '#ffc878',
        a: 0.12,
        soft: 10,
        mouth: 40,
      });
      bulbLight(g, LAMP.x, LAMP.y + 36, 8, 0.9, '#ffc070');
    },
  );
  bake.light(
    'ghost',
    { depth: 1, order: 92, flicker: 0.02 },
    (g) => {
      g.fillStyle = styleOf(
        g,
        radial(BULB[0], BULB[1], 900, '#8ca0c0', '#4c5a74', '#1c2436', '#080b14', '#000000'),
      );
      g.globalCompositeOperation = 'lighter';
      g.fillRect(-90, -50, W + 180, H + 100);
      glow(g, GHOST.x, 745, 460, '#e0ecff', 1, 1.3, 0.26);
    },
    (g) => {
      glow(g, BULB[0], BULB[1], 420, tone('#5c78b0', 0.8), 0.4);
      glow(g, BULB[0], BULB[1], 130, '#dce8ff', 0.7);
      bulbLight(g, BULB[0], BULB[1], 9, 1, '#c0d4ff');
    },
  );
  bake.light('house', { id: 'light-house-stage', depth: 1, order: 93, over: ['stage'] }, (g) => {
    glow(g, 1000, 640, 800, '#e8844c', 0.5, 1.3, 0.3);
    glow(g, 500, 300, 300, '#ff9c54', 0.3);
  });
  spotOn(bake, 740, 752);
};
