import { across, down, type G, H, lin, OX, poly, rgba, seeded, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { numerals } from '../kit/numerals.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { bokeh, reflection } from '../kit/street.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';

const HZ = 372;
const VX = 900;
const EXIT = { x: 1300, y: 92, w: 330, h: 132 };
const GLASS: readonly (readonly [number, number])[] = [
  [250, 60],
  [1670, 60],
  [1830, 500],
  [90, 500],
];

const glassPath = (q: G): void => {
  q.beginPath();
  q.moveTo(330, 44);
  q.quadraticCurveTo(960, 4, 1590, 44);
  q.quadraticCurveTo(1660, 60, 1700, 130);
  q.lineTo(1850, 486);
  q.quadraticCurveTo(960, 430, 70, 486);
  q.lineTo(220, 130);
  q.quadraticCurveTo(260, 60, 330, 44);
  q.fill();
};

const road = (brush: Brush): void => {
  skyline(brush, {
    x0: -100,
    x1: 700,
    base: HZ + 6,
    low: 20,
    high: 120,
    fill: down(HZ - 120, HZ, '#2c2848', '#443c5c'),
    seed: 3,
    width: 50,
    box: '#ffcf80',
  });
  skyline(brush, {
    x0: 1080,
    x1: 2020,
    base: HZ + 6,
    low: 20,
    high: 150,
    fill: down(HZ - 150, HZ, '#282444', '#403858'),
    seed: 6,
    width: 56,
    box: '#ffcf80',
  });
  cut(brush, (q) => q.fillRect(-OX - 10, HZ, W + 180, 300), down(HZ, 640, '#4c445c', '#34304a', '#26243c'), {
    paper: down(HZ, 600, '#4c388c', '#241c5c'),
    shade: (q) => {
      for (const [i, x] of [-1500, -560, 380, 1440, 2500].entries()) {
        const dashed = i > 0 && i < 4;
        q.fillStyle = 'rgba(240,230,250,.34)';
        for (let k = 0; k < (dashed ? 9 : 1); k++) {
          const [t0, t1] = dashed ? [(k / 9) ** 2.2, ((k + 0.42) / 9) ** 2.2] : [0.01, 1];
          const p = (t: number, w: number): [number, number] => [VX + (x - VX) * t + w * t, HZ + 300 * t];
          poly(q, [p(t0, -9), p(t0, 9), p(t1, 9), p(t1, -9)]);
        }
      }
    },
  });
  cut(
    brush,
    (q) => {
      poly(q, [
        [VX + 60, HZ + 2],
        [W + 100, 452],
        [W + 100, 492],
        [VX + 60, HZ + 12],
      ]);
      poly(q, [
        [VX - 70, HZ + 2],
        [-100, 470],
        [-100, 520],
        [VX - 70, HZ + 12],
      ]);
    },
    '#5c546c',
    { rim: [0, 1.2, 'rgba(255,220,220,.3)'] },
  );
};

const sign = (brush: Brush): void => {
  const { x, y, w, h } = EXIT;
  cut(
    brush,
    (q) => {
      q.fillRect(x + 50, y + h, 10, 190);
      q.fillRect(x + w - 60, y + h, 10, 190);
      q.fillRect(x - 20, y + h - 6, w + 40, 7);
    },
    '#4c485c',
    { rim: [1, 1, 'rgba(230,240,255,.3)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x, y, w, h, 10);
      q.fill();
      q.beginPath();
      q.roundRect(x + w - 130, y - 40, 124, 40, [8, 8, 0, 0]);
      q.fill();
    },
    down(y - 40, y + h, '#2c8c6c', '#1c6450'),
    {
      paper: down(y - 40, y + h, '#2cb88c', '#147868'),
      rim: [0, 1.4, 'rgba(235,255,245,.7)'],
      shade: (q) => {
        q.strokeStyle = 'rgba(240,255,248,.85)';
        q.lineWidth = 4;
        q.beginPath();
        q.roundRect(x + 8, y + 8, w - 16, h - 16, 7);
        q.stroke();
      },
    },
  );
  cut(
    brush,
    (q) => {
      numerals(q, '27', x + w - 68, y - 19, 26);
      q.fillRect(x + 34, y + 40, 120, 14);
      q.fillRect(x + 34, y + 72, 84, 14);
      q.lineWidth = 13;
      q.lineCap = q.lineJoin = 'round';
      poly(
        q,
        [
          [x + 214, y + 100],
          [x + 286, y + 36],
        ],
        true,
      );
      poly(
        q,
        [
          [x + 236, y + 34],
          [x + 288, y + 34],
          [x + 288, y + 84],
        ],
        true,
      );
    },
    '#f0fff8',
    { shadow: [1, 2, 2, 0.3] },
  );
};

const lampsAhead = (g: G): void => {
  const random = seeded(12);
  bokeh(
    g,
    { x: -90, y: 60, w: W + 180, h: 500 },
    { vx: VX, vy: HZ - 6, wet: HZ + 16, n: 70, seed: 44, size: 8, a: 0.6 },
  );
  for (let i = 0; i < 64; i++) {
    const t = random() ** 1.9;
    const lane = [-1030, -90, 910, 1970][(random() * 4) | 0] ?? 910;
    const x = VX + (lane - VX) * (0.05 + t * 0.62) + (random() - 0.5) * 60 * t;
    const y = HZ + 4 + t * 116;
    const gap = 5 + t * 64;
    for (const s of [-1, 1]) {
      glow(g, x + s * gap, y, 9 + t * 60, '#ff2c20', 0.8);
      lit(g, '#ff8c74', 0.6, (q) => {
        q.beginPath();
        q.ellipse(x + s * gap, y, 1.6 + t * 8, 1.2 + t * 4, 0, 0, 7);
        q.fill();
      });
      reflection(g, x + s * gap, y + 6 + t * 22, 5 + t * 24, 14 + t * 90, '#ff3424', i, 0.35);
    }
  }
};

const cabin = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, H + 110), down(-50, H, '#38344c', '#4c465c', '#302c40'), {
    holes: glassPath,
    paper: down(-50, H, '#34206c', '#241854'),
    rim: [0, -1.6, 'rgba(220,210,255,.2)'],
    shade: (q) => {
      q.fillStyle = 'rgba(4,2,14,.5)';
      poly(q, [
        [-100, -50],
        [220, 130],
        [70, 486],
        [-100, 540],
      ]);
      poly(q, [
        [W + 100, -50],
        [1700, 130],
        [1850, 486],
        [W + 100, 540],
      ]);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-100, 540);
      q.lineTo(70, 480);
      q.quadraticCurveTo(960, 424, 1850, 480);
      q.lineTo(W + 100, 540);
      q.lineTo(W + 100, H + 60);
      q.lineTo(-100, H + 60);
      q.fill();
    },
    down(430, H, '#5c546c', '#383248', '#201c2c'),
    { rim: [0, 2, 'rgba(255,190,190,.35)'], paper: down(430, H, '#5c3c94', '#281c5c') },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(360, 620);
      q.quadraticCurveTo(600, 500, 840, 620);
      q.lineTo(840, 660);
      q.lineTo(360, 660);
      q.fill();
    },
    '#24202e',
    { rim: [0, 1.6, 'rgba(180,230,220,.4)'] },
  );
  for (const [x, r] of [
    [520, 46],
    [660, 46],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.arc(x, 604, r, Math.PI * 0.9, Math.PI * 2.1);
        q.fill();
      },
      '#14242c',
      {
        rim: [0, 1.4, 'rgba(160,240,220,.6)'],
        shadow: [0, 0, 1, 0],
        shade: (q) => {
          q.strokeStyle = '#9cf0d8';
          q.lineWidth = 2.4;
          for (let i = 0; i <= 8; i++) {
            const a = Math.PI + (i / 8) * Math.PI;
            poly(
              q,
              [
                [x + Math.cos(a) * (r - 12), 604 + Math.sin(a) * (r - 12)],
                [x + Math.cos(a) * (r - 4), 604 + Math.sin(a) * (r - 4)],
              ],
              true,
            );
          }
          q.strokeStyle = '#ff7c5c';
          poly(
            q,
            [
              [x, 600],
              [x + (x < 600 ? -22 : 18), 600 - 22],
            ],
            true,
          );
        },
      },
    );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(920, 560, 170, 74, 10);
      q.fill();
    },
    '#201c2c',
    {
      rim: [0, 1.4, 'rgba(255,200,150,.4)'],
      shade: (q) => {
        q.fillStyle = '#e89c4c';
        q.fillRect(938, 578, 92, 18);
        for (const x of [946, 978, 1010, 1060]) q.fillRect(x, 612, 14, 8);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(838, 92, 244, 62, 20);
      q.fill();
      q.fillRect(950, 30, 18, 66);
    },
    '#1c1826',
    {
      rim: [0, 1.6, 'rgba(220,210,255,.4)'],
      box: '#e8b070',
      holes: (q) => {
        q.beginPath();
        q.roundRect(850, 102, 220, 42, 14);
        q.fill();
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 24;
      q.beginPath();
      q.ellipse(600, 800, 196, 176, 0, Math.PI * 1.02, Math.PI * 1.98);
      q.stroke();
    },
    '#1c1824',
    { rim: [0, 2, 'rgba(255,180,170,.45)'], paper: '#2c1c54' },
  );
};

const seats = (brush: Brush): void => {
  for (const x of [620, 1296])
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 62, 462, 124, 92, 30);
        q.fill();
        q.fillRect(x - 34, 548, 11, 60);
        q.fillRect(x + 23, 548, 11, 60);
        q.beginPath();
        q.moveTo(x - 172, H + 60);
        q.quadraticCurveTo(x - 182, 620, x - 126, 600);
        q.lineTo(x + 126, 600);
        q.quadraticCurveTo(x + 182, 620, x + 172, H + 60);
        q.fill();
      },
      down(450, H, '#2c2838', '#16131e'),
      { rim: [0, 2, 'rgba(255,160,150,.5)'], paper: down(450, H, '#3c2470', '#180f44') },
    );
};

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
      { exit: [1440, 190, 2.2, 0.5], 'car-interior': [960, 440, 1.2] },
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
        depth: 0.8,
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
    bake.backdrop('drops', { depth: 0.85, order: 61, dream: [0, 1], grade: 'none' }, ({ g }) => {
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

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'traffic',
    { id: 'light-cabin', depth: 1, order: 104, over: ['cabin'] },
    (g) => {
      lit(g, across(0, W, '#4c1010', '#b43024', '#4c1010'), 26, (q) => q.fillRect(60, 440, 1800, 40));
      glow(g, 960, 520, 900, '#e83c30', 0.4, 1.2, 0.3);
      glow(g, 960, 60, 700, '#b83030', 0.4, 1.2, 0.24);
    },
    (g) => {
      g.globalCompositeOperation = 'lighter';
      glow(g, 960, 122, 130, '#c87830', 0.35, 1.4, 0.4);
    },
  );
  bake.light(
    'dash',
    { depth: 1, order: 105, over: ['cabin'] },
    (g) => {
      glow(g, 590, 600, 220, '#7cf0d0', 0.9, 1.3, 0.6);
      glow(g, 1000, 590, 160, '#ffb060', 0.7, 1.2, 0.6);
      glow(g, 600, 690, 260, '#7ce8d0', 0.35);
    },
    (g) => {
      glow(g, 590, 596, 150, '#1c7864', 0.4, 1.2, 0.6);
      lit(g, '#a86428', 2, (q) => q.fillRect(938, 578, 92, 18));
      for (const x of [560, 622]) glow(g, x, 566, 22, '#8cff70', 0.3);
    },
  );
  spotOn(bake, 960, 740);
};
